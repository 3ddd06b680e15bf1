using LicensingModel.Parties;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>How much of each party is held, days left aside: where that is no more than the whole, it is so on every day.</summary>
internal sealed class ShareTotals : IRoom
{
    private readonly Dictionary<PartyId, decimal> _totals = [];

    /// <summary>Whether more than the whole of a party may be held on a day.</summary>
    internal bool MayExceed(ValueList<OwnershipStake> stakes, Func<Percentage, bool> counts)
    {
        _totals.Clear();
        foreach (var stake in stakes)
        {
            if (stake.Owner == stake.Owned || !stake.Share.TryGetValue(out var share) || !counts(share))
                continue;

            var total = _totals.GetValueOrDefault(stake.Owned) + share.Percent;
            if (total > 100)
                return true;
            _totals[stake.Owned] = total;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Forget() => _totals.Clear();
}
