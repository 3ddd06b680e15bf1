namespace LicensingModel.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData("USD 20000000.5")]
    [InlineData("EUR 0")]
    [InlineData("JPY -3")]
    [InlineData("KRW 79228162514264337593543950335")]
    [InlineData("QQQ 0.0000000000000000000000000001")]
    public void The_text_is_read_and_written_back(string text)
    {
        var money = Money.Parse(text);

        money.ToString().Should().Be(text);
        money.Currency.Should().Be(Currency.Parse(text[..3]));
        Money.Of(money.Amount, money.Currency).Should().Be(money);
    }

    [Theory]
    [InlineData("")]
    [InlineData("USD")]
    [InlineData("USD ")]
    [InlineData("USD20")]
    [InlineData("USD  20")]
    [InlineData("usd 20")]
    [InlineData("20 USD")]
    [InlineData("USD 20.0")]
    [InlineData("USD +20")]
    [InlineData("USD 20,000")]
    [InlineData("USD 2e1")]
    [InlineData("USD -0")]
    public void Another_spelling_is_refused(string text) => Money.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Equality_is_of_currency_and_number()
    {
        (Money.Of(1.50m, Currency.Usd) == Money.Parse("USD 1.5")).Should().BeTrue();
        Money.Of(1.50m, Currency.Usd).GetHashCode().Should().Be(Money.Of(1.5m, Currency.Usd).GetHashCode());
        (Money.Of(1.5m, Currency.Usd) == Money.Of(1.5m, Currency.Eur)).Should().BeFalse();
        (Money.Of(1.5m, Currency.Usd) == Money.Of(1.6m, Currency.Usd)).Should().BeFalse();
    }

    [Fact]
    public void Sums_of_one_currency_are_exact()
    {
        (Money.Parse("USD 0.1") + Money.Parse("USD 0.2")).Should().Be(Money.Parse("USD 0.3"));
        (Money.Parse("USD 0.1") - Money.Parse("USD 0.2")).Should().Be(Money.Parse("USD -0.1"));
        (Money.Parse("USD 0.1") - Money.Parse("USD 0.1")).ToString().Should().Be("USD 0");
    }

    [Fact]
    public void Different_currencies_are_neither_added_nor_subtracted()
    {
        var sum = () => Money.Parse("USD 1") + Money.Parse("EUR 1");
        var difference = () => Money.Parse("USD 1") - Money.Parse("EUR 1");

        sum.Should().Throw<InvalidOperationException>().WithMessage("*`USD 1`*`EUR 1`*");
        difference.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_sum_that_would_be_rounded_is_refused()
    {
        var rounded = () => Money.Parse("USD 79228162514264337593543950335") + Money.Parse("USD 0.1");
        var tooGreat = () => Money.Parse("USD -79228162514264337593543950335") - Money.Parse("USD 1");

        rounded.Should().Throw<OverflowException>();
        tooGreat.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Null_is_refused()
    {
        var withoutCurrency = () => Money.Of(1, null!);
        var withoutTerm = () => Money.Of(1, Currency.Usd) + null!;

        withoutCurrency.Should().Throw<ArgumentNullException>().WithParameterName("currency");
        withoutTerm.Should().Throw<ArgumentNullException>();
    }
}
