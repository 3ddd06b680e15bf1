using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using NodaTime;

namespace LicensingModel.Interchange.Answering;

/// <summary>Writes answers on what follows from terms and facts together, and on what is owed.</summary>
internal static class FactJson
{
    internal static void WriteMembers(Utf8JsonWriter writer, Answer answer)
    {
        switch (answer)
        {
            case FactAnswer fact: Write(writer, fact); break;
            case OwedAnswer owed: Write(writer, owed); break;
            case BreachAnswer breach: Write(writer, breach); break;
            default: throw new ArgumentException("The answer is of no kind that can be written.", nameof(answer));
        }
    }

    private static void Write(Utf8JsonWriter writer, FactAnswer answer)
    {
        writer.WritePropertyName("question");
        QuestionFormat.Instance.Write(writer, WrittenKinds.Of(answer.Question));
        if (answer.Outcome is { } outcome)
        {
            writer.WritePropertyName("outcome");
            AnswerFormats.Verdict.Write(writer, outcome);
        }

        if (answer.State is { } state)
        {
            writer.WritePropertyName("state");
            KernelFormats.DisclosureState.Write(writer, state);
            writer.WritePropertyName("value");
            WriteValue(writer, answer);
            WriteDay(writer, "earliest", answer.Earliest);
            WriteDay(writer, "latest", answer.Latest);
        }

        WriteEnd(writer, answer.Basis, answer.Missing, answer.Presumptions, [], answer.Proof);
    }

    /// <summary>The value as a document writes it; totals as a list.</summary>
    internal static void WriteValue(Utf8JsonWriter writer, FactAnswer answer)
    {
        if (answer.Question.Of is not TotalOfPayments)
        {
            if (answer.Value is { } value)
                ModelJson.Write(writer, value);
            else
                writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var total in answer.Totals)
        {
            writer.WriteStartObject();
            writer.WriteString("from", total.From?.Value);
            writer.WriteString("to", total.To?.Value);
            writer.WriteString("amount", total.Amount.ToString());
            writer.WriteBoolean("isAtLeast", total.IsAtLeast);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, BreachAnswer answer)
    {
        writer.WritePropertyName("question");
        QuestionFormat.Instance.Write(writer, WrittenKinds.Of(answer.Question));
        writer.WritePropertyName("outcome");
        AnswerFormats.Verdict.Write(writer, answer.Outcome);
        WriteEnd(writer, answer.Basis, answer.Missing, answer.Presumptions, answer.NearMisses, answer.Proof);
    }

    private static void Write(Utf8JsonWriter writer, OwedAnswer answer)
    {
        writer.WritePropertyName("question");
        QuestionFormat.Instance.Write(writer, WrittenKinds.Of(answer.Question));
        writer.WriteStartArray("value");
        foreach (var owed in answer.Obligations)
            Write(writer, owed);
        writer.WriteEndArray();
        writer.WriteBoolean("isComplete", answer.IsComplete);
        WriteEnd(writer, answer.Basis, answer.Missing, answer.Presumptions, [], answer.Obligations
            .DistinctBy(static owed => owed.Provision).Select(static owed => new TestedProvision { Agreement = owed.Agreement, Provision = owed.Provision, Clause = owed.Clause, Tests = owed.Tests }));
    }

    private static void Write(Utf8JsonWriter writer, Obligation owed)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind");
        FactFormats.Kind.Write(writer, owed.Kind);
        ProofJson.WriteProvisionId(writer, owed.Agreement, owed.Provision, owed.Clause);
        writer.WriteString("from", owed.From?.Value);
        writer.WriteString("to", owed.To?.Value);
        writer.WriteString("form", owed.Form?.Value);
        ModelJson.WriteOrNull(writer, "amount", owed.Kind == ObligationKind.Payment && owed.Amount.TryGetValue(out var amount) ? amount : null);
        if (owed.Kind == ObligationKind.Payment)
        {
            writer.WritePropertyName("amountState");
            KernelFormats.DisclosureState.Write(writer, owed.Amount.State);
        }
        else
        {
            writer.WriteNull("amountState");
        }

        writer.WriteString("atLeast", owed.AtLeast?.ToString());
        writer.WriteString("modality", owed.Modality?.Value);
        writer.WriteString("action", owed.Action?.Value);
        ModelJson.WriteOrNull(writer, "object", owed.Object);
        ModelJson.WriteOrNull(writer, "exceptions", owed.Exceptions);
        ModelJson.WriteOrNull(writer, "due", owed.Due);
        WriteDay(writer, "earliest", owed.DueOn is { } from && from.TryGetEarliest(out var earliest) ? earliest : null);
        WriteDay(writer, "latest", owed.DueOn is { } to && to.TryGetLatest(out var latest) ? latest : null);
        writer.WritePropertyName("state");
        FactFormats.State.Write(writer, owed.State);
        writer.WriteString("reason", owed.Reason);
        ProofJson.WriteMissing(writer, "missing", owed.Missing);
        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, ValueList<CitedProvision> basis, ValueList<MissingFact> missing, ValueList<UsedPresumption> presumptions, IEnumerable<TestedProvision> nearMisses, IEnumerable<TestedProvision> proof)
    {
        writer.WriteStartArray("basis");
        foreach (var cited in basis)
        {
            writer.WriteStartObject();
            ProofJson.WriteProvisionId(writer, cited.Agreement, cited.Provision, cited.Clause);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ProofJson.WriteMissing(writer, "missing", missing);
        ProofJson.WritePresumptions(writer, presumptions);
        WriteTested(writer, "nearMisses", nearMisses);
        writer.WriteNull("changesOn");
        WriteTested(writer, "proof", proof);
    }

    private static void WriteTested(Utf8JsonWriter writer, string member, IEnumerable<TestedProvision> all)
    {
        writer.WriteStartArray(member);
        foreach (var tested in all)
        {
            writer.WriteStartObject();
            ProofJson.WriteProvisionId(writer, tested.Agreement, tested.Provision, tested.Clause);
            writer.WriteString("result", tested.Result.ToString());
            writer.WriteStartArray("tests");
            foreach (var test in tested.Tests)
                ProofJson.WriteTest(writer, test);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, string member, LocalDate? day) => writer.WriteString(member, day is { } known ? IsoDay.Format(known) : null);
}
