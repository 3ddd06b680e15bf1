using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Sources;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated documents. What a document refers to it declares; beside that anything goes, whether it makes sense or not.</summary>
internal static class Documents
{
    internal static LicensingDocument Of(int seed) => new Dice(seed).Document();

    private static LicensingDocument Document(this Dice dice)
    {
        var provisions = Names.Provisions.GroupBy(_ => dice.Any(Names.Agreements)).ToDictionary(group => group.Key, group => group.ToArray());
        return new()
        {
            RecordedThrough = dice.Chance(0.5) ? dice.Day() : null,
            WithoutPresumptions = dice.Set(0, 2, dice.Word<Presumption>),
            Parties = dice.Each(Names.Parties, id => dice.Make<Party>() with { Id = PartyId.Parse(id) }),
            Ownership = dice.List(0, 2, dice.Make<OwnershipStake>),
            Memberships = dice.List(0, 2, dice.Make<Membership>),
            Standards = dice.Each(Names.Standards, id => dice.Make<Standard>() with { Id = StandardId.Parse(id) }),
            Products = dice.Each(Names.Products, id => dice.Make<ProductCategory>() with { Id = ProductId.Parse(id) }),
            Patents = dice.Each(Names.Patents, id => dice.Make<Patent>() with { Id = PatentId.Parse(id) }),
            Declarations = dice.Each(Names.Declarations, id => dice.Make<EssentialityDeclaration>() with { Id = DeclarationId.Parse(id) }),
            PortfolioCounts = dice.List(0, 2, dice.Make<PortfolioCount>),
            Intangibles = dice.Each(Names.Intangibles, id => dice.Make<Intangible>() with { Id = IntangibleId.Parse(id) }),
            Sources = dice.Each(Names.Sources, id => dice.Make<Source>() with { Id = SourceId.Parse(id) }),
            Events = dice.Each(Names.Events, id => dice.Make<RecordedEvent>() with { Id = EventId.Parse(id) }),
            Determinations = dice.Each(Names.Determinations, id => dice.Make<Determination>() with { Id = DeterminationId.Parse(id) }),
            Agreements = Names.Agreements.Select(id => dice.Agreement(id, provisions.GetValueOrDefault(id, []))).ToValueList(),
            UnrecognizedMembers = dice.Strangers(),
        };
    }

    // Provisions are many, and each is declared once in the whole document.
    private static Agreement Agreement(this Dice dice, string id, string[] provisions) => dice.Make<Agreement>() with
    {
        Id = AgreementId.Parse(id),
        Provisions = provisions.Select(name => dice.Make<Provision>() with { Id = ProvisionId.Parse(name) }).ToValueList(),
        Amendments = Enumerable.Range(0, dice.Below(3)).Select(at => dice.Amendment($"{id}-{at}")).ToValueList(),
    };

    // What is added is new, and what is restated stands once in its text; what replaces or corrects something has the id of that.
    private static Amendment Amendment(this Dice dice, string id) => dice.Make<Amendment>() with
    {
        Id = AmendmentId.Parse(id),
        Changes = dice.List(0, 2, dice.Make<AmendmentChange>).Select((change, at) => change switch
        {
            AddProvision add => add with { Provision = add.Provision with { Id = ProvisionId.Parse($"{id}-{at}") } },
            RestateText restate => restate with { Provisions = restate.Provisions.Select((provision, place) => provision with { Id = ProvisionId.Parse($"{id}-{at}-{place}") }).ToValueList() },
            _ => change,
        }).ToValueList(),
    };

    private static ValueList<T> Each<T>(this Dice dice, string[] ids, Func<string, T> make)
        where T : notnull
        => dice.Shuffled(ids).Select(make).ToValueList();
}
