using System.Runtime.CompilerServices;

namespace LicensingModel.Decisions.Remembering;

/// <summary>What was made of something before, so that it is not made again.</summary>
internal sealed class Remembered
{
    private readonly Dictionary<(object Owner, object Key), List<Entry>> _entries = new(new OwnerComparer());

    /// <summary>Keeps what was made.</summary>
    internal void Keep((object Owner, object Key) about, Entry entry)
    {
        if (!_entries.TryGetValue(about, out var entries))
            _entries.Add(about, entries = []);
        entries.Add(entry);
    }

    /// <summary>What was made of something, if it would be made again just so; null where it would not, or was not made.</summary>
    internal Entry? Find((object Owner, object Key) about, IReadOnlySet<(object Owner, object Key)> open)
    {
        if (_entries.TryGetValue(about, out var entries))
        {
            foreach (var entry in entries)
            {
                if (entry.RestsOn.Count == 0 || (open.IsSupersetOf(entry.RestsOn) && !open.Overlaps(entry.Through)))
                    return entry;
            }
        }

        return null;
    }

    /// <summary>What was made of something.</summary>
    /// <param name="Value">It.</param>
    /// <param name="RestsOn">What it rests on that was still being made: where that is still open, it comes out the same.</param>
    /// <param name="Through">By way of what it rests on that: where one of them is itself being made, it might come out otherwise.</param>
    internal sealed record Entry(object Value, IReadOnlySet<(object Owner, object Key)> RestsOn, IReadOnlySet<(object Owner, object Key)> Through);

    /// <summary>Compares owners as the same object, and keys as equal.</summary>
    internal sealed class OwnerComparer : IEqualityComparer<(object Owner, object Key)>
    {
        public bool Equals((object Owner, object Key) x, (object Owner, object Key) y) => ReferenceEquals(x.Owner, y.Owner) && x.Key.Equals(y.Key);

        public int GetHashCode((object Owner, object Key) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Owner), obj.Key);
    }
}
