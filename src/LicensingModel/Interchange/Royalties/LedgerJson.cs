using System.Text.Json;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Interchange.Royalties;

/// <summary>Reads and writes what statements leave behind, so that the statement of one quarter can be kept and the next go on from it.</summary>
public static class LedgerJson
{
    private const int MostEntries = 1_000_000;
    private const int LeastStep = -1_000;

    /// <summary>Writes a ledger.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="ledger">The ledger.</param>
    public static void Write(Utf8JsonWriter writer, RoyaltyLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(ledger);
        writer.WriteStartArray();
        foreach (var entry in ledger.Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("payment", entry.Payment.Value);
            writer.WriteString("line", entry.Line);
            writer.WriteNumber("step", entry.Step);
            writer.WriteString("scope", entry.Scope);
            writer.WriteString("first", IsoDay.Format(entry.First));
            writer.WriteString("last", IsoDay.Format(entry.Last));
            writer.WriteString("currency", entry.Currency?.ToString());
            writer.WriteString("units", ExactDecimal.Format(entry.Units));
            writer.WriteString("amount", ExactDecimal.Format(entry.Amount));
            writer.WriteString("counted", ExactDecimal.Format(entry.Counted));
            writer.WriteString("carried", ExactDecimal.Format(entry.Carried));
            if (entry.Columns.Count > 0)
            {
                writer.WriteStartObject("columns");
                foreach (var column in entry.Columns)
                    writer.WriteString(column.Name, ExactDecimal.Format(column.Sum));
                writer.WriteEndObject();
            }

            writer.WriteString("terms", entry.Terms);
            writer.WriteBoolean("isUnknown", entry.IsUnknown);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads a ledger: an array as <see cref="Write"/> writes it, or a statement that has one in its member <c>ledger</c>.</summary>
    /// <param name="utf8">The text.</param>
    /// <exception cref="FormatException">It is neither; the message says what is wrong and where.</exception>
    public static RoyaltyLedger Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 16 });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("ledger", out var ledger))
                root = ledger;
            if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() > MostEntries)
                throw new FormatException($"A ledger is an array of at most {MostEntries} entries, or stands in the member `ledger` of a statement.");
            return new RoyaltyLedger { Entries = root.EnumerateArray().Select(static (entry, index) => Entry(entry, index)).ToValueList() };
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The ledger is no JSON: {problem.Message}", problem);
        }
    }

    private static LedgerEntry Entry(JsonElement entry, int index)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            throw new FormatException($"Entry {index} of the ledger is no object.");
        return new LedgerEntry
        {
            Payment = Scalar(entry, index, "payment", static text => ProvisionId.TryParse(text, out var value) ? value : null),
            Line = Text(entry, index, "line"),
            Step = entry.TryGetProperty("step", out var step) && step.ValueKind == JsonValueKind.Number && step.TryGetInt32(out var number) && number >= LeastStep ? number : throw Bad(index, "step"),
            Scope = Text(entry, index, "scope"),
            First = IsoDay.TryParse(Text(entry, index, "first"), out var first) ? first : throw Bad(index, "first"),
            Last = IsoDay.TryParse(Text(entry, index, "last"), out var last) ? last : throw Bad(index, "last"),
            Currency = entry.TryGetProperty("currency", out var currency) && currency.ValueKind != JsonValueKind.Null ? Scalar(entry, index, "currency", static text => Currency.TryParse(text, out var value) ? value : null) : null,
            Units = Number(entry, index, "units"),
            Amount = Number(entry, index, "amount"),
            Counted = Number(entry, index, "counted"),
            Carried = Number(entry, index, "carried"),
            Columns = Columns(entry, index),
            Terms = entry.TryGetProperty("terms", out var terms) && terms.ValueKind != JsonValueKind.Null ? Text(entry, index, "terms") : null,
            IsUnknown = entry.TryGetProperty("isUnknown", out var unknown) && unknown.ValueKind is JsonValueKind.True or JsonValueKind.False ? unknown.GetBoolean() : throw Bad(index, "isUnknown"),
        };
    }

    private static T Scalar<T>(JsonElement entry, int index, string member, Func<string, T?> parse)
        where T : class
        => parse(Text(entry, index, member)) ?? throw Bad(index, member);

    private static string Text(JsonElement entry, int index, string member)
        => entry.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Bad(index, member);

    private static decimal Number(JsonElement entry, int index, string member)
        => ExactDecimal.TryParse(Text(entry, index, member), out var value) ? value : throw Bad(index, member);

    private static ValueList<LedgerColumn> Columns(JsonElement entry, int index)
    {
        if (!entry.TryGetProperty("columns", out var columns))
            return [];
        if (columns.ValueKind != JsonValueKind.Object)
            throw Bad(index, "columns");
        return columns.EnumerateObject().OrderBy(static column => column.Name, StringComparer.Ordinal).Select(column => new LedgerColumn(column.Name, Number(columns, index, column.Name))).ToValueList();
    }

    private static FormatException Bad(int index, string member) => new($"The member `{member}` of entry {index} of the ledger is missing or is not what it should be.");
}
