using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>Changes documents in one way.</summary>
internal static class Changes
{
    internal static IEnumerable<Provision> Provisions(this LicensingDocument document) => document.Agreements.SelectMany(static agreement => agreement.Provisions);

    /// <summary>The document with every provision made another, or left out where it is made null.</summary>
    internal static LicensingDocument Change(this LicensingDocument document, Func<Provision, Provision?> change)
        => document with { Agreements = document.Agreements.Select(agreement => agreement with { Provisions = agreement.Provisions.Select(change).OfType<Provision>().ToValueList() }).ToValueList() };

    /// <summary>The document with another provision in the place of the one with its id.</summary>
    internal static LicensingDocument Replace(this LicensingDocument document, Provision by) => document.Change(provision => provision.Id == by.Id ? by : provision);

    internal static LicensingDocument Without(this LicensingDocument document, ProvisionId id) => document.Change(provision => provision.Id == id ? null : provision);

    /// <summary>The document with every event that has no plain day on the one that is chosen, and as it is where none is.</summary>
    internal static LicensingDocument WithEvents(this LicensingDocument document, Func<ResolvedDate, NodaTime.LocalDate?> choose) => document with
    {
        Events = document.Events.Select(happening => happening.On.StatedValue is AnchoredDate date and not FixedDate && choose(date.Resolve(new KnownEvents())) is { } day ? happening with { On = AnchoredDate.On(day) } : happening).ToValueList(),
    };

    internal static LicensingDocument Shuffled(this LicensingDocument document, Random random) => document with
    {
        Parties = Shuffled(document.Parties, random),
        Ownership = Shuffled(document.Ownership, random),
        Memberships = Shuffled(document.Memberships, random),
        Standards = Shuffled(document.Standards, random),
        Products = Shuffled(document.Products, random),
        Patents = Shuffled(document.Patents, random),
        Events = Shuffled(document.Events, random),
        Agreements = Shuffled(document.Agreements.Select(agreement => agreement with { Provisions = Shuffled(agreement.Provisions, random) }).ToValueList(), random),
    };

    private static ValueList<T> Shuffled<T>(ValueList<T> items, Random random)
        where T : notnull
        => items.OrderBy(_ => random.Next()).ToValueList();
}
