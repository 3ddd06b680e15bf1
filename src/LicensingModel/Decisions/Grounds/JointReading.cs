using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LicensingModel.Decisions.Remembering;

namespace LicensingModel.Decisions.Grounds;

/// <summary>One way of reading the contested terms together: each that has been met has one of the values that sources give it.</summary>
internal sealed class JointReading : ITermReading
{
    // By label and value, not by object: where two provisions share one, each is read by itself, as it is once they have been written and read.
    private readonly Dictionary<(string Label, Disclosed Term), int> _chosen = [];

    // What rests on nothing contested is shared by all readings of a case; the rest is this reading's own.
    private readonly Remembered _shared;
    private readonly Remembered _own = new();
    private readonly HashSet<(object Owner, object Key)> _open = new(new Remembered.OwnerComparer());
    private readonly StrongBox<int> _made;
    private Making? _making;
    private int _contested;

    internal JointReading()
    {
        _shared = new();
        _made = new();
    }

    private JointReading(JointReading original)
    {
        _shared = original._shared;
        _made = original._made;
        foreach (var (term, index) in original._chosen)
            _chosen.Add(term, index);
    }

    /// <summary>What is being followed from one clause to another, so that a ring of clauses upon clauses comes to an end.</summary>
    internal HashSet<(object From, object To)> Followed { get; } = [];

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
        var about = (owner, key);
        var known = _shared.Find(about, _open);
        if (known is null && (known = _own.Find(about, _open)) is not null)
            _contested++;
        if (known is not null)
        {
            _making?.Add(known.RestsOn, known.Through);
            return (T)known.Value;
        }

        var canBeCircular = circular is not null;
        if (canBeCircular && !_open.Add(about))
        {
            _making?.Add([about], []);
            return circular!();
        }

        var (outer, contested) = (_making, _contested);
        _making = new Making();
        var made = make();
        _made.Value++;
        var entry = _making.Entry(made, canBeCircular ? about : null);
        _making = outer;
        outer?.Add(entry.RestsOn, entry.Through);
        _open.Remove(about);
        (_contested == contested ? _shared : _own).Keep(about, entry);
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
}
