using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>What came back takes off what it was reckoned at; where nobody can say at what, that is not known.</summary>
public class ReturnTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Dated = Units + """,{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 29" }, "sales": { "soldUntil": "2025-12-31" } },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 32" }, "sales": { "soldFrom": "2026-01-01" } }""";
    private const string Euro = Sales + """,{ "kind": "conversion", "to": "USD", "day": "saleDay" },""" + Tenth;
    private const string Cap = Units + "," + Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 40" }], "over": "quarter" }""";
    private const string Term = """ "from": "2023-08-16", "until": "2026-08-15" """;

    [Theory]
    [InlineData(Dated, "period,units,kind|2025-Q4,10,sale|2026-Q1,5,return", "USD 145")]
    [InlineData(Dated, "period,units,kind|2026-Q1,5,return|2025-Q4,10,sale", "USD 145")]
    [InlineData(Dated, "period,units,kind|2026-Q1,10,sale|2026-Q1,5,return", "USD 160")]
    [InlineData(Dated, "period,units,kind|2025-Q4,10,sale|2026-Q1,10,sale|2026-Q1,5,return", "? soldIn")]
    [InlineData(Dated, "period,units,kind,soldIn|2025-Q4,10,sale,|2026-Q1,10,sale,|2026-Q1,5,return,2025-Q4", "USD 465")]
    [InlineData(Dated, "period,units,kind,soldIn|2025-Q4,10,sale,|2026-Q1,10,sale,|2026-Q1,5,return,2026-Q1", "USD 450")]
    [InlineData(Dated, "period,units,kind,soldIn|2025-Q4,10,sale,|2026-Q1,10,sale,|2026-Q1,5,return,2026-Q2", "? soldIn")]
    [InlineData(Dated, "period,units,kind,product|2025-Q4,10,sale,phone|2026-Q1,10,sale,watch|2026-Q1,5,return,phone", "USD 465")]
    [InlineData(Dated, "period,units,kind,product|2025-Q4,10,sale,phone|2026-Q1,5,return,watch", "? soldIn")]
    [InlineData(Units + "," + Dollar, "period,units,kind|2025-Q4,10,sale|2026-Q1,10,sale|2026-Q1,15,return", "USD 5")]
    [InlineData(Units + "," + Dollar, "period,units,kind|2025-Q4,10,sale|2026-Q1,11,return", "? soldIn")]
    [InlineData(Units + "," + Dollar, "period,units,kind|2025-Q4,10,sale|2026-Q1,6,return|2026-Q2,6,return", "? soldIn")]
    [InlineData(Units + "," + Dollar, "period,units,kind|2026-Q1,1,return", "? soldIn")]
    [InlineData(Units + "," + Dollar, "period,units,kind|2026-Q1,1,return|2026-Q2,10,sale", "? soldIn")]
    [InlineData(Units + "," + Dollar, "period,units,kind,soldIn|2026-Q1,1,return,2025-Q1", "? soldIn")]
    [InlineData(Units + "," + Dollar, "period,units,kind,soldIn|2025-Q3,5,sale,|2025-Q4,5,sale,|2026-Q1,6,return,2025-Q4", "? soldIn")]
    [InlineData(Sales + "," + Tenth, "period,sales|2025-Q4,100|2026-Q1,-40", "USD 6")]
    [InlineData(Sales + "," + Tenth, "period,sales|2025-Q4,100|2026-Q1,-140", "? soldIn")]
    [InlineData(Cap, "period,units,kind|2025-Q4,70,sale|2026-Q1,30,sale|2026-Q1,10,return", "? soldIn")]
    [InlineData(Cap, "period,units,kind,soldIn|2025-Q4,70,sale,|2026-Q1,30,sale,|2026-Q1,10,return,2026-Q1", "USD 60")]
    [InlineData(Cap, "period,units,kind,soldIn|2025-Q4,70,sale,|2026-Q1,30,sale,|2026-Q1,50,return,2025-Q4", "USD 50")]
    [InlineData(Cap, "period,units,kind|2026-Q1,70,sale|2026-Q1,50,return", "USD 20")]
    public void What_came_back_takes_off_what_it_was_reckoned_at(string steps, string report, string due) => Reckoning.Of(Reckoning.Line(steps), report).Due().Should().Be(due);

    [Theory]
    [InlineData("period,units,kind|2023-07-01/2023-08-15,10,sale|2023-Q4,10,return", "USD 0")]
    [InlineData("period,units,kind|2023-07-01/2023-08-15,10,sale|2023-Q4,10,sale|2023-Q4,10,return", "? soldIn")]
    [InlineData("period,units,kind,soldIn|2023-07-01/2023-08-15,10,sale,|2023-Q4,10,sale,|2023-Q4,10,return,2023-07-01/2023-08-15", "USD 290")]
    [InlineData("period,units,kind|2026-07-01/2026-08-15,10,sale|2026-08-16/2026-09-30,5,return", "? term")]
    [InlineData("period,units,kind|2023-07-01/2023-08-15,10,sale|2026-08-16/2026-09-30,5,return", "USD 0")]
    [InlineData("period,units,kind|2026-07-01/2026-08-15,10,sale|2026-07-01/2026-08-15,5,return", "USD 160")]
    public void What_bore_no_royalty_takes_off_none_and_after_the_end_it_is_not_known(string report, string due) => Reckoning.Of(Reckoning.Line(Dated), report, term: Term).Due().Should().Be(due);

    [Theory]
    [InlineData("period,sales,currency,kind|2025-01-31,1000,EUR,sale|2025-02-28,1000,EUR,return", "USD 0")]
    [InlineData("period,sales,currency,kind|2025-01-31,1000,EUR,sale|2025-02-28,1000,EUR,sale|2025-02-28,500,EUR,return", "? soldIn")]
    [InlineData("period,sales,currency,kind,soldIn|2025-01-31,1000,EUR,sale,|2025-02-28,1000,EUR,sale,|2025-02-28,500,EUR,return,2025-01-31", "USD 250")]
    public void What_came_back_is_converted_as_it_was_when_it_was_sold(string report, string due)
        => Reckoning.Of(Reckoning.Line(Euro), report, rates: "date,from,to,rate\n2025-01-31,EUR,USD,1\n2025-02-28,EUR,USD,2").Due().Should().Be(due);

    [Theory]
    [InlineData("2025-Q4,10,sale,", "2026-Q1,5,return,", "USD -145")]
    [InlineData("2025-Q4,10,sale,", "2026-Q1,11,return,", "? soldIn")]
    [InlineData("2025-Q3,10,sale,", "2025-Q4,10,return,2025-Q3", "USD -290")]
    public void What_was_sold_before_stands_in_the_ledger(string before, string then, string due)
    {
        var schedule = Reckoning.Line(Dated);
        Reckoning.Of(schedule, "period,units,kind,soldIn|" + then, Reckoning.Of(schedule, "period,units,kind,soldIn|" + before).Ledger).Due().Should().Be(due);
    }

    [Theory]
    [InlineData("10,-5", "USD 5")]
    [InlineData("-10,-5", "USD 5")]
    [InlineData("10,5", "USD 5")]
    public void What_came_back_is_taken_off_whatever_the_sign_of_its_price(string row, string due)
        => Reckoning.Of(Reckoning.Line(Sales + "," + Tenth), $"period,units,price,kind|2025-Q4,20,5,sale|2025-Q4,{row},return").Due().Should().Be(due);

    [Fact]
    public void What_came_back_of_an_earlier_quarter_is_settled_with_the_payment_of_the_quarter_in_which_it_came_back()
    {
        var statement = Reckoning.Of(Reckoning.Line(Cap), "period,units,kind,soldIn|2025-Q4,70,sale,|2026-Q1,30,sale,|2026-Q1,50,return,2025-Q4");
        statement.Periods.Select(static period => period.Totals[0].Amount).Should().Equal(40, 10);
    }

    [Fact]
    public void That_nothing_was_sold_before_that_may_have_come_back_is_presumed_and_listed()
        => Reckoning.Of(Reckoning.Line(Units + "," + Dollar), "period,units,kind|2025-Q4,10,sale|2026-Q1,5,return").Presumptions.Select(static used => used.Explanation).Should().Contain("Nothing was sold before 2025-Q4 that is neither in the report nor in the ledger.");
}
