using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange.Answering;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange;

/// <summary>Holds answers against expectations.</summary>
public static class ExpectationComparison
{
    private const string None = "none";

    private static readonly JsonWriterOptions _compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares what an expectation states with an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="expectation">The expectation; what it does not state is not compared.</param>
    /// <returns>Where the answer is not as expected; nothing where it is. What the answer does not have at all is not as expected.</returns>
    public static ValueList<Mismatch> Compare(Answer answer, Expectation expectation)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(expectation);
        List<Mismatch> found = [];
        if (FactComparison.TryCompare(answer, expectation, found))
        {
            CompareGrounds(AnswerGrounds.Of(answer), expectation with { Missing = [] }, found);
            return found.ToValueList();
        }

        CompareMay(answer, answer as MayAnswer, expectation, found);
        CompareStatus(answer as StatusAnswer, expectation, found);
        CompareConsents(answer as GrantAnswer, expectation, found);
        CompareValue(answer as ValueAnswer, expectation, found);
        CompareGrounds(AnswerGrounds.Of(answer), expectation, found);
        return found.ToValueList();
    }

    private static void CompareMay(Answer any, MayAnswer? answer, Expectation expectation, List<Mismatch> found)
    {
        // A word that is of both, `undetermined`, is compared with what the answer has.
        if (expectation.Outcome is { } outcome && answer is not null && answer.Outcome != outcome)
            found.Add(new Mismatch("outcome", AnswerFormats.Outcome.NameOf(outcome).ToString(), AnswerFormats.Outcome.NameOf(answer.Outcome).ToString()));
        else if (answer is not null && expectation.Outcome is null && expectation.Verdict is not null)
            found.Add(new Mismatch("outcome", WordOf(expectation), AnswerFormats.Outcome.NameOf(answer.Outcome).ToString()));
        else if (answer is null && (expectation.Outcome ?? (object?)expectation.Verdict) is not null && VerdictOf(any) is var verdict && (verdict is null || verdict != expectation.Verdict))
            found.Add(new Mismatch("outcome", WordOf(expectation), verdict is { } word ? AnswerFormats.Verdict.NameOf(word).ToString() : None));

        var basis = AnswerGrounds.Of(any).Basis.Select(static cited => cited.Provision).OfType<ProvisionId>().ToValueSet();
        if (expectation.Basis is { } expected && basis != expected)
            found.Add(new Mismatch("basis", List(expected), List(basis)));

        if (expectation.ChangesOn is { } change && !IsAsExpected(answer?.ChangesOn, change))
            found.Add(new Mismatch("changesOn", Words(change), Words(answer?.ChangesOn)));

    }

    private static Verdict? VerdictOf(Answer answer) => answer switch
    {
        AssertAnswer asserted => asserted.Verdict,
        StatusAnswer status => status.Verdict,
        GrantAnswer grant => grant.Verdict,
        _ => null,
    };

    private static string WordOf(Expectation expectation)
        => expectation.Verdict is { } verdict ? AnswerFormats.Verdict.NameOf(verdict).ToString() : AnswerFormats.Outcome.NameOf(expectation.Outcome!.Value).ToString();

    private static void CompareStatus(StatusAnswer? answer, Expectation expectation, List<Mismatch> found)
    {
        if (expectation.Status is { } status && answer?.State != status)
            found.Add(new Mismatch("status", AnswerFormats.OperationState.NameOf(status).ToString(), answer is null ? None : AnswerFormats.OperationState.NameOf(answer.State).ToString()));
        if (expectation.Since is { } since && answer?.Since != since)
            found.Add(new Mismatch("since", IsoDay.Format(since), answer?.Since is { } day ? IsoDay.Format(day) : None));
    }

    private static void CompareConsents(GrantAnswer? answer, Expectation expectation, List<Mismatch> found)
    {
        var consents = answer?.Consents.SelectMany(static consent => consent.Of).ToValueSet() ?? [];
        if (expectation.Consents is { } expected && consents != expected)
            found.Add(new Mismatch("consents", List(expected), List(consents)));
    }

    /// <summary>What an answer of any kind can have.</summary>
    private static void CompareGrounds(AnswerGrounds grounds, Expectation expectation, List<Mismatch> found)
    {
        foreach (var fact in expectation.Missing.Where(fact => !grounds.Missing.Any(missing => missing.Subject == fact.Subject && missing.Term == fact.Term)))
            found.Add(new Mismatch("missing", $"{fact.Subject} {fact.Term}", List(grounds.Missing.Select(missing => $"{missing.Subject} {missing.Term}"))));

        foreach (var clause in expectation.Clauses.Where(clause => !grounds.Clauses.Contains(clause)))
            found.Add(new Mismatch("clauses", clause.ToString(), List(grounds.Clauses)));

        foreach (var failure in expectation.Fails.Where(failure => !grounds.Fails(failure.Provision, failure.Test)))
            found.Add(new Mismatch("fails", $"{failure.Provision} {AnswerFormats.TestKind.NameOf(failure.Test)}", List(Failed(grounds))));
    }

    private static IEnumerable<string> Failed(AnswerGrounds grounds)
        => (from tested in grounds.Tested
            from test in tested.Tests
            where tested.Provision is not null && test.Result.IsFalse
            select $"{tested.Provision} {AnswerFormats.TestKind.NameOf(test.Test)}").Distinct(StringComparer.Ordinal);

    private static void CompareValue(ValueAnswer? answer, Expectation expectation, List<Mismatch> found)
    {
        if (expectation.State is { } state && answer?.State != state)
            found.Add(new Mismatch("state", KernelFormats.DisclosureState.NameOf(state).ToString(), answer is null ? None : KernelFormats.DisclosureState.NameOf(answer.State).ToString()));

        if (expectation.Value is not { } value)
            return;

        var actual = Text(answer?.Value);
        if (!AreSame(value.Text, actual))
            found.Add(new Mismatch("value", value.Text, actual));
    }

    private static bool IsAsExpected(OutcomeChange? change, ExpectedChange expected)
        => change is not null && change.Day == expected.Day && (expected.Becomes is null || change.Becomes == expected.Becomes);

    private static string Words(ExpectedChange change)
        => change.Day is not { } day ? "never" : IsoDay.Format(day) + (change.Becomes is { } becomes ? " " + AnswerFormats.Outcome.NameOf(becomes).ToString() : string.Empty);

    private static string Words(OutcomeChange? change)
        => change is null ? None : Words(new ExpectedChange { Day = change.Day, Becomes = change.Becomes });

    private static string List<T>(IEnumerable<T> items) => string.Join(", ", items) is { Length: > 0 } list ? list : None;

    /// <summary>The value as a document would have it; <c>null</c> where there is none.</summary>
    internal static string Text(object? value)
    {
        if (value is null)
            return "null";

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _compact))
            ModelJson.Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Whether two JSON texts say the same, whatever the order of members.</summary>
    internal static bool AreSame(string left, string right)
    {
        var options = new JsonDocumentOptions { MaxDepth = RawJson.MaximumDepth };
        using var one = JsonDocument.Parse(left, options);
        using var other = JsonDocument.Parse(right, options);
        return JsonElement.DeepEquals(one.RootElement, other.RootElement);
    }
}
