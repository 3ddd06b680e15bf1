using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace LicensingModel.Patents.Standards;

/// <summary>Reads designations of ISO and IEC, alone and together: number, part, and year or month of the edition.</summary>
[SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "No more than 128 characters are matched, and no repetition can be split in two ways.")]
internal static partial class IsoDesignations
{
    internal static (DesignationParts? Parts, string? Problem) Read(string text)
    {
        if (Joint().IsMatch(text))
            return (null, "a publication of ISO or IEC with another body than each other is not read");
        if (Amended().IsMatch(text))
            return (null, "amendments and corrigenda are not read; name the standard");
        if (Designation().Match(text) is not { Success: true } match)
            return (null, "a designation of ISO or IEC is read as in `ISO/IEC 23008-2:2013`");

        var month = DesignationReader.Number(match.Groups["month"]);
        if (!DesignationReader.IsMonth(month))
            return (null, "there is no such month");
        var body = match.Groups["body"].Value.ToUpperInvariant() switch { "ISO/IEC" => StandardBody.IsoIec, "ISO" => StandardBody.Iso, _ => StandardBody.Iec };
        return (new DesignationParts(body, DesignationReader.Text(match.Groups["type"])?.ToUpperInvariant(), match.Groups["number"].Value)
        {
            Part = DesignationReader.Text(match.Groups["part"]),
            Year = DesignationReader.Number(match.Groups["year"]),
            Month = month,
        }, null);
    }

    [GeneratedRegex(@"^(ISO|IEC)[/ ](IEC[/ ])?(IEEE|ITU|ASTM|CIE|OIML|IDF|CISPR)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(Amd|AMD|Cor|COR)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Amended();

    [GeneratedRegex(@"^(?<body>ISO/IEC|ISO|IEC)[ /]?((?<type>TR|TS|PAS|IS|CD|DIS|FDIS) )?(?<number>[0-9]{1,5})(-(?<part>[0-9]{1,4}(-[0-9]{1,4})*))?(: ?(?<year>(19|20)[0-9][0-9])(-(?<month>[0-9][0-9]))?)?( ?\([EF]\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Designation();
}
