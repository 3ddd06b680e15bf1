using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
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
        foreach (var (agreement, other, prior) in Grants.Of(facts.Document))
        {
            if (other.Id == provision.Id || !prior.Grantors.Parties.Overlaps(grant.Grantors.Parties) || prior.Grantees.Parties == grant.Grantees.Parties)
                continue;

            var exclusive = IsExclusive(agreement, prior);
            if (exclusive.IsFalse || StandsAside(agreement, other, prior, term))
                continue;

            test.Unknown(
                $"{other.Id} may have taken the power to grant away.",
                new MissingFact(other.Id.Value, "exclusivity", exclusive.IsTrue ? MissingReason.NotDecidable : Words.Why(prior.Exclusivity), $"Whether {other.Id} of {agreement.Id} left its grantor the power to grant."));
        }
    }

    private Truth IsExclusive(Agreement agreement, PatentGrant prior)
    {
        if (reading.TryGet(prior.Exclusivity, "exclusivity", out var exclusivity))
            return exclusivity != Exclusivity.NonExclusive;
        return prior.Exclusivity.IsBlank && agreement.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText) ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether the other grant is shown not to stand in the way: not binding, about other patents, or later than this one.</summary>
    private bool StandsAside(Agreement agreement, Provision other, PatentGrant prior, TermTest term)
    {
        var tests = new GrantTests(facts, reading, @case, agreement, other, prior);
        var otherTerm = new TermTest(facts, reading, agreement, other, @case.Day);
        return tests.Binding().Result.IsFalse
            || tests.Captured().Result.IsFalse
            || (term.Latest is { } latest && otherTerm.Effect is { } effect && effect > latest);
    }
}
