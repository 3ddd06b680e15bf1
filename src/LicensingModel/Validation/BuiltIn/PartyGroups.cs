using LicensingModel.Agreements;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Which parties may stand for each other because one holds a share in the other, whenever and however large: a group in the widest sense.</summary>
internal sealed class PartyGroups
{
    private readonly Dictionary<PartyId, PartyId> _towards = [];

    internal PartyGroups(LicensingDocument document)
    {
        foreach (var stake in document.Ownership)
        {
            var (owner, owned) = (Of(stake.Owner), Of(stake.Owned));
            if (owner != owned)
                _towards[owned] = owner;
        }
    }

    /// <summary>The groups of the parties, each by one party that stands for it.</summary>
    internal ValueSet<PartyId> Of(ValueSet<PartyId> parties) => parties.Select(Of).ToValueSet();

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
