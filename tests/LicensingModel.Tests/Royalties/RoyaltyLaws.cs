using System.Globalization;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>What holds of every schedule and report, over generated ones.</summary>
public class RoyaltyLaws
{
    private static readonly string[] Quarters = ["2001-Q1", "2001-Q2", "2001-Q3", "2001-Q4"];
    private static readonly string[] Scopes = ["product", "seller", "category", "territory"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Marginal_tiers_are_monotone_and_continuous(int seed)
    {
        var (schedule, rates, bound) = Tiers(new Random(seed), "marginal");
        IsMonotoneAndContinuous(schedule, rates, bound).Should().BeTrue();
    }

    [Fact]
    public void Whole_tiers_break_that_law() => Enumerable.Range(0, 40).Count(seed => Tiers(new Random(seed), "whole") is var (schedule, rates, bound) && IsMonotoneAndContinuous(schedule, rates, bound)).Should().BeLessThan(40);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_cap_holds_over_each_thing_and_time(int seed)
    {
        var random = new Random(seed);
        var (cap, scope) = (random.Next(50, 400), random.Next(4));
        var rows = Rows(random);
        var due = Sum(Reckoning.Of(Schedule($$"""{ "kind": "limit", "cap": [{ "amount": "USD {{cap}}" }], "per": ["{{Scopes[scope]}}"], "over": "year" }"""), Report(rows)));
        due.Should().Be(rows.GroupBy(row => row.Of(scope)).Sum(group => Math.Min(cap, group.Sum(row => row.Units) * 2)));
        due.Should().BeLessThanOrEqualTo(cap * rows.Select(row => row.Of(scope)).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_cap_holds_at_every_scope_and_over_every_time(int seed)
    {
        var random = new Random(seed);
        var rows = Rows(random);
        foreach (var (scope, of) in Scopes.Select((scope, i) => (scope, (Func<Row, string>)(row => row.Of(i)))).Append(("enterprise", static _ => string.Empty)))
        {
            foreach (var (time, within) in new (string, Func<Row, string>)[] { ("quarter", static row => row.Quarter), ("halfYear", static row => row.Quarter[^1] < '3' ? "H1" : "H2"), ("year", static _ => "2001"), ("life", static _ => string.Empty) })
            {
                var cap = random.Next(50, 400);
                var capped = Sum(Reckoning.Of(Schedule($$"""{ "kind": "limit", "cap": [{ "amount": "USD {{cap}}" }], "per": ["{{scope}}"], "over": "{{time}}" }"""), Report(rows)));
                (capped, scope, time).Should().Be((Capped(rows, cap, row => (of(row), within(row))), scope, time));
            }
        }
    }

    [Fact]
    public void Without_the_cap_or_over_another_time_that_law_breaks()
    {
        var rows = Rows(new Random(3));
        var yearly = Capped(rows, 100, static row => (row.Product, string.Empty));
        Sum(Reckoning.Of(Schedule("""{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "per": ["product"], "over": "quarter" }"""), Report(rows))).Should().NotBe(yearly);
        Sum(Reckoning.Of(Schedule("""{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "per": ["seller"], "over": "year" }"""), Report(rows.Select(static row => row with { Seller = row.Quarter[^1] < '3' ? "alpha" : "beta", Product = "phone" })))).Should().NotBe(100);
        Sum(Reckoning.Of(Schedule("""{ "kind": "reduction", "by": "0%" }"""), Report(rows))).Should().BeGreaterThan(yearly);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_year_is_the_fold_of_its_quarters_each_rounded_at_its_payment(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Full(random, 1), Rows(random));
        var whole = Reckoning.Of(schedule, Report(rows));
        var ledger = RoyaltyLedger.Empty;
        List<decimal> folded = [];
        foreach (var quarter in Quarters)
        {
            var part = Reckoning.Of(schedule, Report(rows.Where(row => row.Quarter == quarter)), ledger);
            ledger = part.Ledger;
            folded.Add(Sum(part));
        }

        whole.Periods.Select(static period => period.Totals.Sum(static total => total.Amount!.Value)).Should().Equal(folded);
        whole.Ledger.Should().Be(ledger);
    }

    [Fact]
    public void Without_the_ledger_that_law_breaks()
        => Enumerable.Range(0, 40).Should().Contain(seed => IsFoldWithoutLedger(seed) == false);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Splitting_rows_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Full(random, 1), Rows(random));
        var split = rows.SelectMany(row => row.Units < 2 ? [row] : new[] { row with { Units = row.Units / 2 }, row with { Units = row.Units - (row.Units / 2) } }).OrderBy(_ => random.Next()).ToList();
        Sum(Reckoning.Of(schedule, Report(split))).Should().Be(Sum(Reckoning.Of(schedule, Report(rows))));
    }

    [Fact]
    public void A_split_that_loses_a_unit_breaks_that_law()
    {
        var rows = Rows(new Random(5));
        var lossy = rows.SelectMany(static row => row.Units < 2 ? [row] : new[] { row with { Units = (row.Units / 2) - 1 }, row with { Units = row.Units - (row.Units / 2) } }).ToList();
        var schedule = Schedule("""{ "kind": "reduction", "by": "10%" }""");
        Sum(Reckoning.Of(schedule, Report(lossy))).Should().NotBe(Sum(Reckoning.Of(schedule, Report(rows))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void By_which_product_or_seller_it_is_reported_matters_only_where_the_terms_say_so(int seed)
    {
        var random = new Random(seed);
        var rows = Rows(random);
        var others = rows.Select(row => row with { Seller = row.Seller == "alpha" ? "beta" : "alpha", Product = "watch" }).ToList();
        var schedule = Schedule("""{ "kind": "limit", "cap": [{ "amount": "USD 900" }], "per": ["category"], "over": "year" },{ "kind": "limit", "cap": [{ "amount": "USD 1500" }], "per": ["enterprise"], "over": "life" }""");
        Sum(Reckoning.Of(schedule, Report(others))).Should().Be(Sum(Reckoning.Of(schedule, Report(rows))));
    }

    [Fact]
    public void Where_the_terms_say_so_it_matters()
        => Sum(Reckoning.Of(Schedule("""{ "kind": "limit", "cap": [{ "amount": "USD 10" }], "per": ["seller"] }"""), "period,units,seller|2001-Q1,10,alpha|2001-Q1,10,beta")).Should().NotBe(
            Sum(Reckoning.Of(Schedule("""{ "kind": "limit", "cap": [{ "amount": "USD 10" }], "per": ["seller"] }"""), "period,units,seller|2001-Q1,10,alpha|2001-Q1,10,alpha")));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scaling_every_sum_scales_what_is_owed(int seed)
    {
        var rows = Rows(new Random(seed));
        var scale = new Random(seed).Next(2, 9);
        Sum(Reckoning.Of(Full(new Random(seed), scale, false), Report(rows))).Should().Be(scale * Sum(Reckoning.Of(Full(new Random(seed), 1, false), Report(rows))));
    }

    [Fact]
    public void Rounding_breaks_that_law()
        => Enumerable.Range(0, 40).Should().Contain(seed => Sum(Reckoning.Of(Full(new Random(seed), 7), Report(Rows(new Random(seed))))) != 7 * Sum(Reckoning.Of(Full(new Random(seed), 1), Report(Rows(new Random(seed))))));

    private static decimal Capped(List<Row> rows, decimal cap, Func<Row, (string, string)> of) => rows.GroupBy(of).Sum(group => Math.Min(cap, group.Sum(static row => row.Units) * 2));

    private static bool IsFoldWithoutLedger(int seed)
    {
        var random = new Random(seed);
        var (schedule, rows) = (Full(random, 1), Rows(random));
        return Quarters.Sum(quarter => Sum(Reckoning.Of(schedule, Report(rows.Where(row => row.Quarter == quarter))))) == Sum(Reckoning.Of(schedule, Report(rows)));
    }

    private static bool IsMonotoneAndContinuous(string schedule, int[] rates, int bound)
    {
        var most = rates.Max();
        decimal? before = null;
        for (var units = bound - 3; units <= bound + 3; units++)
        {
            var due = Sum(Reckoning.Of(schedule, string.Create(CultureInfo.InvariantCulture, $"period,units|2001-Q1,{units}")));
            if (before is { } last && (due < last || due - last > most))
                return false;
            before = due;
        }

        return true;
    }

    private static (string Schedule, int[] Rates, int Bound) Tiers(Random random, string manner)
    {
        var rates = Enumerable.Range(0, 3).Select(_ => random.Next(0, 20)).ToArray();
        var (first, second) = (random.Next(10, 50), random.Next(60, 99));
        var tiers = string.Create(CultureInfo.InvariantCulture, $$"""{ "through": "{{first}}", "rate": { "kind": "perUnit", "amount": "USD {{rates[0]}}" } }, { "through": "{{second}}", "rate": { "kind": "perUnit", "amount": "USD {{rates[1]}}" } }, { "rate": { "kind": "perUnit", "amount": "USD {{rates[2]}}" } }""");
        return (Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "tiers", "manner": "{{manner}}", "tiers": [{{tiers}}] }, "over": "year" }"""), rates, random.Next(2) == 0 ? first : second);
    }

    private static string Schedule(string then) => Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 2" } },{{then}}""");

    /// <summary>Tiers, caps, a minimum, an advance and a reserve, of random sums that are multiplied by a scale; each payment is rounded where that is asked.</summary>
    private static string Full(Random random, int scale, bool isRounded = true)
    {
        string Usd(int least, int most) => string.Create(CultureInfo.InvariantCulture, $"USD {scale * random.Next(least, most)}");
        var steps = $$"""
            { "kind": "base", "count": "units" },
            { "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "{{random.Next(50, 150)}}", "rate": { "kind": "perUnit", "amount": "{{Usd(1, 9)}}" } }, { "rate": { "kind": "perUnit", "amount": "{{Usd(1, 9)}}" } }] }, "over": "year", "per": ["category"] },
            { "kind": "limit", "cap": [{ "amount": "{{Usd(300, 3000)}}" }], "over": "year" },
            { "kind": "reduction", "by": "{{random.Next(1, 99)}}%" },
            { "kind": "recoupment", "amount": "{{Usd(1, 300)}}", "share": "50%" },
            { "kind": "reserve", "share": "13.7%", "after": "P3M" },
            { "kind": "minimum", "amounts": [{ "amount": "{{Usd(100, 900)}}" }], "manner": "creditable", "over": "year" }
            """;
        return Reckoning.Line(steps, isRounded ? """, "rounding": { "decimals": 2, "manner": "halfUp" }""" : string.Empty);
    }

    private static List<Row> Rows(Random random)
        => [.. Quarters.SelectMany(quarter => Enumerable.Range(0, random.Next(1, 6)).Select(_ => new Row(quarter, random.Next(0, 90), random.Next(2) == 0 ? "phone" : "watch", random.Next(2) == 0 ? "alpha" : "beta", random.Next(2) == 0 ? "x" : "y", random.Next(2) == 0 ? "US" : "DE")))];

    private static string Report(IEnumerable<Row> rows) => string.Join('|', rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Quarter},{row.Units},{row.Product},{row.Seller},{row.Category},{row.Country}")).Prepend("period,units,product,seller,category,territory"));

    private static decimal Sum(RoyaltyStatement statement) => statement.Totals.Sum(static total => total.Amount!.Value);

    private sealed record Row(string Quarter, int Units, string Product, string Seller, string Category, string Country)
    {
        internal string Of(int scope) => scope switch { 0 => Product, 1 => Seller, 2 => Category, _ => Country };
    }
}
