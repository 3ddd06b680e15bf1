namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>The ids of generated documents, all of which every one of them declares, so that nothing refers to nothing.</summary>
internal static class Names
{
    internal static readonly string[] Parties = ["alpha", "beta-2", "g~a/m:m#a", "0", "9@delta"];
    internal static readonly string[] Standards = ["cellular", "lte", "video"];
    internal static readonly string[] Products = ["electronics", "phones", "cars"];
    internal static readonly string[] Patents = ["p1", "p2", "EP+1.234_567"];
    internal static readonly string[] Intangibles = ["brand", "code"];
    internal static readonly string[] Sources = ["press", "filing", "rumour", "court"];
    internal static readonly string[] Events = ["closing", "launch"];
    internal static readonly string[] Determinations = ["found", "priced"];
    internal static readonly string[] Declarations = ["d1", "ISLD-201803-003"];
    internal static readonly string[] Agreements = ["licence", "purchase"];
    internal static readonly string[] Provisions = ["v1", "v2", "v3", "v4", "v5", "v6"];

    internal static PartyId Party(this Dice dice) => PartyId.Parse(dice.Any(Parties));

    internal static StandardId Standard(this Dice dice) => StandardId.Parse(dice.Any(Standards));

    internal static ProductId Product(this Dice dice) => ProductId.Parse(dice.Any(Products));

    internal static PatentId Patent(this Dice dice) => PatentId.Parse(dice.Any(Patents));

    internal static IntangibleId Intangible(this Dice dice) => IntangibleId.Parse(dice.Any(Intangibles));

    internal static SourceId Source(this Dice dice) => SourceId.Parse(dice.Any(Sources));

    internal static EventId Event(this Dice dice) => EventId.Parse(dice.Any(Events));

    internal static DeterminationId Determination(this Dice dice) => DeterminationId.Parse(dice.Any(Determinations));

    internal static DeclarationId Declaration(this Dice dice) => DeclarationId.Parse(dice.Any(Declarations));

    internal static AgreementId Agreement(this Dice dice) => AgreementId.Parse(dice.Any(Agreements));

    internal static ProvisionId Provision(this Dice dice) => ProvisionId.Parse(dice.Any(Provisions));
}
