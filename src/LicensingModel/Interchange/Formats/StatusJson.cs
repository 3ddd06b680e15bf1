using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.States;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Interchange.Formats;

/// <summary>Writes the answer to a question for the state of an agreement or provision.</summary>
internal static class StatusJson
{
    internal static void Write(Utf8JsonWriter writer, StatusAnswer answer)
    {
        WriteVerdict(writer, answer.Verdict);
        writer.WriteString("status", AnswerFormats.OperationState.NameOf(answer.State));
        writer.WriteString("binds", answer.Binds.ToString());
        WriteDay(writer, "since", answer.Since);
        writer.WritePropertyName("until");
        if (answer.Until?.StatedValue is AnchoredDate until)
            KernelFormats.AnchoredDate.Write(writer, until);
        else
            writer.WriteNullValue();
        writer.WriteString("exclusivity", answer.Exclusivity?.Value);
        WriteCited(writer, answer.Basis);
        writer.WriteStartArray("ends");
        foreach (var way in answer.Ends)
            WriteWay(writer, way);
        writer.WriteEndArray();
        ProofJson.WriteMissing(writer, "missing", answer.Missing);
        ProofJson.WritePresumptions(writer, answer.Presumptions);
        writer.WriteStartArray("nearMisses");
        writer.WriteEndArray();
        WriteChange(writer, answer.ChangesOn);
        writer.WriteBoolean("isBoundExceeded", answer.IsBoundExceeded);
        writer.WriteStartArray("proof");
        foreach (var proof in answer.Proof)
            WriteProof(writer, proof);
        writer.WriteEndArray();
    }

    /// <summary>Writes yes, no, undetermined, or null where nothing was asked that is answered so.</summary>
    internal static void WriteVerdict(Utf8JsonWriter writer, Verdict? verdict)
    {
        writer.WritePropertyName("outcome");
        if (verdict is { } word)
            AnswerFormats.Verdict.Write(writer, word);
        else
            writer.WriteNullValue();
    }

    /// <summary>Writes the provisions on which an answer rests.</summary>
    internal static void WriteCited(Utf8JsonWriter writer, ValueList<CitedProvision> basis)
    {
        writer.WriteStartArray("basis");
        foreach (var cited in basis)
        {
            writer.WriteStartObject();
            ProofJson.WriteProvisionId(writer, cited.Agreement, cited.Provision, cited.Clause);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteWay(Utf8JsonWriter writer, WayToEnd way)
    {
        writer.WriteStartObject();
        ProofJson.WriteProvisionId(writer, way.Agreement, way.Provision, way.Clause);
        writer.WriteString("kind", AnswerFormats.EndingKind.NameOf(way.Kind));
        WriteIds(writer, "by", way.By);
        writer.WriteString("notice", way.Notice?.ToString());
        writer.WriteString("cure", way.Cure?.ToString());
        WriteDay(writer, "triggeredOn", way.TriggeredOn);
        writer.WriteString("isOpen", way.IsOpen.ToString());
        writer.WriteString("isOpenToAsked", way.IsOpenToAsked?.ToString());
        writer.WritePropertyName("test");
        ProofJson.WriteTest(writer, way.Test);
        writer.WriteEndObject();
    }

    /// <summary>Writes ids in their order.</summary>
    internal static void WriteIds(Utf8JsonWriter writer, string member, IEnumerable<PartyId> parties)
    {
        writer.WriteStartArray(member);
        foreach (var party in parties)
            writer.WriteStringValue(party.Value);
        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, string member, NodaTime.LocalDate? day) => writer.WriteString(member, day is { } known ? IsoDay.Format(known) : null);

    private static void WriteChange(Utf8JsonWriter writer, StateChange? change)
    {
        if (change?.Day is not { } day)
        {
            writer.WriteString("changesOn", change is null ? null : "never");
            return;
        }

        writer.WriteStartObject("changesOn");
        WriteDay(writer, "day", day);
        writer.WriteString("becomes", AnswerFormats.OperationState.NameOf(change.Becomes.GetValueOrDefault()));
        ProofJson.WriteMissing(writer, "waitsFor", change.WaitsFor);
        writer.WriteEndObject();
    }

    private static void WriteProof(Utf8JsonWriter writer, StatusProof proof)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("reading");
        foreach (var words in proof.Reading)
            writer.WriteStringValue(words);
        writer.WriteEndArray();
        writer.WriteString("status", AnswerFormats.OperationState.NameOf(proof.State));
        writer.WriteString("mayEnd", proof.MayEnd?.ToString());
        ProofJson.WriteTests(writer, "tests", proof.Tests);
        writer.WriteStartArray("ends");
        foreach (var way in proof.Ends)
            WriteWay(writer, way);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
