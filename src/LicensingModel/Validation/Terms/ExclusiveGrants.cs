using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>The exclusive licences of a document, in its order, by who grants them: only those of the same grantors can exclude each other.</summary>
internal sealed class ExclusiveGrants : IRoom
{
    private readonly Dictionary<ValueSet<PartyId>, (int First, int Last)> _byGrantors = [];
    private readonly List<Entry> _entries = [];
    private bool _isMade;

    /// <summary>Whether a provision is an exclusive licence, and stays so.</summary>
    internal static bool IsExclusive(Provision provision)
        => provision.Body is PatentGrant { ExclusivityChanges.Count: 0 } grant && grant.Effect == GrantEffect.License && grant.Exclusivity.TryGetValue(out var degree) && degree == Exclusivity.Exclusive;

    /// <summary>The position of the first one of the same grantors; −1 where there is none.</summary>
    internal int First(ValueSet<PartyId> grantors, LicensingDocument document)
    {
        if (!_isMade)
            Follow(document);
        return _byGrantors.TryGetValue(grantors, out var chain) ? chain.First : -1;
    }

    /// <summary>One of them.</summary>
    internal Entry At(int position) => _entries[position];

    /// <inheritdoc/>
    public void Forget()
    {
        _byGrantors.Clear();
        _entries.Clear();
        _isMade = false;
    }

    private void Follow(LicensingDocument document)
    {
        _isMade = true;
        foreach (var agreement in document.Agreements)
        {
            foreach (var provision in agreement.Provisions)
            {
                if (IsExclusive(provision))
                    Add(agreement, provision, (PatentGrant)provision.Body);
            }
        }
    }

    private void Add(Agreement agreement, Provision provision, PatentGrant grant)
    {
        var position = _entries.Count;
        _entries.Add(new Entry(agreement, provision, grant, -1));
        if (!_byGrantors.TryGetValue(grant.Grantors.Parties, out var chain))
        {
            _byGrantors.Add(grant.Grantors.Parties, (position, position));
            return;
        }

        _entries[chain.Last] = _entries[chain.Last] with { Next = position };
        _byGrantors[grant.Grantors.Parties] = (chain.First, position);
    }

    /// <summary>An exclusive licence.</summary>
    /// <param name="Agreement">Where it stands.</param>
    /// <param name="Provision">Its provision.</param>
    /// <param name="Grant">The licence.</param>
    /// <param name="Next">The position of the next of the same grantors; −1 where there is none.</param>
    internal readonly record struct Entry(Agreement Agreement, Provision Provision, PatentGrant Grant, int Next);
}
