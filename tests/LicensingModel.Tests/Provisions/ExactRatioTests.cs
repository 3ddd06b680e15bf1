using System.Numerics;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Tests.Provisions;

public class ExactRatioTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("0.75")]
    [InlineData("2/3")]
    [InlineData("-1/150")]
    [InlineData("123456789012345678901234567890123456789")]
    [InlineData("1/340282366920938463463374607431768211456")]
    public void What_is_written_is_read(string text)
    {
        ExactRatio.Parse(text).ToString().Should().Be(text);
        text.Should().MatchRegex(ExactRatio.Pattern);
    }

    [Theory]
    [InlineData("")]
    [InlineData("4/6")]
    [InlineData("1/2")]
    [InlineData("3/1")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("+2/3")]
    [InlineData("02/3")]
    [InlineData("-0")]
    [InlineData("1.50")]
    [InlineData(" 2/3")]
    [InlineData("2 / 3")]
    [InlineData("1e3")]
    public void Another_spelling_is_none(string text) => ExactRatio.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Equal_ratios_are_equal_however_they_came_about()
    {
        ExactRatio.Of(4, 6).Should().Be(ExactRatio.Of(-2, -3));
        ExactRatio.Of(4, 6).GetHashCode().Should().Be(ExactRatio.Of(2, 3).GetHashCode());
        ExactRatio.Of(0.750m).Should().Be(ExactRatio.Of(3, 4));
        (ExactRatio.Of(1, 3) < ExactRatio.Of(0.34m)).Should().BeTrue();
        (ExactRatio.Of(1, 3) >= ExactRatio.Of(0.34m)).Should().BeFalse();
        ExactRatio.Of(1, 3).CompareTo(null).Should().BePositive();
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        var dividing = () => ExactRatio.Of(1, BigInteger.Zero);
        dividing.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2/3", 4, "halfUp", "0.6667")]
    [InlineData("-2/3", 4, "halfUp", "-0.6667")]
    [InlineData("-2/3", 4, "down", "-0.6666")]
    [InlineData("1/3", 2, "up", "0.34")]
    [InlineData("0.125", 2, "halfEven", "0.12")]
    [InlineData("0.135", 2, "halfEven", "0.14")]
    [InlineData("0.125", 2, "halfUp", "0.13")]
    [InlineData("0.12", 2, "up", "0.12")]
    [InlineData("0.12", 2, "sideways", null)]
    public void Rounding_is_of_the_manner_that_is_named(string ratio, int decimals, string manner, string? expected)
        => ExactRatio.Parse(ratio).Round(decimals, RoundingManner.Parse(manner))?.ToString().Should().Be(expected);

    [Theory]
    [InlineData("0.1")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_decimal_is_given_where_it_is_one(string text) => (ExactRatio.Parse(text).TryGetDecimal(out var value) ? ExactNumber.Of(value).ToString() : null).Should().Be(text);

    [Fact]
    public void A_third_is_no_decimal() => ExactRatio.Of(1, 3).TryGetDecimal(out _).Should().BeFalse();
}
