namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing calendar</c>.</summary>
public sealed class CalendarTests : IDisposable
{
    private readonly Tool _tool = new();

    private static string Licence => Tool.PathTo("docs", "calendar", "licence.json");

    private static string NewYork => Tool.PathTo("docs", "calendar", "new-york.csv");

    [Fact]
    public void The_text_is_grouped_by_month_and_has_clause_and_derivation()
    {
        var run = _tool.Run("calendar", Licence, "--from", "2026-01-01", "--to", "2026-12-31", "--holidays", NewYork);
        run.Code.Should().Be(1, "the launch is not recorded");
        run.Output.Should().Contain("\nMay 2026\n").And.Contain("2026-05-15 Fri  payment: Maker pays Acme the royalty for 2026-Q1").And.Contain("licence, royalty, §4.2; 45 days after the end of 2026-Q1 (2026-03-31)");
        run.Output.Should().Contain("instead of 2026-02-14").And.Contain("The day is not known");
    }

    [Fact]
    public void The_json_has_an_entry_for_each_day_with_both_days_and_the_clause_that_moves_it()
    {
        var run = _tool.Run("calendar", Licence, "--from", "2026-01-01", "--to", "2027-12-31", "--holidays", NewYork, "--format", "json");
        var entries = run.Json.GetProperty("entries").EnumerateArray().ToList();
        var moved = entries.Single(entry => entry.GetProperty("kind").GetString() == "payment" && entry.GetProperty("words").GetString()!.EndsWith("2026-Q2", StringComparison.Ordinal));
        moved.GetProperty("day").GetString().Should().Be("2026-08-14");
        entries.Single(entry => entry.GetProperty("words").GetString()!.EndsWith("2026-Q3", StringComparison.Ordinal)).GetProperty("day").GetString().Should().Be("2026-11-16");
        var adjustment = entries.Single(entry => entry.GetProperty("words").GetString()!.EndsWith("2026-Q3", StringComparison.Ordinal) && entry.GetProperty("kind").GetString() == "payment").GetProperty("adjustment");
        adjustment.GetProperty("unadjusted").GetString().Should().Be("2026-11-14");
        adjustment.GetProperty("clause").GetString().Should().Be("§12");
        run.Json.GetProperty("undated").EnumerateArray().Should().Contain(entry => entry.GetProperty("missing")[0].GetProperty("subject").GetString() == "launch");
    }

    [Fact]
    public void Supposed_events_give_days()
    {
        var events = _tool.Write("event.json", """{ "event": "launch", "on": "2026-09-01" }""");
        var run = _tool.Run("calendar", Licence, "--from", "2026-09-01", "--to", "2026-10-31", "--events", events, "--holidays", NewYork, "--format", "json");
        run.Json.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("day").GetString()).Should().Contain("2026-10-01");
    }

    [Fact]
    public void The_icalendar_is_the_same_for_the_same_stamp()
    {
        string[] arguments = ["calendar", Licence, "--from", "2026-01-01", "--to", "2026-12-31", "--format", "ics", "--stamp", "2026-11-22T04:00:00Z", "--sequence", "2"];
        var run = _tool.Run(arguments);
        run.Output.Should().StartWith("BEGIN:VCALENDAR\r\n").And.Contain("\r\nDTSTAMP:20261122T040000Z\r\nSEQUENCE:2\r\n");
        _tool.Run(arguments).Output.Should().Be(run.Output);
        _tool.Run([.. arguments[..^4]]).Output.Should().Contain("\r\nSEQUENCE:0\r\n");
    }

    [Fact]
    public void The_picture_is_svg()
        => _tool.Run("calendar", Licence, "--to", "2027-12-31", "--format", "svg").Output.Should().StartWith("<svg ").And.Contain("royalty");

    [Fact]
    public void What_recurs_without_an_end_needs_a_range()
    {
        var endless = _tool.Write("endless.json", File.ReadAllText(Licence).Replace("\"until\": \"2027-06-30\"", "\"until\": { \"kind\": \"never\" }", StringComparison.Ordinal));
        var run = _tool.Run("calendar", endless, "--format", "json");
        run.Error.Should().Contain("warning LM8001");
        run.Json.GetProperty("diagnostics").GetArrayLength().Should().BePositive();
        _tool.Run("calendar", endless, "--to", "2027-12-31", "--format", "json").Error.Should().NotContain("LM8001");
    }

    [Theory]
    [InlineData("--stamp: goes with --format ics alone", "--stamp", "2026-11-22T04:00:00Z")]
    [InlineData("--stamp: `yesterday` is not an instant", "--format", "ics", "--stamp", "yesterday")]
    [InlineData("--sequence: is not negative", "--format", "ics", "--sequence", "-1")]
    [InlineData("--to: lies before --from", "--from", "2026-01-02", "--to", "2026-01-01")]
    [InlineData("no agreement has the id `licenc` (did you mean `licence`?)", "--agreement", "licenc")]
    [InlineData("--limit: is from 1", "--limit", "0")]
    [InlineData("Argument 'sideways' not recognized", "--convention", "sideways")]
    public void What_cannot_be_done_is_refused(string problem, params string[] options)
    {
        var run = _tool.Run(["calendar", Licence, .. options]);
        (run.Code, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain(problem);
    }

    [Fact]
    public void A_table_of_holidays_with_something_wrong_is_told_line_by_line_and_not_used()
    {
        var run = _tool.Run("calendar", Licence, "--holidays", _tool.Write("bad.csv", "name,London\ncovers,2026-01-01/2026-12-31\nholiday,25.12.2026\nfeast,2026-01-01\n"));
        (run.Code, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("bad.csv:3:9 error LM8103").And.Contain("bad.csv:4:1 error LM8102");
    }

    [Fact]
    public void Holidays_may_be_json()
    {
        var holidays = _tool.Write("new-york.json", """{ "name": "New York", "covers": "2026-01-01/2027-12-31", "holidays": ["2026-11-16"] }""");
        _tool.Run("calendar", Licence, "--from", "2026-11-01", "--to", "2026-11-30", "--holidays", holidays, "--format", "json").Output.Should().Contain("\"day\": \"2026-11-17\"");
        _tool.Run("calendar", Licence, "--holidays", _tool.Write("bad.json", "{}")).Code.Should().Be(2);
    }

    public void Dispose() => _tool.Dispose();
}
