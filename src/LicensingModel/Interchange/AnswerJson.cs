using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Intangibles;
using LicensingModel.Interchange.Answering;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Serialization.Canonical;

namespace LicensingModel.Interchange;

/// <summary>
/// Writes answers as JSON: the question, the outcome or the value, and everything on which it rests. Equal answers give equal bytes; a member that does not apply is
/// there all the same, as null or an empty list.
/// </summary>
public static class AnswerJson
{
    /// <summary>Writes an answer to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="answer">The answer.</param>
    public static void Write(Utf8JsonWriter writer, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(answer);
        writer.WriteStartObject();
        WriteMembers(writer, answer);
        ProofJson.WriteMissing(writer, "immaterial", answer.Immaterial);
        OriginsJson.Write(writer, answer.Origins);
        writer.WriteEndObject();
    }

    /// <summary>
    /// The canonical form (RFC 8785) of an answer with its proof, for a <see cref="ContentHash"/> by which it can be cited: the same answer to the same question has the same bytes.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="FormatException">It holds something not understood that has no canonical form.</exception>
    public static byte[] Canonical(Answer answer) => CanonicalJson.Of(writer => Write(writer, Preconditions.NotNull(answer, nameof(answer))));

    /// <summary>
    /// Writes what came of a file of questions: each answer with its question's id and title, what was expected and where the answer is not so, and how many were as
    /// expected.
    /// </summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="answers">The answers, in the order of the file.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<PosedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(answers);
        var all = answers.ToArray();
        writer.WriteStartObject();
        writer.WriteNumber("asked", all.Length);
        writer.WriteNumber("asExpected", all.Count(answer => answer.IsAsExpected == true));
        writer.WriteNumber("notAsExpected", all.Count(answer => answer.IsAsExpected == false));
        writer.WriteStartArray("questions");
        foreach (var answer in all)
            WritePosed(writer, answer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePosed(Utf8JsonWriter writer, PosedAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", answer.Question.Id);
        ModelJson.WriteOrNull(writer, "title", answer.Question.Title);
        if (answer.IsAsExpected is { } isAsExpected)
            writer.WriteBoolean("isAsExpected", isAsExpected);
        else
            writer.WriteNull("isAsExpected");

        writer.WriteStartArray("mismatches");
        foreach (var mismatch in answer.Mismatches)
        {
            writer.WriteStartObject();
            writer.WriteString("member", mismatch.Member);
            writer.WriteString("expected", mismatch.Expected);
            writer.WriteString("actual", mismatch.Actual);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("answer");
        Write(writer, answer.Answer);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Answer answer)
    {
        if (answer is MayAnswer may)
            WriteMay(writer, may);
        else if (answer is ValueAnswer value)
            WriteValue(writer, value);
        else if (answer is AssertAnswer asserted)
            AssertJson.WriteMembers(writer, asserted);
        else if (answer is StatusAnswer status)
            WriteAsked(writer, status.Question, () => StatusJson.Write(writer, status));
        else if (answer is GrantAnswer grant)
            WriteAsked(writer, grant.Question, () => GrantJson.Write(writer, grant));
        else
            FactJson.WriteMembers(writer, answer);
    }

    private static void WriteAsked(Utf8JsonWriter writer, Question question, Action rest)
    {
        writer.WritePropertyName("question");
        QuestionJson.Write(writer, question);
        rest();
    }

    private static void WriteMay(Utf8JsonWriter writer, MayAnswer answer)
    {
        writer.WritePropertyName("question");
        QuestionJson.Write(writer, answer.Question);
        ProofJson.WriteOutcome(writer, "outcome", answer.Outcome);
        writer.WriteBoolean("isPermitted", answer.IsPermitted);
        ProofJson.WriteBasis(writer, answer.Basis);
        ProofJson.WriteMissing(writer, "missing", answer.Missing);
        ProofJson.WriteMissing(writer, "settledBy", answer.SettledBy);
        writer.WriteBoolean("isSettledByCut", answer.IsSettledByCut);
        WriteEach(writer, answer.Each);
        ProofJson.WritePresumptions(writer, answer.Presumptions);
        ProofJson.WriteNearMisses(writer, answer.NearMisses);
        ProofJson.WriteUndertakings(writer, "undertakings", answer.Undertakings);
        WriteChange(writer, answer.ChangesOn);
        writer.WritePropertyName("witness");
        if (answer.Witness is { } witness)
            QuestionJson.Write(writer, witness);
        else
            writer.WriteNullValue();
        writer.WriteBoolean("isBoundExceeded", answer.IsBoundExceeded);
        ProofJson.Write(writer, answer.Proof);
    }

    /// <summary>Of several patents or other rights that were listed, each by itself.</summary>
    private static void WriteEach(Utf8JsonWriter writer, ValueList<MayAnswer> each)
    {
        writer.WriteStartArray("each");
        foreach (var answer in each)
        {
            writer.WriteStartObject();
            if (answer.Question.Intangibles.TryGetValue(out var rights))
                writer.WriteString("intangible", (rights as ListedIntangibles)?.Intangibles[0].Value);
            else
                writer.WriteString("patent", (answer.Question.Patents.TryGetValue(out var scope) ? scope as ListedPatents : null)?.Patents[0].Value);
            ProofJson.WriteOutcome(writer, "outcome", answer.Outcome);
            ProofJson.WriteBasis(writer, answer.Basis);
            ProofJson.WriteMissing(writer, "missing", answer.Missing);
            ProofJson.WriteUndertakings(writer, "undertakings", answer.Undertakings);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter writer, OutcomeChange? change)
    {
        if (change is null)
        {
            writer.WriteNull("changesOn");
            return;
        }

        if (change.Day is not { } day)
        {
            writer.WriteString("changesOn", "never");
            return;
        }

        writer.WriteStartObject("changesOn");
        writer.WriteString("day", IsoDay.Format(day));
        if (change.Becomes is { } becomes)
            ProofJson.WriteOutcome(writer, "becomes", becomes);
        ProofJson.WriteMissing(writer, "waitsFor", change.WaitsFor);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, ValueAnswer answer)
    {
        writer.WritePropertyName("question");
        QuestionJson.Write(writer, answer.Question);
        ClaimsJson.WriteTerm(writer, answer.State, answer.Value, answer.Term?.Choice, answer.Term?.Claims ?? []);
        writer.WriteStartArray("bounds");
        foreach (var bound in answer.Bounds)
        {
            writer.WriteStartObject();
            writer.WriteString("term", bound.Path);
            ClaimsJson.WriteTerm(writer, bound.Term.State, bound.Term.StatedValue, bound.Term.Choice, bound.Term.Claims);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("basis");
        if (answer.State == DisclosureState.Stated)
        {
            writer.WriteStartObject();
            ProofJson.WriteProvisionId(writer, answer.Question.Agreement, answer.Question.Provision, ClauseOf(answer));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ProofJson.WriteMissing(writer, "missing", AnswerGrounds.Of(answer).Missing);
        ProofJson.WritePresumptions(writer, answer.Presumptions);
        writer.WriteStartArray("nearMisses");
        writer.WriteEndArray();
        WriteChange(writer, null);
        ProofJson.Write(writer, []);
    }

    /// <summary>Where in the text the term stands, as far as its claims say so.</summary>
    private static ClauseReference? ClauseOf(ValueAnswer answer) => (answer.Term?.Claims ?? []).FirstOrDefault(claim => claim.Clause is not null)?.Clause;
}
