namespace LicensingModel.Tests;

public class PercentageTests
{
    [Theory]
    [InlineData("0%", "0", "0")]
    [InlineData("0.0615%", "0.0615", "0.000615")]
    [InlineData("100%", "100", "1")]
    [InlineData("-2.5%", "-2.5", "-0.025")]
    [InlineData("79228162514264337593543950335%", "79228162514264337593543950335", "792281625142643375935439503.35")]
    [InlineData("0.00000000000000000000000001%", "0.00000000000000000000000001", "0.0000000000000000000000000001")]
    public void The_text_is_read_exactly_and_written_back(string text, string percent, string fraction)
    {
        var percentage = Percentage.Parse(text);

        percentage.ToString().Should().Be(text);
        ExactDecimal.Format(percentage.Percent).Should().Be(percent);
        ExactDecimal.Format(percentage.Fraction).Should().Be(fraction);
        Percentage.FromPercent(percentage.Percent).Should().Be(percentage);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("1")]
    [InlineData("1 %")]
    [InlineData("1.0%")]
    [InlineData("+1%")]
    [InlineData("-0%")]
    [InlineData("1%%")]
    [InlineData("0.000000000000000000000000001%")]
    public void Another_spelling_is_refused(string text) => Percentage.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Equality_is_numeric()
    {
        (Percentage.FromPercent(1.50m) == Percentage.Parse("1.5%")).Should().BeTrue();
        Percentage.FromPercent(1.50m).GetHashCode().Should().Be(Percentage.FromPercent(1.5m).GetHashCode());
        (Percentage.FromPercent(1.5m) == Percentage.FromPercent(1.6m)).Should().BeFalse();
    }

    [Fact]
    public void Order_is_numeric_and_null_compares_with_nothing()
    {
        var nine = Percentage.Parse("9%");
        var ten = Percentage.Parse("10%");

        (nine < ten).Should().BeTrue();
        (ten > nine).Should().BeTrue();
        (ten < nine).Should().BeFalse();
        (nine <= Percentage.Parse("9%")).Should().BeTrue();
        (nine >= ten).Should().BeFalse();
        (nine < null).Should().BeFalse();
        (null > nine).Should().BeFalse();
        nine.CompareTo(ten).Should().BeNegative();
        nine.CompareTo(null).Should().BePositive();
    }

    [Fact]
    public void More_decimals_than_the_fraction_can_hold_are_refused()
    {
        var tooFine = () => Percentage.FromPercent(0.000000000000000000000000001m);

        tooFine.Should().Throw<ArgumentException>().WithParameterName("percent");
        Percentage.FromPercent(1.0000000000000000000000000000m).ToString().Should().Be("1%");
    }
}
