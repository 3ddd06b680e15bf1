using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LicensingModel.Patents.Standards;

/// <summary>Finds out whose designation a text is, and has it read by that body's rules. A text that two bodies may mean is refused.</summary>
[SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "No more than 128 characters are matched, and no repetition can be split in two ways.")]
internal static partial class DesignationReader
{
    private const string Unknown = "it is no designation of 3GPP, ETSI, IEEE, ITU, ISO, IEC or the IETF that is read";

    /// <summary>The pieces of a designation, or why the text is none.</summary>
    internal static (DesignationParts? Parts, string? Problem) Read(string text)
    {
        var plain = Plain(text);
        if (plain.Length is 0 or > StandardDesignation.MaximumLength)
            return (null, $"`{Shown(text)}` is blank or too long for a designation.");

        var (parts, problem) = ReadPlain(plain);
        return parts is null ? (null, $"`{Shown(text)}` cannot be read: {problem ?? Unknown}.") : (parts, null);
    }

    /// <summary>A number in a match; null where it is not there.</summary>
    internal static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>A text in a match; null where it is not there.</summary>
    internal static string? Text(Group group) => group.Success ? group.Value : null;

    /// <summary>Whether a month is one, or is not there.</summary>
    internal static bool IsMonth(int? month) => month is null or (>= 1 and <= 12);

    private static (DesignationParts? Parts, string? Problem) ReadPlain(string text)
    {
        if (text.Contains('|', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal))
            return (null, "it names more than one document");
        if (Ietf().IsMatch(text))
            return InternetDesignations.Read(text);
        if (Iso().IsMatch(text))
            return IsoDesignations.Read(text);
        if (Itu().IsMatch(text))
            return ItuDesignations.Read(text);
        if (Ieee().IsMatch(text))
            return IeeeDesignations.Read(text);
        return Series().IsMatch(text) ? SpecificationDesignations.Read(text) : Bare().IsMatch(text) ? (null, "a number alone does not say whose it is") : (null, null);
    }

    /// <summary>One space between words, plain hyphens, nothing around.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else
            {
                plain.Append(character is '\u2010' or '\u2011' or '\u2012' or '\u2013' ? '-' : character);
            }
        }

        return plain.ToString().TrimEnd(' ');
    }

    private static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");

    [GeneratedRegex(@"^(IETF\b|RFC|BCP|STD ?[0-9]|FYI|draft-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ietf();

    [GeneratedRegex(@"^(ISO|IEC)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(ITU\b|Rec\b|Recommendation\b|[A-Z]{1,3}\.[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Itu();

    [GeneratedRegex(@"^(IEEE\b|P?802(\.[0-9]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ieee();

    [GeneratedRegex(@"^(3GPP\b|ETSI\b|TS\b|TR\b|EN\b|ES\b|EG\b|SR\b|GS\b|GR\b|ETS\b|ETR\b|TS[0-9]|TR[0-9]|EN[0-9]|[0-9][0-9]\.[0-9]{2,3}\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Series();

    [GeneratedRegex(@"^[0-9.\- :]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();
}
