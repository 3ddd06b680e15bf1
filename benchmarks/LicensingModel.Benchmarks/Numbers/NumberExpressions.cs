using System.Text.RegularExpressions;

namespace LicensingModel.Benchmarks.Numbers;

/// <summary>
/// The peer: what people write without a library, a table of compiled regular expressions, tried in the order of the offices. It takes the spellings of the sample apart into
/// office, number and kind code, as the library does, and no more: no check digits, no ambiguity, no words around the number.
/// </summary>
internal static class NumberExpressions
{
    private const RegexOptions Options = RegexOptions.Compiled | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Kind = @"[\s\-.]*(?<kind>[A-Z]\d?)?$";

    private static readonly (string Office, Regex Form)[] Table =
    [
        ("US", new Regex(@"^US[\s\-]*(?<year>20\d\d)[/\s\-]*(?<number>\d{6,7})" + Kind, Options)),
        ("US", new Regex(@"^US[\s\-]*(?<series>\d\d)/(?<number>\d{3},?\d{3})$", Options)),
        ("US", new Regex(@"^US[\s\-]*(?<letters>D|RE|PP|H|T)?[\s\-]*0*(?<number>[1-9][\d,\s]{0,10})" + Kind, Options)),
        ("EP", new Regex(@"^EP[\s\-]*(?<year>\d\d)[\s]*(?<number>\d{3}[\s]*\d{3})\.(?<check>\d)$", Options)),
        ("EP", new Regex(@"^EP[\s\-]*0*(?<number>[1-9][\d\s,]{0,8})" + Kind, Options)),
        ("WO", new Regex(@"^PCT/(?<receiver>[A-Z]{2})(?<year>\d{4}|\d\d)/(?<number>\d{5,6})$", Options)),
        ("WO", new Regex(@"^WO[\s\-]*(?<year>(?:19|20)\d\d)[/\s]*(?<number>\d{5,6})" + Kind, Options)),
        ("WO", new Regex(@"^WO[\s\-]*(?<year>\d\d)[/\s]*(?<number>\d{5,6})" + Kind, Options)),
        ("CN", new Regex(@"^(?:CN|ZL)[\s\-]*(?<year>(?:19|20)\d\d|\d\d)[\s]*(?<type>[12389])[\s]*(?<number>\d{5}|\d{7})\.(?<check>[\dX])$", Options)),
        ("CN", new Regex(@"^CN[\s\-]*(?<number>\d{9}|\d{7})" + Kind, Options)),
        ("JP", new Regex(@"^JP[\s\-]*(?<era>[MTSHR])[\s]*(?<year>\d\d?)[\s\-]*(?<number>\d{1,6})" + Kind, Options)),
        ("JP", new Regex(@"^JP[\s\-]*(?<year>20\d\d)[\s\-]*(?<number>\d{6})" + Kind, Options)),
        ("JP", new Regex(@"^JP[\s\-]*0*(?<number>[1-9]\d{0,6})" + Kind, Options)),
        ("KR", new Regex(@"^KR[\s\-]*(?<type>[1-4]0)[\s\-]*(?<year>(?:19|20)\d\d)[\s\-]*(?<number>\d{7})" + Kind, Options)),
        ("KR", new Regex(@"^KR[\s\-]*(?<number>\d{9,11})" + Kind, Options)),
        ("DE", new Regex(@"^DE[\s\-]*(?<type>\d\d)[\s]*(?<year>20\d\d)[\s]*(?<number>\d{3}[\s]*\d{3})" + Kind, Options)),
        ("DE", new Regex(@"^DE[\s\-]*0*(?<number>[1-9][\d\s]{0,9})" + Kind, Options)),
        ("GB", new Regex(@"^GB[\s\-]*0*(?<number>[1-9][\d\s]{0,8})" + Kind, Options)),
        ("FR", new Regex(@"^FR[\s\-]*0*(?<number>[1-9][\d\s]{0,8})" + Kind, Options)),
        ("TW", new Regex(@"^TW[\s\-]*(?<letters>[IMD])?[\s]*(?<number>\d{6}|\d{9})" + Kind, Options)),
        ("IN", new Regex(@"^IN[\s\-]*(?<year>20\d\d)(?<type>[1-4]\d)(?<number>\d{6})" + Kind, Options)),
        ("CA", new Regex(@"^CA[\s\-]*0*(?<number>[1-9][\d,]{0,8})" + Kind, Options)),
        ("AU", new Regex(@"^AU[\s\-]*(?<year>(?:19|20)\d\d)[\s]*(?<number>\d{5,6})" + Kind, Options)),
        ("BR", new Regex(@"^BR[\s\-]*(?<letters>PI|MU|DI)[\s]*(?<number>\d{7})(?:-\d)?" + Kind, Options)),
        ("RU", new Regex(@"^(?:RU|SU)[\s\-]*0*(?<number>[1-9][\d\s]{0,10})" + Kind, Options)),
    ];

    /// <summary>Takes a number apart; null where no expression fits.</summary>
    internal static (string Office, string Number, string Kind)? Read(string text)
    {
        foreach (var (office, form) in Table)
        {
            var match = form.Match(text);
            if (match.Success)
                return (office, match.Groups["year"].Value + Digits(match.Groups["number"].Value), match.Groups["kind"].Value);
        }

        return null;
    }

    /// <summary>Whether any expression fits, and nothing made of it: the peer at its fastest.</summary>
    internal static bool Fits(ReadOnlySpan<char> text)
    {
        foreach (var (_, form) in Table)
        {
            if (form.IsMatch(text))
                return true;
        }

        return false;
    }

    private static string Digits(string text) => text.AsSpan().ContainsAny(',', ' ') ? text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : text;
}
