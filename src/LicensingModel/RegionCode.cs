using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace LicensingModel;

/// <summary>
/// A named region, such as <c>EU</c> or <c>Asia-Pacific</c>: <c>EU</c>, or 3 to 40 letters, digits and hyphens that begin with a letter and end with a
/// letter or digit, other than the words <c>worldwide</c>, <c>none</c>, <c>except</c> and <c>and</c> however capitalised. The library knows the members of
/// <see cref="Eu"/>, <see cref="Eea"/>, <see cref="Epc"/> and <see cref="Upc"/> day by day; any other region is kept, and whatever turns on its members
/// is unknown. Compared ordinally, case matters.
/// </summary>
public sealed class RegionCode : Scalar<RegionCode>, IScalar<RegionCode>, IComparable<RegionCode>
{
    private static readonly string[] Reserved = ["worldwide", "none", "except", "and"];

    private RegionCode(string value, RegionMembership? membership = null)
    {
        Value = value;
        Membership = membership;
    }

    /// <inheritdoc/>
    public static string Expectation
        => "a region: `EU`, or 3 to 40 letters, digits and hyphens, beginning with a letter, such as `EEA`, and not a word of the territory grammar";

    /// <inheritdoc/>
    public static string Pattern => "^(EU|[A-Za-z][A-Za-z0-9-]{1,38}[A-Za-z0-9])$";

    /// <summary>
    /// The European Union, with the European Economic Community before it: its member states, the United Kingdom through 31 January 2020. A dependent
    /// territory with its own country code is not counted, even where the treaties reach it.
    /// </summary>
    public static RegionCode Eu { get; } = new("EU", RegionMembership.EuropeanUnion);

    /// <summary>
    /// The European Economic Area: the states to which the EEA Agreement applies as members, provisionally or for good. The United Kingdom through
    /// 31 January 2020: in the transition that followed, it was treated as a member without being one.
    /// </summary>
    public static RegionCode Eea { get; } = new("EEA", RegionMembership.EuropeanEconomicArea);

    /// <summary>The contracting states of the European Patent Convention; not the states to which a European patent can merely be extended or validated.</summary>
    public static RegionCode Epc { get; } = new("EPC", RegionMembership.EuropeanPatentConvention);

    /// <summary>The states in which the Agreement on a Unified Patent Court is in force; not those that have only signed it.</summary>
    public static RegionCode Upc { get; } = new("UPC", RegionMembership.UnifiedPatentCourt);

    /// <summary>The regions whose members the library knows.</summary>
    public static ValueList<RegionCode> Known { get; } = [Eu, Eea, Epc, Upc];

    /// <summary>The region as text.</summary>
    public string Value { get; }

    /// <summary>Whether the library knows the region's members.</summary>
    [MemberNotNullWhen(true, nameof(Membership))]
    public bool IsKnown => Membership is not null;

    /// <summary>Which countries were members when; null where the library does not know.</summary>
    internal RegionMembership? Membership { get; }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out RegionCode? result)
    {
        result = null;
        foreach (var known in Known)
        {
            if (text.SequenceEqual(known.Value))
                result = known;
        }

        if (result is null && IsWellFormed(text))
            result = new RegionCode(text.ToString());
        return result is not null;
    }

    /// <summary>Whether a country belongs to the region on a day; unknown where the library does not know the region.</summary>
    /// <param name="country">The country; a code that is no state, such as that of a dependent territory, belongs to no known region.</param>
    /// <param name="on">The day. Membership is taken to continue after the library was made.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public Truth Contains(CountryCode country, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(country);
        return IsKnown ? Membership.Includes(country, on) : Truth.Unknown;
    }

    /// <summary>Compares ordinally by text.</summary>
    /// <param name="other">The other region; null comes first.</param>
    public int CompareTo(RegionCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] RegionCode? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 40 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetterOrDigit(text[^1]))
            return false;

        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
                return false;
        }

        foreach (var word in Reserved)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}
