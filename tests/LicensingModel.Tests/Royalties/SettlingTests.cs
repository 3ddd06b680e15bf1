using LicensingModel.Agreements;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>When a minimum is settled, for whom, and on what that rests.</summary>
public class SettlingTests
{
    private const string Steps = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";

    [Theory]
    [InlineData("2024-01,30|2024-02,30|2024-04,200", "USD 300", "in 2024-03")]
    [InlineData("2024-01,30|2024-04,200", "USD 300", "in 2024-02-01/2024-03-31")]
    [InlineData("2024-02,30|2024-04,200", "USD 300", "in 2024-01;in 2024-03")]
    [InlineData("2024-02,130|2024-04,200", "USD 330", "in 2024-01")]
    [InlineData("2024-03,30", "USD 100", "in 2024-01-01/2024-02-29")]
    [InlineData("2024-01,30|2024-02,30", "USD 60", "")]
    [InlineData("2024-01,30|2024-02,30|2024-03,0", "USD 100", "")]
    public void A_minimum_that_is_settled_rests_on_it_that_no_more_was_sold_in_its_time(string rows, string due, string unsold)
    {
        var statement = Reckoning.Of(Reckoning.Line($"{Steps},{Minimum("quarter")}"), "period,units|" + rows);
        (statement.Due(), string.Join(';', Unsold(statement))).Should().Be((due, unsold));
    }

    [Theory]
    [InlineData("2024-01-01/2024-03-31", "2024-01,30|2024-04,200", "USD 100")]
    [InlineData("2024-01-01/2024-03-31", "2024-01,30|2024-Q2,200", "USD 100")]
    [InlineData("2024-01-01/2024-03-31", "2024-01,30|2024-02,0", "USD 30")]
    [InlineData("2024-01-01/2024-03-31", "2024-01,30|2024-H1,200", "USD 30")]
    [InlineData("2024-01-01/2024-01-31", "2024-01,30|2024-04,200", "USD 30")]
    public void What_is_later_than_the_time_asked_about_says_that_the_report_goes_on(string asked, string rows, string due)
    {
        var span = DateSpan.Parse(asked);
        var statement = Reckoning.Document(Reckoning.Line($"{Steps},{Minimum("quarter")}")).Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a"), Period = span }, new StringReader("period,units\n" + rows.Replace('|', '\n')));
        statement.Due().Should().Be(due);
        statement.Ledger.Entries.Should().OnlyContain(entry => entry.Last.Month <= 3 || entry.Line.Length == 0);
    }

    [Theory]
    [InlineData("", "2024-01-05,20,alpha|2024-03-09,20,beta", "USD 200")]
    [InlineData("", "2024-01-05,20,alpha|2024-01-05,20,beta|2024-03-09,20,beta", "USD 300")]
    [InlineData("\"every\": \"quarter\", ", "2024-01-05,20,alpha|2024-02-09,20,beta|2024-03-31,0,beta", "USD 200")]
    [InlineData("\"every\": \"quarter\", ", "2024-Q1,20,alpha|2024-Q2,20,beta", "USD 300")]
    public void Without_every_nobody_owes_a_minimum_for_a_time_that_is_not_reported_of_him(string every, string rows, string due)
        => Reckoning.Of($$"""{ "currency": "USD", {{every}}"lines": [{ "name": "l", "steps": [{{Steps}},{{Minimum(null)}}] }] }""", "period,units,seller|" + rows).Due().Should().Be(due);

    [Fact]
    public void A_ledger_that_does_not_say_by_which_terms_it_counted_is_gone_on_from_only_under_a_presumption()
    {
        var schedule = Reckoning.Line($"{Steps},{Minimum("year")}");
        var ledger = Reckoning.Of(schedule, "period,units|2024-Q1,30").Ledger;
        Reckoning.Of(schedule, "period,units|2024-Q4,30", ledger).Presumptions.Should().NotContain(static used => used.Explanation.Contains("ledger has", StringComparison.Ordinal));
        var bare = ledger with { Entries = ledger.Entries.Select(static entry => entry with { Terms = null }).ToValueList() };
        Reckoning.Of(schedule, "period,units|2024-Q4,30", bare).Presumptions.Select(static used => used.Explanation).Should().Contain("What the ledger has of the line `l`, step 2, was counted by the step that stands there now; it does not say by which terms.");
    }

    private static string Minimum(string? over) => $$"""{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable"{{(over is null ? ", \"per\": [\"seller\"]" : $", \"over\": \"{over}\"")}} }""";

    private static IEnumerable<string> Unsold(RoyaltyStatement statement)
        => statement.Presumptions.Select(static used => used.Explanation).Where(static words => words.StartsWith("Nothing was sold ", StringComparison.Ordinal)).Select(static words => words["Nothing was sold ".Length..words.IndexOf(" that is", StringComparison.Ordinal)]);
}
