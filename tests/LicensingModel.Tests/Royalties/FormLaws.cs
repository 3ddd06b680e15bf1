using System.Globalization;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>What holds of generated schedules with short years, an index, sums for each of something, rounding on the way and one scale over two lines.</summary>
public class FormLaws
{
    private static readonly string[] Times = ["2001-02-15/2001-03-31", "2001-Q2", "2001-Q3", "2001-Q4", "2002-Q1", "2002-Q2", "2002-07-01/2002-08-14"];
    private static readonly string[] Partials = ["full", "days", "months", "monthsBegun"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Two_years_are_the_fold_of_their_times(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, 1, true), Rows(random));
        var whole = Of(schedule, rows);
        RoyaltyLedger? ledger = null;
        List<decimal> folded = [];
        foreach (var part in Times.Select(time => Of(schedule, rows.Where(row => row.Time == time), ledger)))
        {
            ledger = part.Ledger;
            folded.Add(Sum(part));
        }

        whole.Periods.Select(static period => period.Totals.Sum(static total => total.Amount!.Value)).Should().Equal(folded, schedule);
        whole.Ledger.Should().Be(ledger, schedule);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Splitting_rows_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, 1, true), Rows(random));
        var split = rows.SelectMany(row => new[] { row with { Units = row.Units / 2, Channels = 0 }, row with { Units = row.Units - (row.Units / 2) } }).OrderBy(_ => random.Next()).ToList();
        Sum(Of(schedule, split)).Should().Be(Sum(Of(schedule, rows)), schedule);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scaling_every_sum_scales_what_is_owed(int seed)
    {
        var rows = Rows(new Random(seed));
        Math.Round(Sum(Of(Schedule(new Random(seed), 7, false), rows)), 12).Should().Be(Math.Round(7 * Sum(Of(Schedule(new Random(seed), 1, false), rows)), 12));
    }

    [Fact]
    public void Without_the_ledger_or_with_rounding_these_laws_break()
    {
        Enumerable.Range(0, 40).Should().Contain(static seed => Folds(seed) == false);
        Enumerable.Range(0, 40).Should().Contain(static seed => Sum(Of(Schedule(new Random(seed), 7, true), Rows(new Random(seed)))) != 7 * Sum(Of(Schedule(new Random(seed), 1, true), Rows(new Random(seed)))));
    }

    private static bool Folds(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, 1, true), Rows(random));
        return Times.Sum(time => Sum(Of(schedule, rows.Where(row => row.Time == time)))) == Sum(Of(schedule, rows));
    }

    /// <summary>Two lines with one scale, whose rates follow an index; what they come to is rounded, capped and topped up.</summary>
    private static string Schedule(Random random, int scale, bool isRounded)
    {
        string Usd(int least, int most) => string.Create(CultureInfo.InvariantCulture, $"USD {scale * random.Next(least, most)}");
        string Partial() => Partials[random.Next(Partials.Length)];
        var (bound, manner, partial, per) = (random.Next(20, 300), random.Next(2) == 0 ? "whole" : "marginal", Partial(), random.Next(2) == 0 ? """, "per": ["territory"]""" : string.Empty);
        string Line(string name, string product, string other) => $$"""
            { "name": "{{name}}", "sales": { "products": ["{{product}}"] }, "steps": [
              { "kind": "base", "count": "units" },
              { "kind": "rate", "rate": { "kind": "tiers", "manner": "{{manner}}", "partial": "{{partial}}", "tiers": [
                { "through": "{{bound}}", "rate": { "kind": "perUnit", "amount": "{{Usd(1, 9)}}", "index": { "index": "CPI-U", "base": "287", "over": "year", "lag": "P2M" } } },
                { "rate": { "kind": "perUnit", "amount": "{{Usd(1, 9)}}" } }] }, "over": "year", "together": ["{{other}}"]{{per}} }] }
            """;
        var rounding = isRounded ? $$"""{ "kind": "round", "rounding": { "decimals": {{random.Next(0, 3)}}, "manner": "halfUp" } },""" : string.Empty;
        return $$"""
            { "currency": "USD", "every": "quarter", "lines": [{{Line("phones", "phone", "watches")}}, {{Line("watches", "watch", "phones")}}], "steps": [
              {{rounding}}
              { "kind": "limit", "cap": [{ "amount": "{{Usd(100, 900)}}", "each": "channels" }], "over": "year", "partial": "{{Partial()}}" },
              { "kind": "minimum", "amounts": [{ "amount": "{{Usd(100, 900)}}", "each": "channels", "index": { "index": "CPI-U", "base": "287", "over": "year", "lag": "P2M" } }], "most": [{ "amount": "{{Usd(900, 4000)}}" }], "manner": "creditable", "over": "year", "partial": "{{Partial()}}" }] }
            """;
    }

    private static List<Row> Rows(Random random)
        => [.. Times.SelectMany(time => Enumerable.Range(0, random.Next(1, 5)).Select(_ => new Row(time, random.Next(0, 90), random.Next(0, 3), random.Next(2) == 0 ? "phone" : "watch", random.Next(2) == 0 ? "US" : "DE")))];

    private static RoyaltyStatement Of(string schedule, IEnumerable<Row> rows, RoyaltyLedger? prior = null)
        => Reckoning.Of(
            schedule,
            string.Join('|', rows.Select(static row => string.Create(CultureInfo.InvariantCulture, $"{row.Time},{row.Units},{row.Channels},{row.Product},{row.Country}")).Prepend("period,units,channels,product,territory")),
            prior,
            term: """ "from": "2001-02-15", "until": "2002-08-14" """,
            references: "date,name,value|2000-11,CPI-U,300|2001-11,CPI-U,311");

    private static decimal Sum(RoyaltyStatement statement) => statement.Totals.Sum(static total => total.Amount!.Value);

    private sealed record Row(string Time, int Units, int Channels, string Product, string Country);
}
