using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>Minimums that are a share of the royalties of the time before.</summary>
public class PrecedingMinimumTests
{
    private const string Term = "\"from\": \"2001-01-01\", \"until\": { \"kind\": \"never\" }";
    private const string First = "2001-Q1,1000|2001-Q2,1000|2001-Q3,1000|2001-Q4,1000|";
    private const string Second = "2002-Q1,500|2002-Q2,500|2002-Q3,500|2002-Q4,500|";
    private const string Third = "2003-Q1,0|2003-Q2,0|2003-Q3,0|2003-Q4,100|";

    // A tenth of sales: 400, 200 and 10. 80 % of 400 is 320. Of the 200 that were earned then 160, of the 320 that were owed 256.
    [Theory]
    [InlineData("\"ofPreceding\": \"80%\"", First, "USD 400")]
    [InlineData("\"ofPreceding\": \"80%\"", First + Second, "USD 720")]
    [InlineData("\"ofPreceding\": \"80%\", \"preceding\": \"earned\"", First + Second + Third, "USD 880")]
    [InlineData("\"ofPreceding\": \"80%\", \"preceding\": \"owed\"", First + Second + Third, "USD 976")]
    [InlineData("\"ofPreceding\": \"80%\"", First + Second + Third, "? body/royalty/lines/0/steps/2/preceding")]
    [InlineData("\"ofPreceding\": \"40%\"", First + Second + Third, "USD 680")]
    [InlineData("\"ofPreceding\": \"80%\", \"preceding\": \"billed\"", First + Second + Third, "? body/royalty/lines/0/steps/2/preceding")]
    [InlineData("\"ofPreceding\": \"80%\", \"amounts\": [{ \"amount\": \"USD 350\" }]", First + Second, "USD 750")]
    [InlineData("\"ofPreceding\": \"80%\", \"amounts\": [{ \"amount\": \"USD 300\" }]", First + Second, "USD 720")]
    [InlineData("\"ofPreceding\": { \"state\": \"redacted\" }", First, "USD 400")]
    [InlineData("\"ofPreceding\": { \"state\": \"redacted\" }", First + Second, "? body/royalty/lines/0/steps/2/ofPreceding")]
    [InlineData("\"ofPreceding\": { \"state\": \"redacted\" }", First + "2002-Q1,500|2002-Q2,500", "USD 500")]
    [InlineData("\"ofPreceding\": \"80%\"", Second, "? l")]
    [InlineData("\"ofPreceding\": \"80%\"", "2001-Q1,1000|2001-Q2,1000|2001-Q4,1000|" + Second, "? l")]
    [InlineData("\"ofPreceding\": \"80%\", \"payable\": \"inParts\"", First + "2002-Q1,500", "USD 480")]
    [InlineData("\"ofPreceding\": \"80%\", \"payable\": \"inAdvance\"", First + "2002-Q1,500", "USD 720")]
    public void The_least_is_a_share_of_what_the_year_before_came_to(string minimum, string rows, string due)
        => Reckoning.Of(Schedule(minimum), "period,sales|" + rows.TrimEnd('|'), term: Term).Due().Should().Be(due);

    [Theory]
    [InlineData("\"ofPreceding\": \"80%\", \"preceding\": \"earned\"")]
    [InlineData("\"ofPreceding\": \"80%\", \"preceding\": \"owed\"")]
    [InlineData("\"ofPreceding\": \"80%\", \"preceding\": \"owed\", \"payable\": \"inParts\"")]
    [InlineData("\"ofPreceding\": \"80%\", \"preceding\": \"owed\", \"payable\": \"inAdvance\"")]
    public void Three_years_are_the_fold_of_their_quarters(string minimum)
    {
        RoyaltyStatement? last = null;
        var sum = 0m;
        foreach (var row in (First + Second + Third).Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            last = Reckoning.Of(Schedule(minimum), "period,sales|" + row, last?.Ledger, term: Term);
            sum += last.Totals.Sum(static total => total.Amount!.Value);
        }

        $"USD {ExactDecimal.Format(sum)}".Should().Be(Reckoning.Of(Schedule(minimum), "period,sales|" + (First + Second + Third).TrimEnd('|'), term: Term).Due());
    }

    [Fact]
    public void What_is_told_of_a_year_by_which_a_minimum_was_settled_is_not_known()
    {
        var schedule = Schedule("\"ofPreceding\": \"80%\"");
        var prior = Reckoning.Of(schedule, "period,sales|" + (First + Second).TrimEnd('|'), term: Term).Ledger;
        Reckoning.Of(schedule, "period,sales|2001-Q4,100", prior, term: Term).Due().Should().Be("? l");
        Reckoning.Of(schedule, "period,sales|2001-Q4,100|2002-Q1,500", Reckoning.Of(schedule, "period,sales|" + First.TrimEnd('|'), term: Term).Ledger, term: Term).Due().Should().Be("USD 60");
    }

    private static string Schedule(string minimum) => Reckoning.Line($$"""{ "kind": "base", "measure": "sales" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } },{ "kind": "minimum", "manner": "creditable", "over": "year", {{minimum}} }""");
}
