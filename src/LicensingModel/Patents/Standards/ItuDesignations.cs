using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace LicensingModel.Patents.Standards;

/// <summary>
/// Reads designations of Recommendations: the series letters tell the two sectors apart where only one has them. F, M, P, S and V are series of both (ITU-T A.12, ITU-R Resolution 1).
/// </summary>
[SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "No more than 128 characters are matched, and no repetition can be split in two ways.")]
internal static partial class ItuDesignations
{
    private static readonly HashSet<string> SeriesOfT = [.. "ABCDEFGHIJKLMNOPQRSTUVXYZ".Select(static letter => letter.ToString())];
    private static readonly HashSet<string> SeriesOfR = ["BO", "BR", "BS", "BT", "F", "M", "P", "RA", "RS", "S", "SA", "SF", "SM", "SNG", "TF", "V"];

    internal static (DesignationParts? Parts, string? Problem) Read(string text)
    {
        if (Designation().Match(text) is not { Success: true } match)
            return (null, "a Recommendation is read as in `ITU-T H.265 (04/2013)` or `ITU-R BT.2020-2 (10/2015)`");

        var series = match.Groups["series"].Value.ToUpperInvariant();
        var (isOfT, isOfR) = (SeriesOfT.Contains(series), SeriesOfR.Contains(series));
        var sector = (match.Groups["sector"].Success ? match.Groups["sector"] : match.Groups["sectorAfter"]).Value.ToUpperInvariant();
        if (sector.Length == 0 && isOfT && isOfR)
            return (null, $"{series} is a series of ITU-T and of ITU-R, and it does not say of which");
        if (sector == "T" ? !isOfT : sector == "R" ? !isOfR : !isOfT && !isOfR)
            return (null, $"{series} is no series of {(sector.Length == 0 ? "ITU" : "ITU-" + sector)}");

        var isR = sector == "R" || (sector.Length == 0 && isOfR);
        var revision = DesignationReader.Text(match.Groups["revision"]);
        if (revision is not null && !isR)
            return (null, "Recommendations of ITU-T have a date and no revision number");

        var month = DesignationReader.Number(match.Groups["month"]) ?? DesignationReader.Number(match.Groups["monthAfter"]);
        if (!DesignationReader.IsMonth(month))
            return (null, "there is no such month");
        return (new DesignationParts(isR ? StandardBody.ItuR : StandardBody.ItuT, null, $"{series}.{match.Groups["number"].Value}")
        {
            Version = revision,
            Year = DesignationReader.Number(match.Groups["year"]),
            Month = month,
        }, null);
    }

    [GeneratedRegex(@"^((Rec\.?|Recommendation) )?(ITU(-(?<sector>[TR]))? )?((Rec\.?|Recommendation) )?(ITU-(?<sectorAfter>[TR]) )?(?<series>[A-Z]{1,3})\.(?<number>[0-9]{1,4}(\.[0-9]{1,3}){0,2})(-(?<revision>[0-9]{1,2}))?( ?\(((?<month>[0-9][0-9])/(?<year>(19|20)[0-9][0-9])|(?<year>(19|20)[0-9][0-9])(-(?<monthAfter>[0-9][0-9]))?)\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Designation();
}
