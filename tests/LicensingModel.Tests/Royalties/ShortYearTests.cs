using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>First and last years in a part of which the payment operates.</summary>
public class ShortYearTests
{
    private const string Rows = "2001-04-15/2001-06-30,10|2001-Q3,10|2001-Q4,10";

    [Theory]
    [InlineData("days", "USD 858.082191780821917808")]
    [InlineData("months", "USD 800")]
    [InlineData("monthsBegun", "USD 900")]
    [InlineData("full", "USD 1200")]
    [InlineData("somehow", "? body/royalty/lines/0/steps/2/partial")]
    public void The_minimum_of_a_first_year_is_what_the_terms_say(string partial, string due)
        => Of($$"""{ "kind": "minimum", "amounts": [{ "amount": "USD 1200" }], "manner": "creditable", "over": "year", "partial": "{{partial}}" }""", Rows).Due().Should().Be(due);

    [Fact]
    public void Where_the_terms_do_not_say_it_is_not_known()
        => Of("""{ "kind": "minimum", "amounts": [{ "amount": "USD 1200" }], "manner": "creditable", "over": "year" }""", Rows).Due().Should().StartWith("?");

    [Fact]
    public void The_line_shows_the_part()
        => Of("""{ "kind": "minimum", "amounts": [{ "amount": "USD 1200" }], "manner": "creditable", "over": "year", "partial": "months" }""", Rows).Periods[^1].Lines[^1].Arithmetic
            .Should().Be("10 + 770 from 30 in 2001 to at least USD 1200 × 2/3 for the part of 2001 in which it operates = USD 800 = 780");

    [Fact]
    public void The_minimum_of_a_last_year_is_settled_with_the_end()
    {
        const string Step = """{ "kind": "minimum", "amounts": [{ "amount": "USD 1200" }], "manner": "creditable", "over": "year", "partial": "months" }""";
        Of(Step, "2002-Q1,10|2002-Q2,10").Due().Should().Be("USD 600");
        Of(Step, "2002-Q1,10").Due().Should().Be("USD 10");
        var first = Of(Step, "2002-Q1,10");
        Of(Step, "2002-Q2,10", first.Ledger).Due().Should().Be("USD 590");
        Of(Step, "2002-Q1,10|2002-Q2,10|2002-Q3,10").Due().Should().Be("USD 600");
    }

    [Theory]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 12" }], "over": "year", "partial": "months" }""", "USD 8")]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 12" }], "over": "year" }""", "USD 12")]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 12" }], "over": "life", "partial": "months" }""", "USD 12")]
    public void A_cap_is_for_the_part_where_the_terms_say_so(string step, string due)
        => Of(step, Rows).Due().Should().Be(due);

    [Theory]
    [InlineData("""{ "kind": "tiers", "manner": "marginal", "partial": "months", "tiers": [{ "through": "30", "rate": { "kind": "perUnit", "amount": "USD 0" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }""", "USD 10")]
    [InlineData("""{ "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "30", "rate": { "kind": "perUnit", "amount": "USD 0" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }""", "USD 0")]
    [InlineData("""{ "kind": "tiers", "manner": "whole", "partial": "months", "tiers": [{ "through": "30", "rate": { "kind": "perUnit", "amount": "USD 0" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }""", "USD 30")]
    [InlineData("""{ "kind": "flat", "amount": "USD 1200", "partial": "months" }""", "USD 800")]
    public void Allowances_and_fees_are_for_the_part_where_the_terms_say_so(string rate, string due)
        => Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": {{rate}}, "over": "year" }"""), "period,units|" + Rows, term: Term).Due().Should().Be(due);

    [Fact]
    public void A_single_sale_is_of_no_time_that_could_be_short()
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 1200", "partial": "months" }, "per": ["unit"] }"""), "period,units|" + Rows, term: Term).Due().Should().Be("? body/royalty/lines/0/steps/1/rate/partial");

    private const string Term = "\"from\": \"2001-04-15\", \"until\": \"2002-06-30\"";

    private static RoyaltyStatement Of(string step, string rows, RoyaltyLedger? prior = null)
        => Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{{step}}"""), "period,units|" + rows, prior, term: Term);
}
