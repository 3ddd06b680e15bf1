using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>Rounding on the way to what is owed, where the terms say so.</summary>
public class RoundTests
{
    private const string Percent = """{ "kind": "base", "measure": "sales" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "3.33%" } }""";
    private const string Each = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.125" } }""";

    [Theory]
    [InlineData("halfUp", "2001-Q1,1000,9.99", "USD 330")]
    [InlineData("up", "2001-Q1,1000,9.99", "USD 340")]
    [InlineData("halfUp", "2001-Q1,1000,9.99|2001-Q1,1,9.99", "USD 330.33")]
    [InlineData("halfUp", "2001-Q1,0,9.99", "USD 0")]
    [InlineData("halfUp", "2001-Q1,,9.99", "? units")]
    [InlineData("somehow", "2001-Q1,1000,9.99", "? body/royalty/lines/0/steps/2/rounding")]
    public void What_each_unit_comes_to_is_rounded_and_multiplied_again(string manner, string rows, string due)
        => Reckoning.Of(Reckoning.Line($$"""{{Percent}},{ "kind": "round", "rounding": { "decimals": 2, "manner": "{{manner}}" }, "per": ["unit"] }"""), "period,units,price|" + rows).Due().Should().Be(due);

    [Theory]
    [InlineData("", "USD 0.25")]
    [InlineData(", \"per\": [\"product\"]", "USD 0.26")]
    [InlineData(", \"per\": [\"seller\"]", "? seller")]
    public void A_sum_is_rounded_for_each_thing_that_is_named(string per, string due)
        => Reckoning.Of(Reckoning.Line($$"""{{Each}},{ "kind": "round", "rounding": { "decimals": 2, "manner": "halfUp" }{{per}} }"""), "period,units,product|2001-Q1,1,phone|2001-Q1,1,watch").Due().Should().Be(due);

    [Fact]
    public void What_is_told_later_of_a_time_is_rounded_with_it()
    {
        var schedule = Reckoning.Line($$"""{{Each}},{ "kind": "round", "rounding": { "decimals": 2, "manner": "halfUp" } }""");
        var first = Reckoning.Of(schedule, "period,units|2001-Q1,1");
        var second = Reckoning.Of(schedule, "period,units|2001-Q1,1", first.Ledger);
        (first.Due(), second.Due()).Should().Be(("USD 0.13", "USD 0.12"));
        second.Periods[0].Lines[^1].Arithmetic.Should().Be("0.125 on all so far in 2001-Q1, to 2 decimals (halfUp) = 0.25; less 0.13 before = 0.12");
    }

    [Fact]
    public void What_came_back_is_rounded_as_it_was_when_it_was_sold()
        => Reckoning.Of(Reckoning.Line($$"""{{Percent}},{ "kind": "round", "rounding": { "decimals": 2, "manner": "halfUp" }, "per": ["unit"] }"""), "period,kind,units,price,soldIn|2001-Q1,sale,1000,9.99,|2001-Q2,return,100,9.99,2001-Q1").Due().Should().Be("USD 297");

    [Fact]
    public void Of_what_is_only_counted_there_is_nothing_to_round()
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "count": "units" },{ "kind": "round", "rounding": { "decimals": 0, "manner": "up" } }"""), "period,units|2001-Q1,1").Due().Should().Be("? body/royalty/lines/0/steps/1");

    [Fact]
    public void Units_that_were_put_together_are_not_rounded_each()
        => Reckoning.Of(Reckoning.Line($$"""{{Each}},{ "kind": "limit", "cap": [{ "amount": "USD 9" }] },{ "kind": "round", "rounding": { "decimals": 2, "manner": "up" }, "per": ["unit"] }"""), "period,units|2001-Q1,1").Due().Should().Be("? body/royalty/lines/0/steps/3");
}
