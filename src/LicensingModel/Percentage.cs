using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// An exact percentage, as a rate or a share is written: <c>0.0615%</c>. Never rounded: at most 26 decimals, so that the <see cref="Fraction"/> is exact
/// too. Negative percentages and those above 100 are allowed; what uses them sets its own bounds. Compared by number.
/// </summary>
public sealed class Percentage : Scalar<Percentage>, IScalar<Percentage>, IComparable<Percentage>
{
    /// <summary>The most decimals that a percentage may have.</summary>
    public const int MaximumDecimals = ExactDecimal.MaximumScale - 2;

    private Percentage(decimal percent)
    {
        Percent = ExactDecimal.Normalize(percent);
        Fraction = ExactDecimal.Hundredth(Percent);
    }

    /// <inheritdoc/>
    public static string Expectation => "a percentage: an exact decimal and `%`, such as `0.0615%`";

    /// <inheritdoc/>
    public static string Pattern => "^(?!-0%$)-?(0|[1-9][0-9]{0,28})(\\.[0-9]{0,25}[1-9])?%$";

    /// <summary>The number before the sign: 0.0615 for <c>0.0615%</c>.</summary>
    public decimal Percent { get; }

    /// <summary>The number to multiply by, exactly a hundredth of <see cref="Percent"/>: 0.000615 for <c>0.0615%</c>.</summary>
    public decimal Fraction { get; }

    /// <summary>Whether the left is the smaller. False if either is null.</summary>
    public static bool operator <(Percentage? left, Percentage? right) => left?.Percent < right?.Percent;

    /// <summary>Whether the left is the greater. False if either is null.</summary>
    public static bool operator >(Percentage? left, Percentage? right) => left?.Percent > right?.Percent;

    /// <summary>Whether the left is not the greater. False if either is null.</summary>
    public static bool operator <=(Percentage? left, Percentage? right) => left?.Percent <= right?.Percent;

    /// <summary>Whether the left is not the smaller. False if either is null.</summary>
    public static bool operator >=(Percentage? left, Percentage? right) => left?.Percent >= right?.Percent;

    /// <summary>A percentage from the number before the sign.</summary>
    /// <param name="percent">0.0615 for <c>0.0615%</c>.</param>
    /// <exception cref="ArgumentException">The number has more than <see cref="MaximumDecimals"/> decimals (trailing zeros do not count).</exception>
    public static Percentage FromPercent(decimal percent)
        => new(Preconditions.Valid(percent, IsInRange(percent), "A percentage has at most 26 decimals.", nameof(percent)));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Percentage? result)
    {
        result = text is [.., '%'] && ExactDecimal.TryParse(text[..^1], out var percent) && IsInRange(percent) ? new Percentage(percent) : null;
        return result is not null;
    }

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other percentage; null comes first.</param>
    public int CompareTo(Percentage? other) => other is null ? 1 : Percent.CompareTo(other.Percent);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] Percentage? other) => other is not null && Percent == other.Percent;

    /// <inheritdoc/>
    public override int GetHashCode() => Percent.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => ExactDecimal.Format(Percent) + "%";

    private static bool IsInRange(decimal percent) => ExactDecimal.Decimals(percent) <= MaximumDecimals;
}
