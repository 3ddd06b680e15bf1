using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Families;
using LicensingModel.Patents.Lives;
using NodaTime;

namespace LicensingModel.Interchange.PatentReports;

/// <summary>Writes lives, families and titles of patents, and subjects resolved against them, as JSON. The names of members are part of what the library promises.</summary>
public static class PatentJson
{
    /// <summary>Writes one patent as an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="patent">The patent.</param>
    /// <param name="life">Its life.</param>
    /// <param name="title">Its title on the day that is asked about.</param>
    /// <param name="simple">The simple families among which to look for its own.</param>
    /// <param name="extended">The extended families among which to look for its own.</param>
    public static void Write(Utf8JsonWriter writer, Patent patent, PatentLife life, TitleReport title, FamilyGrouping simple, FamilyGrouping extended)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(patent);
        ArgumentNullException.ThrowIfNull(life);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(simple);
        ArgumentNullException.ThrowIfNull(extended);
        writer.WriteStartObject();
        writer.WriteString("id", patent.Id.Value);
        writer.WriteString("number", patent.Number?.ToString());
        writer.WriteString("on", IsoDay.Format(title.On));
        writer.WriteBoolean("isProtectionKnown", life.IsProtectionKnown);
        writer.WriteStartArray("rights");
        foreach (var right in life.Countries.SelectMany(life.In))
            Write(writer, right, title.On);
        writer.WriteEndArray();
        Write(writer, "simpleFamily", simple.Find(patent.Id));
        Write(writer, "extendedFamily", extended.Find(patent.Id));
        writer.WriteStartObject("title");
        WriteTitle(writer, title);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes a subject resolved against patents as an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="resolution">The resolution.</param>
    public static void Write(Utf8JsonWriter writer, SubjectResolution resolution)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(resolution);
        writer.WriteStartObject();
        writer.WriteString("subject", resolution.Subject);
        writer.WriteString("on", IsoDay.Format(resolution.On));
        writer.WriteString("from", resolution.From is { } from ? IsoDay.Format(from) : null);
        writer.WriteStartArray("patents");
        foreach (var patent in resolution.Patents)
        {
            writer.WriteStartObject();
            writer.WriteString("patent", patent.Patent.Value);
            WriteTruth(writer, "isIn", patent.Result);
            writer.WriteStartArray("findings");
            foreach (var finding in patent.Findings)
                Write(writer, finding);
            writer.WriteEndArray();
            writer.WritePropertyName("onlyObstacle");
            if (patent.OnlyObstacle is { } obstacle)
                Write(writer, obstacle);
            else
                writer.WriteNullValue();
            WriteMissing(writer, patent.Missing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, NationalLife right, LocalDate on)
    {
        var finding = right.InForce(on);
        writer.WriteStartObject();
        writer.WriteString("country", right.Country.Value);
        writer.WriteBoolean("isUnitary", right.IsUnitary);
        WriteTruth(writer, "inForce", finding.Result);
        writer.WriteString("reason", finding.Reason);
        WriteDay(writer, "granted", right.Granted);
        WriteDay(writer, "lastDayInForce", right.LastDay);
        writer.WriteString("rule", right.Rule?.Source);
        WriteTexts(writer, "steps", right.Steps);
        writer.WriteStartArray("missing");
        foreach (var missing in finding.Missing.Concat(right.MissingForEnd).Distinct())
        {
            writer.WriteStartObject();
            writer.WriteString("path", missing.Path);
            writer.WriteString("explanation", missing.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTexts(writer, "takesForGranted", finding.TakesForGranted);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string member, PatentFamily? family)
    {
        if (family is null)
        {
            writer.WriteNull(member);
            return;
        }

        WriteTexts(writer, member, family.Members.Select(id => id.Value));
    }

    private static void WriteTitle(Utf8JsonWriter writer, TitleReport title)
    {
        WriteTexts(writer, "owners", title.Owners.Select(owner => owner.Value));
        WriteMissing(writer, title.Missing is { } missing ? [missing] : []);
        WriteTexts(writer, "presumptions", title.Presumptions.Select(used => used.Explanation));
        writer.WriteStartArray("chain");
        foreach (var stretch in title.Chain)
        {
            writer.WriteStartObject();
            writer.WriteString("during", stretch.During.ToString());
            WriteTexts(writer, "holders", stretch.Holders.Select(holder => holder.Value));
            writer.WriteString("doubt", stretch.Doubt);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("encumbrances");
        foreach (var encumbrance in title.Encumbrances)
        {
            writer.WriteStartObject();
            writer.WriteString("agreement", encumbrance.Agreement.Value);
            writer.WriteString("provision", encumbrance.Provision.Value);
            writer.WriteString("clause", encumbrance.Clause?.ToString());
            writer.WriteString("effect", encumbrance.Effect.Value);
            WriteTexts(writer, "to", encumbrance.To.Select(party => party.Value));
            WriteTruth(writer, "runs", encumbrance.Runs);
            WriteTruth(writer, "isExclusive", encumbrance.IsExclusive);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, SubjectFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("part", finding.Part);
        WriteTruth(writer, "result", finding.Result);
        writer.WriteString("reason", finding.Reason);
        writer.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter writer, ValueList<MissingFact> facts)
    {
        writer.WriteStartArray("missing");
        foreach (var missing in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("subject", missing.Subject);
            writer.WriteString("term", missing.Term);
            writer.WriteString("explanation", missing.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A day, or the bounds between which it falls; each is null where there is none.</summary>
    private static void WriteDay(Utf8JsonWriter writer, string member, ResolvedDate date)
    {
        writer.WriteStartObject(member);
        writer.WriteString("earliest", date.TryGetEarliest(out var earliest) ? IsoDay.Format(earliest) : null);
        writer.WriteString("latest", date.TryGetLatest(out var latest) ? IsoDay.Format(latest) : null);
        writer.WriteEndObject();
    }

    private static void WriteTruth(Utf8JsonWriter writer, string member, Truth truth)
        => writer.WriteString(member, truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "unknown");

    private static void WriteTexts(Utf8JsonWriter writer, string member, IEnumerable<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
