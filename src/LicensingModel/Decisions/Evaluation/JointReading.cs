using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>One way of reading the contested terms together: each that has been met has one of the values that sources give it.</summary>
internal sealed class JointReading
{
    private readonly Dictionary<Disclosed, (int Index, string Label)> _chosen = new(ReferenceEqualityComparer.Instance);

    internal JointReading()
    {
    }

    private JointReading(JointReading original)
    {
        foreach (var (term, choice) in original._chosen)
            _chosen.Add(term, choice);
    }

    /// <summary>The first contested term that a test read without this reading giving it a value.</summary>
    internal (Disclosed Term, string Label)? Open { get; private set; }

    /// <summary>Which value each contested term has, in words and in the order of the labels.</summary>
    internal ValueList<string> InWords
        => _chosen.Values.Zip(_chosen.Keys, (choice, term) => $"{choice.Label}: {term.ClaimedValues[choice.Index]}").Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The readings that give the open term each of its values.</summary>
    internal IEnumerable<JointReading> Split()
    {
        var (term, label) = Open!.Value;
        for (var i = 0; i < term.ClaimedValues.Count; i++)
        {
            var reading = new JointReading(this);
            reading._chosen.Add(term, (i, label));
            yield return reading;
        }
    }

    /// <summary>The value of a term in this reading, if it has one.</summary>
    internal bool TryGet<T>(Disclosed<T> term, string label, [NotNullWhen(true)] out T? value)
        where T : class, IEquatable<T>
    {
        value = null;
        if (term.UnrecognizedMembers.Count > 0)
            return false;

        if (term.State == DisclosureState.Contested)
        {
            if (_chosen.TryGetValue(term, out var choice))
                value = term.ClaimedValues[choice.Index];
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
