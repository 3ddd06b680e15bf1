using System.Text.Json;
using LicensingModel.Decisions.Collisions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using NodaTime;

namespace LicensingModel.Interchange.Collisions;

/// <summary>Writes colliding grants as JSON. Equal reports give equal bytes. The names of members are part of what the library promises.</summary>
public static class CollisionJson
{
    /// <summary>Writes it to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="report">What was found.</param>
    public static void Write(Utf8JsonWriter writer, CollisionReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteNumber("pairs", report.Pairs);
        writer.WriteBoolean("isFree", report.IsFree);
        writer.WriteBoolean("isBoundExceeded", report.IsBoundExceeded);
        writer.WriteStartArray("collisions");
        foreach (var collision in report.Collisions)
            Write(writer, collision);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GrantCollision collision)
    {
        writer.WriteStartObject();
        writer.WriteString("isCertain", collision.IsCertain.ToString());
        Write(writer, "exclusive", collision.Exclusive);
        Write(writer, "other", collision.Other);
        Write(writer, "since", collision.Since);
        Write(writer, "until", collision.Until);
        writer.WriteString("reason", collision.Reason);
        writer.WritePropertyName("example");
        QuestionFormat.Instance.Write(writer, WrittenKinds.Of(collision.Example));
        MissingJson.WriteMissing(writer, "missing", collision.Missing);
        MissingJson.WritePresumptions(writer, collision.Presumptions);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string member, CollidingGrant grant)
    {
        writer.WriteStartObject(member);
        writer.WriteString("agreement", grant.Agreement.Value);
        writer.WriteString("provision", grant.Provision.Value);
        writer.WriteString("clause", grant.Clause?.ToString());
        writer.WriteString("exclusivity", grant.Exclusivity?.Value);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string member, LocalDate? day) => writer.WriteString(member, day is { } known ? IsoDay.Format(known) : null);
}
