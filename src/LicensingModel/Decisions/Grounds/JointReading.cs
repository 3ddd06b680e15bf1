using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LicensingModel.Decisions.Grounds;

/// <summary>One way of reading the contested terms together: each that has been met has one of the values that sources give it.</summary>
internal sealed class JointReading : ITermReading
{
    // By label and value, not by object: where two provisions share one, each is read by itself, as it is once they have been written and read.
    private readonly Dictionary<(string Label, Disclosed Term), int> _chosen = [];

    // What rests on nothing contested is shared by all readings of a case; the rest is this reading's own.
    private readonly Dictionary<(object Owner, object Key), object> _shared;
    private readonly Dictionary<(object Owner, object Key), object> _own = new(new OwnerComparer());
    private readonly HashSet<(object Owner, object Key)> _open = new(new OwnerComparer());
    private readonly StrongBox<int> _made;
    private int _contested, _circular;

    internal JointReading()
    {
        _shared = new(new OwnerComparer());
        _made = new();
    }

    private JointReading(JointReading original)
    {
        _shared = original._shared;
        _made = original._made;
        foreach (var (term, index) in original._chosen)
            _chosen.Add(term, index);
    }

    /// <summary>How much was made in all readings that come from the same one, and not only remembered.</summary>
    internal int Made => _made.Value;

    /// <summary>What was made of something before in this reading, or what is made of it now.</summary>
    /// <param name="owner">What it was made of: the same object, not an equal one.</param>
    /// <param name="key">What else it depends on.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="circular">What it is where it is asked for while it is being made; null where that cannot be.</param>
    internal T Remember<T>(object owner, object key, Func<T> make, Func<T>? circular = null)
        where T : class
    {
        if (_shared.TryGetValue((owner, key), out var known))
            return (T)known;
        if (_own.TryGetValue((owner, key), out known))
        {
            _contested++;
            return (T)known;
        }

        if (!_open.Add((owner, key)) && circular is not null)
        {
            _circular++;
            return circular();
        }

        var (before, circles) = (_contested, _circular);
        var made = make();
        _made.Value++;
        _open.Remove((owner, key));

        // What rests on something that is still being made is not kept.
        if (_circular == circles || _open.Count == 0)
            (_contested == before ? _shared : _own)[(owner, key)] = made;
        return made;
    }

    /// <summary>The first contested term that a test read without this reading giving it a value.</summary>
    internal (Disclosed Term, string Label)? Open { get; private set; }

    /// <summary>Which value each contested term has, in words and in the order of the labels.</summary>
    internal ValueList<string> InWords
        => _chosen.Select(entry => $"{entry.Key.Label}: {entry.Key.Term.ClaimedValues[entry.Value]}").Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The readings that give the open term each of its values.</summary>
    internal IEnumerable<JointReading> Split()
    {
        var (term, label) = Open!.Value;
        for (var i = 0; i < term.ClaimedValues.Count; i++)
        {
            var reading = new JointReading(this);
            reading._chosen.Add((label, term), i);
            yield return reading;
        }
    }

    /// <summary>The value of a term in this reading, if it has one.</summary>
    public bool TryGet<T>(Disclosed<T> term, string label, [NotNullWhen(true)] out T? value)
        where T : class, IEquatable<T>
    {
        value = null;
        if (term.UnrecognizedMembers.Count > 0 || term.IsDoubtful)
            return false;

        if (term.State == DisclosureState.Contested)
        {
            _contested++;
            if (_chosen.TryGetValue((label, term), out var index))
                value = term.ClaimedValues[index];
            else
                Open ??= (term, label);
        }
        else
        {
            term.TryGetValue(out value);
        }

        return value is not null;
    }

    private sealed class OwnerComparer : IEqualityComparer<(object Owner, object Key)>
    {
        public bool Equals((object Owner, object Key) x, (object Owner, object Key) y) => ReferenceEquals(x.Owner, y.Owner) && x.Key.Equals(y.Key);

        public int GetHashCode((object Owner, object Key) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Owner), obj.Key);
    }
}
