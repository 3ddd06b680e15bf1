using LicensingModel.Royalties;

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

    [Theory]
    [InlineData("begun", "2001-04-30,2001-06-30", "USD 30")]
    [InlineData("begun", "2001-04-30,2001-07-01", "USD 45")]
    [InlineData("begun", "2001-04-30,2001-05-01", "USD 15")]
    [InlineData("begun", "2001-04-30,2001-04-30", "USD 0")]
    [InlineData("complete", "2001-04-30,2001-07-29", "USD 30")]
    [InlineData("complete", "2001-04-30,2001-05-29", "USD 0")]
    public void A_month_that_has_begun_counts_as_one_or_not_at_all(string count, string days, string due)
        => Late($$"""{ "rate": "1.5%", "manner": "simple", "every": "P1M", "dayCount": "{{count}}" }""", days).Due().Should().Be(due);

    [Theory]
    [InlineData("\"1.2%\"", "USD 24")]
    [InlineData("\"1.8%\"", "USD 30")]
    [InlineData("{ \"state\": \"unstated\" }", "? body/royalty/late/ceiling")]
    [InlineData("{ \"state\": \"redacted\" }", "? body/royalty/late/ceiling")]
    public void What_the_law_permits_at_most_bounds_the_rate_and_is_not_guessed(string ceiling, string due)
        => Late($$"""{ "rate": "1.5%", "ceiling": {{ceiling}}, "manner": "simple", "every": "P1M" }""", "2001-04-30,2001-06-30").Due().Should().Be(due);

    [Theory]
    [InlineData("dueDay", "simple", "actual365", "2001-04-10,2001-06-22", "USD 20")]
    [InlineData("paymentDay", "simple", "actual365", "2001-04-10,2001-06-22", "USD 24")]
    [InlineData("dueDay", "simple", "actual360", "2001-04-10,2001-06-09", "USD 16.666666666666666667")]
    [InlineData("eachDay", "simple", "actual365", "2001-05-01,2001-07-13", "USD 21.972602739726027397")]
    [InlineData("eachMonth", "simple", "actual365", "2001-05-20,2001-07-20", "USD 17.753424657534246575")]
    [InlineData("eachDay", "simple", "actual365", "2001-03-20,2001-04-10", "? US prime")]
    [InlineData("eachDay", "simple", "actual365", "2001-12-20,2002-01-02", "? US prime")]
    [InlineData("eachDay", "simple", "begun", "2001-05-20,2001-07-20", "? body/royalty/late/dayCount")]
    [InlineData("someDay", "simple", "actual365", "2001-05-01,2001-07-13", "? body/royalty/late/reference/day")]
    public void A_reference_rate_and_a_margin_are_of_the_day_that_the_text_says(string day, string manner, string count, string days, string due)
        => Late($$"""{ "rate": "2%", "reference": { "name": "US prime", "day": "{{day}}" }, "manner": "{{manner}}", "every": "P1Y", "dayCount": "{{count}}" }""", days).Due().Should().Be(due);

    [Fact]
    public void The_line_shows_each_rate_with_its_days_and_its_source()
        => Late("""{ "rate": "2%", "reference": { "name": "US prime", "day": "eachDay" }, "manner": "simple", "every": "P1Y", "dayCount": "actual365" }""", "2001-05-01,2001-07-13").Periods[0].Lines.Should().ContainSingle(static line => line.Step == "late").Which.Arithmetic
            .Should().Be("1000 × ((US prime 8% (2001-04-01/2001-06-06, Fed) + 2% = 10%) × 37/365 + (US prime 10% (2001-06-07/2001-12-31, Fed) + 2% = 12%) × 36/365) = 21.972602739726027397");

    [Theory]
    [InlineData("""{ "rate": "2%", "reference": { "name": "US prime", "day": "dueDay" }, "manner": "simple", "every": "P1M" }""", "? body/royalty/late/every")]
    [InlineData("""{ "rate": "2%", "reference": { "name": "US prime" }, "manner": "simple", "every": "P1Y" }""", "? body/royalty/late/reference/day")]
    [InlineData("""{ "rate": "2%", "reference": { "name": "US Prime", "day": "dueDay" }, "manner": "simple", "every": "P1Y" }""", "? US Prime")]
    [InlineData("""{ "rate": "-1%", "reference": { "name": "US prime", "day": "dueDay" }, "manner": "compound", "every": "P1Y", "compounded": "P3M", "dayCount": "complete" }""", "USD 0")]
    [InlineData("""{ "rate": "2%", "ceiling": "9.5%", "reference": { "name": "US prime", "day": "dueDay" }, "manner": "simple", "every": "P1Y", "dayCount": "actual365" }""", "USD 23.424657534246575342")]
    public void What_a_reference_rate_needs_is_said_or_it_is_not_known(string late, string due)
        => Late(late, "2001-04-10,2001-07-09").Due().Should().Be(due);

    [Theory]
    [InlineData("2003-12-22,2004-01-11", "USD 54.7196")]
    [InlineData("2004-01-10,2004-02-09", "USD 81.9672")]
    public void Days_of_a_leap_year_are_over_366_where_the_text_counts_so(string days, string due)
        => Late("""{ "rate": "100%", "manner": "simple", "every": "P1Y", "dayCount": "actualActual" }""", days).Due().Should().StartWith(due);

    // At 0.02 % a day 1000 × 1.0002² − 1000 = 0.40004. Those without an end were reckoned to 120 digits, and cut off.
    [Theory]
    [InlineData("\"rate\": \"7.3%\", \"compounded\": \"P1D\", \"dayCount\": \"actual365\"", "2001-04-01,2001-04-03", "USD 0.40004")]
    [InlineData("\"rate\": \"7.3%\", \"compounded\": \"P1D\", \"dayCount\": \"actual365\"", "2001-04-01,2001-04-11", "USD 2.001800960336080653")]
    [InlineData("\"rate\": \"7.2%\", \"compounded\": \"P1D\", \"dayCount\": \"actual360\"", "2001-04-01,2001-04-03", "USD 0.40004")]
    [InlineData("\"rate\": \"7.5%\", \"compounded\": \"P1D\", \"dayCount\": \"actual365\"", "2001-04-01,2001-07-01", "USD 18.872587179993997704")]
    [InlineData("\"rate\": \"7.5%\", \"compounded\": \"P1D\", \"dayCount\": \"actual365\"", "1801-04-01,2001-04-01", "USD 3297009062.427562391177304683")]
    [InlineData("\"rate\": \"7.5%\", \"compounded\": \"P1D\", \"dayCount\": \"actualActual\"", "2003-12-31,2004-01-02", "USD 0.410439591286772962")]
    [InlineData("\"rate\": \"52%\", \"compounded\": \"P1W\", \"dayCount\": \"actual360\"", "2001-04-01,2001-04-16", "USD 21.798258783264746227")]
    [InlineData("\"rate\": \"0%\", \"compounded\": \"P1D\", \"dayCount\": \"actual365\"", "1801-04-01,2001-07-01", "USD 0")]
    [InlineData("\"rate\": \"7.3%\", \"compounded\": \"P1D\", \"dayCount\": \"actual365\"", "1701-04-01,2001-04-03", "? body/royalty/late/dayCount")]
    [InlineData("\"rate\": \"7.3%\", \"compounded\": \"P1D\"", "2001-04-01,2001-04-03", "? body/royalty/late/dayCount")]
    [InlineData("\"rate\": \"7.3%\", \"compounded\": \"P1D\", \"dayCount\": \"thirty360\"", "2001-04-01,2001-04-03", "? body/royalty/late/dayCount")]
    [InlineData("\"rate\": \"7.3%\", \"compounded\": \"P1D\", \"dayCount\": \"begun\"", "2001-04-01,2001-04-03", "? body/royalty/late/dayCount")]
    [InlineData("\"rate\": \"7.3%\", \"compounded\": \"P1M1D\", \"dayCount\": \"actual365\"", "2001-04-01,2001-04-03", "? body/royalty/late/compounded")]
    public void Interest_for_a_year_is_added_day_by_day_as_the_day_count_says(string late, string days, string due)
        => Late($$"""{ "manner": "compound", "every": "P1Y", {{late}} }""", days).Due().Should().Be(due);

    // The exact number begins with 0.205479452054794520, and has no end.
    [Fact]
    public void A_last_digit_behind_which_something_was_cut_off_is_none_that_could_be_taken_for_a_half()
        => Late("""{ "manner": "compound", "every": "P1Y", "rate": "7.5%", "compounded": "P1D", "dayCount": "actual365" }""", "2001-04-01,2001-04-02").Due().Should().Be("USD 0.205479452054794521");

    [Fact]
    public void A_reference_rate_is_compounded_at_that_of_each_day()
        => Late("""{ "rate": "2%", "reference": { "name": "US prime", "day": "eachDay" }, "manner": "compound", "every": "P1Y", "compounded": "P1D", "dayCount": "actual365" }""", "2001-06-05,2001-06-09").Periods[0].Lines.Should().ContainSingle(static line => line.Step == "late").Which.Arithmetic
            .Should().Be("1000 × ((US prime 8% (2001-04-01/2001-06-06, Fed) + 2% = 10%) × 1/365, 2 times; then (US prime 10% (2001-06-07/2001-12-31, Fed) + 2% = 12%) × 1/365, 2 times) = 1.206023002190537082");

    private static RoyaltyStatement Late(string late, string days)
        => Reckoning.Of(Reckoning.Line(Steps, $", \"late\": {late}"), $"period,overdue,due,paid|2001-Q1,1000,{days}", references: "date,name,value,source|2001-04-01/2001-06-06,US prime,8%,Fed|2001-06-07/2001-12-31,US prime,10%,Fed|2001-06,US prime,10%,wrong|2001-06,US prime,9%,wrong|2001-04,CPI-U,176.9,BLS");
}
