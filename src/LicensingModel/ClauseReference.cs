using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// Where in a text something stands, as its readers would cite it: <c>§2.2(a)</c>, <c>p. 4</c>, <c>Covenant para 1</c>. One line of 1 to 200
/// characters without control characters and without white space at either end. Compared ordinally, as written.
/// </summary>
public sealed class ClauseReference : Scalar<ClauseReference>, IScalar<ClauseReference>
{
    /// <summary>The longest reference, in UTF-16 code units.</summary>
    public const int MaximumLength = 200;

    private readonly string _text;

    private ClauseReference(string text) => _text = text;

    /// <inheritdoc/>
    public static string Expectation
        => "a clause reference: one line of 1 to 200 characters without white space at either end, such as `§2.2(a)`";

    /// <inheritdoc/>
    public static string Pattern => "^[^\\u0000- \\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
        + "([^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{0,198}[^\\u0000- \\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000])?$";

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ClauseReference? result)
    {
        result = IsWellFormed(text) ? new ClauseReference(text.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] ClauseReference? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaximumLength || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return false;

        foreach (var character in text)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
                return false;
        }

        return UnicodeText.IsValid(text);
    }
}
