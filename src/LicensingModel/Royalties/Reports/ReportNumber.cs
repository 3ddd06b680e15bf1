using System.Globalization;

namespace LicensingModel.Royalties.Reports;

/// <summary>A number as reports write it: digits, a point, decimals, perhaps a minus. No grouping, no exponent, no currency sign.</summary>
internal static class ReportNumber
{
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && text[0] != '+' && HasFewDigits(text);

    // A decimal rounds what it cannot hold; a number with more digits than it holds is none.
    private static bool HasFewDigits(ReadOnlySpan<char> text)
    {
        if (text.Length <= 28)
            return true;

        var digits = 0;
        foreach (var c in text)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits <= 28;
    }
}
