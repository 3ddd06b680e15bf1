namespace LicensingModel.Architecture.Tests.PublicApi;

/// <summary>What was taken from and added to a rendered API, type by type.</summary>
internal static class ApiDifference
{
    /// <summary>Lines under the header of their type, <c>-</c> what is gone and <c>+</c> what is new; empty when both say the same.</summary>
    public static IReadOnlyList<string> Between(string approved, string received)
    {
        var gone = Members(approved);
        var added = Members(received);
        foreach (var (type, lines) in gone)
        {
            if (added.TryGetValue(type, out var others))
            {
                var same = lines.Intersect(others).ToArray();
                lines.ExceptWith(same);
                others.ExceptWith(same);
            }
        }

        return [.. gone.Keys.Union(added.Keys).Order(StringComparer.Ordinal).SelectMany(type => Block(type, gone.GetValueOrDefault(type), added.GetValueOrDefault(type)))];
    }

    private static IEnumerable<string> Block(string type, SortedSet<string>? gone, SortedSet<string>? added)
    {
        if (gone is { Count: 0 } && added is { Count: 0 })
            return [];

        var mark = gone is null ? "+ " : added is null ? "- " : "  ";
        return [mark + type, .. (gone ?? []).Select(line => "- " + line), .. (added ?? []).Select(line => "+ " + line)];
    }

    private static Dictionary<string, SortedSet<string>> Members(string api)
    {
        var types = new Dictionary<string, SortedSet<string>>();
        var members = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in api.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(' '))
                members.Add(line);
            else
                types[line] = members = new SortedSet<string>(StringComparer.Ordinal);
        }

        return types;
    }
}
