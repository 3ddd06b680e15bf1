using System.Numerics;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Payments;

/// <summary>By how much a sum grows that interest is added to time after time.</summary>
internal static class Growth
{
    private const int MostExactBits = 20_000;
    private const int FirstBits = 256;
    private const int MostBits = 4_096;
    private const int MostGrowthBits = 200;
    private const int MostDecimals = 18;
    private const int LeastDecimals = 6;

    /// <summary>
    /// The interest. Exactly, where a decimal number holds it. Otherwise it is cut off behind so many decimals, and a last one that would be 0 or 5 is made 1 or 6: so every later rounding to fewer of them comes to what it would of the exact
    /// number. Of many times the number is held between two bounds, which are brought together until both are cut off to the same.
    /// </summary>
    /// <param name="sum">The sum at the beginning.</param>
    /// <param name="shares">What share of the sum is added each time, and how many times.</param>
    /// <exception cref="OverflowException">It is too large.</exception>
    internal static decimal Of(decimal sum, IReadOnlyList<(ExactRatio Share, int Times)> shares)
    {
        shares = [.. shares.Where(static one => one.Share.Sign != 0)];
        if (shares.Sum(static one => Grown(one.Share).Bits * one.Times) <= MostExactBits)
        {
            var exact = ExactRatio.Of(sum);
            foreach (var (share, times) in shares)
                exact = exact.Times(Grown(share).Power(times));
            exact = exact.Minus(ExactRatio.Of(sum));
            return exact.TryGetDecimal(out var whole) ? whole : Cut(exact, exact, true) ?? throw new OverflowException();
        }

        for (var bits = FirstBits; bits <= MostBits; bits *= 2)
        {
            var (low, high) = Bounds(shares, bits);
            var one = BigInteger.One << bits;
            if (Cut(Interest(sum, ExactRatio.Of(low, one)), Interest(sum, ExactRatio.Of(high, one)), false) is { } cut)
                return cut;
        }

        throw new OverflowException();
    }

    private static ExactRatio Grown(ExactRatio share) => ExactRatio.One.Plus(share);

    private static ExactRatio Interest(decimal sum, ExactRatio growth) => ExactRatio.Of(sum).Times(growth.Minus(ExactRatio.One));

    private static (BigInteger Low, BigInteger High) Bounds(IReadOnlyList<(ExactRatio Share, int Times)> shares, int bits)
    {
        var all = (Low: BigInteger.One << bits, High: BigInteger.One << bits);
        foreach (var (share, times) in shares)
        {
            var grown = Grown(share);
            if (grown.Sign < 0)
                throw new OverflowException();
            var low = (grown.Numerator << bits) / grown.Denominator;
            var power = (Low: low, High: low + 1);
            for (var left = times; left > 0; left >>= 1)
            {
                if ((left & 1) != 0)
                    all = Times(all, power, bits);
                if (left > 1)
                    power = Times(power, power, bits);
            }
        }

        return all;
    }

    private static (BigInteger Low, BigInteger High) Times((BigInteger Low, BigInteger High) one, (BigInteger Low, BigInteger High) other, int bits)
    {
        var product = (Low: (one.Low * other.Low) >> bits, High: ((one.High * other.High) >> bits) + 1);
        return product.High.GetBitLength() <= bits + MostGrowthBits ? product : throw new OverflowException();
    }

    /// <summary>A number between two bounds, cut off; null where they are cut off to different ones.</summary>
    private static decimal? Cut(ExactRatio low, ExactRatio high, bool isExact)
    {
        for (var decimals = MostDecimals; decimals >= LeastDecimals; decimals--)
        {
            var (least, most) = (Whole(low, decimals), Whole(high, decimals));
            if (least != most || low.Sign != high.Sign)
                return null;
            var digits = BigInteger.Abs(least) % 5 == 0 ? least + low.Sign : least;
            if (ExactRatio.Of(digits, BigInteger.Pow(10, decimals)).TryGetDecimal(out var cut))
                return cut;
        }

        return isExact ? null : throw new OverflowException();
    }

    private static BigInteger Whole(ExactRatio ratio, int decimals) => ratio.Numerator * BigInteger.Pow(10, decimals) / ratio.Denominator;
}
