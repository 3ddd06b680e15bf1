namespace LicensingModel;

/// <summary>
/// Union, intersection and difference in folded form. Unions and intersections are flat, sorted and free of repetition; sets of countries are
/// computed; a difference stands above an intersection and removes once; what is removed from itself, or from a part of itself, is gone. Folding uses
/// only laws that hold for all sets, so that it never depends on what a region contains, and folding a folded set changes nothing.
/// </summary>
internal static class TerritoryAlgebra
{
    internal static TerritoryNode None { get; } = Of([]);

    internal static TerritoryNode Of(ValueSet<CountryCode> countries) => new TerritoryNode.Countries(countries);

    internal static TerritoryNode Of(RegionCode region) => new TerritoryNode.Region(region);

    internal static TerritoryNode Union(IEnumerable<TerritoryNode> nodes)
    {
        var countries = new List<CountryCode>();
        var others = new SortedSet<TerritoryNode>();
        foreach (var node in nodes)
        {
            foreach (var part in node is TerritoryNode.Intersection ? [node] : node.Parts)
            {
                if (part is TerritoryNode.Countries { Codes: var codes })
                    countries.AddRange(codes);
                else
                    others.Add(part);
            }
        }

        if (countries.Count > 0)
            others.Add(Of(countries.ToValueSet()));
        return others.Count switch
        {
            0 => None,
            1 => others.Min!,
            _ => new TerritoryNode.Union([.. others]),
        };
    }

    internal static TerritoryNode Intersect(IReadOnlyCollection<TerritoryNode> nodes)
    {
        var removed = Union(nodes.OfType<TerritoryNode.Difference>().Select(difference => difference.Removed));
        var parts = new SortedSet<TerritoryNode>();
        ValueSet<CountryCode>? countries = null;
        foreach (var node in nodes)
        {
            var kept = node is TerritoryNode.Difference { From: var from } ? from : node;
            foreach (var part in kept is TerritoryNode.Union ? [kept] : kept.Parts)
            {
                if (part is TerritoryNode.Countries { Codes: var codes })
                    countries = countries is null ? codes : codes.Where(countries.Contains).ToValueSet();
                else
                    parts.Add(part);
            }
        }

        if (countries is { Count: 0 })
            return None;
        if (countries is not null)
            parts.Add(Of(countries));
        return Except(parts.Count == 1 ? parts.Min! : new TerritoryNode.Intersection([.. parts]), removed);
    }

    internal static TerritoryNode Except(TerritoryNode from, TerritoryNode removed)
    {
        if (from.IsEmpty || removed.IsEmpty)
            return from;
        var parts = removed is TerritoryNode.Intersection ? [removed] : removed.Parts.ToArray();
        if (IsWithin(from, parts))
            return None;
        if (from is TerritoryNode.Difference difference)
            return Except(difference.From, Union([difference.Removed, removed]));

        var codes = parts.OfType<TerritoryNode.Countries>().FirstOrDefault()?.Codes ?? [];
        var kept = Without(from, parts, codes);
        if (!kept.Equals(from))
            return Except(kept, removed);

        if (codes.Count > 0 && IsAmongCountries(from))
        {
            var rest = Union(parts.Where(part => part is not TerritoryNode.Countries));
            return rest.IsEmpty ? from : new TerritoryNode.Difference(from, rest);
        }

        return new TerritoryNode.Difference(from, removed);
    }

    /// <summary>What is left of <paramref name="from"/> when the parts that surely lie within what is removed are dropped.</summary>
    private static TerritoryNode Without(TerritoryNode from, TerritoryNode[] removed, ValueSet<CountryCode> codes)
    {
        if (IsWithin(from, removed))
            return None;
        return from switch
        {
            TerritoryNode.Countries countries => Of(countries.Codes.Where(code => !codes.Contains(code)).ToValueSet()),
            TerritoryNode.Union => Union(from.Parts.ToArray().Select(part => Without(part, removed, codes))),
            TerritoryNode.Intersection => Intersect([.. from.Parts.ToArray().Select(part => part is TerritoryNode.Countries ? Without(part, removed, codes) : part)]),
            _ => from,
        };
    }

    private static bool IsWithin(TerritoryNode node, TerritoryNode[] removed)
        => Array.IndexOf(removed, node) >= 0
        || (node is TerritoryNode.Intersection && node.Parts.ToArray().Any(part => IsWithin(part, removed)))
        || (node is TerritoryNode.Difference { From: var from } && IsWithin(from, removed));

    private static bool IsAmongCountries(TerritoryNode node)
        => node is TerritoryNode.Countries || (node is TerritoryNode.Intersection && node.Parts.ToArray().Any(part => part is TerritoryNode.Countries));
}
