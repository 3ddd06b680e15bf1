using System.Globalization;
using System.Text;
using System.Text.Json;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using NodaTime;

namespace LicensingModel.Interchange.Calendars;

/// <summary>
/// Writes a calendar as iCalendar (RFC 5545): an all-day event for each entry, and a task without a date for each of which the day is not known. What holds is confirmed, what nobody can say is tentative, what does not apply is cancelled.
/// </summary>
public static class CalendarIcs
{
    /// <summary>Writes it. Equal calendars and settings give equal text.</summary>
    /// <param name="writer">Where to write; it has to write UTF-8. Lines end with CR and LF whatever it ends them with itself.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="settings">What an iCalendar needs besides.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, ContractCalendar calendar, IcsSettings settings)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(settings);
        var lines = new IcsLines(writer);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//LicensingModel//Calendar//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        if (settings.Name is { } name)
        {
            lines.WriteText("NAME", name);
            lines.WriteText("X-WR-CALNAME", name);
        }

        foreach (var entry in calendar.Entries)
            WriteEvent(lines, entry, settings);
        foreach (var entry in calendar.Undated)
            WriteTask(lines, entry, settings);
        if (calendar.Entries.Count + calendar.Undated.Count == 0)
            WriteUtc(lines);
        lines.Write("END", "VCALENDAR");
    }

    private static void WriteEvent(IcsLines lines, CalendarEntry entry, IcsSettings settings)
    {
        if (entry.Day is not { } day)
            return;
        lines.Write("BEGIN", "VEVENT");
        WriteHead(lines, entry, settings);
        lines.Write("DTSTART;VALUE=DATE", Date(day));
        if (day < IsoDay.Last)
            lines.Write("DTEND;VALUE=DATE", Date(day.PlusDays(1)));
        WriteRest(lines, entry);
        lines.Write("STATUS", entry.Standing switch { EntryStanding.DoesNotApply => "CANCELLED", EntryStanding.Undetermined => "TENTATIVE", _ => "CONFIRMED" });
        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    private static void WriteTask(IcsLines lines, CalendarEntry entry, IcsSettings settings)
    {
        lines.Write("BEGIN", "VTODO");
        WriteHead(lines, entry, settings);
        WriteRest(lines, entry);
        lines.Write("STATUS", entry.Standing == EntryStanding.DoesNotApply ? "CANCELLED" : "NEEDS-ACTION");
        lines.Write("END", "VTODO");
    }

    private static void WriteHead(IcsLines lines, CalendarEntry entry, IcsSettings settings)
    {
        lines.Write("UID", $"{entry.Uid}@{settings.Domain}");
        lines.Write("DTSTAMP", settings.Stamp.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        lines.Write("SEQUENCE", settings.Sequence.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteRest(IcsLines lines, CalendarEntry entry)
    {
        lines.WriteText("SUMMARY", entry.Words);
        lines.WriteText("DESCRIPTION", Description(entry));
        lines.WriteText("CATEGORIES", JsonNamingPolicy.CamelCase.ConvertName(entry.Kind.ToString()));
    }

    private static string Description(CalendarEntry entry)
    {
        var text = new StringBuilder();
        text.Append(entry.Agreement).Append(entry.Provision is { } provision ? $", {provision}" : string.Empty).Append(entry.Clause is { } clause ? $", {clause}" : string.Empty).Append(" (").Append(entry.Term).Append(')');
        if (entry.Derivation.Length > 0)
            text.Append("\nDay: ").Append(entry.Derivation);
        if (entry.Adjustment is { } adjustment)
            text.Append("\nBusiness days: ").Append(adjustment.Reason).Append(adjustment.Provision is { } by ? $" ({by}{(adjustment.Clause is { } where ? $", {where}" : string.Empty)})" : string.Empty);
        if (entry.Between is { } between)
            text.Append("\nBetween: ").Append(between);
        text.Append("\nHolds: ").Append(JsonNamingPolicy.CamelCase.ConvertName(entry.Standing.ToString())).Append(". ").Append(entry.Reason);
        foreach (var missing in entry.Missing.Take(5))
            text.Append("\nNot known: ").Append(missing.Subject).Append(' ').Append(missing.Term).Append(": ").Append(missing.Explanation);
        return text.ToString();
    }

    /// <summary>A calendar needs a component; where there is nothing to tell, one that says nothing.</summary>
    private static void WriteUtc(IcsLines lines)
    {
        lines.Write("BEGIN", "VTIMEZONE");
        lines.Write("TZID", "Etc/UTC");
        lines.Write("BEGIN", "STANDARD");
        lines.Write("DTSTART", "19700101T000000");
        lines.Write("TZOFFSETFROM", "+0000");
        lines.Write("TZOFFSETTO", "+0000");
        lines.Write("END", "STANDARD");
        lines.Write("END", "VTIMEZONE");
    }

    private static string Date(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
}
