using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange.Expectations;

namespace LicensingModel.Tests.RealDeals;

/// <summary>
/// For each answer that is a no: what its proof says that it fails on, altered, provision by provision. Then the tests pass, and the answer is another. A provision counts where all that fails in it rests
/// on its terms: that its grantor never held the patent is no term. A no that rests on clauses that stand in the way is another when they do not: what was exclusive is not, a prohibition or covenant is
/// gone. One that rests on a sale is, when nothing was sold; one on claims that did not pass, when they did.
/// </summary>
internal static class FailingTerms
{
    /// <summary>The questions answered no of which that does not hold, with what does not.</summary>
    internal static IEnumerable<(string Question, string Why)> Unearned(Deal deal)
    {
        foreach (var posed in deal.Questions)
        {
            var answer = deal.Answers(deal.Document, posed.Ask);
            if (!RestsOnFailures(answer))
                continue;

            var ways = Ways(deal.Document, posed.Ask, answer).ToList();
            if (ways.Count == 0)
                yield return (posed.Id ?? string.Empty, "no provision fails by its terms alone");
            foreach (var way in ways)
            {
                var then = deal.Answers(way.Document, way.Question);
                if (Deal.Said(then) == Deal.Said(answer))
                    yield return (posed.Id ?? string.Empty, $"{way.Altered}: the answer stays");
                else if (Remaining(then, way) is { Count: > 0 } remaining)
                    yield return (posed.Id ?? string.Empty, $"{way.Altered}: {string.Join(" ", remaining)}");
            }
        }
    }

    /// <summary>Whether an answer is a no: that nobody may assert a right is one, and that somebody may, since nothing protects the other side.</summary>
    private static bool RestsOnFailures(Answer answer) => answer switch
    {
        MayAnswer may => may.Outcome == Outcome.NotLicensed,
        AssertAnswer asserted => asserted.Verdict != Verdict.Undetermined,
        _ => Deal.Said(answer) == "no",
    };

    /// <summary>Why altered tests do not pass that should.</summary>
    private static IReadOnlyList<string> Remaining(Answer answer, Way way)
        => [.. AnswerGrounds.Of(answer).Tested.Where(tested => tested.Provision == way.Provision).SelectMany(static tested => tested.Tests).Where(test => way.Failed.Contains(test.Test) && !test.Result.IsTrue).Select(static test => test.Reason)];

    private static IEnumerable<Way> Ways(LicensingDocument document, Question question, Answer answer)
    {
        foreach (var (provision, failed) in Failing(answer))
            yield return new($"{provision}: {string.Join(", ", failed)}", new AlteredTerms(document, question).Passing(provision, failed).Document, question) { Provision = provision, Failed = failed };
        if (answer is GrantAnswer or AssertAnswer { Verdict: Verdict.No })
        {
            foreach (var provision in AnswerGrounds.Of(answer).Basis.Select(static cited => cited.Provision).OfType<ProvisionId>().Distinct())
                yield return new($"{provision} yields", new AlteredTerms(document, question).Yielding(provision, keeps: answer is GrantAnswer).Document, question);
        }

        if (answer is not AssertAnswer { Verdict: Verdict.No } barred)
            yield break;

        if (barred.Proof.Any(static reading => reading.Claim.Any(static test => test is { Test: TestKind.HolderStanding, Result.IsFalse: true })))
            yield return new("past damages pass", new AlteredTerms(document, question).WithPastDamages().Document, question);
        if (barred.Proof.Any(static reading => reading.Exhaustion.Any(static test => test.Result.IsTrue)))
            yield return new("nothing was sold", document, barred.Question with { Sales = [] });
    }

    /// <summary>The provisions that would make the answer another, with what fails in each.</summary>
    private static IEnumerable<(ProvisionId Provision, IReadOnlyList<TestKind> Failed)> Failing(Answer answer)
    {
        IEnumerable<(ProvisionId? Provision, ValueList<TestResult> Tests)> tested = answer switch
        {
            AssertAnswer { Verdict: Verdict.No } => [],
            GrantAnswer grant => grant.Proof.SelectMany(static reading => reading.Provisions).Where(static one => one.Does == BearingKind.Allows).Select(static one => (one.Provision, one.Tests)),
            StatusAnswer status => status.Proof.SelectMany(static reading => reading.Ends).Where(static end => end.Cure is not null).Select(static end => ((ProvisionId?)end.Provision, (ValueList<TestResult>)[end.Test])),
            _ => AnswerGrounds.Of(answer).Tested.Select(static one => (one.Provision, one.Tests)),
        };
        return from one in tested
               where one.Provision is not null
               group one.Tests.Where(static test => test.Result.IsFalse).Select(static test => test.Test) by one.Provision into byProvision
               let failed = byProvision.SelectMany(static tests => tests).Distinct().ToList()
               where failed.Count > 0 && failed.All(AlteredTerms.IsOfTerms)
               select (byProvision.Key!, (IReadOnlyList<TestKind>)failed);
    }

    private sealed record Way(string Altered, LicensingDocument Document, Question Question)
    {
        internal ProvisionId? Provision { get; init; }

        internal IReadOnlyList<TestKind> Failed { get; init; } = [];
    }
}
