using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LicensingModel.Patents.Standards;

/// <summary>
/// A release of the 3rd Generation Partnership Project, or all from one on: <c>Rel-15</c>, <c>Rel-15+</c>; before the fourth they are named by year, <c>R99</c>.
/// Equal as written; compared in the order of time.
/// </summary>
public sealed class StandardRelease : Scalar<StandardRelease>, IScalar<StandardRelease>, IComparable<StandardRelease>
{
    private const int FirstByYear = 96;
    private const int LastByYear = 99;
    private const int FirstByNumber = 4;
    private const int LastByNumber = 99;

    // By place in time: R96 is 0, R99 is 3, Rel-4 is 4.
    private readonly int _place;

    private StandardRelease(int place, bool isOpenEnded)
    {
        _place = place;
        IsOpenEnded = isOpenEnded;
    }

    /// <inheritdoc/>
    public static string Expectation => "a release: `R96` to `R99`, `Rel-4` and later, with `+` for all from that one on, such as `Rel-15+`";

    /// <inheritdoc/>
    public static string Pattern => "^(Rel-([4-9]|[1-9][0-9])|R9[6-9])\\+?$";

    /// <summary>Whether every later release is meant too.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>The number by which the project counts it (15, or 1999).</summary>
    public int Number => _place < FirstByNumber ? 1900 + FirstByYear + _place : _place;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StandardRelease? result)
    {
        result = null;
        var isOpenEnded = text.EndsWith("+");
        var name = isOpenEnded ? text[..^1] : text;
        if (name.StartsWith("Rel-") && TryNumber(name[4..], out var number) && number is >= FirstByNumber and <= LastByNumber)
            result = new StandardRelease(number, isOpenEnded);
        else if (name.Length == 3 && name[0] == 'R' && TryNumber(name[1..], out var year) && year is >= FirstByYear and <= LastByYear)
            result = new StandardRelease(year - FirstByYear, isOpenEnded);
        return result is not null;
    }

    /// <summary>Whether it is this release, or one of those that are meant.</summary>
    /// <param name="other">The other release, or all from one on.</param>
    public bool Includes(StandardRelease other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsOpenEnded ? other._place >= _place : other._place == _place && !other.IsOpenEnded;
    }

    /// <summary>Compares in the order of time; one release comes before all from it on.</summary>
    /// <param name="other">The other release; null comes first.</param>
    public int CompareTo(StandardRelease? other)
        => other is null ? 1 : _place != other._place ? _place.CompareTo(other._place) : IsOpenEnded.CompareTo(other.IsOpenEnded);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] StandardRelease? other) => other is not null && _place == other._place && IsOpenEnded == other.IsOpenEnded;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_place, IsOpenEnded);

    /// <inheritdoc/>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{(_place < FirstByNumber ? "R" : "Rel-")}{(_place < FirstByNumber ? FirstByYear + _place : _place)}{(IsOpenEnded ? "+" : string.Empty)}");

    /// <summary>The release to which a version of a specification belongs, by its first number; null where the rule gives none: drafts, and what came before releases.</summary>
    /// <param name="series">The series of the specification, such as 38.</param>
    /// <param name="major">The first number of its version.</param>
    internal static StandardRelease? Of(int series, int major)
    {
        // TR 21.900: the GSM series 01 to 13 went through R96 to R99 as versions 5 to 8; every other one began with R99 as version 3.
        const int LastOfGsm = 13;
        if (series <= LastOfGsm)
            return major is >= 5 and <= 8 ? new StandardRelease(major - 5, isOpenEnded: false) : null;
        return major is >= 3 and <= LastByNumber ? new StandardRelease(major, isOpenEnded: false) : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is 1 or 2 && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
