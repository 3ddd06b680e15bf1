using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Formats;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Interchange.Royalties;

/// <summary>Writes a statement of royalties as JSON: sums as exact decimals in text, each with its currency.</summary>
public static class StatementJson
{
    /// <summary>Writes it to a writer that the caller has set up. Equal statements give equal bytes.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="statement">The statement.</param>
    public static void Write(Utf8JsonWriter writer, RoyaltyStatement statement)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(statement);
        writer.WriteStartObject();
        writer.WriteString("agreement", statement.Agreement.Value);
        writer.WriteBoolean("isWhole", statement.IsWhole);
        writer.WriteStartArray("periods");
        foreach (var period in statement.Periods)
            Write(writer, period);
        writer.WriteEndArray();
        Write(writer, "totals", statement.Totals);
        Write(writer, "notReckoned", statement.NotReckoned);
        MissingJson.WritePresumptions(writer, statement.Presumptions);
        writer.WriteNumber("rows", statement.Rows);
        writer.WriteStartArray("leftOut");
        foreach (var rows in statement.LeftOut)
        {
            writer.WriteStartObject();
            writer.WriteString("code", rows.Code);
            writer.WriteNumber("rows", rows.Rows);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in statement.Diagnostics)
            Write(writer, diagnostic);
        writer.WriteEndArray();
        writer.WritePropertyName("ledger");
        LedgerJson.Write(writer, statement.Ledger);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PeriodStatement period)
    {
        writer.WriteStartObject();
        writer.WriteString("payment", period.Payment.Value);
        writer.WriteString("first", IsoDay.Format(period.First));
        writer.WriteString("last", IsoDay.Format(period.Last));
        writer.WriteString("due", period.Due is { } due ? IsoDay.Format(due) : null);
        if (period.DueUnknown is { } open)
            Write(writer, "dueUnknown", [open]);
        writer.WriteStartArray("lines");
        foreach (var line in period.Lines)
        {
            writer.WriteStartObject();
            writer.WriteString("line", line.Line);
            writer.WriteString("step", line.Step);
            writer.WriteString("clause", line.Clause?.ToString());
            writer.WriteString("scope", line.Scope);
            writer.WriteNumber("sales", line.Sales);
            writer.WriteString("arithmetic", line.Arithmetic);
            writer.WriteString("amount", line.Amount is { } amount ? ExactDecimal.Format(amount) : null);
            writer.WriteString("currency", line.Currency?.ToString());
            if (line.Due is { } day)
                writer.WriteString("due", IsoDay.Format(day));
            Write(writer, "unknown", line.Unknown);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write(writer, "totals", period.Totals);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ValueList<StatementTotal> totals)
    {
        writer.WriteStartArray(name);
        foreach (var total in totals)
        {
            writer.WriteStartObject();
            writer.WriteString("amount", total.Amount is { } amount ? ExactDecimal.Format(amount) : null);
            writer.WriteString("currency", total.Currency?.ToString());
            writer.WriteString("known", ExactDecimal.Format(total.Known));
            if (total.Most is { } most)
                writer.WriteString("most", ExactDecimal.Format(most));
            Write(writer, "unknown", total.Unknown);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, string name, ValueList<UnknownAmount> unknown)
    {
        writer.WriteStartArray(name);
        foreach (var why in unknown)
        {
            writer.WriteStartObject();
            writer.WriteString("subject", why.Subject);
            writer.WriteString("term", why.Term);
            writer.WriteString("explanation", why.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        writer.WriteNumber("line", diagnostic.Position.Line);
        writer.WriteNumber("column", diagnostic.Position.Column);
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("help", diagnostic.Descriptor.HelpAddress);
        writer.WriteEndObject();
    }
}
