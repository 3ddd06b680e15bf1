using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>Whether an affiliate that has left keeps its rights for the product asked about, where the rule on leavers leaves it those for what it then made or sold.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision of the grant.</param>
/// <param name="rule">Which affiliates it reaches.</param>
internal sealed class LeaverTest(Facts facts, JointReading reading, Case @case, Provision provision, AffiliateRule rule)
{
    private readonly ProductTest _products = new(facts, reading, provision);

    /// <summary>What of the product is not known.</summary>
    internal IReadOnlyList<MissingFact> Missing => _products.Missing;

    /// <summary>Whether it keeps them; null where it did not leave on a day that is known, the rule says otherwise, or no product is asked about.</summary>
    /// <param name="parties">The parties whose affiliate it was.</param>
    /// <param name="who">Who may have left.</param>
    /// <param name="from">The day from which the rule has held; null where that is not known.</param>
    internal Truth? Keeps(ValueSet<PartyId> parties, PartyId who, LocalDate? from)
    {
        if (!rule.OnLeaving.TryGetValue(out var leaving) || rule.OnLeaving.IsDoubtful || leaving != LeavingRule.Frozen || !@case.Product.TryGetValue(out var product))
            return null;
        if (Affiliation.LastDay(facts, rule, parties, who, from, @case.Day) is not { } last)
            return null;

        var existed = _products.HadBeenMade(product, last);
        return existed.IsFalse ? existed : existed & _products.IsDistributedBy([who], product, last);
    }
}
