using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A country as patents and contracts name it: two upper-case letters, kept as written. Most are officially assigned by ISO 3166-1; user-assigned
/// codes (<c>XK</c>), historic ones (<c>SU</c>, <c>DD</c>) and those of later lists are kept too. <c>EU</c> is not a country but a
/// <see cref="RegionCode"/>. A territory with its own code (<c>GL</c>, <c>HK</c>) is a country of its own here. Compared ordinally.
/// </summary>
public sealed class CountryCode : Scalar<CountryCode>, IScalar<CountryCode>, IComparable<CountryCode>
{
    private const int Letters = 26;
    private const int EuropeanUnion = (('E' - 'A') * Letters) + 'U' - 'A';

    private static readonly CountryCode[] All = [.. Enumerable.Range(0, Letters * Letters).Select(index => new CountryCode(index))];

    private readonly int _index;

    private CountryCode(int index)
    {
        _index = index;
        Value = new string([(char)('A' + (index / Letters)), (char)('A' + (index % Letters))]);
        EnglishName = AssignedCountries.EnglishNames.GetValueOrDefault(Value);
    }

    /// <inheritdoc/>
    public static string Expectation => "a country: an ISO 3166-1 code of two upper-case letters, such as `DE` (`EU` is a region)";

    /// <inheritdoc/>
    public static string Pattern => "^(?!EU$)[A-Z]{2}$";

    /// <summary>The two letters.</summary>
    public string Value { get; }

    /// <summary>Whether ISO 3166-1 officially assigns the code; 249 are.</summary>
    [MemberNotNullWhen(true, nameof(EnglishName))]
    public bool IsAssigned => EnglishName is not null;

    /// <summary>The country's everyday name in English; null where the code is not assigned.</summary>
    public string? EnglishName { get; }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CountryCode? result)
    {
        result = null;
        if (text.Length != 2 || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]))
            return false;
        var index = ((text[0] - 'A') * Letters) + text[1] - 'A';
        if (index != EuropeanUnion)
            result = All[index];
        return result is not null;
    }

    /// <summary>Compares ordinally by code.</summary>
    /// <param name="other">The other country; null comes first.</param>
    public int CompareTo(CountryCode? other) => other is null ? 1 : _index.CompareTo(other._index);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] CountryCode? other) => other is not null && _index == other._index;

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
