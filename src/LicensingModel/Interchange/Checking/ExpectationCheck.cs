using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at an expectation beside the question that it belongs to: it must be able to fail, and to be met.</summary>
internal sealed class ExpectationCheck(QuestionFindings findings, DeclaredIds declared)
{
    internal void Check(Expectation expectation, WrittenQuestion question, JsonPointer at)
    {
        findings.AddMembers(expectation.UnrecognizedMembers, at, ["outcome", "basis", "state", "status", "since", "consents", "value", "changesOn", "missing", "owed", "clauses", "fails"]);
        for (var i = 0; i < expectation.Owed.Count; i++)
            CheckOwed(expectation.Owed[i], at.Append("owed").Append(i));
        findings.AddMembers(expectation.ChangesOn?.UnrecognizedMembers ?? [], at.Append("changesOn"), ["day", "becomes"]);
        for (var i = 0; i < expectation.Missing.Count; i++)
            findings.AddMembers(expectation.Missing[i].UnrecognizedMembers, at.Append("missing").Append(i), ["subject", "term"]);

        for (var i = 0; i < expectation.Fails.Count; i++)
        {
            findings.AddMembers(expectation.Fails[i].UnrecognizedMembers, at.Append("fails").Append(i), ["provision", "test"]);
            findings.AddUndeclared(expectation.Fails[i].Provision, declared, at.Append("fails").Append(i).Append("provision"));
        }

        foreach (var (member, isStated) in Stated(expectation))
        {
            if (isStated && !question.Comparable.Contains(member, StringComparer.Ordinal))
                findings.Add(InterchangeDiagnostics.NotComparable, at.Append(member), member, question.Kind, Names(question));
        }

        if (question.Comparable.Contains("outcome", StringComparer.Ordinal) && Word(expectation) is { } word && !question.Outcomes.Contains(word, StringComparer.Ordinal))
            findings.Add(InterchangeDiagnostics.NoSuchOutcome, at.Append("outcome"), word, question.Kind, string.Join(", ", question.Outcomes.Select(name => $"`{name}`")));

        if (expectation.IsEmpty && expectation.UnrecognizedMembers.Count == 0)
            findings.Add(InterchangeDiagnostics.EmptyExpectation, at, Names(question));

        foreach (var id in (expectation.Basis ?? []).Where(id => !declared.Contains(id)))
            findings.Add(InterchangeDiagnostics.UndeclaredId, at.Append("basis"), IdNames.Of<ProvisionId>(), id.Value, QuestionFindings.DidYouMean(declared.Closest(id)));
        foreach (var id in (expectation.Consents ?? []).Where(id => !declared.Contains(id)))
            findings.Add(InterchangeDiagnostics.UndeclaredId, at.Append("consents"), IdNames.Of<PartyId>(), id.Value, QuestionFindings.DidYouMean(declared.Closest(id)));
    }

    private static IEnumerable<(string Member, bool IsStated)> Stated(Expectation expectation) =>
    [
        ("outcome", expectation.Outcome is not null || expectation.Verdict is not null),
        ("basis", expectation.Basis is not null),
        ("state", expectation.State is not null),
        ("status", expectation.Status is not null),
        ("since", expectation.Since is not null),
        ("consents", expectation.Consents is not null),
        ("value", expectation.Value is not null),
        ("changesOn", expectation.ChangesOn is not null),
        ("missing", expectation.Missing.Count > 0),
        ("owed", expectation.Owed.Count > 0),
        ("clauses", expectation.Clauses.Count > 0),
        ("fails", expectation.Fails.Count > 0),
    ];

    private void CheckOwed(ExpectedObligation owed, JsonPointer at)
    {
        findings.AddMembers(owed.UnrecognizedMembers, at, ["provision", "state", "due", "amount"]);
        findings.AddUndeclared(owed.Provision, declared, at.Append("provision"));
    }

    private static string? Word(Expectation expectation)
        => expectation.Outcome is { } outcome ? AnswerFormats.Outcome.NameOf(outcome).ToString() : expectation.Verdict is { } verdict ? AnswerFormats.Verdict.NameOf(verdict).ToString() : null;

    /// <summary>What can be expected of the answer to a question, as a sentence lists it.</summary>
    private static string Names(WrittenQuestion question)
        => string.Join(", ", question.Comparable.SkipLast(1).Select(member => $"`{member}`")) + $" or `{question.Comparable[^1]}`";
}
