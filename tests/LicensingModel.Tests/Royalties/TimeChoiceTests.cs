using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>The greater or lesser of several reckonings over a time, and what a licensee elected.</summary>
public class TimeChoiceTests
{
    private const string Shares = """{ "name": "a", "steps": [{ "kind": "base", "measure": "sales" }, { "kind": "rate", "rate": { "kind": "percent", "rate": "3%" } }] }""";
    private const string Heads = """{ "name": "b", "steps": [{ "kind": "base", "count": "subscribers" }, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }] }""";
    private const string Capped = """{ "name": "c", "steps": [{ "kind": "base", "count": "subscribers" }, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 2" } }, { "kind": "limit", "cap": [{ "amount": "USD 250" }], "over": "quarter" }] }""";
    private const string Rows = "period,sales,subscribers|2001-Q1,10000,200|2001-Q2,5000,200";

    [Theory]
    [InlineData("greatest", "quarter", 300, 200)]
    [InlineData("greatest", "year", 300, 150)]
    [InlineData("greatest", "payment", 300, 200)]
    [InlineData("least", "quarter", 200, 150)]
    [InlineData("least", "year", 200, 200)]
    [InlineData("sum", "quarter", 500, 350)]
    public void Lines_are_compared_by_what_they_come_to_over_the_time(string manner, string over, int first, int second)
        => Payments(Of($"{Shares},{Heads}", $$"""{ "manner": "{{manner}}", "lines": ["a", "b"], "over": "{{over}}" }""", Rows)).Should().Equal(first, second);

    [Fact]
    public void The_line_of_the_choice_shows_what_was_compared()
    {
        var statement = Of($"{Shares},{Heads}", """{ "clause": "3.2", "manner": "greatest", "lines": ["a", "b"], "over": "year" }""", Rows);
        var line = statement.Periods[1].Lines.Single(static line => line.Step == "choice");
        line.Arithmetic.Should().Be("the greatest of a 450 and b 400 on all so far in 2001 = 450; less 300 before = 150");
        line.Clause!.ToString().Should().Be("3.2");
        statement.Periods[0].Lines.Single(static line => line.Step == "choice").Arithmetic.Should().Be("the greatest of a 300 and b 200 = 300");
    }

    [Theory]
    [InlineData("2001-Q1,10000,200", 300)]
    [InlineData("2001-Q1,10000,280", 300)]
    [InlineData("2001-Q1,1000,220", 220)]
    [InlineData("2001-Q1,1000,280", 250)]
    public void A_choice_may_stand_in_another_and_each_line_has_its_limits(string row, int owed)
        => Payments(Of($"{Shares},{Heads},{Capped}", """{ "name": "heads", "manner": "least", "lines": ["b", "c"], "over": "quarter" }, { "manner": "greatest", "lines": ["a", "heads"], "over": "quarter" }""", "period,sales,subscribers|" + row)).Should().Equal(owed);

    [Fact]
    public void A_sum_is_compared_with_a_line()
        => Payments(Of($"{Shares},{Heads},{Capped}", """{ "name": "both", "manner": "sum", "lines": ["b", "c"], "over": "quarter" }, { "manner": "least", "lines": ["a", "both"], "over": "quarter" }""", "period,sales,subscribers|2001-Q1,20000,100|2001-Q2,1000,100")).Should().Equal(300, 30);

    [Fact]
    public void Each_thing_is_compared_by_itself()
        => Payments(Of($"{Shares},{Heads}", """{ "manner": "greatest", "lines": ["a", "b"], "over": "quarter", "per": ["product"] }""", "period,product,sales,subscribers|2001-Q1,phone,10000,200|2001-Q1,watch,1000,200")).Should().Equal(500);

    private const string Fees = """
        { "name": "high", "steps": [{ "kind": "base", "count": "units" }, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.15" } }, { "kind": "minimum", "amounts": [{ "amount": "USD 10000" }], "manner": "additional", "over": "year", "payable": "inAdvance" }] },
        { "name": "low", "steps": [{ "kind": "base", "count": "units" }, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }, { "kind": "minimum", "amounts": [{ "amount": "USD 5000" }], "manner": "additional", "over": "year", "payable": "inAdvance" }] }
        """;

    [Theory]
    [InlineData(5000, "10000")]
    [InlineData(6000, "10900")]
    public void The_cheaper_scheme_of_a_year_counts(int units, string owed)
        => Of(Fees, """{ "manner": "least", "lines": ["high", "low"], "over": "year" }""", $"period,units|2001-Q1,{units / 2}|2001-Q2,{units / 2}|2001-Q3,0|2001-Q4,0").Due().Should().Be($"USD {owed}");

    [Theory]
    [InlineData("""{ "line": "high", "until": "2001-12-31" }""", "USD 10750")]
    [InlineData("""{ "line": "low", "from": "2001-01-01" }""", "USD 10000")]
    [InlineData("""{ "line": "low", "from": "2002-01-01" }""", "? body/royalty/choices/0/elections")]
    [InlineData("""{ "line": "low", "until": "2001-06-30" }, { "line": "high", "from": "2001-07-01" }""", "? body/royalty/choices/0/elections")]
    [InlineData("""{ "line": "none", "from": "2001-01-01" }""", "? body/royalty/choices/0/elections")]
    public void What_was_elected_for_the_year_counts(string elections, string due)
        => Of(Fees, $$"""{ "manner": "elected", "lines": ["high", "low"], "over": "year", "elections": [{{elections}}] }""", "period,units|2001-Q1,2500|2001-Q2,2500|2001-Q3,0|2001-Q4,0").Due().Should().Be(due);

    [Fact]
    public void Of_what_was_not_elected_nothing_need_be_known()
        => Of($"{Shares},{Heads}", """{ "manner": "elected", "lines": ["a", "b"], "over": "year", "elections": [{ "line": "b" }] }""", "period,sales,subscribers|2001-Q1,,200").Due().Should().Be("USD 200");

    [Theory]
    [InlineData("""{ "manner": "first", "lines": ["a", "b"], "over": "year" }""", "? body/royalty/choices/0/manner")]
    [InlineData("""{ "manner": "somehow", "lines": ["a", "b"], "over": "year" }""", "? body/royalty/choices/0/manner")]
    [InlineData("""{ "manner": "greatest", "lines": ["a", "z"], "over": "year" }""", "? body/royalty/choices/0/lines")]
    [InlineData("""{ "manner": "greatest", "lines": ["a", "b"], "over": "year", "name": "a" }""", "? body/royalty/choices/0/name")]
    [InlineData("""{ "manner": "greatest", "lines": ["a", "b"], "over": "year", "per": ["unit"] }""", "? body/royalty/choices/0/per")]
    [InlineData("""{ "manner": "greatest", "lines": ["a", "b"], "per": ["product"] }""", "? body/royalty/choices/0")]
    [InlineData("""{ "manner": "elected", "lines": ["a", "b"] }""", "? body/royalty/choices/0")]
    public void What_a_choice_cannot_mean_is_not_known(string choice, string due)
        => Of($"{Shares},{Heads}", choice, Rows).Due().Should().Be(due);

    [Theory]
    [InlineData("greatest")]
    [InlineData("least")]
    public void A_year_is_the_fold_of_its_quarters(string manner)
    {
        string[] rows = ["2001-Q1,10000,200", "2001-Q2,5000,400", "2001-Q3,30000,100", "2001-Q4,0,900", "2002-Q1,100,1"];
        var choice = $$"""{ "manner": "{{manner}}", "lines": ["a", "b"], "over": "year" }""";
        var whole = Of($"{Shares},{Heads}", choice, "period,sales,subscribers|" + string.Join('|', rows));
        RoyaltyLedger? ledger = null;
        List<decimal> folded = [];
        foreach (var part in rows.Select(row => Of($"{Shares},{Heads}", choice, "period,sales,subscribers|" + row, ledger)))
        {
            ledger = part.Ledger;
            folded.AddRange(Payments(part));
        }

        Payments(whole).Should().Equal(folded);
        whole.Ledger.Should().Be(ledger);
        folded.Take(4).Sum().Should().Be(manner == "greatest" ? 1600 : 1350);
    }

    [Fact]
    public void A_ledger_of_another_choice_is_not_gone_on_from()
    {
        var first = Of($"{Shares},{Heads}", """{ "manner": "greatest", "lines": ["a", "b"], "over": "year" }""", "period,sales,subscribers|2001-Q1,10000,200");
        Of($"{Shares},{Heads}", """{ "manner": "least", "lines": ["a", "b"], "over": "year" }""", "period,sales,subscribers|2001-Q2,10000,200", first.Ledger).NotReckoned.Should().ContainSingle();
        Of($"{Shares},{Heads}", "", "period,sales,subscribers|2001-Q2,10000,200", first.Ledger).NotReckoned.Should().ContainSingle();
    }

    [Fact]
    public void What_is_not_known_of_one_leaves_the_greatest_open()
        => Of($"{Shares},{Heads}", """{ "manner": "greatest", "lines": ["a", "b"], "over": "year" }""", "period,sales,subscribers|2001-Q1,,200|2001-Q2,1,1").Due().Should().Be("? sales");

    [Fact]
    public void A_step_on_the_sum_is_taken_of_what_was_chosen()
        => Payments(Of($"{Shares},{Heads}", """{ "manner": "greatest", "lines": ["a", "b"], "over": "quarter" }""", Rows, """, "steps": [{ "kind": "limit", "cap": [{ "amount": "USD 450" }], "over": "year" }]""")).Should().Equal(300, 150);

    private static List<decimal> Payments(RoyaltyStatement statement) => [.. statement.Periods.Select(static period => period.Totals.Sum(static total => total.Amount!.Value))];

    private static RoyaltyStatement Of(string lines, string choices, string report, RoyaltyLedger? prior = null) => Of(lines, choices, report, string.Empty, prior);

    private static RoyaltyStatement Of(string lines, string choices, string report, string rest, RoyaltyLedger? prior = null)
        => Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{{lines}}], "choices": [{{choices}}]{{rest}} }""", report, prior);
}
