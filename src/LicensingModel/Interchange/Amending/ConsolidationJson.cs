using System.Text.Json;
using LicensingModel.Amendments;
using LicensingModel.Interchange.Answering;
using LicensingModel.Interchange.Formats;
using NodaTime;

namespace LicensingModel.Interchange.Amending;

/// <summary>Writes the text of a day as JSON: the document, every amendment with its standing, what comes from which, and what could not be done.</summary>
public static class ConsolidationJson
{
    /// <summary>Writes it to a writer that the caller has set up. Equal consolidations give equal bytes.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="consolidation">The text of a day.</param>
    /// <param name="knownOn">The day on which it was known so; null for all that is recorded.</param>
    public static void Write(Utf8JsonWriter writer, Consolidation consolidation, LocalDate? knownOn = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(consolidation);
        writer.WriteStartObject();
        writer.WriteString("on", IsoDay.Format(consolidation.On));
        writer.WriteString("knownOn", knownOn is { } known ? IsoDay.Format(known) : null);
        writer.WriteBoolean("isCertain", consolidation.IsCertain);
        writer.WriteStartArray("amendments");
        foreach (var standing in consolidation.Amendments)
        {
            writer.WriteStartObject();
            writer.WriteString("agreement", standing.Agreement.Value);
            writer.WriteString("amendment", standing.Amendment.Value);
            writer.WritePropertyName("state");
            AnswerFormats.AmendmentState.Write(writer, standing.State);
            writer.WriteString("reason", standing.Reason);
            writer.WriteString("missing", standing.Missing);
            writer.WriteBoolean("isDayPresumed", standing.IsDayPresumed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        OriginsJson.Write(writer, consolidation.Origins);
        writer.WriteStartArray("conflicts");
        foreach (var conflict in consolidation.Conflicts)
        {
            writer.WriteStartObject();
            writer.WriteString("agreement", conflict.Agreement.Value);
            writer.WriteString("amendment", conflict.Amendment.Value);
            writer.WriteNumber("change", conflict.Change);
            writer.WritePropertyName("obstacle");
            AnswerFormats.AmendmentObstacle.Write(writer, conflict.Obstacle);
            writer.WriteString("subject", conflict.Subject);
            writer.WriteString("message", conflict.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ModelJson.WriteOrNull(writer, "document", consolidation.Document);
        writer.WriteEndObject();
    }
}
