using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Reciprocities;

namespace LicensingModel.Reconciliation;

/// <summary>Whether values differ only in how much they take in: patents, standard-essential patents, cellular ones; one way or both.</summary>
internal sealed class Breadth
{
    private readonly Dictionary<StandardId, StandardId?> _families = [];
    private readonly ScopeRelation _scopes;

    internal Breadth(LicensingDocument document)
    {
        foreach (var standard in document.Standards)
            _families.TryAdd(standard.Id, standard.Within);
        _scopes = new ScopeRelation((standard, family) => Taxonomy.IsWithin(_families, standard, family));
    }

    /// <summary>Whether of every two values one lies within the other.</summary>
    internal bool AreComparable(IReadOnlyList<object> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                if (!IsWithin(values[i], values[j]) && !IsWithin(values[j], values[i]))
                    return false;
            }
        }

        return true;
    }

    private bool IsWithin(object inner, object outer) => (inner, outer) switch
    {
        (PatentScope one, PatentScope other) => _scopes.IsWithin(one, other).IsTrue,
        (Territory one, Territory other) => one.IsSubsetOf(other).IsTrue,
        (ValueSet<Topic> one, ValueSet<Topic> other) => one.IsSubsetOf(other),
        (ValueSet<LicensingModel.Act> one, ValueSet<LicensingModel.Act> other) => one.IsSubsetOf(other),
        (Mutuality one, Mutuality other) => one == Mutuality.OneWay && other == Mutuality.Mutual,
        (CollaborationDepth one, CollaborationDepth other) => one == CollaborationDepth.Explore && other == CollaborationDepth.WorkTogether,
        _ => false,
    };
}
