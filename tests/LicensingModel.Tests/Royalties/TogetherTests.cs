using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>One scale over several lines.</summary>
public class TogetherTests
{
    [Theory]
    [InlineData("whole", "2001-Q1,60,phone", "USD 120")]
    [InlineData("whole", "2001-Q1,60,phone|2001-Q1,60,watch", "USD 240")]
    [InlineData("whole", "2001-Q1,60,phone|2001-Q2,60,watch", "USD 240")]
    [InlineData("marginal", "2001-Q1,60,phone|2001-Q1,20,watch", "USD 200")]
    [InlineData("marginal", "2001-Q1,60,phone|2001-Q1,140,watch", "USD 580")]
    [InlineData("marginal", "2001-Q1,60,phone|2001-Q2,140,watch", "USD 580")]
    [InlineData("marginal", "2001-Q1,60,phone|2001-Q1,,watch", "? units")]
    public void Units_of_both_lines_count_towards_the_tiers_of_each(string manner, string rows, string due)
        => Of(Schedule(manner), rows).Due().Should().Be(due);

    [Theory]
    [InlineData("whole")]
    [InlineData("marginal")]
    public void A_year_is_the_fold_of_its_quarters(string manner)
    {
        string[] quarters = ["2001-Q1,60,phone", "2001-Q2,140,watch|2001-Q2,3,phone", "2001-Q3,5,phone", "2001-Q4,7,watch"];
        var whole = Of(Schedule(manner), string.Join('|', quarters));
        RoyaltyLedger? ledger = null;
        var folded = 0m;
        foreach (var quarter in quarters)
        {
            var part = Of(Schedule(manner), quarter, ledger);
            ledger = part.Ledger;
            folded += part.Totals.Sum(static total => total.Amount!.Value);
        }

        folded.Should().Be(whole.Totals.Sum(static total => total.Amount!.Value));
        ledger.Should().Be(whole.Ledger);
    }

    [Fact]
    public void The_line_says_what_counts_beside_it()
        => Of(Schedule("whole"), "2001-Q1,60,phone|2001-Q1,60,watch").Periods[0].Lines.First(static line => line.Step == "rate").Arithmetic.Should().Be("60 units beside 60 units of watches × [to 100: USD 2 a unit; above: USD 1 a unit] on all = 60");

    [Theory]
    [InlineData("\"together\": [\"tablets\"]")]
    [InlineData("\"together\": [\"watches\"], \"sales\": { \"categories\": [\"x\"] }")]
    public void What_cannot_be_counted_together_is_not_known(string together)
        => Of(Schedule("whole").Replace("\"together\": [\"watches\"]", together, StringComparison.Ordinal), "2001-Q1,60,phone|2001-Q1,60,watch").Due().Should().StartWith("?");

    // 3 % of phones and 4 % of watches to 1000 of both together, 2 % and 2.5 % above. 600 and 300: 18 and 12. 700 and 900 of 1600: 7/16 and 9/16 of each tier, 13.125 + 5.25 and 22.5 + 8.4375.
    [Theory]
    [InlineData("marginal", "2001-Q1,600,phone|2001-Q1,300,watch", "USD 30")]
    [InlineData("marginal", "2001-Q1,700,phone|2001-Q1,900,watch", "USD 49.3125")]
    [InlineData("marginal", "2001-Q1,600,phone|2001-Q1,300,watch|2001-Q2,600,watch|2001-Q3,100,phone", "USD 49.3125")]
    [InlineData("marginal", "2001-Q1,600,phone|2001-Q1,1000,phone", "USD 42")]
    [InlineData("whole", "2001-Q1,600,phone|2001-Q1,400,watch", "USD 34")]
    [InlineData("whole", "2001-Q1,600,phone|2001-Q2,900,watch", "USD 34.5")]
    public void Bases_of_both_lines_count_towards_the_tiers_of_each(string manner, string rows, string due)
        => Reckoning.Of(InMoney(manner), "period,net,product|" + rows).Due().Should().Be(due);

    [Theory]
    [InlineData("marginal")]
    [InlineData("whole")]
    public void A_year_of_bases_is_the_fold_of_its_quarters(string manner)
    {
        string[] quarters = ["2001-Q1,600,phone", "2001-Q2,1400,watch|2001-Q2,3,phone", "2001-Q3,5,phone", "2001-Q4,7,watch"];
        RoyaltyLedger? ledger = null;
        var folded = 0m;
        foreach (var quarter in quarters)
        {
            var part = Reckoning.Of(InMoney(manner), "period,net,product|" + quarter, ledger);
            ledger = part.Ledger;
            folded += part.Totals.Sum(static total => total.Amount!.Value);
        }

        folded.Should().BeApproximately(Reckoning.Of(InMoney(manner), "period,net,product|" + string.Join('|', quarters)).Totals.Sum(static total => total.Amount!.Value), 0.000000000000001m);
    }

    [Theory]
    [InlineData("2001-Q1,600,phone,USD|2001-Q1,300,watch,EUR", "? EUR to USD")]
    [InlineData("2001-Q1,600,phone,USD|2001-Q1,,watch,USD", "? net")]
    public void What_the_base_of_another_line_is_must_be_known_in_the_currency_of_the_schedule(string rows, string due)
        => Reckoning.Of(InMoney("marginal"), "period,net,product,currency|" + rows).Due().Should().Be(due);

    [Fact]
    public void Tiers_of_the_base_and_a_line_that_is_only_counted_are_not_counted_together()
        => Reckoning.Of(InMoney("marginal").Replace("\"name\": \"watches\", \"sales\": { \"products\": [\"watch\"] }, \"steps\": [{ \"kind\": \"base\", \"measure\": \"net\" }", "\"name\": \"watches\", \"sales\": { \"products\": [\"watch\"] }, \"steps\": [{ \"kind\": \"base\", \"count\": \"units\" }", StringComparison.Ordinal), "period,net,units,product|2001-Q1,600,,phone|2001-Q1,,5,watch").Due().Should().StartWith("? body/royalty/lines/");

    private static string InMoney(string manner)
        => $$"""{ "currency": "USD", "every": "quarter", "lines": [{{Money("phones", "phone", "3%", "2%", manner, "watches")}}, {{Money("watches", "watch", "4%", "2.5%", manner, "phones")}}] }""";

    private static string Money(string name, string product, string below, string above, string manner, string other)
        => $$"""{ "name": "{{name}}", "sales": { "products": ["{{product}}"] }, "steps": [{ "kind": "base", "measure": "net" }, { "kind": "rate", "rate": { "kind": "tiers", "by": "base", "manner": "{{manner}}", "tiers": [{ "through": "1000", "rate": { "kind": "percent", "rate": "{{below}}" } }, { "rate": { "kind": "percent", "rate": "{{above}}" } }] }, "over": "year", "together": ["{{other}}"] }] }""";

    // Phones bear 2, or 1 above 100 units; watches 4, or 3.
    private static string Schedule(string manner)
        => $$"""{ "currency": "USD", "every": "quarter", "lines": [{{Line("phones", "phone", 2, 1, manner, "watches")}}, {{Line("watches", "watch", 4, 3, manner, "phones")}}] }""";

    private static string Line(string name, string product, int below, int above, string manner, string other)
        => $$"""{ "name": "{{name}}", "sales": { "products": ["{{product}}"] }, "steps": [{ "kind": "base", "count": "units" }, { "kind": "rate", "rate": { "kind": "tiers", "manner": "{{manner}}", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD {{below}}" } }, { "rate": { "kind": "perUnit", "amount": "USD {{above}}" } }] }, "over": "year", "together": ["{{other}}"] }] }""";

    private static RoyaltyStatement Of(string schedule, string rows, RoyaltyLedger? prior = null) => Reckoning.Of(schedule, "period,units,product|" + rows, prior);
}
