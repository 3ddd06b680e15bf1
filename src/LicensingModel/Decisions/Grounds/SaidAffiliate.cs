using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Grounds;

/// <summary>
/// What comes of a question that says that the actor is a subsidiary, or an affiliate, of a grantee: it is one under a rule that takes subsidiaries from time to time, by no more than
/// half of the votes; under any other that does not leave it out, nobody can say.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
internal sealed class SaidAffiliate(Facts facts, JointReading reading, Case @case, Provision provision, Grant grant)
{
    /// <summary>Adds what the question says; nothing where it says nothing of the kind, or the rule leaves the actor out whatever it is.</summary>
    /// <returns>Whether it decides the test, or leaves it open.</returns>
    internal bool Add(TestBuilder test, PartyId actor, Truth asRecorded)
    {
        if (@case.Deed is not { As: { } capacity, Through: { } through } || (capacity != BeneficiaryClass.Subsidiaries && capacity != BeneficiaryClass.Affiliates) || !grant.Grantees.Parties.Contains(through))
            return false;

        test.On(grant.Grantees.Affiliates, "grantees/affiliates");
        var isKnown = reading.TryGet(grant.Grantees.Affiliates, $"affiliates of the grantees of {provision.Id}", out var rule) && facts.IsUnderstood(rule);
        if (isKnown && IsLeftOut(rule!, actor, capacity))
            return false;
        if (isKnown && asRecorded.IsFalse && capacity == BeneficiaryClass.Subsidiaries && TakesEverySubsidiary(rule!) && !facts.Control.Linked([through], @case.Day).Contains(actor))
            test.Pass($"{actor} acts as a subsidiary of {through}, as the question says; it is granted to those.");
        else
            test.Unknown($"The question says that {actor} is one of the {capacity} of {through}; whether it counts as an affiliate under this grant is not known.", test.Missing("grantees/affiliates", isKnown ? MissingReason.NotDecidable : Words.Why(grant.Grantees.Affiliates), "Which affiliates of the grantee it is granted to, and whether this is one of them."));
        return true;
    }

    /// <summary>Whether a rule leaves somebody out who is said to be one of a class, whatever he is.</summary>
    internal static bool IsLeftOut(AffiliateRule rule, PartyId actor, BeneficiaryClass capacity)
        => rule.Excluded.Contains(actor)
            || (rule.Membership.TryGetValue(out var membership) && membership == AffiliateMembership.ListedOnly)
            || (rule.Directions.Count == 0 && (rule.Membership.IsStated || rule.Membership.IsBlank))
            || (capacity == BeneficiaryClass.Subsidiaries && rule.Directions.All(static direction => direction.IsKnown && direction != AffiliateDirection.Subsidiaries));

    /// <summary>Whether a rule takes in every subsidiary, for as long as it is one.</summary>
    internal static bool TakesEverySubsidiary(AffiliateRule rule)
        => rule.Directions.Contains(AffiliateDirection.Subsidiaries)
            && rule.Control.TryGetValue(out var threshold) && threshold.Share <= ControlThreshold.MoreThanHalf.Share
            && rule.Membership.TryGetValue(out var membership) && membership == AffiliateMembership.FromTimeToTime
            && !(rule.Chain.TryGetValue(out var chain) && chain != ChainCounting.EachLink) && (rule.Chain.IsStated || rule.Chain.IsSilent)
            && !rule.Control.IsDoubtful && !rule.Membership.IsDoubtful;
}
