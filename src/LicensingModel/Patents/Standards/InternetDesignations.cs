using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LicensingModel.Patents.Standards;

/// <summary>Reads designations of the IETF: RFCs, the series BCP, STD and FYI, and drafts, whose last two digits are their revision (ID guidelines).</summary>
[SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "No more than 128 characters are matched, and no repetition can be split in two ways.")]
internal static partial class InternetDesignations
{
    internal static (DesignationParts? Parts, string? Problem) Read(string text)
    {
        if (Numbered().Match(text) is { Success: true } numbered)
        {
            var number = long.Parse(numbered.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            return number == 0 ? (null, "the series begin with 1") : (Of(numbered.Groups["type"].Value.ToUpperInvariant(), number.ToString(CultureInfo.InvariantCulture)), null);
        }

        if (Draft().Match(text) is { Success: true } draft)
        {
            var revision = DesignationReader.Text(draft.Groups["revision"]);
            return (Of("draft", draft.Groups["name"].Value.ToLowerInvariant()) with { Version = revision }, null);
        }

        return text.StartsWith("draft", StringComparison.OrdinalIgnoreCase)
            ? (null, "the name of a draft is letters, digits and single hyphens, as in `draft-ietf-avt-rtp-svc-27`")
            : (null, "after RFC, BCP, STD or FYI stands one number");
    }

    private static DesignationParts Of(string type, string number) => new(StandardBody.Ietf, type, number);

    [GeneratedRegex(@"^(IETF )?(?<type>RFC|BCP|STD|FYI)[ -]?(?<number>[0-9]{1,6})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(IETF )?draft-(?<name>[a-z0-9]+(-[a-z0-9]+)*?)(-(?<revision>[0-9][0-9]))?(\.txt)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Draft();
}
