using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>What a statement says of how it was reckoned, and of why something is not known.</summary>
public class WordingTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";
    private const string Countries = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "6%" }, "sales": { "territory": "US" } },{ "kind": "rate", "rate": { "kind": "percent", "rate": "3%" }, "sales": { "territory": "DE" } }""";

    [Theory]
    [InlineData(Sales + "," + Countries, "period,sales,territory|2015-02,100,US|2015-03,150,US|2015-02,100,DE", "sales 350 in 3 sales = 350; 250 × 6% = 15, sale by sale over 2 sales, of 2 of 3 sales = 15; 100 × 3% = 3, of 1 of 3 sales = 3")]
    [InlineData(Sales + "," + Countries, "period,sales,territory|2015-02,100,US", "sales 100 = 100; 100 × 6% = 6 = 6; for none of these sales = 0")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "reduction", "by": "50%", "sales": { "categories": ["x"] } }""", "period,sales,category|2015-02,100,x|2015-03,200,y", "sales 300 in 2 sales = 300; 300 × 10% = 30, sale by sale over 2 sales = 30; 10 × (1 − 50%) = 5, of 1 of 2 sales; with 20 of the others 25 = 25")]
    [InlineData(Sales + """,{ "kind": "deduction", "column": "freight" },""" + Tenth, "period,sales,freight|2015-02,100,30", "sales 100 = 100; 100 less 30 that is deducted = 70 = 70; 70 × 10% = 7 = 7")]
    [InlineData(Sales + """,{ "kind": "rate", "rate": { "kind": "reported", "column": "r" } }""", "period,sales,units,r|2015-02,100,3,USD 0.04", "sales 100 = 100; 100 at what `r` tells = 0.12 = 0.12")]
    [InlineData(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": { "state": "undisclosed" } } }""", "period,sales|2015-02,600", "sales 600 = 600; not known = ?")]
    public void Each_step_shows_what_it_was_taken_of(string steps, string report, string words)
        => string.Join("; ", Reckoning.Of(Reckoning.Line(steps), report).Periods[0].Lines.Select(static line => $"{line.Arithmetic} = {(line.Amount is { } amount ? ExactDecimal.Format(amount) : "?")}")).Should().Be(words);

    [Theory]
    [InlineData("2020-Q1,100,GB", "period", "report the days before and after a change in two rows")]
    [InlineData("2020-Q1,100,", "territory", "does not tell the territory")]
    public void Where_a_country_left_a_region_within_the_time_of_a_row_the_time_is_named(string row, string term, string words)
    {
        var why = Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "eu", "sales": { "territory": "EU" }, "steps": [{{Sales}},{{Tenth}}] }, { "name": "row", "sales": { "territory": "worldwide except EU" }, "steps": [{{Sales}},{{Tenth}}] }] }""", "period,sales,territory|" + row).Totals[0].Unknown[0];
        (why.Term, why.Explanation.Contains(words, StringComparison.Ordinal)).Should().Be((term, true));
    }
}
