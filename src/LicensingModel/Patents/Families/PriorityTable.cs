
namespace LicensingModel.Patents.Families;

/// <summary>Patents with their priorities as small integers, ready to be grouped.</summary>
internal sealed class PriorityTable
{
    private readonly Dictionary<DocumentNumber, int> _numbers = [];
    private readonly HashSet<PatentId> _seen = [];
    private readonly List<PatentId> _patents = [];
    private readonly List<int[]> _priorities = [];

    /// <summary>Takes in a patent, if it is known to which filings it goes back; one that was taken in before is left out.</summary>
    internal bool TryAdd(Patent patent)
    {
        if (!_seen.Add(patent.Id))
            return true;
        if (patent.UnrecognizedMembers.Count > 0 || !StatedTerms.Reading.TryGet(patent.Priorities, "priorities", out var priorities))
            return false;

        var keys = new int[Math.Max(priorities.Count, 1)];
        for (var i = 0; i < keys.Length; i++)
        {
            var number = priorities.Count == 0 ? patent.Application : priorities[i].UnrecognizedMembers.Count == 0 ? priorities[i].Number : null;
            if (number is null)
                return false;
            keys[i] = Key(number);
        }

        Array.Sort(keys);
        _patents.Add(patent.Id);
        _priorities.Add(keys);
        return true;
    }

    internal IEnumerable<IEnumerable<PatentId>> BySamePriorities()
        => Enumerable.Range(0, _patents.Count).GroupBy(i => _priorities[i], SameNumbers.Comparer).Select(group => group.Select(i => _patents[i]));

    /// <summary>Joins all that share a priority, however indirectly: disjoint sets over the priorities.</summary>
    internal IEnumerable<IEnumerable<PatentId>> BySharedPriorities()
    {
        var parents = new int[_numbers.Count];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = i;
        foreach (var keys in _priorities)
        {
            for (var i = 1; i < keys.Length; i++)
                parents[Root(parents, keys[i])] = Root(parents, keys[0]);
        }

        return Enumerable.Range(0, _patents.Count).GroupBy(i => Root(parents, _priorities[i][0])).Select(group => group.Select(i => _patents[i]));
    }

    private int Key(DocumentNumber number)
    {
        if (!_numbers.TryGetValue(number, out var key))
            _numbers.Add(number, key = _numbers.Count);
        return key;
    }

    private static int Root(int[] parents, int key)
    {
        while (parents[key] != key)
        {
            // Halving the path keeps later climbs short.
            parents[key] = parents[parents[key]];
            key = parents[key];
        }

        return key;
    }

    private sealed class SameNumbers : IEqualityComparer<int[]>
    {
        internal static SameNumbers Comparer { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            HashCode hash = default;
            foreach (var key in obj)
                hash.Add(key);
            return hash.ToHashCode();
        }
    }
}
