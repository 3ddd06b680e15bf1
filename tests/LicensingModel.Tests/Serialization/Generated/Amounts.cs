namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated amounts, shares, thresholds, countries and territories.</summary>
internal static class Amounts
{
    private static readonly string[] Numbers = ["0", "-0.5", "0.1", "20000000.5", "79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000001"];

    private static readonly string[] Territories =
    [
        "worldwide", "none", "US", "EU", "EEA", "EPC", "UPC", "Asia-Pacific", "CH, EU, GB", "EPC and EU", "worldwide except (CN, IN)", "EU except DE", "(EEA, US) and (EU except FR)",
    ];

    internal static Money Money(this Dice dice) => LicensingModel.Money.Parse($"{dice.Any(["USD", "EUR", "JPY", "QQQ"])} {dice.Any(Numbers)}");

    internal static Percentage Percentage(this Dice dice) => LicensingModel.Percentage.Parse(dice.Any(Numbers) + "%");

    internal static ControlThreshold Threshold(this Dice dice) => ControlThreshold.Parse(dice.Any([">50%", ">=50%", ">0%", ">=100%", ">33.3%"]));

    internal static CountryCode Country(this Dice dice) => CountryCode.Parse(dice.Any(["US", "DE", "CN", "VN", "ZZ"]));

    internal static Jurisdiction Jurisdiction(this Dice dice) => LicensingModel.Jurisdiction.Parse(dice.Any(["US", "US-DE", "CA-ON", "FI", "ZZ-1"]));

    internal static Territory Territory(this Dice dice)
    {
        var (one, other) = (LicensingModel.Territory.Parse(dice.Any(Territories)), LicensingModel.Territory.Parse(dice.Any(Territories)));
        return dice.Below(8) switch
        {
            0 => one.Union(other),
            1 => one.Intersect(other),
            2 => one.Except(other),
            _ => one,
        };
    }
}
