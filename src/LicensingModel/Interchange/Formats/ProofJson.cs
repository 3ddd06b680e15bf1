using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Answering;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Formats;

/// <summary>Writes proofs and the parts that answers draw from them.</summary>
internal static class ProofJson
{
    private static readonly LicensingUndertakingFormat UndertakingFormat = new();

    internal static void Write(Utf8JsonWriter writer, ValueList<ReadingProof> proof)
    {
        writer.WriteStartArray("proof");
        foreach (var reading in proof)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("reading");
            foreach (var words in reading.Reading)
                writer.WriteStringValue(words);
            writer.WriteEndArray();
            WriteOutcome(writer, "outcome", reading.Outcome);
            WriteTests(writer, "need", reading.Need);
            WriteTests(writer, "exhaustion", reading.Exhaustion);
            writer.WriteStartArray("provisions");
            foreach (var provision in reading.Provisions)
                WriteProvision(writer, provision);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteMissing(Utf8JsonWriter writer, string member, ValueList<MissingFact> missing) => MissingJson.WriteMissing(writer, member, missing);

    internal static void WritePresumptions(Utf8JsonWriter writer, ValueList<UsedPresumption> presumptions) => MissingJson.WritePresumptions(writer, presumptions);

    internal static void WriteNearMisses(Utf8JsonWriter writer, ValueList<NearMiss> misses)
    {
        writer.WriteStartArray("nearMisses");
        foreach (var miss in misses)
        {
            writer.WriteStartObject();
            WriteProvisionId(writer, miss.Agreement, miss.Provision, miss.Clause);
            writer.WritePropertyName("failedTest");
            WriteTest(writer, miss.FailedTest);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteProvisionId(Utf8JsonWriter writer, AgreementId agreement, ProvisionId? provision, ClauseReference? clause)
    {
        writer.WriteString("agreement", agreement.Value);
        writer.WriteString("provision", provision?.Value);
        writer.WriteString("clause", clause?.ToString());
    }

    internal static void WriteBasis(Utf8JsonWriter writer, ValueList<Basis> all)
    {
        writer.WriteStartArray("basis");
        foreach (var basis in all)
        {
            writer.WriteStartObject();
            WriteProvisionId(writer, basis.Agreement, basis.Provision, basis.Clause);
            WriteOutcome(writer, "gives", basis.Gives);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteVerdict(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WritePropertyName("outcome");
        AnswerFormats.Verdict.Write(writer, verdict);
    }

    internal static void WriteOutcome(Utf8JsonWriter writer, string member, Outcome outcome)
    {
        writer.WritePropertyName(member);
        AnswerFormats.Outcome.Write(writer, outcome);
    }

    internal static void WriteTest(Utf8JsonWriter writer, TestResult test)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("test");
        AnswerFormats.TestKind.Write(writer, test.Test);
        writer.WriteString("result", test.Result.ToString());
        writer.WriteString("reason", test.Reason);
        writer.WriteString("term", test.Term);
        writer.WriteStartArray("sources");
        foreach (var source in test.Sources)
            writer.WriteStringValue(source.Value);
        writer.WriteEndArray();
        WriteMissing(writer, "missing", test.Missing);
        WritePresumptions(writer, test.Presumptions);
        writer.WriteEndObject();
    }

    /// <summary>Writes what was undertaken of a patent towards standards bodies.</summary>
    internal static void WriteUndertakings(Utf8JsonWriter writer, string member, ValueList<DeclaredUndertaking> undertakings)
    {
        writer.WriteStartArray(member);
        foreach (var declared in undertakings)
            WriteUndertaking(writer, declared);
        writer.WriteEndArray();
    }

    private static void WriteUndertaking(Utf8JsonWriter writer, DeclaredUndertaking declared)
    {
        writer.WriteStartObject();
        writer.WriteString("declaration", declared.Declaration.Value);
        writer.WriteString("patent", declared.Patent.Value);
        writer.WriteString("declarant", declared.Declarant.Value);
        writer.WriteString("holder", declared.Holder?.Value);
        writer.WriteString("binds", declared.Binds.ToString());
        writer.WritePropertyName("undertaking");
        if (declared.Undertaking is { } undertaking)
            UndertakingFormat.Write(writer, undertaking);
        else
            writer.WriteNullValue();
        writer.WriteStartArray("through");
        foreach (var passage in declared.Through)
        {
            writer.WriteStartObject();
            writer.WriteString("from", passage.From.Value);
            writer.WriteString("to", passage.To.Value);
            writer.WriteString("on", IsoDay.Format(passage.On));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTests(writer, "tests", declared.Tests);
        writer.WriteEndObject();
    }

    internal static void WriteProvision(Utf8JsonWriter writer, ProvisionProof provision)
    {
        writer.WriteStartObject();
        WriteProvisionId(writer, provision.Agreement, provision.Provision, provision.Clause);
        WriteOutcome(writer, "gives", provision.Gives);
        writer.WriteString("result", provision.Result.ToString());
        WriteTests(writer, "tests", provision.Tests);
        writer.WriteEndObject();
    }

    internal static void WriteTests(Utf8JsonWriter writer, string member, ValueList<TestResult> tests)
    {
        writer.WriteStartArray(member);
        foreach (var test in tests)
            WriteTest(writer, test);
        writer.WriteEndArray();
    }
}
