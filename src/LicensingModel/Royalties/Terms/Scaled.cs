using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Terms;

/// <summary>Parts of sums, exactly where a decimal holds them, and otherwise to more decimals than any currency has.</summary>
internal static class Scaled
{
    private const int Decimals = 18;

    /// <summary>A part of a number.</summary>
    internal static decimal Of(decimal number, ExactRatio share) => share == ExactRatio.One ? number : Decimal(ExactRatio.Of(number).Times(share));

    /// <summary>The number that a ratio is.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    internal static decimal Decimal(ExactRatio ratio)
        => ratio.TryGetDecimal(out var exact) || ratio.Round(Decimals, RoundingManner.HalfEven)!.TryGetDecimal(out exact) ? exact : throw new OverflowException();
}
