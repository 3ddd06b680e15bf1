namespace LicensingModel.Tests.Royalties;

public class LateChargeTests
{
    private const string Steps = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "minimum", "amounts": [{ "amount": "USD 50" }], "manner": "creditable", "over": "quarter" }""";

    [Theory]
    [InlineData("""{ "rate": "4%", "manner": "once" }""", "2001-04-30,2001-05-20", "USD 40")]
    [InlineData("""{ "rate": "4%", "manner": "once" }""", "2001-04-30,2001-04-30", "USD 0")]
    [InlineData("""{ "rate": "1%", "manner": "simple", "every": "P1M" }""", "2001-04-30,2001-06-30", "USD 20")]
    [InlineData("""{ "rate": "1%", "manner": "simple", "every": "P1M", "grace": "P1M" }""", "2001-04-30,2001-06-30", "USD 10")]
    [InlineData("""{ "rate": "10%", "manner": "compound", "every": "P1Y" }""", "2001-04-30,2003-04-30", "USD 210")]
    [InlineData("""{ "rate": "20%", "manner": "compound", "every": "P1Y", "compounded": "P6M" }""", "2001-04-30,2002-04-30", "USD 210")]
    [InlineData("""{ "rate": "36.5%", "manner": "simple", "every": "P1Y", "dayCount": "actual365" }""", "2001-04-30,2001-05-10", "USD 10")]
    [InlineData("""{ "rate": "36%", "manner": "simple", "every": "P1Y", "dayCount": "actual360" }""", "2001-04-30,2001-05-10", "USD 10")]
    [InlineData("""{ "rate": "36%", "manner": "simple", "every": "P1Y", "dayCount": "thirty360" }""", "2001-01-15,2001-03-15", "USD 60")]
    [InlineData("""{ "rate": "36%", "manner": "simple", "every": "P1Y" }""", "2001-04-30,2001-05-10", "? body/royalty/late/dayCount")]
    [InlineData("""{ "rate": { "state": "redacted" }, "manner": "once" }""", "2001-04-30,2001-05-10", "? body/royalty/late/rate")]
    [InlineData("""{ "rate": "1%", "manner": "weekly" }""", "2001-04-30,2001-05-10", "? body/royalty/late/every")]
    [InlineData("""{ "rate": "1%", "manner": "once" }""", "2001-04-30,", "? due")]
    public void A_charge_runs_from_the_day_on_which_it_was_due(string late, string days, string due)
        => Reckoning.Of(Reckoning.Line(Steps, $", \"late\": {late}"), $"period,overdue,due,paid|2001-Q1,1000,{days}").Due().Should().Be(due);

    [Fact]
    public void A_charge_is_no_royalty_that_a_minimum_counts()
        => Reckoning.Of(Reckoning.Line(Steps, """, "late": { "rate": "4%", "manner": "once" }"""), "period,units,overdue,due,paid|2001-Q1,10,,,|2001-Q1,,1000,2001-01-30,2001-02-20").Due().Should().Be("USD 90");

    [Theory]
    [InlineData("2001-Q1,60,100,2001-01-10,2001-02-01", "USD 64")]
    [InlineData("2001-Q1,60,0,,", "USD 60")]
    [InlineData("2001-Q1,,0,,", "USD 0")]
    public void What_a_row_says_of_sales_counts_though_it_says_what_was_overdue_too(string row, string due)
        => Reckoning.Of(Reckoning.Line(Steps, """, "late": { "rate": "4%", "manner": "once" }"""), "period,units,overdue,due,paid|" + row).Due().Should().Be(due);
}
