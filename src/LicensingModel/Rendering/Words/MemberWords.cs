namespace LicensingModel.Rendering.Words;

/// <summary>What members are called in a report.</summary>
internal static class MemberWords
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        [""] = "as a whole",
        ["bindingEffect"] = "binding effect",
        ["term/from"] = "from",
        ["term/until"] = "until",
        ["term/atLeast"] = "at least for",
        ["subject"] = "patents",
        ["grantors/affiliates"] = "affiliates of the grantor",
        ["grantees/affiliates"] = "affiliates of the grantee",
        ["count"] = "how many",
        ["object"] = "what",
        ["asOf"] = "as of",
    };

    /// <summary>The name of the member at a path, from an agreement or provision.</summary>
    internal static string Of(string path)
    {
        var own = path.StartsWith("body/", StringComparison.Ordinal) ? path["body/".Length..] : path;
        return _names.TryGetValue(own, out var name)
            ? name
            : string.Join(", ", own.Split('/').Where(segment => !segment.All(char.IsAsciiDigit)).Select(ValueWords.Spaced));
    }
}
