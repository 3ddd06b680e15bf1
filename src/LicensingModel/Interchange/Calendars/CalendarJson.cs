using System.Text.Json;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Formats;
using NodaTime;

namespace LicensingModel.Interchange.Calendars;

/// <summary>Writes a calendar as JSON.</summary>
public static class CalendarJson
{
    /// <summary>Writes it to a writer that the caller has set up. Equal calendars give equal bytes.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="calendar">The calendar.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, ContractCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(calendar);
        writer.WriteStartObject();
        writer.WriteString("range", calendar.Range.ToString());
        writer.WriteBoolean("isWhole", calendar.IsWhole);
        Write(writer, "entries", calendar.Entries);
        Write(writer, "undated", calendar.Undated);
        Write(writer, "notSeenInFull", calendar.NotSeenInFull);
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in calendar.Diagnostics)
            Write(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ValueList<CalendarEntry> entries)
    {
        writer.WriteStartArray(name);
        foreach (var entry in entries)
            Write(writer, entry);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CalendarEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("uid", entry.Uid);
        writer.WriteString("kind", Word(entry.Kind));
        writer.WriteString("day", Day(entry.Day));
        if (entry.Between is { } between)
        {
            writer.WriteString("earliest", Day(between.TryGetEarliest(out var earliest) ? earliest : null));
            writer.WriteString("latest", Day(between.TryGetLatest(out var latest) ? latest : null));
            writer.WriteBoolean("mayNeverCome", between.MayNeverCome);
        }

        Write(writer, entry.Adjustment);
        writer.WriteString("period", entry.Period?.ToString());
        writer.WriteString("agreement", entry.Agreement.Value);
        writer.WriteString("provision", entry.Provision?.Value);
        writer.WriteString("clause", entry.Clause?.ToString());
        writer.WriteString("term", entry.Term);
        Write(writer, "from", entry.From);
        Write(writer, "to", entry.To);
        if (entry.Amount is { } amount)
        {
            writer.WriteString("amount", amount.TryGetValue(out var sum) ? sum.ToString() : null);
            writer.WriteString("amountState", Word(amount.State));
        }

        writer.WriteString("words", entry.Words);
        writer.WriteString("derivation", entry.Derivation);
        writer.WriteString("standing", Word(entry.Standing));
        writer.WriteString("reason", entry.Reason);
        MissingJson.WriteMissing(writer, "missing", entry.Missing);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DayAdjustment? adjustment)
    {
        if (adjustment is null)
            return;
        writer.WriteStartObject("adjustment");
        writer.WriteString("unadjusted", Day(adjustment.Unadjusted));
        writer.WriteString("convention", adjustment.Convention?.ToString());
        writer.WriteString("provision", adjustment.Provision?.Value);
        writer.WriteString("clause", adjustment.Clause?.ToString());
        writer.WriteBoolean("isKnown", adjustment.IsKnown);
        writer.WriteString("reason", adjustment.Reason);
        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, ValueSet<T> ids)
        where T : Identifier<T>, IScalar<T>
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
            writer.WriteStringValue(id.Value);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", Word(diagnostic.Severity));
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("help", diagnostic.Descriptor.HelpAddress);
        writer.WriteEndObject();
    }

    private static string? Day(LocalDate? day) => day is { } known ? IsoDay.Format(known) : null;

    private static string Word<T>(T word)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
