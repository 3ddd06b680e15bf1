using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether an earlier grant had taken the power to grant away: an exclusive one takes practice and grants, a sole one grants. How far its exclusivity reached is not
/// worked out, so that one that may stand in the way makes the power unknown.
/// </summary>
internal sealed class PriorGrants(Facts facts, JointReading reading, Case @case, Provision provision, PatentGrant grant)
{
    internal void Add(TestBuilder test, TermTest term)
    {
        foreach (var (agreement, other, prior) in facts.Exclusives)
        {
            if (other.Id == provision.Id || prior.Grantees.Parties == grant.Grantees.Parties || (@case.Patent is null && !prior.Grantors.Parties.Overlaps(grant.Grantors.Parties)))
                continue;

            var tests = new GrantTests(facts, reading, @case, agreement, other, prior);
            if (tests.Binding().Result.IsFalse)
                continue;

            var exclusive = Exclusiveness.Of(facts, reading, agreement, other, prior);
            if (exclusive.Degree == Exclusivity.NonExclusive || StandsAside(tests, agreement, other, term))
                continue;

            if (exclusive.IsPresumedNone)
            {
                test.Presume(Presumption.UnreadText, agreement.Id.Value, $"{other.Id} is not exclusive, as far as its text was not seen.");
                continue;
            }

            test.Unknown(
                $"{other.Id} may have taken the power to grant away.",
                new MissingFact(other.Id.Value, "exclusivity", exclusive.Degree is not null ? MissingReason.NotDecidable : Words.Why(prior.Exclusivity), $"Whether {other.Id} of {agreement.Id} left its grantor the power to grant."));
        }
    }

    /// <summary>Whether the other grant is shown not to stand in the way: about other patents, by somebody who never had title, or later than this one.</summary>
    private bool StandsAside(GrantTests tests, Agreement agreement, Provision other, TermTest term)
    {
        var otherTerm = new TermTest(facts, reading, agreement, other, @case.Day);
        return tests.Captured().Result.IsFalse
            || tests.Title().Result.IsFalse
            || (term.Latest is { } latest && otherTerm.Effect is { } effect && effect > latest);
    }
}
