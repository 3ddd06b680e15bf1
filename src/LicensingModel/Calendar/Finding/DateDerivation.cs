using System.Globalization;
using System.Text;
using NodaTime;

namespace LicensingModel.Calendar.Finding;

/// <summary>Tells how a day comes about.</summary>
internal static class DateDerivation
{
    private const int Longest = 500;

    /// <summary>The date in words: what it is counted from, with its day where that is known.</summary>
    internal static string Of(AnchoredDate date, IEventDates events) => date is FixedDate ? "the day that the text gives" : Within(date, events);

    /// <summary>The same, as part of a sentence that counts from it.</summary>
    internal static string Within(AnchoredDate date, IEventDates events)
    {
        var words = new StringBuilder();
        Write(words, date, events);
        return words.Length <= Longest ? words.ToString() : string.Concat(words.ToString().AsSpan(0, Longest - 1), "…");
    }

    /// <summary>A period in words.</summary>
    internal static string Of(ContractPeriod period)
    {
        (int Count, string Unit)[] parts = [(period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day")];
        var words = parts.Where(static part => part.Count > 0).Select(static part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Unit}{(part.Count == 1 ? string.Empty : "s")}")).ToList();
        return words.Count == 0 ? "no time" : string.Join(" and ", words);
    }

    private static void Write(StringBuilder words, AnchoredDate date, IEventDates events)
    {
        if (words.Length > Longest)
            return;
        switch (date)
        {
            case FixedDate day:
                words.Append(IsoDay.Format(day.Date));
                break;
            case EventDate happening:
                words.Append("the day of `").Append(happening.Event).Append('`');
                AppendDay(words, events.Find(happening.Event).TryGetDate(out var on) ? on : null);
                break;
            case OffsetDate offset:
                words.Append(Of(offset.Period)).Append(offset.Direction == OffsetDirection.After ? " after " : " before ");
                Write(words, offset.From, events);
                break;
            case EarlierOf earlier:
                WriteAll(words, "the earliest of ", earlier.Dates, events);
                break;
            case LaterOf later:
                WriteAll(words, "the latest of ", later.Dates, events);
                break;
            case StartOfPeriod start:
                words.Append("the first day of the calendar ").Append(StartOfPeriod.Word(start.Period)).Append(" of ");
                Write(words, start.Of, events);
                break;
            default:
                words.Append(date is UnstatedDate ? "a day that the text leaves open" : date is NoEnd ? "never" : "a date that is not understood");
                break;
        }
    }

    private static void AppendDay(StringBuilder words, LocalDate? day)
    {
        if (day is { } known)
            words.Append(" (").Append(IsoDay.Format(known)).Append(')');
    }

    private static void WriteAll(StringBuilder words, string before, ValueList<AnchoredDate> dates, IEventDates events)
    {
        words.Append(before);
        for (var i = 0; i < dates.Count && words.Length <= Longest; i++)
        {
            if (i > 0)
                words.Append(i == dates.Count - 1 ? " and " : ", ");
            Write(words, dates[i], events);
        }
    }
}
