using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using NodaTime;

namespace LicensingModel.Decisions.Sequences;

/// <summary>
/// The day on which something is granted, as far as it is known: that from which it is to hold, or that on which it was made, where that is later. Whatever day parties agree upon among themselves, nobody grants before
/// he does.
/// </summary>
/// <param name="Effect">The earliest day that it may be; null where that is not known.</param>
/// <param name="Latest">The latest day that it may be; null where that is not known.</param>
/// <param name="IsPresumed">Whether from when it holds is presumed only, so that it may be earlier.</param>
internal readonly record struct GrantDay(LocalDate? Effect, LocalDate? Latest, bool IsPresumed = false)
{
    /// <summary>The event on which it takes effect; null where it is none, or it takes effect later.</summary>
    internal EventId? By { get; init; }

    /// <summary>The earliest day that it may be, where that is more than presumed.</summary>
    internal LocalDate? Earliest => IsPresumed ? null : Effect;

    /// <summary>
    /// The day on which an amendment grants what it adds: that on which it was made, or, where it is to be effective from a later one, one of the days from the one to the other; whether who has parted with the right in between could
    /// still give it, nobody can say.
    /// </summary>
    internal static GrantDay Of(Amendment amendment, IEventDates events)
    {
        var effective = Effective(amendment, events);
        return new GrantDay(effective.First, effective.Latest).MadeOn(amendment.Signed, events) with { Effect = Made(amendment, events).First };
    }

    /// <summary>The earliest and the latest day on which an amendment may have been made; where nothing is recorded of that, those from which it may be effective.</summary>
    internal static (LocalDate? First, LocalDate? Latest) Made(Amendment amendment, IEventDates events)
        => Dates(amendment.Signed).Count == 0 ? Effective(amendment, events) : Bounds(amendment.Signed, events);

    /// <summary>The earliest and the latest day from which an amendment may be effective.</summary>
    internal static (LocalDate? First, LocalDate? Latest) Effective(Amendment amendment, IEventDates events) => Bounds(AmendmentDays.Effective(amendment), events);

    /// <summary>The same, of what was made on a day; where nothing is recorded of that, as it was.</summary>
    internal GrantDay MadeOn(Disclosed<AnchoredDate> made, IEventDates events)
    {
        if (made.IsSilent || Dates(made).Count == 0)
            return this;
        var (first, latest) = Bounds(made, events);
        return this with { By = Effect is { } begun && latest < begun ? By : null, Effect = Effect is { } effect && first is { } one ? LocalDate.Max(effect, one) : Effect, Latest = Latest is { } by && latest is { } last ? LocalDate.Max(by, last) : null };
    }

    private static (LocalDate? First, LocalDate? Latest) Bounds(Disclosed<AnchoredDate> term, IEventDates events)
    {
        LocalDate? first = null, latest = null;
        var dates = Dates(term).Select(date => date.Resolve(events)).ToList();
        if (dates.Count > 0 && dates.TrueForAll(static date => date.TryGetEarliest(out _)))
            first = dates.Min(static date => date.TryGetEarliest(out var day) ? day : IsoDay.First);
        if (dates.Count > 0 && dates.TrueForAll(static date => date.TryGetLatest(out _)))
            latest = dates.Max(static date => date.TryGetLatest(out var day) ? day : IsoDay.Last);
        return (first, latest);
    }

    /// <summary>The day that a term states, or those among which it is contested.</summary>
    private static IReadOnlyList<AnchoredDate> Dates(Disclosed<AnchoredDate> term)
        => term.IsDoubtful || term.UnrecognizedMembers.Count > 0 ? [] : term.State == DisclosureState.Contested ? term.ClaimedValues : term.TryGetValue(out var date) ? [date] : [];
}
