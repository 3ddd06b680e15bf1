using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A language by its BCP 47 tag (RFC 5646): <c>fr</c>, <c>zh-Hant-TW</c>. A language, then optionally a script, a region, variants, extensions and
/// private use; well-formed, at most 100 characters, and in the recommended case only (language lower, script title, region upper, the rest lower), so
/// that one language has one spelling. Whether the subtags are registered is not checked. Extended languages (<c>zh-yue</c>, now <c>yue</c>),
/// grandfathered tags and tags of private use alone are not accepted. Compared ordinally.
/// </summary>
public sealed class LanguageTag : Scalar<LanguageTag>, IScalar<LanguageTag>, IComparable<LanguageTag>
{
    /// <summary>The longest tag, in characters.</summary>
    public const int MaximumLength = 100;

    private LanguageTag(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expectation => "a language: a BCP 47 tag in its usual case, such as `fr` or `zh-Hant-TW`";

    /// <inheritdoc/>
    public static string Pattern => "^(?=.{2,100}$)[a-z]{2,8}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$";

    /// <summary>The tag as text.</summary>
    public string Value { get; }

    /// <summary>The language alone, without script, region and the rest: <c>zh</c> of <c>zh-Hant-TW</c>.</summary>
    public string Language => Main.ToString();

    private ReadOnlySpan<char> Main => Value.AsSpan(0, Value.IndexOf('-', StringComparison.Ordinal) is >= 0 and var end ? end : Value.Length);

    /// <summary>Whether both are of one language, regions and scripts aside.</summary>
    internal bool IsSameLanguageAs(LanguageTag other) => Main.SequenceEqual(other.Main);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out LanguageTag? result)
    {
        var isWellFormed = text.Contains('-') ? text.Length <= MaximumLength && IsWellFormed(text.ToString().Split('-')) : IsLanguage(text);
        result = isWellFormed ? new LanguageTag(text.ToString()) : null;
        return result is not null;
    }

    /// <summary>Compares ordinally by text.</summary>
    /// <param name="other">The other tag; null comes first.</param>
    public int CompareTo(LanguageTag? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] LanguageTag? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The tag without its last subtag, nor single letters and digits before that (RFC 4647, section 3.4); null for a language alone.</summary>
    internal LanguageTag? Shortened()
    {
        var end = Value.LastIndexOf('-');
        while (end >= 2 && Value[end - 2] == '-')
            end -= 2;
        return end < 0 ? null : new LanguageTag(Value[..end]);
    }

    private static bool IsWellFormed(ReadOnlySpan<string> subtags)
    {
        if (!IsLanguage(subtags[0]))
            return false;
        var rest = subtags[1..];
        if (rest is [{ Length: 4 } script, ..] && char.IsAsciiLetterUpper(script[0]) && AreLower(script.AsSpan(1), allowDigits: false))
            rest = rest[1..];
        if (rest is [var region, ..] && IsRegion(region))
            rest = rest[1..];

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (rest is [var variant, ..] && IsVariant(variant))
        {
            if (!seen.Add(variant))
                return false;
            rest = rest[1..];
        }

        return AreExtensions(rest, seen);
    }

    // Each is a singleton, once, and at least one subtag; that of private use, `x`, comes last and takes all that follows.
    private static bool AreExtensions(ReadOnlySpan<string> subtags, HashSet<string> seen)
    {
        for (var i = 0; i < subtags.Length;)
        {
            var isPrivate = subtags[i] == "x";
            if (!IsAlphanumeric(subtags[i], 1, 1) || !seen.Add(subtags[i]))
                return false;
            var first = ++i;
            while (i < subtags.Length && IsAlphanumeric(subtags[i], isPrivate ? 1 : 2, 8))
                i++;
            if (i == first)
                return false;
        }

        return true;
    }

    private static bool IsLanguage(ReadOnlySpan<char> subtag) => subtag.Length is >= 2 and <= 8 && AreLower(subtag, allowDigits: false);

    private static bool IsRegion(string subtag)
        => (subtag.Length == 2 && char.IsAsciiLetterUpper(subtag[0]) && char.IsAsciiLetterUpper(subtag[1]))
        || (subtag.Length == 3 && !subtag.AsSpan().ContainsAnyExceptInRange('0', '9'));

    private static bool IsVariant(string subtag)
        => IsAlphanumeric(subtag, 5, 8) || (IsAlphanumeric(subtag, 4, 4) && char.IsAsciiDigit(subtag[0]));

    private static bool IsAlphanumeric(string subtag, int shortest, int longest)
        => subtag.Length >= shortest && subtag.Length <= longest && AreLower(subtag, allowDigits: true);

    private static bool AreLower(ReadOnlySpan<char> text, bool allowDigits)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterLower(character) && !(allowDigits && char.IsAsciiDigit(character)))
                return false;
        }

        return true;
    }
}
