using LicensingModel.Parties;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Which parties may stand for each other because one holds a share in the other, whenever and however large: a group in the widest sense.</summary>
internal sealed class PartyGroups : IRoom
{
    private readonly Dictionary<PartyId, PartyId> _towards = [];

    private bool _isMade;

    /// <summary>The groups by the shares of a document, whose groups they stay until they are forgotten.</summary>
    internal PartyGroups Of(ValueList<OwnershipStake> ownership)
    {
        if (_isMade)
            return this;

        _isMade = true;
        foreach (var stake in ownership)
        {
            var (owner, owned) = (Of(stake.Owner), Of(stake.Owned));
            if (owner != owned)
                _towards[owned] = owner;
        }

        return this;
    }

    /// <summary>Whether a party of the one set is, or may stand for, one of the other.</summary>
    internal bool Overlap(ValueSet<PartyId> some, ValueSet<PartyId> others)
    {
        foreach (var one in some)
        {
            var group = Of(one);
            foreach (var other in others)
            {
                if (Of(other) == group)
                    return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Forget()
    {
        _towards.Clear();
        _isMade = false;
    }

    private PartyId Of(PartyId party)
    {
        var root = party;
        while (_towards.TryGetValue(root, out var next))
            root = next;

        // Next time the way is short.
        while (party != root)
        {
            var next = _towards[party];
            _towards[party] = root;
            party = next;
        }

        return root;
    }
}
