using NodaTime;

namespace LicensingModel;

/// <summary>
/// What is known of the day on which an <see cref="AnchoredDate"/> falls: the earliest and latest day that it may be, where it may
/// also never come, and what is missing to say more. Every day between the two may be supposed, so that a comparison is true or false only
/// where it is so for all of them. Equal to another when all of this is.
/// </summary>
public sealed record ResolvedDate
{
    private readonly DateBound _earliest;
    private readonly DateBound _latest;

    private ResolvedDate(DateBound earliest, DateBound latest)
    {
        _earliest = earliest;
        _latest = latest;
    }

    /// <summary>The events whose date is missing; one that could not change the result, going by the days it may fall on, is left out.</summary>
    public ValueSet<EventId> MissingEvents { get; private init; } = [];

    /// <summary>Whether the result depends on a date that the text leaves open.</summary>
    public bool DependsOnUnstated { get; private init; }

    /// <summary>Whether the result depends on something that this version of the library does not understand.</summary>
    public bool DependsOnUnrecognized { get; private init; }

    /// <summary>Whether a period led past the calendar's first or last day, so that beyond it nothing can be said.</summary>
    public bool LeavesCalendar { get; private init; }

    /// <summary>Whether it is certain that the date never comes.</summary>
    public bool IsNever => _earliest.IsNever;

    /// <summary>Whether it is possible that the date never comes; also true when that is certain.</summary>
    public bool MayNeverCome => _latest.IsNever;

    internal static ResolvedDate Never { get; } = new(DateBound.Never, DateBound.Never);

    internal static ResolvedDate Unstated { get; } = new(DateBound.BeforeAny, DateBound.Never) { DependsOnUnstated = true };

    internal static ResolvedDate Unrecognized { get; } = new(DateBound.BeforeAny, DateBound.Never) { DependsOnUnrecognized = true };

    /// <summary>A date of which nothing is known, for a reason that whoever asks has noted.</summary>
    internal static ResolvedDate Unread { get; } = new(DateBound.BeforeAny, DateBound.Never);

    private bool IsExact => _earliest == _latest;

    /// <summary>The day, if it is certain.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is certain that the date comes, and on which day.</returns>
    public bool TryGetDate(out LocalDate date)
    {
        var isCertain = IsExact && _latest.IsDay;
        date = isCertain ? _latest.Day : default;
        return isCertain;
    }

    /// <summary>The earliest day that the date may be, if there is one.</summary>
    /// <param name="date">The day.</param>
    /// <returns>False when it may be any day up to the latest, or never comes.</returns>
    public bool TryGetEarliest(out LocalDate date)
    {
        date = _earliest.Day;
        return _earliest.IsDay;
    }

    /// <summary>The latest day that the date may be, if there is one.</summary>
    /// <param name="date">The day.</param>
    /// <returns>False when it may be any day from the earliest on, or may never come.</returns>
    public bool TryGetLatest(out LocalDate date)
    {
        date = _latest.Day;
        return _latest.IsDay;
    }

    /// <summary>Whether the date has come by the end of <paramref name="day"/>. False when it never comes.</summary>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public Truth IsOnOrBefore(LocalDate day)
    {
        var bound = DateBound.On(IsoDay.Checked(day));
        return _latest <= bound ? Truth.True : _earliest > bound ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether the date has not come by the end of <paramref name="day"/>; the opposite of <see cref="IsOnOrBefore"/>. True when it never comes.</summary>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public Truth IsAfter(LocalDate day) => !IsOnOrBefore(day);

    /// <summary>Whether the date came before <paramref name="day"/> began. False when it never comes.</summary>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public Truth IsBefore(LocalDate day)
    {
        var bound = DateBound.On(IsoDay.Checked(day));
        return _latest < bound ? Truth.True : _earliest >= bound ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether the date had not come before <paramref name="day"/> began; the opposite of <see cref="IsBefore"/>. True when it never comes.</summary>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public Truth IsOnOrAfter(LocalDate day) => !IsBefore(day);

    /// <summary>Whether the date may be that day.</summary>
    internal bool MayBe(LocalDate day) => !(IsOnOrBefore(day) & IsOnOrAfter(day)).IsFalse;

    /// <summary>What is known, in words, for a log or a debugger.</summary>
    public override string ToString() => IsExact ? _earliest.ToString() : $"from {_earliest} to {_latest}";

    internal static ResolvedDate On(LocalDate date) => new(DateBound.On(date), DateBound.On(date));

    internal static ResolvedDate Of(EventId id, EventOccurrence occurrence)
    {
        var date = new ResolvedDate(occurrence.Earliest, occurrence.Latest);
        return date.IsExact ? date : date with { MissingEvents = [id] };
    }

    /// <summary>The earliest of the dates. One that cannot come before all the others leaves no trace in what is missing.</summary>
    internal static ResolvedDate Earliest(ReadOnlySpan<ResolvedDate> dates)
    {
        var earliest = dates[0]._earliest;
        var latest = dates[0]._latest;
        foreach (var date in dates)
        {
            earliest = DateBound.Min(earliest, date._earliest);
            latest = DateBound.Min(latest, date._latest);
        }

        return new ResolvedDate(earliest, latest).LackingWhatIsMissingIn(dates, date => date._earliest < latest);
    }

    /// <summary>The latest of the dates. One that cannot come after all the others leaves no trace in what is missing.</summary>
    internal static ResolvedDate Latest(ReadOnlySpan<ResolvedDate> dates)
    {
        var earliest = dates[0]._earliest;
        var latest = dates[0]._latest;
        foreach (var date in dates)
        {
            earliest = DateBound.Max(earliest, date._earliest);
            latest = DateBound.Max(latest, date._latest);
        }

        return new ResolvedDate(earliest, latest).LackingWhatIsMissingIn(dates, date => date._latest > earliest);
    }

    /// <summary>
    /// This date moved by the period. Moving keeps order, so the limits are moved; what would leave the calendar is widened to the
    /// next limit that is certain.
    /// </summary>
    internal ResolvedDate Offset(ContractPeriod period, OffsetDirection direction)
    {
        var leaves = false;
        var earliest = Move(_earliest, DateBound.BeforeAny, DateBound.On(IsoDay.Last));
        var latest = Move(_latest, DateBound.On(IsoDay.First), DateBound.Never);
        var moved = new ResolvedDate(earliest, latest);
        return moved.IsExact ? moved : (moved with { LeavesCalendar = leaves }).LackingWhatIsMissingIn([this], _ => true);

        DateBound Move(DateBound bound, DateBound beforeFirst, DateBound afterLast)
        {
            if (!bound.IsDay)
                return bound;

            if (direction == OffsetDirection.After ? period.TryAddTo(bound.Day, out var day) : period.TrySubtractFrom(bound.Day, out day))
                return DateBound.On(day);

            leaves = true;
            return direction == OffsetDirection.After ? afterLast : beforeFirst;
        }
    }

    /// <summary>The first day of the stretch of the calendar in which this date falls. That keeps order, so the limits are moved.</summary>
    /// <param name="firstDay">The first day of the stretch of a day.</param>
    internal ResolvedDate ToStart(Func<LocalDate, LocalDate> firstDay)
    {
        DateBound Move(DateBound bound) => bound.IsDay ? DateBound.On(firstDay(bound.Day)) : bound;
        var moved = new ResolvedDate(Move(_earliest), Move(_latest));
        return moved.IsExact ? moved : moved.LackingWhatIsMissingIn([this], static _ => true);
    }

    /// <summary>A date of which it is known only that it is not before one and not after another.</summary>
    internal static ResolvedDate Between(ResolvedDate lower, ResolvedDate upper)
        => new ResolvedDate(lower._earliest, upper._latest < lower._earliest ? lower._earliest : upper._latest).LackingWhatIsMissingIn([lower, upper], static _ => true);

    /// <summary>This date or a later one.</summary>
    internal ResolvedDate OrLater() => Between(this, Never);

    /// <summary>This date or an earlier one.</summary>
    internal ResolvedDate OrEarlier() => Between(Unread, this);

    private ResolvedDate LackingWhatIsMissingIn(ReadOnlySpan<ResolvedDate> dates, Func<ResolvedDate, bool> matters)
    {
        var result = this;
        var missing = new List<EventId>();
        foreach (var date in dates)
        {
            if (!matters(date))
                continue;

            missing.AddRange((IEnumerable<EventId>)date.MissingEvents);
            result = result with
            {
                DependsOnUnstated = result.DependsOnUnstated || date.DependsOnUnstated,
                DependsOnUnrecognized = result.DependsOnUnrecognized || date.DependsOnUnrecognized,
                LeavesCalendar = result.LeavesCalendar || date.LeavesCalendar,
            };
        }

        return result with { MissingEvents = missing.ToValueSet() };
    }
}
