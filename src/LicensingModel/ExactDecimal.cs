using System.Globalization;
using System.Numerics;

namespace LicensingModel;

/// <summary>
/// The one spelling of an exact decimal: an optional minus, an integer without leading zeros, and, where needed, a point and decimals that do not end in
/// zero (<c>0.0615</c>). No plus, no exponent, no grouping, no minus zero. A number that <see cref="decimal"/> cannot hold exactly is no exact decimal.
/// </summary>
internal static class ExactDecimal
{
    /// <summary>The most decimals that a <see cref="decimal"/> holds.</summary>
    internal const int MaximumScale = 28;

    private const int LongestExponent = 6;

    private static readonly UInt128 Limit = UInt128.One << 96;

    /// <summary>Reads the one spelling.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        if (!AreDigits(whole) || (whole.Length > 1 && whole[0] == '0'))
            return false;
        if (point >= 0 && (!AreDigits(decimals) || decimals[^1] == '0'))
            return false;
        if (isNegative && point < 0 && whole is "0")
            return false;
        return TryMake(isNegative, string.Concat(whole, decimals), decimals.Length, out value);
    }

    /// <summary>Writes the one spelling; 1.50 is written as 1.5.</summary>
    internal static string Format(decimal value) => Normalize(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The equal value without trailing decimals that are zero, and without a minus before zero.</summary>
    internal static decimal Normalize(decimal value)
    {
        if (value == 0)
            return 0;
        var (mantissa, scale) = Parts(value);
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        return Make(value < 0, mantissa, scale);
    }

    /// <summary>How many decimals the value has when written.</summary>
    internal static int Decimals(decimal value) => Normalize(value).Scale;

    /// <summary>The value over one hundred, exactly.</summary>
    /// <param name="value">A value of at most <see cref="MaximumScale"/> − 2 decimals when written.</param>
    internal static decimal Hundredth(decimal value)
    {
        var (mantissa, scale) = Parts(Normalize(value));
        return Normalize(Make(value < 0, mantissa, scale + 2));
    }

    /// <summary>Adds two values if a <see cref="decimal"/> holds the sum exactly; the operator would round.</summary>
    internal static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        var total = Scaled(left, scale) + Scaled(right, scale);
        while (scale > 0 && total % 10 == 0)
        {
            total /= 10;
            scale--;
        }

        var isHeld = BigInteger.Abs(total) < (BigInteger)Limit;
        sum = isHeld ? Make(total.Sign < 0, (UInt128)BigInteger.Abs(total), scale) : 0;
        return isHeld;
    }

    /// <summary>
    /// Finds the one spelling of a number that is written otherwise: <c>1.50</c>, <c>+3</c>, <c>01</c>, <c>.5</c>, <c>1e3</c>. What could be read in
    /// two ways, such as <c>1,500</c>, has none.
    /// </summary>
    internal static bool TrySuggest(ReadOnlySpan<char> loose, out string canonical)
    {
        canonical = "";
        var text = loose.Trim();
        var isNegative = text is ['-', ..];
        if (text is ['-' or '+', ..])
            text = text[1..];
        if (!TryTakeExponent(ref text, out var exponent))
            return false;

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? [] : text[(point + 1)..];
        if (whole.Length + decimals.Length == 0 || whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9'))
            return false;

        var digits = string.Concat(whole, decimals).TrimStart('0');
        var significant = digits.TrimEnd('0');
        var scale = decimals.Length - exponent - (digits.Length - significant.Length);
        if (significant.Length > 0 && scale < 0 && scale >= -MaximumScale)
        {
            significant = significant.PadRight(significant.Length - scale, '0');
            scale = 0;
        }

        if (!TryMake(isNegative, significant, significant.Length == 0 ? 0 : scale, out var value))
            return false;
        canonical = Format(value);
        return true;
    }

    private static bool TryTakeExponent(ref ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        var mark = text.IndexOfAny('e', 'E');
        if (mark < 0)
            return true;
        var digits = text[(mark + 1)..];
        text = text[..mark];
        return digits.Length <= LongestExponent
            && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static bool TryMake(bool isNegative, string digits, int scale, out decimal value)
    {
        value = 0;
        UInt128 mantissa = 0;
        foreach (var digit in digits)
        {
            mantissa = (mantissa * 10) + (uint)(digit - '0');
            if (mantissa >= Limit)
                return false;
        }

        if (scale is < 0 or > MaximumScale)
            return false;
        value = Make(isNegative && mantissa != 0, mantissa, scale);
        return true;
    }

    private static decimal Make(bool isNegative, UInt128 mantissa, int scale)
        => new((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative, (byte)scale);

    private static BigInteger Scaled(decimal value, int scale)
    {
        var (mantissa, own) = Parts(value);
        var magnitude = (BigInteger)mantissa * BigInteger.Pow(10, scale - own);
        return value < 0 ? -magnitude : magnitude;
    }

    private static (UInt128 Mantissa, int Scale) Parts(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]), value.Scale);
    }
}
