namespace LicensingModel.Rendering.Words;

/// <summary>Lists in words.</summary>
internal static class Listing
{
    /// <summary><c>a, b and c</c>.</summary>
    internal static string And(IEnumerable<string> items) => Join(items, " and ");

    /// <summary><c>a, b or c</c>.</summary>
    internal static string Or(IEnumerable<string> items) => Join(items, " or ");

    private static string Join(IEnumerable<string> items, string last)
    {
        var list = items.ToArray();
        return list.Length < 2 ? string.Concat(list) : string.Join(", ", list[..^1]) + last + list[^1];
    }
}
