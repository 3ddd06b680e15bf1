using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A law or the courts of a place: a country by its ISO 3166-1 code (<c>DE</c>), or a part of one by its ISO 3166-2 code (<c>US-DE</c> is Delaware, <c>CA-ON</c>
/// Ontario). Compared ordinally.
/// </summary>
public sealed class Jurisdiction : Scalar<Jurisdiction>, IScalar<Jurisdiction>
{
    private readonly string _text;

    private Jurisdiction(CountryCode country, string? part)
    {
        Country = country;
        Part = part;
        _text = part is null ? country.ToString() : $"{country}-{part}";
    }

    /// <inheritdoc/>
    public static string Expectation => "a jurisdiction: an ISO 3166-1 code such as `DE`, or an ISO 3166-2 code such as `US-DE`";

    /// <inheritdoc/>
    public static string Pattern => "^(?!EU($|-))[A-Z]{2}(-[A-Z0-9]{1,3})?$";

    /// <summary>The country.</summary>
    public CountryCode Country { get; }

    /// <summary>The part of the country, one to three letters or digits; null for the country as a whole.</summary>
    public string? Part { get; }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Jurisdiction? result)
    {
        result = null;
        var dash = text.IndexOf('-');
        var part = dash < 0 ? [] : text[(dash + 1)..];
        if (!CountryCode.TryParse(dash < 0 ? text : text[..dash], out var country) || (dash >= 0 && !IsPart(part)))
            return false;

        result = new Jurisdiction(country, dash < 0 ? null : part.ToString());
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] Jurisdiction? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static bool IsPart(ReadOnlySpan<char> part)
    {
        foreach (var character in part)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character))
                return false;
        }

        return part.Length is >= 1 and <= 3;
    }
}
