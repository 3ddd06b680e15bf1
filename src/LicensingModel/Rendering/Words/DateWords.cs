using NodaTime;

namespace LicensingModel.Rendering.Words;

/// <summary>Says days and spans of days in words, with the day itself wherever it can be reckoned.</summary>
internal sealed class DateWords(Names names, Func<AnchoredDate, string> others)
{
    internal string Of(AnchoredDate date) => date switch
    {
        FixedDate day => IsoDay.Format(day.Date),
        EventDate happening => Event(happening),
        OffsetDate offset => Offset(offset),
        EarlierOf { Dates: [var one, var other] } when Open(one, other) is { } open => open,
        EarlierOf earlier => $"the earliest of {All(earlier.Dates)}",
        LaterOf { Dates: [var one, var other] } when Pair(one, other) is { } first => $"a day not given, {IsoDay.Format(first)} at the earliest",
        LaterOf later => $"the latest of {All(later.Dates)}",
        StartOfPeriod start => $"the first day of the calendar {StartOfPeriod.Word(start.Period)} of {others(start.Of)}",
        NoEnd => "without end",
        UnstatedDate => "a day that the text leaves open",
        UnrecognizedDate => "a date written in a way that is not understood",
        _ => others(date),
    };

    /// <summary>From one date until another, each of which may be open.</summary>
    internal static string Between(ValueWords values, AnchoredDate? from, AnchoredDate? until) => (from, until) switch
    {
        ({ } first, { } last) when first.Equals(last) => $"on {values.Of(first)}",
        ({ } first, NoEnd) => $"from {values.Of(first)} on, without end",
        ({ } first, { } last) => $"from {values.Of(first)} until {values.Of(last)}",
        ({ } first, null) => $"from {values.Of(first)} on",
        (null, NoEnd) => "at any time",
        (null, { } last) => $"until {values.Of(last)}",
        _ => "at any time",
    };

    /// <summary>A span of days.</summary>
    internal static string Of(DateSpan span) => (span.HasFirstDay, span.HasLastDay) switch
    {
        (true, true) => $"from {IsoDay.Format(span.FirstDay)} until {IsoDay.Format(span.LastDay)}",
        (true, false) => $"since {IsoDay.Format(span.FirstDay)}",
        (false, true) => $"until {IsoDay.Format(span.LastDay)}",
        _ => "at all times",
    };

    internal static string Of(ContractPeriod period)
    {
        if (period == ContractPeriod.None)
            return "no time";
        (int Count, string Unit)[] parts = [(period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day")];
        return Listing.And(parts.Where(part => part.Count > 0).Select(part => FormattableString.Invariant($"{part.Count} {part.Unit}{(part.Count == 1 ? string.Empty : "s")}")));
    }

    // A day that is only known to lie within bounds is written as the earlier or later of a bound and a day that is left open.
    private static string? Open(AnchoredDate one, AnchoredDate other)
    {
        if (Pair(one, other) is { } last)
            return $"a day not given, {IsoDay.Format(last)} at the latest";
        var (day, later) = one is FixedDate given ? (given, other as LaterOf) : (other as FixedDate, one as LaterOf);
        return day is not null && later is { Dates: [var low, var high], UnrecognizedMembers.Count: 0 } && Pair(low, high) is { } first
            ? $"a day not given, from {IsoDay.Format(first)} to {IsoDay.Format(day.Date)}"
            : null;
    }

    private static LocalDate? Pair(AnchoredDate one, AnchoredDate other) => (one, other) switch
    {
        (FixedDate { UnrecognizedMembers.Count: 0 } day, UnstatedDate { UnrecognizedMembers.Count: 0 }) => day.Date,
        (UnstatedDate { UnrecognizedMembers.Count: 0 }, FixedDate { UnrecognizedMembers.Count: 0 } day) => day.Date,
        _ => null,
    };

    private string All(ValueList<AnchoredDate> dates) => Listing.And(dates.Select(others));

    private string Event(EventDate date)
    {
        var name = names.Of(date.Event);
        var isDay = name.StartsWith("the day ", StringComparison.Ordinal) || name.StartsWith("the first day ", StringComparison.Ordinal) || name.EndsWith(" Date", StringComparison.Ordinal);
        return (isDay ? name : $"the day of {name}") + (names.DayOf(date.Event) is { } day ? $" ({IsoDay.Format(day)})" : string.Empty);
    }

    private string Offset(OffsetDate offset)
    {
        var words = $"{Of(offset.Period)} {(offset.Direction == OffsetDirection.After ? "after" : "before")} {(names.IsEffectiveDate(offset.From) ? "the agreement takes effect" : others(offset.From))}";
        return offset is { From: FixedDate from, Direction: OffsetDirection.After } && offset.Period.TryAddTo(from.Date, out var day) ? $"{IsoDay.Format(day)} ({words})" : words;
    }
}
