using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>Minimums and fees that are payable in advance for their time.</summary>
public class AdvanceFeeTests
{
    private const string Open = "\"from\": \"1990-01-01\", \"until\": { \"kind\": \"never\" }";
    private const string Creditable = """{ "kind": "minimum", "amounts": [{ "amount": "USD 1200" }], "manner": "creditable", "over": "year", "payable": "inAdvance" }""";
    private const string Beside = """{ "kind": "minimum", "amounts": [{ "amount": "USD 1200" }], "manner": "additional", "over": "year", "payable": "inAdvance" }""";

    [Fact]
    public void Royalties_are_taken_off_until_it_is_used_up()
    {
        var statement = Of(Creditable, "2001-Q1,500|2001-Q2,500|2001-Q3,500|2001-Q4,500");
        Payments(statement).Should().Equal(1200, 0, 300, 500);
        statement.Periods[0].Lines[^1].Arithmetic.Should().Be("500 + 700 from 500 in 2001 to at least USD 1200, payable in advance on 2001-01-01 = 1200");
        statement.Periods[0].Lines[^1].Due.Should().Be(new NodaTime.LocalDate(2001, 1, 1));
        statement.Periods[1].Lines[^1].Arithmetic.Should().Be("500 − 500 of 700 left of USD 1200 for 2001 = 0");
        statement.Periods[1].Lines[^1].Due.Should().BeNull();
    }

    [Fact]
    public void What_is_left_at_the_end_of_its_time_is_forfeited()
        => Payments(Of(Creditable, "2001-Q1,100|2001-Q2,0|2001-Q3,0|2001-Q4,0|2002-Q1,1500")).Should().Equal(1200, 0, 0, 0, 1500);

    [Fact]
    public void What_is_not_creditable_is_owed_beside_the_royalties_once_in_its_time()
        => Payments(Of(Beside, "2001-Q1,500|2001-Q2,500|2002-Q1,500")).Should().Equal(1700, 500, 1700);

    [Fact]
    public void It_is_owed_with_the_payment_of_its_first_day_though_nothing_was_sold_then()
    {
        var statement = Of(Creditable, "2001-Q2,100");
        Payments(statement).Should().Equal(1200, 0);
        statement.Presumptions.Select(static used => used.Explanation).Should().ContainSingle(static text => text.Contains("2001-01-01 to 2001-03-31", StringComparison.Ordinal) || text.Contains("2001-Q1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Creditable)]
    [InlineData(Beside)]
    public void A_year_is_the_fold_of_its_quarters(string step)
    {
        string[] rows = ["2001-Q1,500", "2001-Q2,500", "2001-Q3,500", "2001-Q4,500", "2002-Q1,100"];
        var whole = Of(step, string.Join('|', rows));
        RoyaltyLedger? ledger = null;
        List<decimal> folded = [];
        foreach (var part in rows.Select(row => Of(step, row, ledger)))
        {
            ledger = part.Ledger;
            folded.AddRange(Payments(part));
        }

        Payments(whole).Should().Equal(folded);
        whole.Ledger.Should().Be(ledger);
    }

    [Theory]
    [InlineData("", "? body/royalty/lines/0/steps/2/partial")]
    [InlineData(", \"partial\": \"full\"", "USD 1200")]
    [InlineData(", \"partial\": \"days\"", "USD 858.082191780821917808")]
    [InlineData(", \"partial\": \"months\"", "USD 800")]
    [InlineData(", \"partial\": \"monthsBegun\"", "USD 900")]
    [InlineData(", \"partial\": \"somehow\"", "? body/royalty/lines/0/steps/2/partial")]
    public void Of_a_first_year_that_is_short_the_terms_say_which_part_is_owed(string partial, string due)
        => Of(Creditable.Replace("\"payable\"", partial.TrimStart(',', ' ') is { Length: > 0 } said ? said + ", \"payable\"" : "\"payable\"", StringComparison.Ordinal), "2001-04-15/2001-06-30,10|2001-Q3,10|2001-Q4,10", term: "\"from\": \"2001-04-15\", \"until\": { \"kind\": \"never\" }").Due().Should().Be(due);

    [Fact]
    public void An_end_within_its_time_gives_nothing_back()
        => Of(Creditable, "2001-Q1,100|2001-04-01/2001-05-31,100", term: "\"from\": \"1990-01-01\", \"until\": \"2001-05-31\"").Due().Should().Be("USD 1200");

    [Fact]
    public void A_fee_for_life_is_owed_once()
        => Payments(Of(Beside.Replace("\"year\"", "\"life\"", StringComparison.Ordinal), "2001-Q1,500|2001-Q2,500|2002-Q1,500")).Should().Equal(1700, 500, 500);

    [Fact]
    public void What_is_short_of_a_minimum_is_not_known_in_advance()
        => Of(Creditable.Replace("creditable", "topUp", StringComparison.Ordinal), "2001-Q1,500").Due().Should().Be("? body/royalty/lines/0/steps/2/payable");

    [Fact]
    public void When_it_is_payable_must_be_understood()
        => Of(Creditable.Replace("inAdvance", "sometime", StringComparison.Ordinal), "2001-Q1,500").Due().Should().Be("? body/royalty/lines/0/steps/2/payable");

    [Fact]
    public void Each_seller_owes_its_own()
        => Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{{Creditable.Replace("\"over\"", "\"per\": [\"seller\"], \"over\"", StringComparison.Ordinal)}}"""), "period,seller,units|2001-Q1,alpha,100|2001-Q1,beta,1300|2001-Q2,alpha,1200").Due().Should().Be("USD 2600");

    [Fact]
    public void What_was_paid_in_advance_for_fewer_is_owed_for_more()
        => Payments(Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "minimum", "amounts": [{ "amount": "USD 1000", "each": "channels" }], "most": [{ "amount": "USD 3500" }], "manner": "creditable", "over": "year", "payable": "inAdvance" }"""), "period,units,channels|2001-Q1,500,3|2001-Q2,2600,1")).Should().Equal(3000, 500);

    private static List<decimal> Payments(RoyaltyStatement statement) => [.. statement.Periods.Select(static period => period.Totals.Sum(static total => total.Amount!.Value))];

    private static RoyaltyStatement Of(string step, string rows, RoyaltyLedger? prior = null, string term = Open)
        => Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{{step}}"""), "period,units|" + rows, prior, term: term);
}
