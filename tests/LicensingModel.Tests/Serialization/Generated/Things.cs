using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Sources;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated parties, standards, products, patents, sources and events.</summary>
internal static class Things
{
    internal static Party Party(this Dice dice, string id) => new()
    {
        Id = PartyId.Parse(id),
        Kind = dice.Word<PartyKind>(),
        Name = dice.Text(),
        Jurisdiction = dice.Maybe(dice.Country),
        UnrecognizedMembers = dice.Strangers(),
    };

    internal static OwnershipStake Stake(this Dice dice) => new()
    {
        Owner = dice.Party(),
        Owned = dice.Party(),
        Share = dice.Term(dice.Percentage),
        During = dice.Span(),
        Claims = dice.List(0, 1, dice.Mention),
        UnrecognizedMembers = dice.Strangers(),
    };

    internal static Standard Standard(this Dice dice, string id)
        => new() { Id = StandardId.Parse(id), Name = dice.Text(), Within = dice.Maybe(dice.Standard), UnrecognizedMembers = dice.Strangers() };

    internal static ProductCategory Product(this Dice dice, string id)
        => new() { Id = ProductId.Parse(id), Name = dice.Text(), Within = dice.Maybe(dice.Product), UnrecognizedMembers = dice.Strangers() };

    internal static Patent Patent(this Dice dice, string id) => new()
    {
        Id = PatentId.Parse(id),
        Number = dice.Maybe(dice.Said),
        Title = dice.Maybe(dice.Text),
        Protection = dice.Term(() => dice.List(0, 2, dice.Right)),
        Holders = dice.Term(() => dice.List(0, 2, () => new TitleHolding { Holder = dice.Party(), During = dice.Span(), UnrecognizedMembers = dice.Strangers() })),
        Essentiality = dice.Term(() => dice.List(0, 2, () => new Essentiality { Standard = dice.Standard(), Status = dice.Word<EssentialityStatus>(), UnrecognizedMembers = dice.Strangers() })),
        UnrecognizedMembers = dice.Strangers(),
    };

    internal static PortfolioCount Count(this Dice dice) => new()
    {
        Holder = dice.Party(),
        Unit = dice.Word<CountUnit>(),
        Count = dice.Term(dice.Quantity),
        Territory = dice.Term(dice.Territory),
        AsOf = dice.Term(dice.Date),
        UnrecognizedMembers = dice.Strangers(),
    };

    internal static Source Source(this Dice dice, string id) => new()
    {
        Id = SourceId.Parse(id),
        Kind = dice.Word<SourceKind>(),
        Publisher = dice.Maybe(dice.Text),
        Title = dice.Maybe(dice.Text),
        Language = dice.Language(),
        Published = dice.Term(dice.Date),
        Reference = dice.Maybe(dice.Said),
        ReliesOn = dice.Set(0, 2, dice.Source),
        UnrecognizedMembers = dice.Strangers(),
    };

    internal static RecordedEvent Event(this Dice dice, string id) => new()
    {
        Id = EventId.Parse(id),
        Name = dice.Text(),
        On = dice.Term(dice.Date),
        Claims = dice.List(0, 1, dice.Mention),
        UnrecognizedMembers = dice.Strangers(),
    };

    private static NationalRight Right(this Dice dice) => new()
    {
        Country = dice.Country(),
        Granted = dice.Term(dice.Date),
        LastDayInForce = dice.Term(dice.Date),
        UnrecognizedMembers = dice.Strangers(),
    };
}
