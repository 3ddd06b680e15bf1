using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Rendering;

namespace LicensingModel.Testing.Verification;

/// <summary>
/// What a test says of an answer, whatever its kind: on which provisions and clauses it rests, what is missing, what was presumed, which tests failed. Each step throws a
/// <see cref="LicensingAssertionException"/> where it does not hold.
/// </summary>
/// <typeparam name="TSelf">The verification's own type.</typeparam>
public abstract class AnswerVerification<TSelf>
    where TSelf : AnswerVerification<TSelf>
{
    private readonly Answer _answer;
    private readonly AnswerGrounds _grounds;

    private protected AnswerVerification(Answer answer, LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(document);
        (_answer, Document, _grounds) = (answer, document, AnswerGrounds.Of(answer));
    }

    /// <summary>The document that gave the answer; an empty one where the test did not say.</summary>
    private protected LicensingDocument Document { get; }

    /// <summary>Each of these provisions suffices; others may too.</summary>
    /// <param name="provisions">Their ids.</param>
    public TSelf By(params ReadOnlySpan<string> provisions)
    {
        foreach (var provision in provisions)
            Check(BasisIds().Contains(provision, StringComparer.Ordinal), "basis", provision, Text.List(BasisIds()));
        return Self();
    }

    /// <summary>Exactly these provisions suffice, in any order.</summary>
    /// <param name="provisions">Their ids; none at all: nothing suffices.</param>
    public TSelf OnlyBy(params ReadOnlySpan<string> provisions)
    {
        var expected = provisions.ToArray().ToHashSet(StringComparer.Ordinal);
        return Check(expected.SetEquals(BasisIds()), "basis", $"only {Text.List(expected)}", Text.List(BasisIds()));
    }

    /// <summary>Each of these clauses carries the answer: of a yes as a provision that suffices, of a no as one that fails, of neither as one that is undecided.</summary>
    /// <param name="clauses">The clauses, as the document writes them.</param>
    public TSelf Citing(params ReadOnlySpan<string> clauses)
    {
        foreach (var clause in clauses)
            Check(_grounds.Clauses.Any(cited => cited.ToString() == clause), "clauses", clause, Text.List(_grounds.Clauses));
        return Self();
    }

    /// <summary>A fact is missing; others may be too.</summary>
    /// <param name="subject">What it belongs to: the id of an agreement, provision, patent, party or event.</param>
    /// <param name="term">Which fact of it, as the answer names it.</param>
    /// <param name="why">Why it is not known; null where that does not matter.</param>
    public TSelf Missing(string subject, string term, MissingReason? why = null) => Check(
        _grounds.Missing.Any(fact => fact.Subject == subject && fact.Term == term && (why is null || fact.Why == why)),
        "missing",
        $"{subject} {term}{(why is { } reason ? $" ({reason})" : string.Empty)}",
        Text.List(_grounds.Missing.Select(fact => $"{fact.Subject} {fact.Term} ({fact.Why})")));

    /// <summary>No fact is missing.</summary>
    public TSelf MissingNothing() => Check(_grounds.Missing.Count == 0, "missing", Text.None, Text.List(_grounds.Missing.Select(fact => $"{fact.Subject} {fact.Term} ({fact.Why})")));

    /// <summary>Something was presumed; other things may be too.</summary>
    /// <param name="presumption">What.</param>
    /// <param name="subject">Of which agreement, provision, patent or party; null where that does not matter.</param>
    public TSelf Presuming(Presumption presumption, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(presumption);
        return Check(
            _answer.Presumptions.Any(used => used.Presumption == presumption && (subject is null || used.Subject == subject)),
            "presumptions",
            subject is null ? presumption.Value : $"{presumption} of {subject}",
            Presumed());
    }

    /// <summary>Nothing was presumed.</summary>
    public TSelf PresumingNothing() => Check(_answer.Presumptions.Count == 0, "presumptions", Text.None, Presumed());

    /// <summary>A provision fails on one test only.</summary>
    /// <param name="provision">Its id.</param>
    /// <param name="test">The test.</param>
    public TSelf NearlyBy(string provision, TestKind test) => Check(
        _grounds.NearMisses.Any(miss => miss.Provision.Value == provision && miss.FailedTest.Test == test),
        "nearMisses",
        $"{provision} by {test}",
        Text.List(_grounds.NearMisses.Select(miss => $"{miss.Provision} by {miss.FailedTest.Test}")));

    /// <summary>A provision passes a test, in some reading of contested terms.</summary>
    /// <param name="provision">Its id.</param>
    /// <param name="test">The test.</param>
    public TSelf Passing(string provision, TestKind test) => CheckTest(provision, test, Truth.True, "passes");

    /// <summary>A provision fails a test, in some reading of contested terms.</summary>
    /// <param name="provision">Its id.</param>
    /// <param name="test">The test.</param>
    public TSelf Failing(string provision, TestKind test) => CheckTest(provision, test, Truth.False, "fails");

    /// <summary>Whether a provision passes a test is not known, in some reading of contested terms.</summary>
    /// <param name="provision">Its id.</param>
    /// <param name="test">The test.</param>
    public TSelf Undecided(string provision, TestKind test) => CheckTest(provision, test, Truth.Unknown, "is undecided");

    /// <summary>Throws where something does not hold.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="what">What of the answer it is about.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What was answered.</param>
    private protected TSelf Check(bool holds, string what, string expected, string actual)
        => holds ? Self() : throw new LicensingAssertionException(what, expected, actual, ProofText.Of(_answer, Document));

    private TSelf CheckTest(string provision, TestKind test, Truth expected, string verb)
    {
        var results = _grounds.Tested.Where(tested => tested.Provision?.Value == provision).SelectMany(tested => tested.Tests).Where(one => one.Test == test).Select(one => one.Result).ToList();
        return Check(results.Contains(expected), "proof", $"{provision} {verb} {test}", results.Count == 0 ? $"no such test of {provision}" : Text.List(results.Distinct()));
    }

    private List<string> BasisIds() => [.. _grounds.Basis.Select(basis => (basis.Provision?.Value ?? basis.Agreement.Value))];

    private string Presumed() => Text.List(_answer.Presumptions.Select(used => $"{used.Presumption} of {used.Subject}"));

    private TSelf Self() => (TSelf)this;
}
