using System.Globalization;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Rendering.Words;
using NodaTime;

namespace LicensingModel.Rendering.Calendars;

/// <summary>A calendar as text for people, month by month.</summary>
public static class CalendarText
{
    private const int MostReasons = 3;

    /// <summary>The text.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static string Of(ContractCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine($"Calendar, {DateWords.Of(calendar.Range)}");
        var month = string.Empty;
        foreach (var entry in calendar.Entries)
        {
            var day = entry.Day!.Value;
            var name = day.ToString("MMMM uuuu", CultureInfo.InvariantCulture);
            if (name != month)
            {
                text.WriteLine();
                text.WriteLine(name);
                month = name;
            }

            text.WriteLine($"  {IsoDay.Format(day)} {day.ToString("ddd", CultureInfo.InvariantCulture)}  {CalendarWords.Of(entry.Kind)}: {SafeText.Line(entry.Words)}");
            Write(text, entry);
        }

        if (calendar.Entries.Count == 0)
        {
            text.WriteLine();
            text.WriteLine("Nothing falls on a day that is known.");
        }

        if (calendar.Undated.Count > 0)
        {
            text.WriteLine();
            text.WriteLine("The day is not known");
        }

        foreach (var entry in calendar.Undated)
        {
            text.WriteLine($"  ?  {CalendarWords.Of(entry.Kind)}: {SafeText.Line(entry.Words)}");
            Write(text, entry);
        }

        if (calendar.NotSeenInFull.Count > 0)
        {
            text.WriteLine();
            text.WriteLine($"Not seen in full, so that more may fall due: {string.Join(", ", calendar.NotSeenInFull)}.");
        }

        foreach (var diagnostic in calendar.Diagnostics)
        {
            text.WriteLine();
            text.WriteLine($"{diagnostic.Code}: {diagnostic.Message}");
        }

        return text.ToString();
    }

    private static void Write(StringWriter text, CalendarEntry entry)
    {
        var place = $"{entry.Agreement}{(entry.Provision is { } provision ? $", {provision}" : string.Empty)}{(entry.Clause is { } clause ? $", {clause}" : string.Empty)}";
        text.WriteLine($"      {place}{(entry.Derivation.Length > 0 ? $"; {SafeText.Line(entry.Derivation)}" : string.Empty)}");
        if (entry.Adjustment is { } adjustment && (adjustment.Unadjusted != entry.Day || !adjustment.IsKnown))
            text.WriteLine($"      {(adjustment.IsKnown ? $"instead of {IsoDay.Format(adjustment.Unadjusted)}" : "not moved")}: {SafeText.Line(adjustment.Reason)}{(adjustment.Provision is { } by ? $" ({by}{(adjustment.Clause is { } where ? $", {where}" : string.Empty)})" : string.Empty)}");
        if (entry.Between is { } between && (between.TryGetEarliest(out _) || between.TryGetLatest(out _)))
            text.WriteLine($"      {Between(between)}");
        if (entry.Day is not null || entry.Standing == EntryStanding.DoesNotApply)
            text.WriteLine($"      {CalendarWords.Of(entry.Standing)}{(entry.Standing is EntryStanding.Certain or EntryStanding.IfNothingHappens ? string.Empty : $": {SafeText.Line(entry.Reason)}")}");
        foreach (var missing in entry.Missing.Take(MostReasons))
            text.WriteLine($"      ? {missing.Subject} {missing.Term}: {SafeText.Line(missing.Explanation)}");
        if (entry.Missing.Count > MostReasons)
            text.WriteLine(FormattableString.Invariant($"      ? and {entry.Missing.Count - MostReasons} more"));
    }

    private static string Between(ResolvedDate between)
    {
        LocalDate? earliest = between.TryGetEarliest(out var first) ? first : null;
        LocalDate? latest = between.TryGetLatest(out var last) ? last : null;
        return (earliest, latest) switch
        {
            ({ } one, { } other) => $"between {IsoDay.Format(one)} and {IsoDay.Format(other)}",
            ({ } one, null) => $"not before {IsoDay.Format(one)}{(between.MayNeverCome ? ", perhaps never" : string.Empty)}",
            _ => $"not after {IsoDay.Format(latest!.Value)}",
        };
    }
}
