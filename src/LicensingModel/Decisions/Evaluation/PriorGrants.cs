using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether an earlier grant had taken the power to grant away: an exclusive one takes practice and grants, a sole one grants.
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

            // What counts is how exclusive it was when this one took effect; what it no longer excludes may have been granted later.
            var then = Exclusiveness.On(term.Effect ?? @case.Day, facts, reading, other, prior);
            if (then == Exclusivity.NonExclusive || StandsAside(tests, agreement, other, term))
                continue;

            var now = Exclusiveness.On(@case.Day, facts, reading, other, prior);
            if (TakesPower(then) && TakesPower(now) && IsEarlier(agreement, other, term) && tests.Holds().IsTrue)
                test.Fail($"{other.Id}, which came first and is {then}, had taken the power to grant away.");
            else
                test.Unknown(
                    $"{other.Id} may have taken the power to grant away.",
                    new MissingFact(other.Id.Value, "exclusivity", then is not null ? MissingReason.NotDecidable : Words.Why(prior.Exclusivity), $"Whether {other.Id} of {agreement.Id} left its grantor the power to grant."));
        }
    }

    private static bool TakesPower(Exclusivity? degree) => degree == Exclusivity.Exclusive || degree == Exclusivity.Sole;

    /// <summary>Whether the other grant took effect before this one could.</summary>
    private bool IsEarlier(Agreement agreement, Provision other, TermTest term)
        => new TermTest(facts, reading, agreement, other, @case.Day).Latest is { } latest && term.Earliest is { } earliest && latest < earliest;

    /// <summary>Whether the other grant is shown not to stand in the way: about other patents, acts, products or countries, by somebody who never had title, or later than this one.</summary>
    private bool StandsAside(GrantTests tests, Agreement agreement, Provision other, TermTest term)
    {
        return tests.Captured().Result.IsFalse
            || tests.Title().Result.IsFalse
            || tests.IsNeverOwner()
            || tests.Act().Result.IsFalse
            || tests.Product().Result.IsFalse
            || tests.Territory().Result.IsFalse
            || IsNotEarlier(agreement, other, term);
    }

    /// <summary>Whether the other grant took effect later, or together with this one in the same agreement.</summary>
    private bool IsNotEarlier(Agreement agreement, Provision other, TermTest term)
    {
        var isSame = agreement.Provisions.Any(sibling => ReferenceEquals(sibling, provision));
        if (isSame && other.Term.From.IsBlank && provision.Term.From.IsBlank && other.Condition.IsBlank)
            return true;
        return term.Latest is { } latest && new TermTest(facts, reading, agreement, other, @case.Day).Effect is { } effect && (effect > latest || (isSame && effect == latest));
    }
}
