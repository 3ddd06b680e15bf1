using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>Times of weeks: 1 January 2024 and 30 December 2024 were Mondays.</summary>
public class WeekTests
{
    private const string Weekly = """{ "kind": "minimum", "amounts": [{ "amount": "USD 500" }], "manner": "creditable", "over": "week" }""";
    private const string Fourth = """{ "kind": "minimum", "amounts": [{ "amount": "USD 2000" }], "manner": "creditable", "over": "fourWeeks" }""";
    private const string Cap = """{ "kind": "limit", "cap": [{ "amount": "USD 1000" }], "over": "year" }""";

    // 6 %: 600 and 300, which is short of 500 by 200. Over four weeks 600 + 300 + 0 + 0 is short of 2000 by 1100, and a fifth week is in the next four.
    [Theory]
    [InlineData(Weekly, "", "2024-W01,10000|2024-W02,5000", "USD 1100")]
    [InlineData(Weekly, "", "2024-01-01/2024-01-03,5000|2024-01-04/2024-01-07,5000", "USD 600")]
    [InlineData(Weekly, "", "2024-01-01/2024-01-03,5000|2024-01-07,1000", "USD 500")]
    [InlineData(Weekly, ", \"weeksFrom\": \"2024-01-03\"", "2024-01-03/2024-01-09,10000|2024-01-10,1", "USD 600.06")]
    [InlineData(Weekly, ", \"weeksFrom\": \"2024-01-03\"", "2024-01-09/2024-01-10,10000", "? period")]
    [InlineData(Weekly, ", \"weeksFrom\": \"2024-01-03\"", "2024-01-02,10000", "? period")]
    [InlineData(Weekly, ", \"weeksFrom\": { \"kind\": \"unstated\" }", "2024-W01,10000", "? period")]
    [InlineData(Fourth, ", \"weeksFrom\": \"2024-01-01\"", "2024-W01,10000|2024-W02,5000|2024-W03,0", "USD 900")]
    [InlineData(Fourth, ", \"weeksFrom\": \"2024-01-01\"", "2024-W01,10000|2024-W02,5000|2024-W03,0|2024-W04,0|2024-W05,100", "USD 2006")]
    [InlineData(Fourth, "", "2024-W01,10000", "? period")]
    [InlineData(Cap, "", "2024-W52,10000|2024-12-30/2024-12-31,7000|2025-01-01/2025-01-05,5000|2025-W02,12000", "USD 2000")]
    [InlineData(Cap, "", "2024-W52,10000|2025-W01,7000", "? period")]
    public void What_is_counted_by_the_week_is_settled_with_it(string step, string rest, string rows, string due)
        => Reckoning.Of(Schedule(step, rest), "period,sales|" + rows, term: Term).Due().Should().Be(due);

    [Fact]
    public void A_week_of_two_years_is_one_payment_and_counts_in_both()
    {
        const string Rows = "2024-W52,10000|2024-12-30/2024-12-31,7000|2025-01-01/2025-01-05,5000|2025-W02,10000";
        var whole = Reckoning.Of(Schedule(Cap + "," + Weekly, ""), "period,sales|" + Rows, term: Term);
        whole.Periods.Select(static period => period.Totals[0].Amount).Should().Equal(600, 700, 600);
        RoyaltyStatement? last = null;
        var sum = 0m;
        foreach (var row in Rows.Split('|'))
        {
            last = Reckoning.Of(Schedule(Cap + "," + Weekly, ""), "period,sales|" + row, last?.Ledger, term: Term);
            sum += last.Totals[0].Amount!.Value;
        }

        sum.Should().Be(1900);
    }

    [Theory]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2024-W01", "2024-01-01", "2024-01-07")]
    [InlineData("2021-W53")]
    [InlineData("2024-W00")]
    [InlineData("2024-W1")]
    public void A_report_may_name_weeks_of_ISO_8601(string period, params string[] days)
    {
        var statement = Reckoning.Of(Schedule(Weekly, ""), $"period,sales|{period},10000", term: Term);
        statement.Periods.SelectMany(static one => new[] { IsoDay.Format(one.First), IsoDay.Format(one.Last) }).Should().Equal(days);
        statement.LeftOut.Should().HaveCount(days.Length == 0 ? 1 : 0);
    }

    private const string Term = "\"from\": \"2020-01-01\", \"until\": { \"kind\": \"never\" }";

    private static string Schedule(string step, string rest) => $$"""{ "currency": "USD", "every": "week", "lines": [{ "name": "l", "steps": [{ "kind": "base", "measure": "sales" }, { "kind": "rate", "rate": { "kind": "percent", "rate": "6%" } }, {{step}}] }]{{rest}} }""";
}
