using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>What came back is of a sale of the same line, and of the same of all by which the schedule tells sales apart. Where there is none, what it takes off is not known.</summary>
public class MatchingTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Regions = Units + """,{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.4" } },{ "kind": "reduction", "by": "50%", "sales": { "attributes": [{ "column": "region", "values": ["2"] }] } }""";
    private const string Countries = Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" }, "sales": { "territory": "US" } },{ "kind": "rate", "rate": { "kind": "percent", "rate": "5%" }, "sales": { "territory": "DE" } }""";
    private const string Priced = Sales + """,{ "kind": "limit", "cap": [{ "amount": "USD 200" }], "per": ["unit"] },{ "kind": "rate", "rate": { "kind": "percent", "rate": "1%" } }""";
    private const string Told = Sales + """,{ "kind": "rate", "rate": { "kind": "reported", "column": "r" } }""";
    private const string Radios = Units + """,{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" }, "sales": { "technologies": ["5G"] } },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 2" }, "sales": { "noTechnologies": ["5G"] } }""";

    // 100 at 10 %, and 50 came back of what was sold under the other line, or of nothing that was sold.
    [Theory]
    [InlineData("2010-Q1,100,a,,|2010-Q2,50,b,return,2010-Q1", "? soldIn")]
    [InlineData("2010-Q1,100,a,,|2010-Q2,50,b,return,", "? soldIn")]
    [InlineData("2010-Q1,100,a,,|2010-Q2,50,a,return,2010-Q1", "USD 5")]
    [InlineData("2010-Q1,100,a,,|2010-Q1,60,b,,|2010-Q2,50,b,return,2010-Q1", "USD 10.5")]
    [InlineData("2010-Q1,100,a,,|2010-Q1,60,b,,|2010-Q2,70,b,return,2010-Q1", "? soldIn")]
    [InlineData("2010-Q2,50,b,return,2010-Q1", "? soldIn")]
    public void What_came_back_was_sold_under_its_line(string rows, string due)
    {
        const string Lines = $$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "a", "sales": { "categories": ["a"] }, "steps": [{{Sales}},{{Tenth}}] }, { "name": "b", "sales": { "categories": ["b"] }, "steps": [{{Sales}},{ "kind": "rate", "rate": { "kind": "percent", "rate": "5%" } }] }] }""";
        Reckoning.Of(Lines, "period,sales,category,kind,soldIn|" + rows).Due().Should().Be(due);
    }

    [Theory]
    [InlineData(Regions, "period,units,region,kind,soldIn|2010-Q1,100,1,,|2010-Q2,10,2,return,2010-Q1", "? soldIn")]
    [InlineData(Regions, "period,units,region,kind,soldIn|2010-Q1,100,1,,|2010-Q2,10,2,return,", "? soldIn")]
    [InlineData(Regions, "period,units,region,kind,soldIn|2010-Q1,100,1,,|2010-Q2,10,1,return,2010-Q1", "USD 36")]
    [InlineData(Regions, "period,units,region,kind,soldIn|2010-Q1,100,1,,|2010-Q1,20,2,,|2010-Q2,10,2,return,2010-Q1", "USD 42")]
    [InlineData(Regions, "period,units,region,kind,soldIn|2010-Q1,100,1,,|2010-Q1,5,2,,|2010-Q2,10,2,return,2010-Q1", "? soldIn")]
    [InlineData(Countries, "period,sales,territory,kind,soldIn|2010-Q1,100,US,,|2010-Q2,50,DE,return,2010-Q1", "? soldIn")]
    [InlineData(Countries, "period,sales,territory,kind,soldIn|2010-Q1,100,US,,|2010-Q2,50,US,return,2010-Q1", "USD 5")]
    [InlineData(Priced, "period,units,price,kind,soldIn|2010-Q1,4,400,,|2010-Q1,4,100,,|2010-Q2,1,300,return,2010-Q1", "? soldIn")]
    [InlineData(Priced, "period,units,price,kind,soldIn|2010-Q1,4,400,,|2010-Q1,4,100,,|2010-Q2,1,400,return,2010-Q1", "USD 10")]
    [InlineData(Priced, "period,units,price,kind,soldIn|2010-Q1,4,400,,|2010-Q1,4,100,,|2010-Q2,5,100,return,2010-Q1", "? soldIn")]
    [InlineData(Told, "period,sales,r,kind,soldIn|2010-Q1,100,4%,,|2010-Q2,50,5%,return,2010-Q1", "? soldIn")]
    [InlineData(Told, "period,sales,r,kind,soldIn|2010-Q1,100,4%,,|2010-Q2,50,4%,return,2010-Q1", "USD 2")]
    [InlineData(Radios, "period,units,technologies,kind,soldIn|2010-Q1,10,5G;NR,,|2010-Q2,5,LTE,return,2010-Q1", "? soldIn")]
    [InlineData(Radios, "period,units,technologies,kind,soldIn|2010-Q1,10,5G;NR,,|2010-Q2,5,5G,return,2010-Q1", "USD 5")]
    [InlineData(Sales + "," + Tenth, "period,units,price,kind,soldIn|2010-Q1,4,400,,|2010-Q2,1,300,return,2010-Q1", "USD 130")]
    public void What_came_back_is_of_the_same_as_what_was_sold(string steps, string report, string due) => Reckoning.Of(Reckoning.Line(steps), report).Due().Should().Be(due);

    [Theory]
    [InlineData(Regions, "period,units,region,kind,soldIn|2010-Q1,100,1,,", "period,units,region,kind,soldIn|2010-Q2,10,2,return,2010-Q1", "? soldIn")]
    [InlineData(Regions, "period,units,region,kind,soldIn|2010-Q1,100,1,,", "period,units,region,kind,soldIn|2010-Q2,10,1,return,2010-Q1", "USD -4")]
    [InlineData(Priced, "period,units,price,kind,soldIn|2010-Q1,4,400,,", "period,units,price,kind,soldIn|2010-Q2,1,300,return,2010-Q1", "? soldIn")]
    [InlineData(Priced, "period,units,price,kind,soldIn|2010-Q1,4,400,,", "period,units,price,kind,soldIn|2010-Q2,1,400,return,2010-Q1", "USD -2")]
    public void The_ledger_tells_of_what_was_sold_before(string steps, string before, string then, string due)
    {
        var schedule = Reckoning.Line(steps);
        Reckoning.Of(schedule, then, Reckoning.Of(schedule, before).Ledger).Due().Should().Be(due);
    }

    [Fact]
    public void What_is_told_anew_of_a_time_of_the_ledger_comes_on_top_and_that_is_listed()
    {
        var schedule = Reckoning.Line(Units + "," + Dollar);
        var first = Reckoning.Of(schedule, "period,units|2010-Q1,100");
        const string Listed = "What the report tells of 2010-Q1 is not what the ledger has of it already, and comes on top of that.";
        first.Presumptions.Should().NotContain(used => used.Explanation == Listed);
        var second = Reckoning.Of(schedule, "period,units|2010-Q1,100", first.Ledger);
        second.Due().Should().Be("USD 100");
        second.Presumptions.Should().ContainSingle(used => used.Explanation == Listed);
        Reckoning.Of(schedule, "period,units|2010-Q2,100", first.Ledger).Presumptions.Should().NotContain(used => used.Explanation.Contains("on top", StringComparison.Ordinal));
    }
}
