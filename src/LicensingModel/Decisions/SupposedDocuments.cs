using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions;

/// <summary>A document as somebody supposes it to be, or as it was known on a day. Questions are answered from it.</summary>
public static class SupposedDocuments
{
    /// <summary>The document with what is supposed besides.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="assumptions">What is supposed.</param>
    /// <returns>Another document; the same one where nothing is supposed.</returns>
    /// <exception cref="ArgumentException">
    /// What is supposed has an id that the document has already, and says otherwise of it; fills in an event or finding that the document does not declare or that is already known, or a provision otherwise than it reads; or ends a stake that nobody holds on the day.
    /// </exception>
    public static LicensingDocument Supposing(this LicensingDocument document, Assumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(assumptions);
        if (assumptions.IsEmpty)
            return document;

        return document with
        {
            Parties = Joined(document.Parties, assumptions.Parties, static party => party.Id),
            Ownership = [.. assumptions.OwnershipEnds.Aggregate(document.Ownership, Ended), .. assumptions.Ownership],
            Memberships = [.. document.Memberships, .. assumptions.Memberships],
            Products = Joined(document.Products, assumptions.Products, static product => product.Id),
            Patents = JoinedOrFilled(document.Patents, assumptions.Patents, static patent => patent.Id),
            Intangibles = JoinedOrFilled(document.Intangibles, assumptions.Intangibles, static intangible => intangible.Id),
            Events = Joined(assumptions.Happened.Aggregate(document.Events, Happened), assumptions.Events, static happening => happening.Id),
            Determinations = Joined(assumptions.Found.Aggregate(document.Determinations, Found), assumptions.Determinations, static one => one.Id),
            Agreements = assumptions.Provisions.Aggregate(document.Agreements, Read),
        };
    }

    /// <summary>
    /// The document as it was known on a day: without agreements that were signed, announced and first reported later, without what happened or was found later, and recorded no
    /// further. An agreement of which nothing says since when it is known counts as rumoured.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public static LicensingDocument AsKnownOn(this LicensingDocument document, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new KnownFacts(document, IsoDay.Checked(day)).Document();
    }

    /// <summary>The document from which a question is answered.</summary>
    internal static LicensingDocument For(this LicensingDocument document, Question question)
        => (question.KnownOn is { } day ? document.AsKnownOn(day) : document).Supposing(question.Assume);

    private static ValueList<T> Joined<T, TId>(ValueList<T> declared, ValueList<T> supposed, Func<T, TId> id)
        where T : class, IEquatable<T>
        where TId : notnull
    {
        if (supposed.Count == 0)
            return declared;

        HashSet<TId> known = [.. declared.Select(id)];
        return supposed.FirstOrDefault(item => !known.Add(id(item))) is { } twice
            ? throw new ArgumentException($"`{id(twice)}` is supposed, but there is already one of that id.", nameof(supposed))
            : [.. declared, .. supposed];
    }

    /// <summary>What is declared, with what is supposed besides; one that is declared, with what is supposed of it in its place.</summary>
    private static ValueList<T> JoinedOrFilled<T, TId>(ValueList<T> declared, ValueList<T> supposed, Func<T, TId> id)
        where T : Element, IEquatable<T>
        where TId : notnull
    {
        var filled = supposed.Where(item => declared.Any(one => id(one).Equals(id(item)) && FilledIn.Fills(one, item))).DistinctBy(id).ToDictionary(id);
        return filled.Count == 0 ? Joined(declared, supposed, id)
            : Joined(declared.Select(one => filled.GetValueOrDefault(id(one), one)).ToValueList(), supposed.Where(item => !filled.ContainsValue(item)).ToValueList(), id);
    }

    private static ValueList<Agreement> Read(ValueList<Agreement> agreements, Provision read)
    {
        if (agreements.SelectMany(static agreement => agreement.Provisions).FirstOrDefault(provision => provision.Id == read.Id) is not { } declared)
            return agreements;
        return FilledIn.Fills(declared, read)
            ? agreements.Select(agreement => agreement with { Provisions = agreement.Provisions.Select(provision => provision.Id == read.Id ? read : provision).ToValueList() }).ToValueList()
            : throw new ArgumentException($"What is supposed of `{read.Id}` contradicts what it says.", nameof(read));
    }

    private static ValueList<RecordedEvent> Happened(ValueList<RecordedEvent> events, AssumedOccurrence occurrence)
    {
        var declared = events.FirstOrDefault(happening => happening.Id == occurrence.Event)
            ?? throw new ArgumentException($"No event has the id `{occurrence.Event}`, which is supposed to happen.", nameof(occurrence));
        return declared.On.IsStated && !new RecordedDates(events, null).Narrows(declared.Id, occurrence.On)
            ? throw new ArgumentException($"`{occurrence.Event}` is supposed to happen, but it is recorded already.", nameof(occurrence))
            : events.Select(happening => happening.Id == occurrence.Event ? happening with { On = AnchoredDate.On(occurrence.On) } : happening).ToValueList();
    }

    private static ValueList<Determination> Found(ValueList<Determination> determinations, AssumedFinding found)
    {
        var declared = determinations.FirstOrDefault(one => one.Id == found.Determination)
            ?? throw new ArgumentException($"Nothing that is to be found has the id `{found.Determination}`.", nameof(found));
        return declared.Finding.IsStated
            ? throw new ArgumentException($"A finding on `{found.Determination}` is supposed, but there is one already.", nameof(found))
            : determinations.Select(one => one.Id == found.Determination ? one with { Finding = found.Finding } : one).ToValueList();
    }

    private static ValueList<OwnershipStake> Ended(ValueList<OwnershipStake> stakes, StakeEnd end)
    {
        bool IsMeant(OwnershipStake stake) => stake.Owner == end.Owner && stake.Owned == end.Owned && end.On > IsoDay.First && stake.During.Contains(end.On.PlusDays(-1));
        return stakes.Any(IsMeant)
            ? stakes.Select(stake => IsMeant(stake) && stake.During.TryIntersect(DateSpan.Until(end.On.PlusDays(-1)), out var during) ? stake with { During = during } : stake).ToValueList()
            : throw new ArgumentException($"`{end.Owner}` is supposed to give up its stake in `{end.Owned}` on {IsoDay.Format(end.On)}, but has none on the day before.", nameof(end));
    }
}
