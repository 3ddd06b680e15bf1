using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Permissions;

namespace LicensingModel.Interchange.Formats;

/// <summary>Writes the answer to a question whether somebody may grant or transfer something.</summary>
internal static class GrantJson
{
    internal static void Write(Utf8JsonWriter writer, GrantAnswer answer)
    {
        StatusJson.WriteVerdict(writer, answer.Verdict);
        StatusJson.WriteCited(writer, answer.Basis);
        writer.WriteStartArray("consents");
        foreach (var consent in answer.Consents)
            WriteConsent(writer, consent);
        writer.WriteEndArray();
        WriteConditions(writer, answer.Conditions);
        ProofJson.WriteMissing(writer, "missing", answer.Missing);
        ProofJson.WritePresumptions(writer, answer.Presumptions);
        ProofJson.WriteNearMisses(writer, answer.NearMisses);
        writer.WriteNull("changesOn");
        writer.WriteBoolean("isBoundExceeded", answer.IsBoundExceeded);
        writer.WriteStartArray("proof");
        foreach (var proof in answer.Proof)
            WriteProof(writer, proof);
        writer.WriteEndArray();
    }

    private static void WriteConsent(Utf8JsonWriter writer, NeededConsent consent)
    {
        writer.WriteStartObject();
        StatusJson.WriteIds(writer, "of", consent.Of);
        ProofJson.WriteProvisionId(writer, consent.Agreement, consent.Provision, consent.Clause);
        writer.WriteString("standard", consent.Standard?.Value);
        writer.WriteString("otherwise", consent.Otherwise?.Value);
        writer.WriteEndObject();
    }

    private static void WriteConditions(Utf8JsonWriter writer, ValueList<GrantCondition> conditions)
    {
        writer.WriteStartArray("conditions");
        foreach (var condition in conditions)
        {
            writer.WriteStartObject();
            writer.WriteString("condition", AnswerFormats.GrantConditionKind.NameOf(condition.Condition));
            writer.WriteString("words", condition.Words);
            ProofJson.WriteProvisionId(writer, condition.Agreement, condition.Provision, condition.Clause);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProof(Utf8JsonWriter writer, GrantProof proof)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("reading");
        foreach (var words in proof.Reading)
            writer.WriteStringValue(words);
        writer.WriteEndArray();
        writer.WriteString("result", proof.Result.ToString());
        ProofJson.WriteTests(writer, "power", proof.Power);
        writer.WriteStartArray("provisions");
        foreach (var provision in proof.Provisions)
        {
            writer.WriteStartObject();
            ProofJson.WriteProvisionId(writer, provision.Agreement, provision.Provision, provision.Clause);
            writer.WriteString("does", AnswerFormats.BearingKind.NameOf(provision.Does));
            writer.WriteString("result", provision.Result.ToString());
            ProofJson.WriteTests(writer, "tests", provision.Tests);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
