using System.Text.Json;
using LicensingModel.Amendments;

namespace LicensingModel.Interchange.Answering;

/// <summary>What of the text comes from which amendment, as JSON.</summary>
internal static class OriginsJson
{
    internal static void Write(Utf8JsonWriter writer, ValueList<TermOrigin> origins)
    {
        writer.WriteStartArray("origins");
        foreach (var origin in origins)
        {
            writer.WriteStartObject();
            writer.WriteString("agreement", origin.Agreement.Value);
            if (origin.Provision is { } provision)
                writer.WriteString("provision", provision.Value);
            else
                writer.WriteNull("provision");
            writer.WriteString("member", origin.Member);
            writer.WriteString("amendment", origin.Amendment.Value);
            writer.WriteString("clause", origin.Clause?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
