using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace DealService;

/// <summary>Holds deals in memory, only so many. Documents never change, so readers need no lock once they have one.</summary>
internal sealed class DealStore(ServiceLimits limits)
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, Deal> _deals = [];
    private int _last;

    /// <summary>Takes a document in; null where there is no room.</summary>
    internal Deal? Add(LicensingDocument document, IReadOnlyList<Diagnostic> findings)
    {
        lock (_lock)
        {
            if (_deals.Count >= limits.Deals)
                return null;

            var deal = new Deal((++_last).ToString(CultureInfo.InvariantCulture), document, findings);
            _deals.Add(_last, deal);
            return deal;
        }
    }

    internal Deal? Find(int id)
    {
        lock (_lock)
            return _deals.GetValueOrDefault(id);
    }

    internal bool Remove(int id)
    {
        lock (_lock)
            return _deals.Remove(id);
    }

    /// <summary>All deals, the oldest first.</summary>
    internal IReadOnlyList<Deal> All()
    {
        lock (_lock)
            return [.. _deals.Values];
    }
}
