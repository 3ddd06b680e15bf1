using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Decisions.Grounds;

/// <summary>One way of reading the contested terms together: each that has been met has one of the values that sources give it.</summary>
internal sealed class JointReading : ITermReading
{
    // By label and value, not by object: where two provisions share one, each is read by itself, as it is once they have been written and read.
    private readonly Dictionary<(string Label, Disclosed Term), int> _chosen = [];

    internal JointReading()
    {
    }

    private JointReading(JointReading original)
    {
        foreach (var (term, index) in original._chosen)
            _chosen.Add(term, index);
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
