namespace LicensingModel.Patents.Numbers;

/// <summary>
/// The check digits that offices append to the numbers of applications. Sources: China, ZC 0006-2003 (weights 2 to 9 from the left, again and again; the remainder by 11,
/// 10 is X). Germany, Mitteilung Nr. 3/83 of the president of the patent office (until 1980 weights 1, 2, 3… from the right, the remainder by 10; from 1981 weights
/// 2, 3, 4… from the right, 11 less the remainder by 11; a remainder of 0 gives 0, DPMAinformativ Nr. 5). European Patent Office, the same notice: weights 1, 2 from the
/// left, the sum of the digits of the products, up to the next ten.
/// </summary>
internal static class CheckDigits
{
    /// <summary>The check digit of an application; NUL where the office has none, or it is not known.</summary>
    internal static char Of(PatentNumber number)
    {
        if (number.Series != NumberSeries.Application || !number.IsPacked)
            return '\0';
        var office = number.OfficeIndex;
        return office == Offices.EP ? European(number.Digits)
            : office == Offices.CN ? Chinese(number.Digits)
            : office == Offices.DE ? German(number.Digits)
            : '\0';
    }

    private static char European(ulong digits)
    {
        var sum = 0UL;
        for (var i = 0; i < 8; i++)
        {
            // From the right, so that the last of eight digits has the weight 2.
            var product = digits % 10 * (i % 2 == 0 ? 2UL : 1UL);
            sum += (product / 10) + (product % 10);
            digits /= 10;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static char Chinese(ulong digits)
    {
        var sum = 0UL;
        for (var i = digits < 100_000_000 ? 7 : 11; i >= 0; i--)
        {
            sum += digits % 10 * (ulong)(2 + (i % 8));
            digits /= 10;
        }

        return sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
    }

    private static char German(ulong digits)
    {
        // Seven digits begin with the year less 50, so that 31 is 1981.
        if (digits < 3_100_000)
            return (char)('0' + (Weighted(digits, 1) % 10));

        // No source says what stands for a remainder of 1, which would give 10.
        return (Weighted(digits, 2) % 11) switch
        {
            0 => '0',
            1 => '\0',
            var remainder => (char)('0' + (11 - remainder)),
        };
    }

    private static ulong Weighted(ulong digits, ulong weight)
    {
        var sum = 0UL;
        for (; digits > 0; digits /= 10)
            sum += digits % 10 * weight++;
        return sum;
    }
}
