using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Valuation;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Interchange.Valuation;

/// <summary>Writes what methods of valuation gave as JSON: numbers exactly, as decimals in text or as two whole numbers.</summary>
public static class ValuationJson
{
    /// <summary>Writes it to a writer that the caller has set up. Equal reports give equal bytes.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="report">The report.</param>
    public static void Write(Utf8JsonWriter writer, ValuationReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteString("agreement", report.Agreement.Value);
        writer.WriteBoolean("isWhole", report.IsWhole);
        writer.WriteStartArray("crossLicenses");
        foreach (var license in report.Licenses)
            Write(writer, license);
        writer.WriteEndArray();
        writer.WriteStartArray("results");
        foreach (var result in report.Results)
            Write(writer, result);
        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics)
            Write(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CrossLicense license)
    {
        writer.WriteStartObject();
        Names(writer, "first", license.First.Select(static party => party.Value));
        Names(writer, "second", license.Second.Select(static party => party.Value));
        writer.WriteString("symmetry", Word(license.Symmetry));
        writer.WriteStartArray("legs");
        foreach (var leg in license.Legs)
        {
            writer.WriteStartObject();
            writer.WriteString("provision", leg.Place.Provision.Value);
            writer.WriteString("clause", leg.Place.Clauses.Count > 0 ? leg.Place.Clauses[0].ToString() : null);
            writer.WriteString("direction", Word(leg.Direction));
            writer.WriteString("effect", leg.Grant.Effect.ToString());
            Names(writer, "counterparts", leg.Counterparts.Select(static id => id.Value));
            writer.WriteBoolean("isInDoubt", leg.IsInDoubt);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("payments");
        foreach (var payment in license.Payments)
        {
            writer.WriteStartObject();
            writer.WriteString("provision", payment.Place.Provision.Value);
            writer.WriteString("direction", payment.Direction is { } direction ? Word(direction) : null);
            writer.WriteBoolean("isBalancing", payment.IsBalancing);
            writer.WriteString("amount", payment.Payment.Amount.StatedValue?.ToString());
            writer.WriteString("state", Word(payment.Payment.Amount.State));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MethodResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("method", result.Method);
        writer.WriteString("kind", result.Kind);
        writer.WriteStartArray("readings");
        foreach (var reading in result.Readings)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("supposing");
            foreach (var supposed in reading.Supposing)
                writer.WriteString(supposed.Input, supposed.Value);
            writer.WriteEndObject();
            writer.WriteBoolean("isRefused", reading.IsRefused);
            writer.WriteStartArray("lines");
            foreach (var line in reading.Lines)
                Write(writer, line);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missing");
        foreach (var missing in result.Missing)
        {
            writer.WriteStartObject();
            writer.WriteString("input", missing.Input);
            writer.WriteString("state", Word(missing.State));
            writer.WriteString("explanation", missing.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ValuationLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("name", line.Name);
        writer.WriteString("arithmetic", line.Arithmetic);
        writer.WriteString("kind", Word(line.Kind));
        writer.WriteString("value", line.Value?.ToString());
        writer.WriteString("currency", line.Currency?.ToString());
        Names(writer, "missing", line.Missing);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", Word(diagnostic.Severity));
        writer.WriteString("pointer", diagnostic.Pointer.ToString());
        writer.WriteNumber("line", diagnostic.Position.Line);
        writer.WriteNumber("column", diagnostic.Position.Column);
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("help", diagnostic.Descriptor.HelpAddress);
        writer.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter writer, string member, IEnumerable<string> names)
    {
        writer.WriteStartArray(member);
        foreach (var name in names)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
