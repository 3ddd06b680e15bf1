using System.Text.Json;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange;

/// <summary>Writes what sources say of a term, side by side.</summary>
internal static class ClaimsJson
{
    /// <summary>Writes the member <c>claims</c>: for each its source, stance, value, quotation and clause, null where there is none.</summary>
    internal static void Write(Utf8JsonWriter writer, IEnumerable<Claim> claims)
    {
        writer.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            writer.WriteStartObject();
            writer.WriteString("source", claim.Source.Value);
            writer.WritePropertyName("stance");
            KernelFormats.ClaimStance.Write(writer, claim.Stance);
            ModelJson.WriteOrNull(writer, "value", claim.ClaimedValue);
            ModelJson.WriteOrNull(writer, "quotation", claim.Quotation);
            ModelJson.WriteOrNull(writer, "clause", claim.Clause);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the members that describe a term: its state, value, choice and claims.</summary>
    internal static void WriteTerm(Utf8JsonWriter writer, DisclosureState state, object? value, ReadingChoice? choice, IEnumerable<Claim> claims)
    {
        writer.WritePropertyName("state");
        KernelFormats.DisclosureState.Write(writer, state);
        ModelJson.WriteOrNull(writer, "value", value);
        ModelJson.WriteOrNull(writer, "choice", choice);
        Write(writer, claims);
    }
}
