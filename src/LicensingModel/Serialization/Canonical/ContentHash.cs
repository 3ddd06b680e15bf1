using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace LicensingModel.Serialization.Canonical;

/// <summary>
/// What identifies a text by its content: the SHA-256 hash of its bytes, written <c>sha256:</c> and 64 hexadecimal digits in lower case. Two texts of one hash are the same text, as far as anybody
/// knows how to make two of one. Compared ordinally.
/// </summary>
public sealed class ContentHash : Scalar<ContentHash>, IScalar<ContentHash>, IComparable<ContentHash>
{
    private const string Prefix = "sha256:";

    private readonly string _text;

    private ContentHash(string text) => _text = text;

    /// <inheritdoc/>
    public static string Expectation => "a content hash: `sha256:` and 64 hexadecimal digits in lower case";

    /// <inheritdoc/>
    public static string Pattern => "^sha256:[0-9a-f]{64}$";

    /// <summary>The hash of bytes: of a text in its canonical form, so that layout and order of members do not matter.</summary>
    /// <param name="content">The bytes.</param>
    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new ContentHash(Prefix + Convert.ToHexStringLower(hash));
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ContentHash? result)
    {
        result = text.StartsWith(Prefix, StringComparison.Ordinal) && IsHash(text[Prefix.Length..]) ? new ContentHash(text.ToString()) : null;
        return result is not null;
    }

    /// <summary>Compares ordinally by text.</summary>
    /// <param name="other">The other hash; null comes first.</param>
    public int CompareTo(ContentHash? other) => string.CompareOrdinal(_text, other?._text);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] ContentHash? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static bool IsHash(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigitLower(digit))
                return false;
        }

        return digits.Length == SHA256.HashSizeInBytes * 2;
    }
}
