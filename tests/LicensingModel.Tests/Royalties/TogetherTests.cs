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

    // Phones bear 2, or 1 above 100 units; watches 4, or 3.
    private static string Schedule(string manner)
        => $$"""{ "currency": "USD", "every": "quarter", "lines": [{{Line("phones", "phone", 2, 1, manner, "watches")}}, {{Line("watches", "watch", 4, 3, manner, "phones")}}] }""";

    private static string Line(string name, string product, int below, int above, string manner, string other)
        => $$"""{ "name": "{{name}}", "sales": { "products": ["{{product}}"] }, "steps": [{ "kind": "base", "count": "units" }, { "kind": "rate", "rate": { "kind": "tiers", "manner": "{{manner}}", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD {{below}}" } }, { "rate": { "kind": "perUnit", "amount": "USD {{above}}" } }] }, "over": "year", "together": ["{{other}}"] }] }""";

    private static RoyaltyStatement Of(string schedule, string rows, RoyaltyLedger? prior = null) => Reckoning.Of(schedule, "period,units,product|" + rows, prior);
}
