using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Interchange.Answering;

/// <summary>Writes the answer whether a right may be asserted.</summary>
internal static class AssertJson
{
    internal static void WriteMembers(Utf8JsonWriter writer, AssertAnswer answer)
    {
        WriteQuestion(writer, "question", answer.Question);
        ProofJson.WriteVerdict(writer, answer.Verdict);
        ProofJson.WriteBasis(writer, answer.Basis);
        ProofJson.WriteMissing(writer, "missing", answer.Missing);
        WriteEach(writer, answer.Each);
        ProofJson.WritePresumptions(writer, answer.Presumptions);
        ProofJson.WriteNearMisses(writer, answer.NearMisses);
        writer.WriteNull("changesOn");
        WriteQuestion(writer, "witness", answer.Witness);
        writer.WriteBoolean("isBoundExceeded", answer.IsBoundExceeded);
        writer.WriteStartArray("proof");
        foreach (var proof in answer.Proof)
            WriteProof(writer, proof);
        writer.WriteEndArray();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, string member, AssertQuestion? question)
    {
        writer.WritePropertyName(member);
        if (question is null)
            writer.WriteNullValue();
        else
            QuestionFormat.Instance.Write(writer, WrittenKinds.Of(question));
    }

    /// <summary>Of several patents that were listed, each by itself.</summary>
    private static void WriteEach(Utf8JsonWriter writer, ValueList<AssertAnswer> each)
    {
        writer.WriteStartArray("each");
        foreach (var answer in each)
        {
            writer.WriteStartObject();
            writer.WriteString("patent", (answer.Question.Patents.TryGetValue(out var scope) ? scope as ListedPatents : null)?.Patents[0].Value);
            ProofJson.WriteVerdict(writer, answer.Verdict);
            ProofJson.WriteBasis(writer, answer.Basis);
            ProofJson.WriteMissing(writer, "missing", answer.Missing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProof(Utf8JsonWriter writer, AssertProof proof)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("reading");
        foreach (var words in proof.Reading)
            writer.WriteStringValue(words);
        writer.WriteEndArray();
        ProofJson.WriteVerdict(writer, proof.Verdict);
        ProofJson.WriteTests(writer, "claim", proof.Claim);
        ProofJson.WriteTests(writer, "exhaustion", proof.Exhaustion);
        writer.WriteStartArray("provisions");
        foreach (var provision in proof.Provisions)
            ProofJson.WriteProvision(writer, provision);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
