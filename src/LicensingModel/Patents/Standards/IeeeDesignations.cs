using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace LicensingModel.Patents.Standards;

/// <summary>
/// Reads designations of the IEEE Standards Association. Letter case carries meaning: small letters name an amendment, capitals a standard of its own, which only 802.1 has in
/// numbers (802.1Q, its amendment 802.1Qbv).
/// </summary>
[SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "No more than 128 characters are matched, and no repetition can be split in two ways.")]
internal static partial class IeeeDesignations
{
    internal static (DesignationParts? Parts, string? Problem) Read(string text)
    {
        if (ShortYear().IsMatch(text))
            return (null, "the year has two digits; write four");
        if (Corrected().IsMatch(text))
            return (null, "corrigenda are not read; name the standard");
        if (Designation().Match(text) is not { Success: true } match)
            return (null, "a designation of the IEEE is read as in `IEEE Std 802.11ax-2021` or `IEEE P802.11be/D3.0`");

        var number = match.Groups["number"].Value.ToUpperInvariant();
        var letters = DesignationReader.Text(match.Groups["letters"]);
        if (letters is not null && WhyNotLetters(number, letters) is { } problem)
            return (null, problem);

        var draft = DesignationReader.Text(match.Groups["draft"]);
        var year = DesignationReader.Number(match.Groups["year"]);
        if (draft is not null && year is not null)
            return (null, "a draft has no year, and a standard with a year is no draft");
        var isProject = draft is not null || match.Groups["project"].Success;
        if (isProject && year is not null)
            return (null, "a project has no year, and a standard with a year is no project");
        return (new DesignationParts(StandardBody.Ieee, isProject ? "P" : "Std", number)
        {
            Part = letters,
            Version = draft is null ? null : "D" + draft,
            Year = year,
        }, null);
    }

    private static string? WhyNotLetters(string number, string letters)
    {
        var isCapital = char.IsAsciiLetterUpper(letters[0]);
        if (number == "802.1")
            return isCapital ? null : $"standards of 802.1 carry capitals, amendments follow them: `802.1{letters}` may be 802.1{letters.ToUpperInvariant()} or an amendment of 802.1";
        return isCapital ? $"small letters name an amendment, capitals a standard of its own, of which {number} has none that is read" : null;
    }

    [GeneratedRegex(@"[0-9][A-Za-z]{0,4}-[0-9][0-9]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"/ ?Cor\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Corrected();

    [GeneratedRegex(@"^((?i:IEEE) ?((?i:Std\.?|Standard) )?)?(?<project>[Pp])?(?<number>802(\.[0-9]{1,2}(\.[0-9]{1,2})?)?|[Cc][0-9]{2}(\.[0-9]{1,4}){0,3}|[0-9]{2,5}(\.[0-9]{1,3}){0,2})(?<letters>[A-Z]{1,2}[a-z]{0,2}|[a-z]{1,2})?(-(?<year>(19|20)[0-9][0-9]))?([/ ](?i:D|Draft )(?<draft>[0-9]{1,2}(\.[0-9]{1,2}){0,2}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Designation();
}
