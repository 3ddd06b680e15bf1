using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange.Expectations;

namespace LicensingModel.Suppositions;

/// <summary>The tests of a proof, of whatever kind the answer is, side by side with those of another.</summary>
internal static class ProofTests
{
    /// <summary>The tests of which the results differ; where there is none, those of which the reasons do.</summary>
    internal static ValueList<TestDifference> Compare(Answer before, Answer after)
    {
        var (one, other) = (Of(before), Of(after));
        var pairs = one.Keys.Union(other.Keys).Select(place => (Place: place, Before: one.GetValueOrDefault(place, []), After: other.GetValueOrDefault(place, []))).ToList();
        var results = pairs.Where(static pair => !Same(pair.Before, pair.After, static test => test.Result)).ToList();
        var differing = results.Count > 0 ? results : pairs.Where(static pair => !Same(pair.Before, pair.After, static test => test.Reason)).ToList();
        return differing.Select(static pair => new TestDifference
        {
            Agreement = pair.Place.Agreement,
            Provision = pair.Place.Provision,
            Clause = pair.Place.Clause,
            Test = pair.Place.Test,
            Before = pair.Before.ToValueList(),
            After = pair.After.ToValueList(),
        }).ToValueList();
    }

    private static bool Same<T>(List<TestResult> before, List<TestResult> after, Func<TestResult, T> what)
        => before.Select(what).ToHashSet().SetEquals(after.Select(what));

    /// <summary>The tests by where they were made, in the order of the proof, each result once.</summary>
    private static OrderedDictionary<Place, List<TestResult>> Of(Answer answer)
    {
        var tests = new OrderedDictionary<Place, List<TestResult>>();
        void Add(AgreementId? agreement, ProvisionId? provision, ClauseReference? clause, IEnumerable<TestResult> results)
        {
            foreach (var result in results)
            {
                var place = new Place(agreement, provision, clause, result.Test);
                if (!tests.TryGetValue(place, out var known))
                    tests.Add(place, known = []);
                if (!known.Exists(one => one.Result == result.Result && one.Reason == result.Reason))
                    known.Add(result);
            }
        }

        if (answer is StatusAnswer status)
        {
            Add(status.Question.Agreement, status.Question.Provision, null, status.Proof.SelectMany(static proof => proof.Tests));
            foreach (var way in status.Proof.SelectMany(static proof => proof.Ends))
                Add(way.Agreement, way.Provision, way.Clause, [way.Test]);
            return tests;
        }

        Add(null, null, null, Need(answer));
        foreach (var tested in AnswerGrounds.Of(answer).Tested)
            Add(tested.Agreement, tested.Provision, tested.Clause, tested.Tests);
        return tests;
    }

    /// <summary>The tests of the question itself.</summary>
    private static IEnumerable<TestResult> Need(Answer answer) => answer switch
    {
        MayAnswer may => may.Proof.SelectMany(static reading => reading.Need.Concat(reading.Exhaustion)),
        AssertAnswer asserted => asserted.Proof.SelectMany(static reading => reading.Claim.Concat(reading.Exhaustion)),
        GrantAnswer grant => grant.Proof.SelectMany(static reading => reading.Power),
        _ => [],
    };

    private readonly record struct Place(AgreementId? Agreement, ProvisionId? Provision, ClauseReference? Clause, TestKind Test);
}
