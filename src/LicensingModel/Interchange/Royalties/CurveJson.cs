using System.Text.Json;
using LicensingModel.Royalties;

namespace LicensingModel.Interchange.Royalties;

/// <summary>Writes a royalty curve as JSON: its stretches with their points, exactly.</summary>
public static class CurveJson
{
    /// <summary>Writes it to a writer that the caller has set up. Equal curves give equal bytes.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="curve">The curve.</param>
    public static void Write(Utf8JsonWriter writer, RoyaltyCurve curve)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(curve);
        writer.WriteStartObject();
        writer.WriteString("agreement", curve.Agreement.Value);
        writer.WriteString("of", curve.Of == CurveVariable.Units ? "units" : "price");
        writer.WriteString("currency", curve.Currency?.ToString());
        writer.WriteBoolean("isWhole", curve.IsWhole);
        writer.WriteStartArray("stretches");
        foreach (var stretch in curve.Stretches)
        {
            writer.WriteStartObject();
            writer.WriteString("from", ExactDecimal.Format(stretch.From));
            writer.WriteString("to", ExactDecimal.Format(stretch.To));
            writer.WriteString("slope", stretch.Slope is { } slope ? ExactDecimal.Format(slope) : null);
            writer.WriteBoolean("isJump", stretch.IsJump);
            writer.WriteString("step", stretch.Cause?.Step);
            writer.WriteString("clause", stretch.Cause?.Clause?.ToString());
            writer.WriteStartArray("points");
            foreach (var point in stretch.Points)
            {
                writer.WriteStartObject();
                writer.WriteString("at", ExactDecimal.Format(point.At));
                writer.WriteString("amount", ExactDecimal.Format(point.Amount));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            StatementJson.Write(writer, "unknown", stretch.Unknown);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        StatementJson.Write(writer, "notReckoned", curve.NotReckoned);
        writer.WriteEndObject();
    }
}
