using System.Globalization;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>However a report is cut into statements, what is told later or comes back included: the statements come to what one report of all rows comes to.</summary>
public class FoldLaws
{
    private const string Columns = "period,units,net,others,kind,soldIn,product";
    private static readonly string[] Times = ["2001-02-15/2001-03-31", "2001-Q2", "2001-Q3", "2001-Q4", "2002-Q1", "2002-Q2", "2002-07-01/2002-08-14"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_in_the_order_of_time_come_to_one_report_of_all(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, true), Rows(random, true));
        var whole = Of(schedule, rows);
        var folded = Folded(schedule, rows.GroupBy(static row => row.Time).Select(static group => group.ToList()));
        if (Sum(whole) is { } sum)
            Sum(folded).Should().Be(sum);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Corrections_come_to_one_report_of_all(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, true, false), Rows(random, false));
        var late = rows.Where(_ => random.Next(4) == 0).ToList();
        var timely = rows.Except(late).GroupBy(static row => row.Time).Select(static group => group.ToList());
        if (Sum(Folded(schedule, timely.Concat(late.Select(static row => new List<Row> { row })))) is { } sum)
            sum.Should().Be(Sum(Of(schedule, rows)), schedule);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Where_all_comes_back_nothing_is_owed(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, false), Rows(random, false));
        var back = rows.Select(static row => row with { Time = "2002-07-01/2002-08-14", IsBack = true, SoldIn = row.Time }).ToList();
        (Sum(Of(schedule, rows.Concat(back))) ?? 0).Should().Be(0, schedule);
        (Sum(Folded(schedule, [rows, .. back.Select(static row => new List<Row> { row })])) ?? 0).Should().Be(0, schedule);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_comes_back_gives_back_what_it_bore_or_is_not_known(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, false), Rows(random, false));
        var sold = rows[random.Next(rows.Count)];
        var untold = Sum(Of(schedule, [.. rows, sold with { Time = Times[^1], IsBack = true }]));
        var told = Sum(Of(schedule, [.. rows, sold with { Time = Times[^1], IsBack = true, SoldIn = sold.Time }]));
        (told is null || told == Sum(Of(schedule, rows.Where(row => !ReferenceEquals(row, sold))))).Should().BeTrue(schedule);
        (untold is null || told is null || untold == told).Should().BeTrue(schedule);
    }

    [Fact]
    public void Enough_of_it_is_known()
    {
        var counts = Enumerable.Range(0, 60).Select(static seed =>
        {
            var random = new Random(seed);
            var (schedule, rows) = (Schedule(random, false), Rows(random, false));
            var back = rows.Select(static row => row with { Time = Times[^1], IsBack = true, SoldIn = row.Time }).ToList();
            var mixed = Rows(random, true);
            return (
                Mixed: Sum(Of(schedule, mixed)) is null ? 0 : 1,
                Back: Sum(Of(schedule, rows.Concat(back))) is null ? 0 : 1,
                Alone: Sum(Folded(schedule, [rows, .. back.Select(static row => new List<Row> { row })])) is null ? 0 : 1,
                Late: Sum(Folded(schedule, [[.. rows.Skip(1)], [rows[0]]])) is null ? 0 : 1);
        }).ToList();
        (counts.Sum(static count => count.Mixed), counts.Sum(static count => count.Back), counts.Sum(static count => count.Alone), counts.Sum(static count => count.Late)).Should().Match<(int Mixed, int Back, int Alone, int Late)>(static counts => counts.Mixed > 15 && counts.Back > 30 && counts.Alone > 30 && counts.Late > 40);
    }

    [Fact]
    public void Without_the_ledger_these_laws_break()
        => Enumerable.Range(0, 60).Should().Contain(static seed => IsFoldWithoutLedger(seed) == false);

    private static bool IsFoldWithoutLedger(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Schedule(random, true), Rows(random, false));
        return Math.Round(rows.Sum(row => Sum(Of(schedule, [row])) ?? 0), 12) == Sum(Of(schedule, rows));
    }

    /// <summary>A schedule with rates by date or tiers, and some of: caps, credits and stacking with floors, a reserve; and where it need not come to nothing again, an advance and a minimum.</summary>
    private static string Schedule(Random random, bool isKept, bool isRounded = true)
    {
        string Of(params string[] kinds) => kinds[random.Next(kinds.Length)];
        var rate = Of(
            """{ "kind": "rate", "rate": { "kind": "percent", "rate": "4%" }, "sales": { "soldUntil": "2001-12-31" } },{ "kind": "rate", "rate": { "kind": "percent", "rate": "7%" }, "sales": { "soldFrom": "2002-01-01" } }""",
            """{ "kind": "rate", "rate": { "kind": "percent", "rate": "5%" } }""",
            """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "by": "base", "tiers": [{ "through": "150", "rate": { "kind": "percent", "rate": "10%" } }, { "rate": { "kind": "percent", "rate": "5%" } }] }, "over": "year" }""",
            """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "by": "base", "tiers": [{ "through": "150", "rate": { "kind": "percent", "rate": "10%" } }, { "rate": { "kind": "percent", "rate": "5%" } }] } }""",
            """{ "kind": "rate", "rate": { "kind": "lesserOf", "rates": [{ "kind": "percent", "rate": "10%" }, { "kind": "perUnit", "amount": "USD 0.5" }] } }""");
        var credit = Of(
            string.Empty,
            """,{ "kind": "offset", "others": "others", "share": "50%", "floor": "50%", "carried": "lost" }""",
            """,{ "kind": "offset", "others": "others", "share": "100%", "floor": "20%", "carried": "lost" }""",
            """,{ "kind": "stacking", "others": "others", "cap": "USD 6", "floor": "50%" }""",
            """,{ "kind": "stacking", "others": "others", "capRate": "6%" }""");
        var then = Of(string.Empty, """,{ "kind": "limit", "cap": [{ "amount": "USD 12" }], "over": "year" }""", """,{ "kind": "limit", "cap": [{ "amount": "USD 5" }], "over": "quarter" }""", """,{ "kind": "reserve", "share": "20%", "after": "P3M" }""", """,{ "kind": "reduction", "by": "30%" }""");
        var kept = !isKept ? string.Empty : Of(
            string.Empty,
            """,{ "kind": "offset", "others": "others", "share": "30%", "floor": "50%", "carried": "forward" }""",
            """,{ "kind": "recoupment", "amount": "USD 9", "share": "50%" }""");
        var rounding = isKept && isRounded && random.Next(2) == 0 ? """, "rounding": { "decimals": 2, "manner": "halfUp" }""" : string.Empty;
        return Reckoning.Line($$"""{ "kind": "base", "measure": "net" },{{rate}}{{credit}}{{then}}{{kept}}""", rounding);
    }

    private static List<Row> Rows(Random random, bool isBack)
    {
        List<Row> rows = [];
        foreach (var time in Times)
        {
            for (var i = random.Next(1, 4); i > 0; i--)
                rows.Add(new Row(time, random.Next(1, 40), random.Next(1, 200), random.Next(0, 12), random.Next(2) == 0 ? "phone" : "watch"));
            if (isBack && random.Next(2) == 0 && rows[random.Next(rows.Count)] is { IsBack: false } sold)
                rows.Add(sold with { Time = time, IsBack = true, SoldIn = random.Next(3) == 0 ? null : sold.Time });
        }

        return rows;
    }

    private static RoyaltyStatement Of(string schedule, IEnumerable<Row> rows, RoyaltyLedger? prior = null)
        => Reckoning.Of(schedule, string.Join('|', rows.Select(static row => string.Create(CultureInfo.InvariantCulture, $"{row.Time},{row.Units},{row.Net},{row.Others},{(row.IsBack ? "return" : "sale")},{row.SoldIn},{row.Product}")).Prepend(Columns)), prior, term: """ "from": "2001-02-15", "until": "2002-08-14" """);

    private static List<RoyaltyStatement> Folded(string schedule, IEnumerable<List<Row>> parts)
    {
        List<RoyaltyStatement> statements = [];
        foreach (var part in parts)
            statements.Add(Of(schedule, part, statements.Count == 0 ? null : statements[^1].Ledger));
        return statements;
    }

    private static decimal? Sum(RoyaltyStatement statement) => statement.Totals.All(static total => total.Amount is not null) ? Math.Round(statement.Totals.Sum(static total => total.Amount!.Value), 12) : null;

    private static decimal? Sum(List<RoyaltyStatement> statements) => statements.TrueForAll(static statement => Sum(statement) is not null) ? Math.Round(statements.Sum(static statement => statement.Totals.Sum(static total => total.Amount!.Value)), 12) : null;

    private sealed record Row(string Time, int Units, int Net, int Others, string Product)
    {
        internal bool IsBack { get; init; }

        internal string? SoldIn { get; init; }
    }
}
