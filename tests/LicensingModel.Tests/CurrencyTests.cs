namespace LicensingModel.Tests;

public class CurrencyTests
{
    [Theory]
    [InlineData("USD", true, 2)]
    [InlineData("JPY", true, 0)]
    [InlineData("KWD", true, 3)]
    [InlineData("CLF", true, 4)]
    [InlineData("XAU", true, null)]
    [InlineData("XTS", true, null)]
    [InlineData("XAD", true, 2)]
    [InlineData("DEM", false, null)]
    [InlineData("BGN", false, null)]
    [InlineData("QQQ", false, null)]
    public void Any_code_is_kept_and_those_in_use_are_known(string text, bool isKnown, int? minorUnits)
    {
        var currency = Currency.Parse(text);

        currency.ToString().Should().Be(text);
        currency.Code.Should().Be(text);
        currency.IsKnown.Should().Be(isKnown);
        currency.MinorUnits.Should().Be(minorUnits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("US1")]
    [InlineData(" USD")]
    [InlineData("ÜSD")]
    public void Anything_but_three_upper_case_letters_is_refused(string text)
        => Currency.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void The_list_has_every_code_in_use() => ActiveCurrencies.MinorUnits.Should().HaveCount(178);

    [Fact]
    public void Named_currencies_equal_the_parsed_ones_and_hash_alike()
    {
        (Currency Named, string Text)[] named =
        [
            (Currency.Usd, "USD"), (Currency.Eur, "EUR"), (Currency.Cny, "CNY"), (Currency.Jpy, "JPY"), (Currency.Gbp, "GBP"), (Currency.Krw, "KRW"),
        ];
        foreach (var (currency, text) in named)
        {
            (currency == Currency.Parse(text)).Should().BeTrue();
            currency.GetHashCode().Should().Be(Currency.Parse(text).GetHashCode());
            currency.IsKnown.Should().BeTrue();
        }

        (Currency.Usd == Currency.Eur).Should().BeFalse();
    }

    [Fact]
    public void Order_is_by_code()
    {
        Currency.Eur.CompareTo(Currency.Usd).Should().BeNegative();
        Currency.Usd.CompareTo(Currency.Usd).Should().Be(0);
        Currency.Usd.CompareTo(null).Should().BePositive();
    }
}
