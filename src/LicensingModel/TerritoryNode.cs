namespace LicensingModel;

/// <summary>
/// A set of countries without complement, in folded form: <see cref="TerritoryAlgebra"/> makes it, and makes equal text of equal structure. Compared by
/// text.
/// </summary>
internal abstract class TerritoryNode : IEquatable<TerritoryNode>, IComparable<TerritoryNode>
{
    private TerritoryNode(string text) => Text = text;

    /// <summary>The canonical text.</summary>
    internal string Text { get; }

    /// <summary>Whether it is the set without countries, whatever the day.</summary>
    internal bool IsEmpty => this is Countries { Codes.Count: 0 };

    /// <summary>The text as an operand: in parentheses unless it is one word.</summary>
    internal string Operand => this is Region or Countries { Codes.Count: <= 1 } ? Text : $"({Text})";

    /// <summary>What a union, or an intersection, is made of; of anything else, itself.</summary>
    internal virtual ReadOnlySpan<TerritoryNode> Parts => new TerritoryNode[] { this };

    // Regions first, then countries, then what stands in parentheses.
    private int Rank => this switch { Region => 0, Countries => 1, _ => 2 };

    public bool Equals(TerritoryNode? other) => other is not null && Text == other.Text;

    public sealed override bool Equals(object? obj) => Equals(obj as TerritoryNode);

    public sealed override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(TerritoryNode? other)
        => other is null ? 1
        : Rank != other.Rank ? Rank.CompareTo(other.Rank)
        : string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether the set holds the country of the case; unknown where that turns on a region about which the case assumes nothing.</summary>
    internal abstract Truth Includes(TerritoryCase at);

    /// <summary>Adds the countries and regions that the text names.</summary>
    internal abstract void Mention(ICollection<CountryCode> countries, ICollection<RegionCode> regions);

    internal sealed class Region(RegionCode code) : TerritoryNode(code.Value)
    {
        internal override Truth Includes(TerritoryCase at) => at.IsIn(code);

        internal override void Mention(ICollection<CountryCode> countries, ICollection<RegionCode> regions) => regions.Add(code);
    }

    internal sealed class Countries(ValueSet<CountryCode> codes) : TerritoryNode(codes.Count == 0 ? "none" : string.Join(", ", (IEnumerable<CountryCode>)codes))
    {
        internal ValueSet<CountryCode> Codes { get; } = codes;

        internal override Truth Includes(TerritoryCase at) => at.Country is { } country && Codes.Contains(country);

        internal override void Mention(ICollection<CountryCode> countries, ICollection<RegionCode> regions)
        {
            foreach (var code in Codes)
                countries.Add(code);
        }
    }

    internal sealed class Union(TerritoryNode[] parts) : TerritoryNode(string.Join(", ", parts.Select(part => part is Countries ? part.Text : part.Operand)))
    {
        internal override ReadOnlySpan<TerritoryNode> Parts => parts;

        internal override Truth Includes(TerritoryCase at)
        {
            var result = Truth.False;
            for (var i = 0; i < parts.Length && !result.IsTrue; i++)
                result |= parts[i].Includes(at);
            return result;
        }

        internal override void Mention(ICollection<CountryCode> countries, ICollection<RegionCode> regions)
            => Array.ForEach(parts, part => part.Mention(countries, regions));
    }

    internal sealed class Intersection(TerritoryNode[] parts) : TerritoryNode(string.Join(" and ", parts.Select(part => part.Operand)))
    {
        internal override ReadOnlySpan<TerritoryNode> Parts => parts;

        internal override Truth Includes(TerritoryCase at)
        {
            var result = Truth.True;
            for (var i = 0; i < parts.Length && !result.IsFalse; i++)
                result &= parts[i].Includes(at);
            return result;
        }

        internal override void Mention(ICollection<CountryCode> countries, ICollection<RegionCode> regions)
            => Array.ForEach(parts, part => part.Mention(countries, regions));
    }

    internal sealed class Difference(TerritoryNode from, TerritoryNode removed) : TerritoryNode($"{from.Operand} except {removed.Operand}")
    {
        internal TerritoryNode From { get; } = from;

        internal TerritoryNode Removed { get; } = removed;

        internal override Truth Includes(TerritoryCase at)
        {
            var result = From.Includes(at);
            return result.IsFalse ? result : result & !Removed.Includes(at);
        }

        internal override void Mention(ICollection<CountryCode> countries, ICollection<RegionCode> regions)
        {
            From.Mention(countries, regions);
            Removed.Mention(countries, regions);
        }
    }
}
