using System.Buffers;

namespace LicensingModel.Yaml;

/// <summary>What a plain scalar is: JSON's own words and numbers as JSON spells them, and text otherwise.</summary>
internal static class PlainScalar
{
    private const string Harmless = "_.%/()+*&'’“”;–§@$€-";

    private static readonly SearchValues<char> _grouped = SearchValues.Create("0123456789_.");
    private static readonly SearchValues<char> _exponential = SearchValues.Create("0123456789_.eE+-");

    /// <summary>The JSON that a plain scalar means; null where it is text.</summary>
    internal static string? Json(string plain) => plain switch
    {
        "" or "~" or "null" => "null",
        "true" or "false" => plain,
        _ => IsNumber(plain) ? plain : null,
    };

    /// <summary>Whether text can be written without quotation marks, so that this and other readers of YAML take it for text.</summary>
    internal static bool IsText(string text) => IsHarmless(text) && Json(text) is null && !IsOtherWord(text) && !IsLikeNumber(text);

    /// <summary>Whether text is a number as JSON spells it.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('-'))
            text = text[1..];
        var isZero = text.StartsWith('0');
        var whole = Digits(ref text);
        if (whole == 0 || (whole > 1 && isZero))
            return false;
        if (text.StartsWith('.'))
        {
            text = text[1..];
            if (Digits(ref text) == 0)
                return false;
        }

        if (text.Length > 0 && text[0] is 'e' or 'E')
        {
            text = text[1..];
            if (text.Length > 0 && text[0] is '+' or '-')
                text = text[1..];
            if (Digits(ref text) == 0)
                return false;
        }

        return text.IsEmpty;
    }

    /// <summary>Passes digits, and says how many there were.</summary>
    private static int Digits(ref ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        count = count < 0 ? text.Length : count;
        text = text[count..];
        return count;
    }

    /// <summary>Whether text begins with a letter or digit, has no indicator, and neither ends with a space nor has two together.</summary>
    private static bool IsHarmless(string text)
    {
        if (text.Length == 0 || !(char.IsLetterOrDigit(text[0]) || text[0] == '_') || text[^1] == ' ')
            return false;

        for (var i = 1; i < text.Length; i++)
        {
            var isSpace = text[i] == ' ';
            if (isSpace ? text[i - 1] == ' ' : !char.IsLetterOrDigit(text[i]) && !Harmless.Contains(text[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>Whether older readers take a word for a truth.</summary>
    private static bool IsOtherWord(string text) => text.Length <= 5 && text.ToUpperInvariant() is "Y" or "N" or "YES" or "NO" or "ON" or "OFF" or "TRUE" or "FALSE" or "NULL";

    /// <summary>Whether other readers take text for a number, in another spelling than JSON's.</summary>
    private static bool IsLikeNumber(string text)
        => char.IsAsciiDigit(text[0])
            && (!text.AsSpan().ContainsAnyExcept(_grouped)
                || (text.AsSpan().IndexOfAny('e', 'E') > 0 && !text.AsSpan().ContainsAnyExcept(_exponential))
                || (text[0] == '0' && text.Length > 1 && text[1] is 'x' or 'o' or 'b'));
}
