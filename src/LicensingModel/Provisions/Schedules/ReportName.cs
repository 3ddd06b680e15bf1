using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LicensingModel.Provisions.Schedules;

/// <summary>
/// A name as a sales report uses it: of a column, of a technology, of a category, of a line of a schedule. Up to 200 characters, none of them a control character or one of
/// <c>;</c> and <c>|</c>, which separate names in a report, and no space at either end. Compared letter by letter.
/// </summary>
public sealed class ReportName : Scalar<ReportName>, IScalar<ReportName>, IComparable<ReportName>
{
    /// <summary>The most characters that a name has.</summary>
    public const int MaximumLength = 200;

    private readonly string _value;

    private ReportName(string value) => _value = value;

    /// <inheritdoc/>
    public static string Expectation => "a name as in a sales report: up to 200 characters without `;` or `|`, and no space at either end";

    /// <inheritdoc/>
    public static string Pattern => "^(?! )(?:(?![;|\\u0000-\\u001F\\u007F-\\u009F]).){1,200}$(?<! )";

    /// <summary>The number of units, a column of every report. Written <c>units</c>.</summary>
    public static ReportName Units { get; } = new("units");

    /// <summary>Units times price. Written <c>sales</c>.</summary>
    public static ReportName Sales { get; } = new("sales");

    /// <summary>What the steps before made of the base. Written <c>base</c>.</summary>
    public static ReportName Base { get; } = new("base");

    /// <summary>Whether the left comes first. False if either is null.</summary>
    public static bool operator <(ReportName? left, ReportName? right) => left is not null && right is not null && left.CompareTo(right) < 0;

    /// <summary>Whether the left comes last. False if either is null.</summary>
    public static bool operator >(ReportName? left, ReportName? right) => left is not null && right is not null && left.CompareTo(right) > 0;

    /// <summary>Whether the left does not come last. False if either is null.</summary>
    public static bool operator <=(ReportName? left, ReportName? right) => left is not null && right is not null && left.CompareTo(right) <= 0;

    /// <summary>Whether the left does not come first. False if either is null.</summary>
    public static bool operator >=(ReportName? left, ReportName? right) => left is not null && right is not null && left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReportName? result)
    {
        result = text.Length is > 0 and <= MaximumLength && text[0] != ' ' && text[^1] != ' ' && IsAllowed(text) ? new ReportName(text.ToString()) : null;
        return result is not null;
    }

    /// <summary>Compares letter by letter.</summary>
    /// <param name="other">The other name; null comes first.</param>
    public int CompareTo(ReportName? other) => other is null ? 1 : string.CompareOrdinal(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] ReportName? other) => other is not null && _value == other._value;

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _value;

    private static bool IsAllowed(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || rune.Value is ';' or '|' || Rune.IsControl(rune))
                return false;
        }

        return true;
    }
}
