using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated agreements and documents. What a document refers to it declares; beside that anything goes, whether it makes sense or not.</summary>
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
            Parties = dice.Shuffled(Names.Parties).Select(dice.Party).ToValueList(),
            Ownership = dice.List(0, 2, dice.Stake),
            Standards = dice.Shuffled(Names.Standards).Select(dice.Standard).ToValueList(),
            Products = dice.Shuffled(Names.Products).Select(dice.Product).ToValueList(),
            Patents = dice.Shuffled(Names.Patents).Select(dice.Patent).ToValueList(),
            PortfolioCounts = dice.List(0, 2, dice.Count),
            Sources = dice.Shuffled(Names.Sources).Select(dice.Source).ToValueList(),
            Events = dice.Shuffled(Names.Events).Select(dice.Event).ToValueList(),
            Agreements = Names.Agreements.Select(id => dice.Agreement(id, provisions.GetValueOrDefault(id, []))).ToValueList(),
            UnrecognizedMembers = dice.Strangers(),
        };
    }

    private static Agreement Agreement(this Dice dice, string id, string[] provisions) => new()
    {
        Id = AgreementId.Parse(id),
        Title = dice.Text(),
        Kind = dice.Word<AgreementKind>(),
        Completeness = dice.Any(Enum.GetValues<Completeness>()),
        Parties = dice.List(0, 2, () => new AgreementParty { Role = dice.Word<PartyRole>(), Parties = dice.Set(1, 2, dice.Party), UnrecognizedMembers = dice.Strangers() }),
        BindingEffect = dice.Term(dice.Word<BindingEffect>),
        Announced = dice.Term(dice.Date),
        Signed = dice.Term(dice.Date),
        Term = dice.OperativeTerm(),
        Status = dice.List(0, 2, () => new StatusEntry { Status = dice.Word<AgreementStatus>(), On = dice.Term(dice.Date), Claims = dice.List(0, 1, dice.Mention), UnrecognizedMembers = dice.Strangers() }),
        Relations = dice.List(0, 2, () => new AgreementRelation { Kind = dice.Word<RelationKind>(), Agreement = dice.Agreement(), UnrecognizedMembers = dice.Strangers() }),
        Provisions = provisions.Select(dice.Provision).ToValueList(),
        UnrecognizedMembers = dice.Strangers(),
    };

    private static Provision Provision(this Dice dice, string id) => new()
    {
        Id = ProvisionId.Parse(id),
        Clause = dice.Maybe(dice.Clause),
        BindingEffect = dice.Term(dice.Word<BindingEffect>),
        Term = dice.OperativeTerm(),
        Body = dice.Body(),
        Claims = dice.List(0, 2, dice.Mention),
        UnrecognizedMembers = dice.Strangers(),
    };

    private static OperativeTerm OperativeTerm(this Dice dice) => dice.Chance(0.4)
        ? LicensingModel.Provisions.OperativeTerm.NotCaptured
        : new() { From = dice.Term(dice.Date), Until = dice.Term(dice.Date), AtLeast = dice.Term(dice.Period), UnrecognizedMembers = dice.Strangers() };
}
