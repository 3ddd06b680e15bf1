using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace LicensingModel.Tests;

public class ExactDecimalTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("10")]
    [InlineData("0.0615")]
    [InlineData("-0.5")]
    [InlineData("20000000.5")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void The_one_spelling_is_read_and_written_back(string text)
    {
        ExactDecimal.TryParse(text, out var value).Should().BeTrue();
        value.Should().Be(decimal.Parse(text, CultureInfo.InvariantCulture));
        ExactDecimal.Format(value).Should().Be(text);
        ExactDecimal.TrySuggest(text, out var canonical).Should().BeTrue();
        canonical.Should().Be(text);
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("1.0", "1")]
    [InlineData("+3", "3")]
    [InlineData("01", "1")]
    [InlineData("-007.10", "-7.1")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData(" 5 ", "5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("1.5e+3", "1500")]
    [InlineData("0e999999", "0")]
    [InlineData("100000000000000000000000000000e-10", "10000000000000000000")]
    [InlineData("0.00000000000000000000000000010000000", "0.0000000000000000000000000001")]
    public void Another_spelling_is_refused_and_the_right_one_suggested(string text, string expected)
    {
        ExactDecimal.TryParse(text, out _).Should().BeFalse();
        ExactDecimal.TrySuggest(text, out var canonical).Should().BeTrue();
        canonical.Should().Be(expected);
        ExactDecimal.TryParse(canonical, out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+-1")]
    [InlineData(".")]
    [InlineData("e5")]
    [InlineData("1e")]
    [InlineData("1e1000000")]
    [InlineData("1e99")]
    [InlineData("1e-29")]
    [InlineData("1,500")]
    [InlineData("1 500")]
    [InlineData("1.500.000")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("१")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000001")]
    public void What_is_no_number_is_ambiguous_or_does_not_fit_is_refused_without_suggestion(string text)
    {
        ExactDecimal.TryParse(text, out _).Should().BeFalse();
        ExactDecimal.TrySuggest(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Every_decimal_has_one_spelling_that_reads_back()
        => Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), value =>
        {
            var text = ExactDecimal.Format(value);
            return ExactDecimal.TryParse(text, out var read) && read == value && ExactDecimal.Format(read) == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Trailing_zeros_do_not_count()
    {
        ExactDecimal.Decimals(1.5000m).Should().Be(1);
        ExactDecimal.Decimals(-100.00m).Should().Be(0);
        ExactDecimal.Format(new decimal(0, 0, 0, true, 5)).Should().Be("0");
    }

    [Fact]
    public void A_sum_is_exact_or_refused()
    {
        ExactDecimal.TryAdd(0.1m, 0.2m, out var sum).Should().BeTrue();
        sum.Should().Be(0.3m);
        ExactDecimal.TryAdd(79228162514264337593543950335m, -1m, out sum).Should().BeTrue();
        sum.Should().Be(79228162514264337593543950334m);
        ExactDecimal.TryAdd(7922816251426433759354395033.5m, 0.5m, out sum).Should().BeTrue("trailing zeros give way");
        sum.Should().Be(7922816251426433759354395034m);
        ExactDecimal.TryAdd(79228162514264337593543950335m, 0.5m, out _).Should().BeFalse("the operator would round");
        ExactDecimal.TryAdd(79228162514264337593543950335m, 1m, out _).Should().BeFalse();
    }
}
