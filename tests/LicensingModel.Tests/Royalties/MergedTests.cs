using LicensingModel.Agreements;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>Terms that were made beside each other, and hold together.</summary>
public class MergedTests
{
    [Fact]
    public void A_minimum_that_is_not_known_matters_with_the_end_of_its_short_year()
    {
        const string Steps = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "minimum", "amounts": [{ "amount": { "state": "redacted" } }], "manner": "creditable", "over": "year", "partial": "months" }""";
        const string Term = "\"from\": \"2001-01-01\", \"until\": \"2002-06-30\"";
        Reckoning.Of(Reckoning.Line(Steps), "period,units|2002-Q1,10", term: Term).Due().Should().Be("USD 10");
        Reckoning.Of(Reckoning.Line(Steps), "period,units|2002-Q1,10|2002-Q2,10", term: Term).Due().Should().Be("? body/royalty/lines/0/steps/2/amounts/0/amount");
    }

    [Fact]
    public void What_a_unit_comes_to_is_of_the_whole_unit_whatever_it_counts()
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "count": "units" },{ "kind": "weight", "weight": "0.5" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.05" } },{ "kind": "round", "rounding": { "decimals": 2, "manner": "halfUp" }, "per": ["unit"] }"""), "period,units|2001-Q1,10").Due().Should().Be("USD 0.3");

    [Fact]
    public void What_a_unit_comes_to_is_rounded_over_no_time()
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.05" } },{ "kind": "round", "rounding": { "decimals": 1, "manner": "halfUp" }, "per": ["unit"], "over": "year" }"""), "period,units|2001-Q1,10").Due().Should().Be("? body/royalty/lines/0/steps/2/over");

    [Theory]
    [InlineData("1.04", "USD 0.9")]
    [InlineData("1.06", "? soldIn")]
    public void What_is_rounded_unit_by_unit_comes_back_at_the_price_at_which_it_was_sold(string price, string due)
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "measure": "sales" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } },{ "kind": "round", "rounding": { "decimals": 1, "manner": "halfUp" }, "per": ["unit"] }"""), $"period,units,price,kind,soldIn|2001-Q1,10,1.04,sale,|2001-Q1,1,{price},return,2001-Q1").Due().Should().Be(due);

    [Theory]
    [InlineData("""{ "kind": "recoupment", "of": ["upfront"] }""", 0)]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "life", "counting": ["upfront"] }""", 0)]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "life" }""", 1)]
    public void A_sum_that_a_schedule_names_is_no_other_beside_it(string step, int notReckoned)
        => Reckoning.Document(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{{step}}"""), others: """{ "id": "upfront", "body": { "kind": "payment", "payer": "beta", "payee": "alpha", "form": "lumpSum", "amount": "USD 30" } },""")
            .Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a") }, new StringReader("period,units\n2001-Q1,10")).NotReckoned.Should().HaveCount(notReckoned);
}
