using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace LicensingModel.Provisions.Schedules;

/// <summary>
/// An exact ratio of two whole numbers, where a decimal number would have to be rounded: <c>2/3</c>. One that ends as a decimal is written as one (<c>0.75</c>); any other in lowest terms, with the sign before. Compared
/// by number.
/// </summary>
public sealed class ExactRatio : Scalar<ExactRatio>, IScalar<ExactRatio>, IComparable<ExactRatio>
{
    private const int LongestText = 4_000;

    private ExactRatio(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * (denominator.Sign < 0 ? -1 : 1);
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <inheritdoc/>
    public static string Expectation => "an exact ratio: a decimal number such as `0.75`, or two whole numbers in lowest terms such as `2/3`";

    /// <inheritdoc/>
    public static string Pattern => "^(?!-0$)-?(0|[1-9][0-9]*)(\\.[0-9]{0,27}[1-9]|/[1-9][0-9]*)?$";

    /// <summary>Nothing.</summary>
    internal static ExactRatio Zero { get; } = new(0, 1);

    /// <summary>One.</summary>
    internal static ExactRatio One { get; } = new(1, 1);

    /// <summary>The number above, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below; above zero, and without a divisor in common with the one above.</summary>
    public BigInteger Denominator { get; }

    /// <summary>−1, 0 or 1.</summary>
    internal int Sign => Numerator.Sign;

    /// <summary>Whether the left is the smaller. False if either is null.</summary>
    public static bool operator <(ExactRatio? left, ExactRatio? right) => left is not null && right is not null && left.CompareTo(right) < 0;

    /// <summary>Whether the left is the greater. False if either is null.</summary>
    public static bool operator >(ExactRatio? left, ExactRatio? right) => left is not null && right is not null && left.CompareTo(right) > 0;

    /// <summary>Whether the left is not the greater. False if either is null.</summary>
    public static bool operator <=(ExactRatio? left, ExactRatio? right) => left is not null && right is not null && left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not the smaller. False if either is null.</summary>
    public static bool operator >=(ExactRatio? left, ExactRatio? right) => left is not null && right is not null && left.CompareTo(right) >= 0;

    /// <summary>The ratio that a decimal number is.</summary>
    /// <param name="value">Any decimal, kept exactly.</param>
    public static ExactRatio Of(decimal value)
    {
        var text = ExactDecimal.Format(value);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return new(BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    /// <summary>One whole number over another.</summary>
    /// <param name="numerator">The one above.</param>
    /// <param name="denominator">The one below; not zero.</param>
    /// <exception cref="ArgumentException">The number below is zero.</exception>
    public static ExactRatio Of(BigInteger numerator, BigInteger denominator)
        => new(numerator, Preconditions.Valid(denominator, !denominator.IsZero, "Nothing is divided by zero.", nameof(denominator)));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ExactRatio? result)
    {
        result = null;
        var slash = text.IndexOf('/');
        if (text.Length > LongestText)
            return false;
        if (ExactDecimal.TryParse(text, out var value))
            result = Of(value);
        else if (TryWhole(slash < 0 ? text : text[..slash], out var numerator) && TryWhole(slash < 0 ? "1" : text[(slash + 1)..], out var denominator) && denominator.Sign > 0)
            result = new(numerator, denominator);

        // There is one spelling: 2/4, 1/2 and 007 are none.
        if (result is not null && !text.SequenceEqual(result.ToString()))
            result = null;
        return result is not null;
    }

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other ratio; null comes first.</param>
    public int CompareTo(ExactRatio? other) => other is null ? 1 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] ExactRatio? other) => other is not null && Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc/>
    public override string ToString()
        => Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture)
            : TryGetDecimal(out var value) ? ExactDecimal.Format(value)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The decimal number that it is, if it is one.</summary>
    /// <param name="value">The number, exactly.</param>
    /// <returns>False where a decimal could not hold it without rounding.</returns>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        var scale = 0;
        var rest = Denominator;
        var scaled = Numerator;
        while (!rest.IsOne && scale < ExactDecimal.MaximumScale)
        {
            var divisor = BigInteger.GreatestCommonDivisor(rest, 10);
            if (divisor.IsOne)
                return false;
            rest /= divisor;
            scaled *= 10 / divisor;
            scale++;
        }

        if (!rest.IsOne || BigInteger.Abs(scaled) >= BigInteger.One << 96)
            return false;
        var magnitude = (UInt128)BigInteger.Abs(scaled);
        value = ExactDecimal.Normalize(new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), (int)(uint)(magnitude >> 64), scaled.Sign < 0, (byte)scale));
        return true;
    }

    /// <summary>How many binary digits its two numbers have together.</summary>
    internal long Bits => Numerator.GetBitLength() + Denominator.GetBitLength();

    internal ExactRatio Plus(ExactRatio other) => new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    internal ExactRatio Minus(ExactRatio other) => new((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    internal ExactRatio Times(ExactRatio other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>Over another, which must not be zero.</summary>
    internal ExactRatio Over(ExactRatio other) => new(Numerator * other.Denominator, Denominator * other.Numerator);

    internal ExactRatio Power(int exponent) => new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    /// <summary>To so many decimals; null where the manner is not known.</summary>
    internal ExactRatio? Round(int decimals, RoundingManner manner)
    {
        var unit = BigInteger.Pow(10, decimals);
        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * unit, Denominator, out var rest);
        var half = (2 * rest).CompareTo(Denominator);
        bool? isUp = manner == RoundingManner.Down ? false
            : manner == RoundingManner.Up ? !rest.IsZero
            : manner == RoundingManner.HalfUp ? half >= 0
            : manner == RoundingManner.HalfEven ? half > 0 || (half == 0 && !quotient.IsEven)
            : null;
        return isUp is { } up ? new((quotient + (up ? 1 : 0)) * Numerator.Sign, unit) : null;
    }

    private static bool TryWhole(ReadOnlySpan<char> text, out BigInteger value) => BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
