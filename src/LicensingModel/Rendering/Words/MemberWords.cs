using LicensingModel.Intangibles;

namespace LicensingModel.Rendering.Words;

/// <summary>What members are called in a report.</summary>
internal static class MemberWords
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        [""] = "as a whole",
        ["bindingEffect"] = "binding effect",
        ["term/from"] = "in effect from",
        ["term/until"] = "in effect until",
        ["term/atLeast"] = "at least for",
        ["subject"] = "patents",
        ["grantors/parties"] = "who grants",
        ["grantees/parties"] = "to whom",
        ["grantors/affiliates"] = "affiliates of the grantor",
        ["grantees/affiliates"] = "affiliates of the grantee",
        ["count"] = "how many",
        ["direction"] = "from whom to whom",
        ["object"] = "what",
        ["asOf"] = "as of",
        ["survival"] = "what survives its end",
        ["trigger"] = "when",
        ["cure"] = "time to cure",
        ["period"] = "period",
        ["replacements"] = "what takes their place",
        ["fallback"] = "where title cannot pass",
        ["encumbrances"] = "licences that exist",
        ["bars"] = "what it bars",
        ["pastActsUntil"] = "acts until",
        ["reach"] = "upon whom",
        ["passThrough"] = "who has it by buying from a licensee",
        ["perUnit"] = "per unit",
        ["inKind"] = "in kind",
        ["base"] = "of what",
        ["every"] = "every",
        ["collaboration"] = "for the joint work",
        ["confinedIn"] = "nothing beyond what is stated of",
        ["exclusivityChanges"] = "exclusivity later",
        ["balances"] = "balanced by",
    };

    // Of what stands inside of a term, where the name of the member alone would not do.
    private static readonly Dictionary<string, string> _inside = new(StringComparer.Ordinal)
    {
        ["affiliates"] = "affiliates",
        ["asOf"] = "as of",
        ["atLeast"] = "at least for",
        ["condition"] = "if",
        ["exceptions"] = "but not",
        ["excluded"] = "but not",
        ["period"] = "for",
        ["tiers"] = "levels",
    };

    /// <summary>The name of the member at a path, from an agreement or provision.</summary>
    internal static string Of(string path)
    {
        var own = path.StartsWith("body/", StringComparison.Ordinal) ? path["body/".Length..] : path;
        return _names.TryGetValue(own, out var name)
            ? name
            : string.Join(", ", own.Split('/').Where(segment => !segment.All(char.IsAsciiDigit)).Select(ValueWords.Spaced));
    }

    /// <summary>The name of the member at a path, where a term stands there.</summary>
    internal static string Of(string path, Disclosed term) => term is Disclosed<IntangibleScope> && path == "body/subject" ? "rights" : Of(path);

    /// <summary>The name of a member of a part of a term.</summary>
    internal static string Inside(string member) => _inside.GetValueOrDefault(member) ?? ValueWords.Spaced(member);
}
