using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>The most that a rate which is not disclosed comes to, and taxes that the payer bears.</summary>
public class BoundTests
{
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Bounded = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": { "state": "undisclosed" }, "most": "USD 2.5" } }""";

    [Theory]
    [InlineData(Bounded, "2001-Q1,1000", 2500)]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "lesserOf", "rates": [{ "kind": "perUnit", "amount": { "state": "undisclosed" }, "most": "USD 2.5" }, { "kind": "perUnit", "amount": "USD 2" }] } }""", "2001-Q1,1000", 2000)]
    [InlineData(Bounded + """,{ "kind": "limit", "cap": [{ "amount": "USD 1500" }] }""", "2001-Q1,1000", 1500)]
    [InlineData(Bounded + """,{ "kind": "limit", "cap": [{ "amount": "USD 1500" }], "over": "quarter" }""", "2001-Q1,1000", 1500)]
    [InlineData(Bounded + """,{ "kind": "reduction", "by": "10%" }""", "2001-Q1,1000", 2250)]
    [InlineData(Bounded + """,{ "kind": "limit", "cap": [{ "amount": "USD 15000" }], "over": "year" }""", "2001-Q1,1000", null)]
    [InlineData(Bounded + """,{ "kind": "recoupment", "amount": "USD 100" }""", "2001-Q1,1000", null)]
    [InlineData(Bounded, "2001-Q1,1000|2001-Q1,", null)]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": { "state": "undisclosed" } } }""", "2001-Q1,1000", null)]
    public void A_statement_says_the_most_that_it_comes_to(string steps, string rows, int? most)
    {
        var total = Of($"{Units},{steps}", "period,units|" + rows).Totals.Single();
        total.Amount.Should().BeNull();
        total.Most.Should().Be(most);
    }

    [Fact]
    public void What_is_known_beside_it_is_in_the_most()
    {
        var statement = Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "a", "steps": [{{Units}}, {{Bounded}}] }, { "name": "b", "steps": [{{Units}}, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }] }] }""", "period,units|2001-Q1,1000|2001-Q2,1000");
        statement.Totals.Single().Known.Should().Be(2000);
        statement.Totals.Single().Most.Should().Be(7000);
        statement.Periods.Select(static period => period.Totals.Single().Most).Should().Equal(3500m, 3500m);
    }

    [Fact]
    public void Where_something_came_back_there_is_no_bound()
        => Of($"{Units},{Bounded}", "period,units,kind,soldIn|2001-Q1,1000,sale,|2001-Q1,10,return,2001-Q1").Totals.Single().Most.Should().BeNull();

    [Fact]
    public void A_rate_that_is_stated_is_no_bound()
        => Of($$"""{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 2", "most": "USD 2.5" } }""", "period,units|2001-Q1,1000").Totals.Single().Should().Match<StatementTotal>(static total => total.Amount == 2000 && total.Most == null);

    [Theory]
    [InlineData("\"rate\": \"10%\", \"borneBy\": \"payer\"", "USD 900", "900 ÷ (1 − 10%) = 1000, of which 100 is withheld and borne by the payer, and 900 received")]
    [InlineData("\"rate\": { \"state\": \"redacted\" }, \"borneBy\": \"payer\"", "USD 900", "900 is received, whatever is withheld, which the payer bears")]
    [InlineData("\"rate\": \"10%\", \"borneBy\": \"payee\"", "USD 810", "900 × (1 − 10%) = 810")]
    [InlineData("\"rate\": \"10%\"", "USD 810", "900 × (1 − 10%) = 810")]
    [InlineData("\"rate\": \"10%\", \"borneBy\": \"nobody\"", "? body/royalty/lines/0/steps/2/borneBy", "900 → not known")]
    public void A_tax_that_the_payer_bears_takes_nothing_off(string terms, string due, string arithmetic)
    {
        var statement = Of($$"""{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 9" } },{ "kind": "withholding", {{terms}} }""", "period,units|2001-Q1,100");
        statement.Due().Should().Be(due);
        statement.Periods[0].Lines[^1].Arithmetic.Should().Be(arithmetic);
    }

    [Theory]
    [InlineData("2001-01-31", "2001-03-15", "USD 135")]
    [InlineData("2004-01-31", "2004-03-15", "USD 135")]
    [InlineData("2001-01-30", "2001-03-15", "USD 135")]
    [InlineData("2001-01-28", "2001-03-15", "USD 141")]
    public void Among_months_of_thirty_days_the_end_of_a_short_one_is_the_thirtieth(string due, string paid, string charge)
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""", """, "late": { "rate": "1%", "manner": "simple", "every": "P1M", "dayCount": "thirty360" }"""), $"period,overdue,due,paid|{paid[..4]}-Q1,9000,{due},{paid}").Due().Should().Be(charge);

    private static LicensingModel.Royalties.RoyaltyStatement Of(string steps, string report) => Reckoning.Of(Reckoning.Line(steps), report);
}
