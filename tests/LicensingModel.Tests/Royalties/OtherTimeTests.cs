using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>Prices on average, tiers that go by earlier times, credits that are carried for a time, reserves that are paid out in parts, minimums that are payable in parts, floors of the base.</summary>
public class OtherTimeTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";
    private const string Averaged = """{ "kind": "limit", "floor": [{ "amount": "USD 60" }], "cap": [{ "amount": "USD 200" }], "averaged": ["product"] }""";
    private const string LastYear = """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "preceding": { "times": 1, "of": "year" }, "tiers": [{ "through": "1000", "rate": { "kind": "perUnit", "amount": "USD 2" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }, "over": "year" }""";

    [Theory]
    [InlineData("phone,10,1000|2001-Q1,phone,10,3000", "USD 400")]
    [InlineData("phone,10,1000|2001-Q1,phone,10,4000", "USD 400")]
    [InlineData("phone,10,300|2001-Q1,phone,10,500", "USD 120")]
    [InlineData("phone,10,300|2001-Q1,watch,10,4000", "USD 260")]
    [InlineData("phone,10,1500", "USD 150")]
    [InlineData("phone,0,0", "USD 0")]
    [InlineData("phone,,100", "? units")]
    public void The_price_of_a_product_is_held_within_limits_on_average(string rows, string due)
        => Of($"{Sales},{Averaged},{Tenth}", "period,product,units,sales|2001-Q1," + rows).Due().Should().Be(due);

    [Fact]
    public void The_line_shows_the_units_and_what_is_left()
        => Of($"{Sales},{Averaged},{Tenth}", "period,product,units,sales|2001-Q1,phone,10,1000|2001-Q1,phone,10,4000").Periods[0].Lines[1].Arithmetic.Should().Be("5000, 20 units, on average each at least USD 60 and at most USD 200 = 4000");

    [Fact]
    public void A_weight_does_not_change_how_many_units_an_average_is_of()
        => Of($$"""{{Sales}},{ "kind": "weight", "weight": "0.5" },{{Averaged}},{{Tenth}}""", "period,product,units,sales|2001-Q1,phone,20,8000").Due().Should().Be("USD 400");

    [Fact]
    public void Over_a_year_it_is_the_average_of_all_so_far()
    {
        var step = Averaged.Replace("\"averaged\"", "\"over\": \"year\", \"averaged\"", StringComparison.Ordinal);
        var whole = Of($"{Sales},{step},{Tenth}", "period,product,units,sales|2001-Q1,phone,10,4000|2001-Q2,phone,10,500");
        var first = Of($"{Sales},{step},{Tenth}", "period,product,units,sales|2001-Q1,phone,10,4000");
        Payments(whole).Should().Equal(200, 200);
        Payments(Of($"{Sales},{step},{Tenth}", "period,product,units,sales|2001-Q2,phone,10,500", first.Ledger)).Should().Equal(200);
    }

    [Theory]
    [InlineData(", \"per\": [\"seller\"]", "per")]
    [InlineData(", \"partial\": \"days\"", "partial")]
    public void A_price_on_average_is_no_other_limit(string rest, string member)
        => Of($"{Sales},{Averaged.Replace(" }]" + ", \"averaged\": [\"product\"] }", " }], \"averaged\": [\"product\"]" + rest + " }", StringComparison.Ordinal)},{Tenth}", "period,product,seller,units,sales|2001-Q1,phone,alpha,10,1000").Due().Should().Be($"? body/royalty/lines/0/steps/1/{member}");

    [Theory]
    [InlineData("2000,500|2001,2000", "USD 5000")]
    [InlineData("2000,1001|2001,2000", "USD 4002")]
    [InlineData("2000,1000|2001,2000", "USD 6000")]
    [InlineData("2000-Q1,1500|2001-Q1,10|2002-Q1,10", "USD 3030")]
    public void The_tier_goes_by_the_year_before(string rows, string due)
        => Of($$"""{ "kind": "base", "count": "units" },{{LastYear}}""", "period,units|" + rows, term: "\"from\": \"2000-01-01\", \"until\": { \"kind\": \"never\" }").Due().Should().Be(due);

    [Fact]
    public void The_line_shows_by_what_the_tier_goes()
        => Of($$"""{ "kind": "base", "count": "units" },{{LastYear}}""", "period,units|2000,1001|2001,2000", term: "\"from\": \"2000-01-01\", \"until\": { \"kind\": \"never\" }").Periods[1].Lines[1].Arithmetic.Should().Be("2000 units × USD 1 a unit = 2000 (the tier of 1001 in 2000)");

    [Fact]
    public void Of_a_year_before_that_nobody_told_of_the_tier_is_not_known()
    {
        Of($$"""{ "kind": "base", "count": "units" },{{LastYear}}""", "period,units|2001,2000").Due().Should().Be("? l");
        Of($$"""{ "kind": "base", "count": "units" },{{LastYear}}""", "period,units|2000,0|2001,2000", term: "\"from\": \"2000-01-01\", \"until\": { \"kind\": \"never\" }").Due().Should().Be("USD 4000");
    }

    [Fact]
    public void The_last_four_quarters_go_on_through_the_ledger()
    {
        var step = LastYear.Replace("\"times\": 1, \"of\": \"year\"", "\"times\": 4, \"of\": \"quarter\"", StringComparison.Ordinal).Replace("\"over\": \"year\"", "\"over\": \"quarter\"", StringComparison.Ordinal);
        string[] rows = ["2000-Q1,300", "2000-Q2,300", "2000-Q3,300", "2000-Q4,300", "2001-Q1,10", "2001-Q2,10"];
        const string Term = "\"from\": \"2000-01-01\", \"until\": { \"kind\": \"never\" }";
        var whole = Of($$"""{ "kind": "base", "count": "units" },{{step}}""", "period,units|" + string.Join('|', rows), term: Term);
        Payments(whole).Should().Equal(600, 600, 600, 600, 10, 20);
        RoyaltyLedger? ledger = null;
        List<decimal> folded = [];
        foreach (var part in rows.Select(row => Of($$"""{ "kind": "base", "count": "units" },{{step}}""", "period,units|" + row, ledger, Term)))
        {
            ledger = part.Ledger;
            folded.AddRange(Payments(part));
        }

        folded.Should().Equal(Payments(whole));
        whole.Ledger.Should().Be(ledger);
    }

    [Fact]
    public void What_is_told_later_of_an_earlier_year_may_change_the_tier()
    {
        const string Term = "\"from\": \"2000-01-01\", \"until\": { \"kind\": \"never\" }";
        var first = Of($$"""{ "kind": "base", "count": "units" },{{LastYear}}""", "period,units|2000,900|2001,10", term: Term);
        Of($$"""{ "kind": "base", "count": "units" },{{LastYear}}""", "period,units|2000,200", first.Ledger, Term).Due().Should().Be("? l");
    }

    [Theory]
    [InlineData("\"manner\": \"whole\"", "\"manner\": \"marginal\"", "rate/manner")]
    [InlineData("\"times\": 1", "\"times\": 0", "rate/preceding")]
    [InlineData("\"of\": \"year\"", "\"of\": \"life\"", "rate/preceding")]
    public void What_tiers_of_earlier_times_cannot_mean_is_not_known(string from, string to, string place)
        => Of($$"""{ "kind": "base", "count": "units" },{{LastYear.Replace(from, to, StringComparison.Ordinal)}}""", "period,units|2000,0|2001,10").Due().Should().Be($"? body/royalty/lines/0/steps/1/{place}");

    [Theory]
    [InlineData("""{ "kind": "offset", "others": "third", "share": "50%", "floorRate": "2%", "carried": "lost" }""", "1000,100,200", "USD 20")]
    [InlineData("""{ "kind": "offset", "others": "third", "share": "50%", "floorRate": "2%", "carried": "lost" }""", "1000,100,100", "USD 50")]
    [InlineData("""{ "kind": "offset", "others": "third", "share": "50%", "floorRate": "20%", "carried": "lost" }""", "1000,100,100", "USD 100")]
    [InlineData("""{ "kind": "stacking", "others": "third", "capRate": "12%", "floorRate": "7%" }""", "1000,100,100", "USD 70")]
    [InlineData("""{ "kind": "stacking", "others": "third", "capRate": "12%", "floorRate": "2%" }""", "1000,100,100", "USD 60")]
    [InlineData("""{ "kind": "stacking", "others": "third", "capRate": "12%", "floorRate": { "state": "redacted" } }""", "1000,100,100", "? body/royalty/lines/0/steps/2/floorRate")]
    [InlineData("""{ "kind": "stacking", "others": "third", "capRate": "12%", "floorRate": { "state": "redacted" } }""", "1000,100,10", "USD 100")]
    [InlineData("""{ "kind": "offset", "others": "third", "share": { "state": "redacted" }, "carried": "forward" }""", "1000,100,0", "USD 100")]
    public void A_floor_may_be_a_share_of_the_base(string step, string row, string due)
    {
        var cells = row.Split(',');
        Of($"{Sales},{Tenth},{step}", $"period,sales,third|2001-Q1,{cells[0]},{cells[2]}").Due().Should().Be(due);
    }

    [Fact]
    public void A_floor_of_the_base_holds_of_all_that_is_told_of_a_payment()
    {
        const string Step = """{ "kind": "offset", "others": "third", "share": "50%", "floorRate": "2%", "carried": "forward" }""";
        var first = Of($"{Sales},{Tenth},{Step}", "period,sales,third|2001-Q1,1000,200");
        Payments(first).Should().Equal(20);
        Payments(Of($"{Sales},{Tenth},{Step}", "period,sales,third|2001-Q1,1000,0", first.Ledger)).Should().Equal(80);
    }

    [Theory]
    [InlineData("\"carriedFor\": \"P6M\"", "2001-Q1,0,200|2001-Q2,0,0|2001-Q3,1000,0", "0 0 0")]
    [InlineData("\"carriedFor\": \"P6M\"", "2001-Q1,0,200|2001-Q2,0,0|2001-Q4,1000,0", "0 0 100")]
    [InlineData("\"carriedFor\": \"P1Y\"", "2001-Q1,0,200|2001-Q4,0,0|2002-Q1,1000,0", "0 0 0")]
    [InlineData("\"carriedFor\": \"P1Y\"", "2001-Q1,0,200|2001-Q4,0,0|2002-Q2,1000,0", "0 0 100")]
    [InlineData("\"carriedWithin\": \"year\"", "2001-Q1,0,200|2001-Q2,500,0|2002-Q1,1000,0", "0 0 100")]
    [InlineData("\"carriedWithin\": \"year\"", "2001-Q1,0,200|2001-Q2,500,0|2001-Q4,1000,0", "0 0 50")]
    [InlineData("\"carriedFor\": \"P6M\"", "2001-Q1,0,100|2001-Q2,0,100|2001-Q3,600,0|2001-Q4,1000,0", "0 0 0 60")]
    public void A_credit_is_carried_for_a_time(string rest, string rows, string due)
    {
        var step = $$"""{ "kind": "offset", "others": "third", "share": "50%", "carried": "forward", {{rest}} }""";
        var whole = Of($"{Sales},{Tenth},{step}", "period,sales,third|" + rows);
        string.Join(' ', Payments(whole).Select(static owed => ExactDecimal.Format(owed))).Should().Be(due);
        RoyaltyLedger? ledger = null;
        List<decimal> folded = [];
        foreach (var part in rows.Split('|').Select(row => Of($"{Sales},{Tenth},{step}", "period,sales,third|" + row, ledger)))
        {
            ledger = part.Ledger;
            folded.AddRange(Payments(part));
        }

        folded.Should().Equal(Payments(whole));
        whole.Ledger.Should().Be(ledger);
    }

    [Fact]
    public void A_reserve_is_paid_out_in_parts()
    {
        const string Step = """{ "kind": "reserve", "share": "20%", "parts": [{ "share": "50%", "after": "P6M" }, { "share": "50%", "after": "P1Y" }] }""";
        string[] rows = ["2001-Q1,1000", "2001-Q2,1000", "2001-Q3,1000", "2001-Q4,0", "2002-Q1,0", "2002-Q2,0", "2002-Q3,0"];
        var whole = Of($"{Sales},{Tenth},{Step}", "period,sales|" + string.Join('|', rows));
        Payments(whole).Should().Equal(80, 80, 90, 10, 20, 10, 10);
        RoyaltyLedger? ledger = null;
        List<decimal> folded = [];
        foreach (var part in rows.Select(row => Of($"{Sales},{Tenth},{Step}", "period,sales|" + row, ledger)))
        {
            ledger = part.Ledger;
            folded.AddRange(Payments(part));
        }

        folded.Should().Equal(Payments(whole));
        whole.Ledger.Should().Be(ledger);
    }

    [Theory]
    [InlineData("""{ "kind": "reserve", "share": "20%", "parts": [{ "share": "50%", "after": "P6M" }] }""")]
    [InlineData("""{ "kind": "reserve", "share": "20%", "after": "P6M", "parts": [{ "share": "100%", "after": "P6M" }] }""")]
    public void A_reserve_that_is_not_paid_out_as_a_whole_is_not_known(string step)
        => Of($"{Sales},{Tenth},{step}", "period,sales|2001-Q1,1000").Due().Should().Be("? body/royalty/lines/0/steps/2/parts");

    [Fact]
    public void A_minimum_may_be_payable_in_parts_that_are_creditable_against_the_year_so_far()
    {
        const string Step = """{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable", "over": "year", "payable": "inParts" }""";
        string[] rows = ["2001-Q1,100", "2001-Q2,600", "2001-Q3,0", "2001-Q4,1300"];
        var whole = Of($"{Sales},{Tenth},{Step}", "period,sales|" + string.Join('|', rows));
        Payments(whole).Should().Equal(25, 45, 5, 125);
        whole.Periods[1].Lines[^1].Arithmetic.Should().Be("60 − 15 of 15 left of USD 100 × 2/4 = USD 50 for 2001 = 45");
        RoyaltyLedger? ledger = null;
        List<decimal> folded = [];
        foreach (var part in rows.Select(row => Of($"{Sales},{Tenth},{Step}", "period,sales|" + row, ledger)))
        {
            ledger = part.Ledger;
            folded.AddRange(Payments(part));
        }

        folded.Should().Equal(Payments(whole));
        whole.Ledger.Should().Be(ledger);
        Payments(Of($"{Sales},{Tenth},{Step}", "period,sales|2001-Q1,100|2001-Q4,0")).Should().Equal(25, 25, 25, 25);
    }

    [Fact]
    public void Parts_of_a_fee_are_owed_beside_the_royalties()
        => Payments(Of($$"""{{Sales}},{{Tenth}},{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "additional", "over": "year", "payable": "inParts" }""", "period,sales|2001-Q1,100|2001-Q2,100|2001-Q3,0|2001-Q4,0")).Should().Equal(35, 35, 25, 25);

    [Theory]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": { "state": "redacted" } } }""", "period,units|2001-Q1,0", "USD 0")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "limit", "cap": [{ "amount": { "state": "redacted" } }], "over": "year" }""", "period,units|2001-Q1,0", "USD 0")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "limit", "cap": [{ "amount": { "state": "redacted" } }], "over": "year" }""", "period,units|2001-Q1,1", "? body/royalty/lines/0/steps/2/cap/0/amount")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "recoupment", "amount": { "state": "redacted" } }""", "period,units|2001-Q1,0", "USD 0")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "limit", "cap": [{ "amount": "USD 1000", "until": "2001-06-30" }, { "amount": "USD 2000", "from": "2001-07-01" }], "over": "year" }""", "period,units|2001-Q1,905", "USD 905")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "limit", "cap": [{ "amount": "USD 1000", "until": "2001-06-30" }, { "amount": "USD 2000", "from": "2001-07-01" }], "over": "year" }""", "period,units|2001-Q1,1005", "? body/royalty/lines/0/steps/2/cap/0")]
    public void Nothing_is_nothing_whatever_a_term_says(string steps, string report, string due)
        => Of($$"""{ "kind": "base", "count": "units" },{{steps}}""", report).Due().Should().Be(due);

    [Theory]
    [InlineData("USD", "EUR,75", "? msrp")]
    [InlineData("USD", "USD,75", "USD 10")]
    [InlineData("EUR", "EUR,75", "USD 10")]
    public void Bounds_of_a_condition_may_be_in_a_currency(string currency, string row, string due)
        => Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "l", "sales": { "attributes": [{ "column": "msrp", "through": "80", "currency": "{{currency}}" }] }, "steps": [{ "kind": "base", "count": "units" }, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }] }] }""", "period,units,currency,msrp|2001-Q1,10," + row).Due().Should().Be(due);

    [Fact]
    public void An_advance_in_instalments_is_set_off_from_the_day_of_each()
    {
        const string Advance = """{ "id": "adv", "body": { "kind": "payment", "payer": "beta", "payee": "alpha", "form": "instalments", "instalments": [{ "on": "2001-01-15", "amount": "USD 100" }, { "on": "2001-07-15", "amount": "USD 100" }] } },""";
        static RoyaltyStatement Statement(string rows, RoyaltyLedger? prior = null)
            => Reckoning.Document(Reckoning.Line($$"""{{Sales}},{{Tenth}},{ "kind": "recoupment", "of": ["adv"], "credited": "asDue" }"""), others: Advance).Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a"), Prior = prior ?? RoyaltyLedger.Empty }, new StringReader("period,sales\n" + rows.Replace('|', '\n')));
        Payments(Statement("2001-Q1,1500|2001-Q2,500|2001-Q3,1200")).Should().Equal(50, 50, 20);
        var first = Statement("2001-Q1,1500|2001-Q2,500|2001-Q3,1200");
        Payments(Statement("2001-Q1,100", first.Ledger)).Should().Equal(10);
        Payments(Statement("2001-Q3,1200", Statement("2001-Q2,500", Statement("2001-Q1,1500").Ledger).Ledger)).Should().Equal(20);
    }

    private static List<decimal> Payments(RoyaltyStatement statement) => [.. statement.Periods.Select(static period => period.Totals.Sum(static total => total.Amount!.Value))];

    private static RoyaltyStatement Of(string steps, string report, RoyaltyLedger? prior = null, string term = "\"from\": \"1990-01-01\", \"until\": { \"kind\": \"never\" }")
        => Reckoning.Of(Reckoning.Line(steps), report, prior, term: term);
}
