using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LicensingModel.Patents.Standards;

/// <summary>
/// Reads designations of the 3rd Generation Partnership Project and of ETSI. A number with a dot is the project's, one of six digits or of a group specification is ETSI's; each
/// under the other's name is refused. Numbers of the project are unique, so the type may be missing.
/// </summary>
[SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "No more than 128 characters are matched, and no repetition can be split in two ways.")]
internal static partial class SpecificationDesignations
{
    internal static (DesignationParts? Parts, string? Problem) Read(string text)
    {
        if (ThreeGpp().Match(text) is { Success: true } match)
            return ReadThreeGpp(match);
        if (Deliverable().Match(text) is { Success: true } deliverable)
            return ReadDeliverable(deliverable);
        if (Group().Match(text) is { Success: true } group)
            return ReadDeliverable(group);
        return text.StartsWith("3GPP", StringComparison.OrdinalIgnoreCase) || Dotted().IsMatch(text)
            ? (null, "a specification of 3GPP is read as in `3GPP TS 38.331 V15.3.0`")
            : (null, "a deliverable of ETSI is read as in `ETSI TS 136 331 V8.0.0 (2008-11)`; numbers of another form may be of CEN, CENELEC or another body");
    }

    /// <summary>Whether the project has a series of that number.</summary>
    internal static bool IsSeries(int series) => series is (>= 1 and <= 13) or (>= 21 and <= 38) or (>= 41 and <= 55);

    private static (DesignationParts? Parts, string? Problem) ReadThreeGpp(Match match)
    {
        var number = match.Groups["number"].Value;
        var series = int.Parse(number.AsSpan(0, 2), CultureInfo.InvariantCulture);
        if (!IsSeries(series) || (series <= 13) != (number.Length == 5))
            return (null, $"3GPP has no specification of the form {number}: two digits after the dot in the series 01 to 13, three from 21 on");
        if (match.Groups["etsi"].Success)
            return (null, $"{number} is a number of 3GPP, under the name of ETSI, which numbers its publication of it 1{number.Replace('.', ' ')}");

        var version = DesignationReader.Text(match.Groups["version"]);
        var ofVersion = version is null ? null : StandardRelease.Of(series, int.Parse(version.AsSpan(0, version.IndexOf('.', StringComparison.Ordinal)), CultureInfo.InvariantCulture));
        var written = match.Groups["release"].Success ? ReleaseOf(match.Groups["release"].Value) : null;
        if (match.Groups["release"].Success && written is null)
            return (null, "there is no such release");
        if (version is not null && written is not null && written != ofVersion)
            return (null, $"version {version} is not of the release that stands beside it");
        return (new DesignationParts(StandardBody.ThreeGpp, DesignationReader.Text(match.Groups["type"])?.ToUpperInvariant(), number)
        {
            Part = DesignationReader.Text(match.Groups["part"]),
            Version = version,
            Release = ofVersion ?? written,
        }, null);
    }

    private static StandardRelease? ReleaseOf(string number)
        => Scalar<StandardRelease>.TryParse(number is "1999" ? "R99" : number.Length == 2 && number[0] == '9' ? "R" + number : "Rel-" + number, out var release) ? release : null;

    private static (DesignationParts? Parts, string? Problem) ReadDeliverable(Match match)
    {
        if (match.Groups["threeGpp"].Success)
            return (null, "six digits are a number of ETSI, under the name of 3GPP, whose numbers have a dot");

        var month = DesignationReader.Number(match.Groups["month"]);
        if (!DesignationReader.IsMonth(month))
            return (null, "there is no such month");
        var number = match.Groups["high"].Success ? $"{match.Groups["high"].Value} {match.Groups["low"].Value}" : $"{match.Groups["group"].Value.ToUpperInvariant()} {match.Groups["low"].Value}";
        return (new DesignationParts(StandardBody.Etsi, match.Groups["type"].Value.ToUpperInvariant(), number)
        {
            Part = DesignationReader.Text(match.Groups["part"]),
            Version = DesignationReader.Text(match.Groups["version"]),
            Year = DesignationReader.Number(match.Groups["year"]),
            Month = month,
        }, null);
    }

    [GeneratedRegex(@"[0-9][0-9]\.[0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(3GPP |(?<etsi>ETSI ))?((?<type>TS|TR) ?)?(?<number>[0-9][0-9]\.[0-9]{2,3})(-(?<part>[0-9]{1,2}(-[0-9]{1,2})?))?,?( ?V?(?<version>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}))?( \(?(Release|Rel|R)[ -]?(?<release>[0-9]{1,2}|1999)\)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ThreeGpp();

    [GeneratedRegex(@"^(ETSI |(?<threeGpp>3GPP ))?(?<type>TS|TR|EN|ES|EG|SR|ETS|ETR|I-ETS) ?(?<high>[1-3][0-9][0-9]) ?(?<low>[0-9]{3})(-(?<part>[0-9]{1,3}(-[0-9]{1,3})*))?,?( ?V ?(?<version>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}))?( ?\((?<year>(19|20)[0-9][0-9])-(?<month>[0-9][0-9])\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Deliverable();

    [GeneratedRegex(@"^(ETSI |(?<threeGpp>3GPP ))?(?<type>GS|GR) (?<group>[A-Z]{2,8}(-[A-Z0-9]{2,6})?) (?<low>[0-9]{3})(-(?<part>[0-9]{1,3}))?,?( ?V ?(?<version>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}))?( ?\((?<year>(19|20)[0-9][0-9])-(?<month>[0-9][0-9])\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Group();
}
