using System.Text.Json;
using LicensingModel.Advisories.Findings;
using LicensingModel.Advisories.Rules;

namespace LicensingModel.Interchange.Advisories;

/// <summary>Writes what an advisory has beside its finding.</summary>
internal static class AdvisoryJson
{
    /// <summary>Writes the member <c>advisory</c>. The places of its facts are the related places of the finding, in their order.</summary>
    internal static void Write(Utf8JsonWriter writer, Advisory advisory)
    {
        writer.WriteStartObject("advisory");
        writer.WriteString("agreement", advisory.Agreement.Value);
        writer.WriteString("status", advisory.Status == AdvisoryStatus.Triggered ? "triggered" : "notDeterminable");
        writer.WriteString("jurisdiction", advisory.Rule.Jurisdiction);
        writer.WriteString("law", advisory.Rule.Law);
        writer.WriteString("trigger", advisory.Rule.Trigger);
        writer.WriteString("from", advisory.During.HasFirstDay ? IsoDay.Format(advisory.During.FirstDay) : null);
        writer.WriteString("until", advisory.During.HasLastDay ? IsoDay.Format(advisory.During.LastDay) : null);
        writer.WriteStartArray("facts");
        foreach (var fact in advisory.Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", fact.Pointer.ToString());
            writer.WriteString("text", fact.Text);
            writer.WriteString("source", fact.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missing");
        foreach (var missing in advisory.Missing)
            writer.WriteStringValue(missing);
        writer.WriteEndArray();
        writer.WriteString("basis", MarkOf(advisory.Rule.Basis));
        writer.WriteBoolean("needsCounsel", true);
        writer.WriteEndObject();
    }

    private static string MarkOf(AdvisoryBasis basis) => basis switch
    {
        AdvisoryBasis.Read => "V",
        AdvisoryBasis.General => "GK",
        _ => "V, GK",
    };
}
