using LicensingModel.Provisions.Schedules;
using LicensingModel.Serialization;
using LicensingModel.Tests.Serialization.Generated;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation.Schedules;

/// <summary>What schedules of royalties contradict or leave open. A place is given from the schedule.</summary>
public class ScheduleRuleTests
{
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";

    [Theory]
    [InlineData("""{ "through": "100", "rate": 1 }, { "through": "200", "rate": 1 }, { "rate": 1 }""")]
    [InlineData("""{ "rate": 1 }""")]
    [InlineData("""{ "through": "0", "rate": 0 }, { "rate": 1 }""")]
    [InlineData("""{ "through": "100", "rate": 1 }, { "through": "100", "rate": 1 }, { "rate": 1 }""", "LM3300 tiers/1/through")]
    [InlineData("""{ "through": "100", "rate": 1 }, { "through": "50", "rate": 1 }, { "rate": 1 }""", "LM3300 tiers/1/through")]
    [InlineData("""{ "through": "-1", "rate": 1 }, { "rate": 1 }""", "LM3300 tiers/0/through")]
    [InlineData("""{ "rate": 1 }, { "through": "50", "rate": 1 }, { "rate": 1 }""", "LM3301 tiers/0")]
    [InlineData("""{ "through": "50", "rate": 1 }, { "rate": 1 }, { "rate": 1 }""", "LM3301 tiers/1")]
    [InlineData("""{ "through": "50", "below": "60", "rate": 1 }, { "rate": 1 }""", "LM3302 tiers/0")]
    [InlineData("""{ "through": "50", "rate": 1 }, { "through": "100", "rate": 1 }""", "LM3303 tiers/1")]
    [InlineData("""{ "below": "50", "rate": 1 }, { "rate": 1 }""", "LM3304 tiers/0/below")]
    public void Marginal_tiers_follow_each_other_upwards_and_the_last_is_open(string tiers, params string[] expected)
        => Found(Line(Units, Rate("marginal", tiers)), "/lines/0/steps/1/rate/").Should().Equal(expected);

    [Fact]
    public void By_how_many_members_sales_are_chosen_counts_every_member()
    {
        foreach (var seed in Enumerable.Range(1, 200))
        {
            var sales = Making.Make<SaleScope>(new Dice(seed));
            var shown = MemberWalk.Of(sales).Count(static member => member.Value is not null);
            sales.Restrictions.Should().Be(shown + (sales.UnrecognizedMembers.Count > 0 ? 1 : 0), $"of {sales}");
        }

        new SaleScope().Restrictions.Should().Be(0);
    }

    [Fact]
    public void A_whole_tier_may_end_below_a_number_and_a_marginal_one_of_the_base_too()
    {
        Found(Line(Units, Rate("whole", """{ "below": "50", "rate": 1 }, { "rate": 2 }"""))).Should().BeEmpty();
        Found(Line(Sales, Rate("marginal", """{ "below": "50", "rate": "1%" }, { "rate": "2%" }""", "base"))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Sales, "whole", "base", """{ "through": "500", "rate": "5%" }, { "rate": "3%" }""", "500 → 25, 501 → 15.03.")]
    [InlineData(Sales, "whole", "units", """{ "through": "500", "rate": "5%" }, { "rate": "3%" }""", "500 → 25, 501 → 15.03, at a price of 1 for each.")]
    [InlineData(Units, "whole", "units", """{ "through": "500", "rate": 5 }, { "rate": 3 }""", "500 → 2500, 501 → 1503.")]
    [InlineData(Units, "whole", "units", """{ "below": "500", "rate": 5 }, { "rate": 3 }""", "499 → 2495, 500 → 1500.")]
    [InlineData(Units, "whole", "units", """{ "through": "10", "rate": 1 }, { "through": "500", "rate": 5 }, { "rate": 3 }""", "500 → 2500, 501 → 1503.")]
    [InlineData(Units, "whole", "units", """{ "through": "500", "rate": "flat 900" }, { "rate": 1 }""", "500 → 900, 501 → 501.")]
    [InlineData(Units, "whole", "units", """{ "through": "500", "rate": 1 }, { "rate": 0 }""", "500 → 500, 501 → 0.")]
    [InlineData(Sales, "whole", "base", """{ "through": "1000", "rate": "5%" }, { "rate": "4.996%" }""", "1000 → 50, 1000.01 → 49.9604996.")]
    public void More_sales_that_lower_the_total_are_shown_with_an_example(string first, string manner, string by, string tiers, string example)
        => Document(Line(first, Rate(manner, tiers, by))).Validate().Should().ContainSingle().Which.Message.Should().Be("More sales lower the total: " + example);

    [Theory]
    [InlineData(Sales, "marginal", "base", """{ "through": "500", "rate": "5%" }, { "rate": "3%" }""")]
    [InlineData(Sales, "whole", "base", """{ "through": "500", "rate": "3%" }, { "rate": "5%" }""")]
    [InlineData(Sales, "whole", "base", """{ "through": "500", "rate": "5%" }, { "rate": "5%" }""")]
    [InlineData(Units, "whole", "units", """{ "through": "5", "rate": 1 }, { "rate": 0.9 }""")]
    [InlineData(Units, "whole", "units", """{ "through": "500", "rate": "flat 0" }, { "rate": "flat 25000" }""")]
    [InlineData(Units, "whole", "units", """{ "through": "500", "rate": "redacted" }, { "rate": 1 }""")]
    [InlineData(Sales, "whole", "units", """{ "through": "500", "rate": 5 }, { "rate": "1%" }""")]
    public void Where_the_total_does_not_fall_or_nobody_can_say_nothing_is_found(string first, string manner, string by, string tiers)
        => Found(Line(first, Rate(manner, tiers, by))).Should().BeEmpty();

    [Fact]
    public void A_part_of_a_unit_can_be_more_than_a_bound_where_units_count_as_parts()
    {
        var rate = Rate("whole", """{ "through": "5", "rate": 1 }, { "rate": 0.9 }""");
        Found(Line(Units, rate)).Should().BeEmpty();
        Document(Line(Units, """{ "kind": "weight", "weight": "0.5", "sales": { "categories": ["x"] } }""", rate)).Validate().Should().ContainSingle().Which.Message.Should().EndWith("5 → 5, 5.5 → 4.95.");
    }

    [Fact]
    public void A_total_that_falls_is_found_inside_other_rates_and_what_they_hold_up_is_not()
    {
        const string Whole = """{ "kind": "tiers", "manner": "whole", "tiers": [{ "through": "500", "rate": { "kind": "perUnit", "amount": "USD 5" } }, { "rate": { "kind": "perUnit", "amount": "USD 3" } }] }""";
        Found(Line(Units, $$"""{ "kind": "rate", "rate": { "kind": "sum", "rates": [{ "kind": "flat", "amount": "USD 10" }, {{Whole}}] } }""")).Should().Equal("LM3305 /lines/0/steps/1/rate/rates/1/tiers/0");
        Found(Line(Units, $$"""{ "kind": "rate", "rate": { "kind": "greaterOf", "rates": [{ "kind": "flat", "amount": "USD 10000" }, {{Whole}}] } }""")).Should().BeEmpty();
        Found(Line(Units, Rate("marginal", $$"""{ "through": "1", "rate": 1 }, { "rate": {{Whole}} }"""))).Should().Equal("LM3305 /lines/0/steps/1/rate/tiers/1/rate/tiers/0");
    }

    [Theory]
    [InlineData("""{ "name": "a", "steps": [U] }, { "name": "b", "steps": [U] }""", """{ "manner": "first", "lines": ["a", "b"] }""")]
    [InlineData("""{ "name": "a", "steps": [U] }, { "name": "a", "steps": [U] }""", "", "LM3306 /lines/1/name")]
    [InlineData("""{ "name": "phones", "steps": [U] }""", """{ "manner": "first", "lines": ["phone"] }""", "LM3307 /choices/0/lines/0")]
    [InlineData("""{ "name": "a", "steps": [U] }""", """{ "manner": "first", "lines": ["a"] }, { "manner": "first", "lines": ["a"] }""", "LM3308 /choices/1/lines/0")]
    [InlineData("""{ "name": "a", "steps": [D] }""", "", "LM3309 /lines/0/steps/0")]
    [InlineData("""{ "name": "a", "steps": [U, D, U] }""", "", "LM3310 /lines/0/steps/2")]
    [InlineData("""{ "name": "a", "steps": [{ "kind": "base" }] }""", "", "LM3311 /lines/0/steps/0")]
    [InlineData("""{ "name": "a", "steps": [{ "kind": "base", "count": "units", "measure": "sales" }] }""", "", "LM3311 /lines/0/steps/0")]
    [InlineData("""{ "name": "a", "steps": [{ "kind": "auction" }] }""", "", "LM2011 /lines/0/steps/0")]
    public void Lines_have_names_of_their_own_and_begin_with_their_base(string lines, string choices, params string[] expected)
        => Found($$"""{ "currency": "USD", "lines": [{{lines.Replace("U", Units, StringComparison.Ordinal).Replace("D", Dollar, StringComparison.Ordinal)}}], "choices": [{{choices}}] }""").Should().Equal(expected);

    [Fact]
    public void A_line_that_was_probably_meant_is_named()
        => Document("""{ "currency": "USD", "lines": [{ "name": "phones", "steps": [{ "kind": "base", "count": "units" }] }], "choices": [{ "manner": "first", "lines": ["phone"] }] }""").Validate().Single().Message
            .Should().Be("The schedule has no line `phone` (did you mean `phones`?).");

    [Theory]
    [InlineData(Units, Dollar, """{ "kind": "limit", "cap": [{ "amount": "USD 5" }] }""")]
    [InlineData(Units, """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "EUR 1" } }""", """{ "kind": "conversion", "to": "USD", "day": "periodEnd" }""")]
    [InlineData(Sales, """{ "kind": "conversion", "to": "USD", "day": "saleDay", "sales": { "sellers": ["alpha"] } }""", """{ "kind": "limit", "cap": [{ "amount": "EUR 5" }] }""")]
    [InlineData(Units, Dollar, """{ "kind": "limit", "cap": [{ "amount": "EUR 5" }] }""", "LM3312 /lines/0/steps/2/cap/0/amount")]
    [InlineData(Units, """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "5", "rate": { "kind": "perUnit", "amount": "EUR 0" } }, { "rate": { "kind": "perUnit", "amount": "EUR 1" } }] } }""", Dollar, "LM3312 /lines/0/steps/1/rate/tiers/1/rate/amount", "LM3330 /lines/0/steps/2")]
    [InlineData(Sales, """{ "kind": "conversion", "to": "EUR", "day": "saleDay" }""", """{ "kind": "limit", "cap": [{ "amount": "USD 5" }] }""", "LM3312 /lines/0/steps/2/cap/0/amount")]
    public void Sums_are_in_the_currency_in_which_is_reckoned(string one, string two, string three, params string[] expected)
        => Found(Line(one, two, three)).Should().Equal(expected);

    [Theory]
    [InlineData(""" "floor": [{ "amount": "USD 1" }], "cap": [{ "amount": "USD 1" }], "per": ["unit"] """)]
    [InlineData(""" "floor": [{ "amount": "USD 2", "until": "2001-12-31" }], "cap": [{ "amount": "USD 1", "from": "2002-01-01" }], "per": ["unit"] """)]
    [InlineData(""" "floor": [{ "amount": { "state": "redacted" } }], "cap": [{ "amount": "USD 1" }], "per": ["unit"] """)]
    [InlineData(""" "cap": [{ "amount": "USD 1", "until": "2001-12-31" }, { "amount": "USD 2", "from": "2002-01-01" }] """)]
    [InlineData(""" "cap": [{ "amount": "USD 1", "until": "2001-12-31" }, { "amount": "USD 2", "from": { "kind": "unstated" } }] """)]
    [InlineData(""" "floor": [{ "amount": "USD 2" }], "cap": [{ "amount": "USD 1" }], "per": ["unit"] """, "LM3313 floor/0/amount")]
    [InlineData(""" "floor": [{ "amount": "USD 1" }] """, "LM3314 floor")]
    [InlineData(""" "cap": [{ "amount": "USD 1", "until": "2002-01-01" }, { "amount": "USD 2", "from": "2002-01-01" }] """, "LM3315 cap/1")]
    [InlineData(""" "cap": [{ "amount": "USD 1" }, { "amount": "USD 2", "from": "2002-01-01" }] """, "LM3315 cap/1")]
    [InlineData(""" "cap": [{ "amount": "USD 1", "from": "2002-01-01", "until": "2001-01-01" }] """, "LM3316 cap/0/until")]
    public void Floors_and_caps_leave_room_for_each_other(string limit, params string[] expected)
        => Found(Line(Units, Dollar, $$"""{ "kind": "limit", {{limit}} }"""), "/lines/0/steps/2/").Should().Equal(expected);

    [Theory]
    [InlineData(""" "compounded": "P3M" """)]
    [InlineData(""" "compounded": "P1D", "dayCount": "actual365" """)]
    [InlineData(""" "compounded": "P1W", "dayCount": "actualActual" """)]
    [InlineData(""" "compounded": "P1D" """, "LM3340 /late/compounded")]
    [InlineData(""" "compounded": "P1D", "dayCount": "thirty360" """, "LM3340 /late/dayCount")]
    [InlineData(""" "compounded": "P1M1D", "dayCount": "actual365" """, "LM3340 /late/compounded")]
    public void Interest_is_added_after_a_time_of_which_it_is_said_how_much_of_its_period_it_is(string late, params string[] expected)
        => Found($$"""{ "currency": "USD", "lines": [{ "name": "a", "steps": [{{Units}}, {{Dollar}}] }], "late": { "rate": "5%", "manner": "compound", "every": "P1Y", {{late}} } }""").Should().Equal(expected);

    [Theory]
    [InlineData(""" "base": "250", "statedFor": "2020-01-01", "leastOfPreceding": "100%", "mostOfPreceding": "103%" """)]
    [InlineData(""" "statedFor": "2020-01-01" """)]
    [InlineData(""" "base": "250", "mostOfPreceding": "103%" """, "LM3341 /mostOfPreceding")]
    [InlineData(""" "base": "250", "statedFor": "2020-01-01", "leastOfPreceding": "104%", "mostOfPreceding": "103%" """, "LM3341 /leastOfPreceding")]
    [InlineData(""" "base": "250", "baseOn": "2020-01-01", "statedFor": "2020-01-01" """, "LM3323 ")]
    public void A_sum_that_goes_by_the_one_before_begins_and_has_room(string index, params string[] expected)
        => Found(Line(Units, $$"""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1", "index": { "index": "CPI-U", "over": "year", {{index}} } } }"""), "/lines/0/steps/1/rate/index").Should().Equal(expected);

    [Theory]
    [InlineData(""" "ofPreceding": "80%", "over": "year" """)]
    [InlineData(""" "amounts": [{ "amount": "USD 5" }], "ofPreceding": { "state": "redacted" }, "over": "quarter" """)]
    [InlineData(""" "over": "year" """, "LM3342 ")]
    [InlineData(""" "amounts": [{ "amount": "USD 5" }], "preceding": "owed" """, "LM3342 /preceding")]
    [InlineData(""" "ofPreceding": "80%" """, "LM3342 /ofPreceding")]
    [InlineData(""" "ofPreceding": "80%", "over": "life" """, "LM3342 /over")]
    [InlineData(""" "ofPreceding": "-80%", "over": "year" """, "LM3320 /ofPreceding")]
    public void A_minimum_is_a_sum_or_a_share_of_what_was_owed_before(string minimum, params string[] expected)
        => Found(Line(Units, Dollar, $$"""{ "kind": "minimum", "manner": "creditable", {{minimum}} }"""), "/lines/0/steps/2").Should().Equal(expected);

    [Fact]
    public void Four_weeks_begin_on_a_day()
    {
        const string Minimum = """{ "kind": "minimum", "manner": "creditable", "amounts": [{ "amount": "USD 1" }], "over": "fourWeeks" }""";
        var lines = $$"""{ "currency": "USD", "every": "fourWeeks", "lines": [{ "name": "a", "steps": [{{Units}}, {{Dollar}}, {{Minimum}}] }, { "name": "b", "steps": [{{Units}}, {{Dollar}}] }], "choices": [{ "manner": "greatest", "lines": ["a", "b"], "over": "fourWeeks" }], "steps": [{{Minimum}}] """;
        Found(lines + "}").Should().BeEquivalentTo("LM3343 /every", "LM3343 /lines/0/steps/2/over", "LM3343 /choices/0/over", "LM3343 /steps/0/over");
        Found(lines + """, "weeksFrom": "2024-01-01" }""").Should().BeEmpty();
        Found(lines.Replace("fourWeeks", "week", StringComparison.Ordinal) + "}").Should().BeEmpty();
    }

    [Fact]
    public void One_minimum_holds_at_a_time_and_sales_end_after_they_begin()
    {
        Found(Line(Units, Dollar, """{ "kind": "minimum", "manner": "creditable", "amounts": [{ "amount": "USD 1" }, { "amount": "USD 2" }] }""")).Should().Equal("LM3315 /lines/0/steps/2/amounts/1");
        Found($$"""{ "currency": "USD", "lines": [{ "name": "a", "sales": { "soldFrom": "2002-01-01", "soldUntil": "2001-01-01" }, "steps": [{{Units}}] }] }""").Should().Equal("LM3316 /lines/0/sales/soldUntil");
    }

    [Theory]
    [InlineData(""" "per": ["product", "seller"] """, """ "per": ["product"] """, "")]
    [InlineData(""" "per": ["product"] """, """ "per": ["enterprise"] """, "")]
    [InlineData("", """ "per": ["product"] """, "", "LM3317 /lines/0/steps/3/per")]
    [InlineData("", """ "per": ["unit"] """, "", "LM3317 /lines/0/steps/3/per")]
    [InlineData(""" "per": ["product"] """, """ "per": ["seller"] """, "", "LM3317 /lines/0/steps/3/per")]
    [InlineData(""" "per": ["product"] """, """ "per": ["product"] """, """{ "kind": "limit", "cap": [{ "amount": "USD 9" }], "per": ["seller"] }""", "LM3317 /steps/0/per")]
    [InlineData("", """ "sales": { "categories": ["x"] } """, "", "LM3318 /lines/0/steps/3/sales")]
    [InlineData(""" "per": ["category"] """, """ "sales": { "categories": ["x"] }, "per": ["category"] """, "")]
    [InlineData(""" "sales": { "categories": ["x"] } """, """ "sales": { "categories": ["x"] } """, "")]
    public void What_was_put_together_is_not_told_apart(string first, string second, string last, params string[] expected)
        => Found($$"""{ "currency": "USD", "lines": [{ "name": "a", "steps": [{{Units}}, {{Dollar}}, {{Cap(first)}}, {{Cap(second)}}] }], "steps": [{{last}}] }""").Should().Equal(expected);

    [Fact]
    public void A_step_on_the_sum_may_be_for_the_sales_of_whole_lines()
    {
        static string Schedule(string category) => $$"""{ "currency": "USD", "lines": [{ "name": "a", "sales": { "categories": ["{{category}}"] }, "steps": [{{Units}}, {{Dollar}}, {{Cap("")}}] }], "steps": [{ "kind": "limit", "cap": [{ "amount": "USD 9" }], "sales": { "categories": ["x"] } }] }""";
        Found(Schedule("x")).Should().BeEmpty();
        Found(Schedule("y")).Should().BeEmpty();
        Found($$"""{ "currency": "USD", "lines": [{ "name": "a", "steps": [{{Units}}, {{Dollar}}, {{Cap("")}}] }], "steps": [{ "kind": "limit", "cap": [{ "amount": "USD 9" }], "sales": { "categories": ["x"] } }] }""").Should().Equal("LM3318 /steps/0/sales");
    }

    [Theory]
    [InlineData(Sales, """{ "kind": "reduction", "by": "100%" }""")]
    [InlineData(Sales, """{ "kind": "rate", "rate": { "kind": "percent", "rate": "-1%" } }""", "LM3320 /lines/0/steps/1/rate/rate")]
    [InlineData(Units, """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD -1" } }""", "LM3320 /lines/0/steps/1/rate/amount")]
    [InlineData(Units, """{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD -1" } }""", "LM3320 /lines/0/steps/1/rate/amount")]
    [InlineData(Units, """{ "kind": "weight", "weight": "-1" }""", "LM3320 /lines/0/steps/1/weight")]
    [InlineData(Sales, """{ "kind": "limit", "cap": [{ "amount": "USD -1" }] }""", "LM3320 /lines/0/steps/1/cap/0/amount")]
    [InlineData(Sales, """{ "kind": "deduction", "share": "-5%" }""", "LM3320 /lines/0/steps/1/share")]
    [InlineData(Sales, """{ "kind": "deduction", "share": "105%" }""", "LM3321 /lines/0/steps/1/share")]
    [InlineData(Sales, """{ "kind": "withholding", "rate": "101%" }""", "LM3321 /lines/0/steps/1/rate")]
    [InlineData(Sales, """{ "kind": "offset", "others": "o", "share": "50%", "floor": "150%", "carried": "lost" }""", "LM3321 /lines/0/steps/1/floor")]
    public void Rates_are_no_less_than_nothing_and_shares_no_more_than_all(string first, string step, params string[] expected) => Found(Line(first, step)).Should().Equal(expected);

    [Fact]
    public void What_a_payment_states_and_what_lateness_costs_is_no_less_than_nothing()
    {
        Deals.Findings(provisions: """{ "id": "p1", "body": { "kind": "payment", "rate": "-2%" } }""").Should().Equal("LM3320 /agreements/0/provisions/0/body/rate");
        Found($$"""{ "currency": "USD", "lines": [{ "name": "a", "steps": [{{Units}}] }], "late": { "rate": "-1%", "manner": "once" } }""").Should().Equal("LM3320 /late/rate");
    }

    [Theory]
    [InlineData(Units, Dollar, """{ "kind": "reduction", "by": "50%" }""")]
    [InlineData(Sales, """{ "kind": "reduction", "by": "50%" }""", Tenth)]
    [InlineData(Units, Tenth, """{ "kind": "reduction", "by": "50%" }""", "LM3322 /lines/0/steps/1/rate")]
    [InlineData(Units, """{ "kind": "reduction", "by": "50%" }""", Dollar, "LM3322 /lines/0/steps/1")]
    public void Shares_are_of_money(string one, string two, string three, params string[] expected) => Found(Line(one, two, three)).Should().Equal(expected);

    [Theory]
    [InlineData(null, null, "LM3330 /lines/0/steps/2")]
    [InlineData(""" "soldUntil": "2015-06-30" """, """ "soldFrom": "2015-04-01" """, "LM3330 /lines/0/steps/2")]
    [InlineData(""" "soldUntil": "2015-06-30" """, """ "soldFrom": "2015-07-01" """)]
    [InlineData(""" "categories": ["a", "b"] """, """ "categories": ["b"] """, "LM3330 /lines/0/steps/2")]
    [InlineData(""" "categories": ["a"] """, """ "categories": ["b"] """)]
    [InlineData(""" "territory": "US" """, """ "territory": "DE" """)]
    [InlineData(""" "technologies": ["4G"] """, """ "technologies": ["5G"] """)]
    [InlineData(""" "technologies": ["4G"] """, """ "noTechnologies": ["4G"] """)]
    [InlineData(""" "attributes": [{ "column": "r", "values": ["1"] }] """, """ "attributes": [{ "column": "r", "values": ["2"] }] """)]
    [InlineData(""" "attributes": [{ "column": "r", "values": ["1"] }] """, """ "attributes": [{ "column": "s", "values": ["2"] }] """, "LM3330 /lines/0/steps/2")]
    public void One_rate_is_for_a_sale(string? one, string? other, params string[] expected)
    {
        static string Rated(string? sales) => $$"""{ "kind": "rate", "rate": { "kind": "percent", "rate": "1%" }{{(sales is null ? string.Empty : $$""", "sales": {{{sales}}}""")}} }""";
        Found(Line(Sales, Rated(one), Rated(other))).Should().Equal(expected);
    }

    [Theory]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 1" }], "per": ["unit"], "over": "year" }""", "LM3331 /lines/0/steps/1/over")]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 1" }], "per": ["unit"] }""")]
    [InlineData("""{ "kind": "limit", "cap": [{ "amount": "USD 1" }], "over": "year" }""")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "percent", "rate": "1%" }, "per": ["unit"], "over": "life" }""", "LM3331 /lines/0/steps/1/over")]
    public void What_is_of_each_unit_is_counted_over_nothing(string step, params string[] expected) => Found(Line(Sales, step)).Should().Equal(expected);

    [Theory]
    [InlineData("""{ "kind": "minimum", "amounts": [{ "amount": "USD 1" }], "manner": "topUp", "over": "year", "payable": "inAdvance" }""", "LM3332 /lines/0/steps/2/payable")]
    [InlineData("""{ "kind": "minimum", "amounts": [{ "amount": "USD 1" }], "manner": "topUp", "over": "year", "payable": "inArrears" }""")]
    [InlineData("""{ "kind": "minimum", "amounts": [{ "amount": "USD 1" }], "manner": "additional", "over": "year", "payable": "inAdvance" }""")]
    public void What_is_payable_in_advance_is_known_by_then(string step, params string[] expected) => Found(Line(Units, Dollar, step)).Should().Equal(expected);

    [Theory]
    [InlineData("""{ "manner": "greatest", "lines": ["a", "b"], "over": "year" }""")]
    [InlineData("""{ "manner": "first", "lines": ["a", "b"], "over": "year" }""", "LM3333 /choices/0/over")]
    [InlineData("""{ "manner": "elected", "lines": ["a", "b"] }""", "LM3333 /choices/0/manner")]
    [InlineData("""{ "manner": "sum", "lines": ["a", "b"] }""", "LM3333 /choices/0/manner")]
    [InlineData("""{ "manner": "least", "lines": ["a", "b"], "per": ["product"] }""", "LM3333 /choices/0/per")]
    [InlineData("""{ "manner": "least", "lines": ["a", "b"], "over": "year", "per": ["unit"] }""", "LM3333 /choices/0/per")]
    [InlineData("""{ "manner": "least", "lines": ["a", "b"], "over": "year", "elections": [{ "line": "a" }] }""", "LM3333 /choices/0/elections")]
    [InlineData("""{ "manner": "elected", "lines": ["a", "b"], "over": "year", "elections": [{ "line": "z" }] }""", "LM3307 /choices/0/elections/0/line")]
    [InlineData("""{ "manner": "least", "lines": ["a", "z"], "over": "year" }""", "LM3307 /choices/0/lines/1")]
    [InlineData("""{ "name": "a", "manner": "least", "lines": ["a", "b"], "over": "year" }""", "LM3306 /choices/0/name")]
    [InlineData("""{ "name": "c", "manner": "least", "lines": ["a", "b"], "over": "year" }, { "manner": "greatest", "lines": ["c"], "over": "year" }""")]
    [InlineData("""{ "name": "c", "manner": "least", "lines": ["a"], "over": "year" }, { "manner": "greatest", "lines": ["c", "a"], "over": "year" }""", "LM3308 /choices/1/lines/1")]
    [InlineData("""{ "manner": "greatest", "lines": ["c", "a"], "over": "year" }, { "name": "c", "manner": "least", "lines": ["b"], "over": "year" }""", "LM3307 /choices/0/lines/0")]
    [InlineData("""{ "manner": "first", "lines": ["a", "b"] }, { "manner": "sum", "lines": ["a", "b"], "over": "year" }""")]
    public void A_choice_is_of_its_kind(string choices, params string[] expected)
        => Found($$"""{ "currency": "USD", "lines": [{ "name": "a", "steps": [{{Units}}, {{Dollar}}] }, { "name": "b", "steps": [{{Units}}, {{Dollar}}] }], "choices": [{{choices}}] }""").Should().Equal(expected);

    [Theory]
    [InlineData("""{ "kind": "base", "count": "subscribers" }""", "subscribers")]
    [InlineData("""{ "kind": "base", "count": "subscribers" }""", "heads", "LM3334 /lines/0/steps/2/rate")]
    [InlineData("""{ "kind": "base", "count": "subscribers" }""", "units", "LM3334 /lines/0/steps/2/rate")]
    [InlineData(Sales, "units")]
    [InlineData(Sales, "heads", "LM3334 /lines/0/steps/2/rate")]
    public void A_weight_is_for_what_the_line_counts(string basis, string of, params string[] expected)
        => Found(Line(basis, """{ "kind": "weight", "weight": "1.5" }""", $$"""{ "kind": "rate", "rate": { "kind": "greaterOf", "rates": [{ "kind": "perUnit", "amount": "USD 1", "of": "{{of}}" }] } }""")).Should().Equal(expected);

    [Theory]
    [InlineData("\"manner\": \"whole\", \"preceding\": { \"times\": 1, \"of\": \"year\" }", "")]
    [InlineData("\"manner\": \"marginal\", \"preceding\": { \"times\": 1, \"of\": \"year\" }", "", "LM3335 /lines/0/steps/1/rate/manner")]
    [InlineData("\"manner\": \"whole\", \"preceding\": { \"times\": 0, \"of\": \"year\" }", "", "LM3335 /lines/0/steps/1/rate/preceding/times")]
    [InlineData("\"manner\": \"whole\", \"preceding\": { \"times\": 1, \"of\": \"life\" }", "", "LM3335 /lines/0/steps/1/rate/preceding/of")]
    [InlineData("\"manner\": \"whole\", \"preceding\": { \"times\": 1, \"of\": \"year\" }, \"partial\": \"days\"", "", "LM3335 /lines/0/steps/1/rate/partial")]
    [InlineData("\"manner\": \"whole\", \"preceding\": { \"times\": 1, \"of\": \"year\" }", ", \"per\": [\"unit\"]", "LM3335 /lines/0/steps/1/per")]
    public void Tiers_of_earlier_times_are_one_rate_of_many_sales(string manner, string rest, params string[] expected)
        => Found(Line(Units, $$"""{ "kind": "rate", "rate": { "kind": "tiers", {{manner}}, "tiers": [{ "through": "5", "rate": { "kind": "perUnit", "amount": "USD 2" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }{{rest}} }""")).Where(static found => !found.StartsWith("LM3305", StringComparison.Ordinal)).Should().Equal(expected);

    [Fact]
    public void Tiers_of_earlier_times_stand_in_no_other_rate()
        => Found(Line(Units, """{ "kind": "rate", "rate": { "kind": "sum", "rates": [{ "kind": "tiers", "manner": "whole", "preceding": { "times": 1, "of": "year" }, "tiers": [{ "rate": { "kind": "perUnit", "amount": "USD 1" } }] }] } }""")).Should().Equal("LM3335 /lines/0/steps/1/rate/rates/0");

    [Theory]
    [InlineData("\"averaged\": [\"product\"]")]
    [InlineData("\"averaged\": [\"enterprise\"], \"over\": \"year\"")]
    [InlineData("\"averaged\": [\"unit\"]", "LM3336 /lines/0/steps/1/averaged")]
    [InlineData("\"averaged\": [\"product\"], \"per\": [\"seller\"]", "LM3336 /lines/0/steps/1/per")]
    [InlineData("\"averaged\": [\"product\"], \"counting\": [\"p1\"]", "LM3336 /lines/0/steps/1/counting")]
    [InlineData("\"averaged\": [\"product\"], \"partial\": \"days\"", "LM3336 /lines/0/steps/1/partial")]
    public void A_price_on_average_is_no_other_limit(string rest, params string[] expected)
        => Found(Line(Sales, $$"""{ "kind": "limit", "floor": [{ "amount": "USD 1" }], "cap": [{ "amount": "USD 2" }], {{rest}} }""", """{ "kind": "rate", "rate": { "kind": "percent", "rate": "1%" } }""")).Should().Equal(expected);

    [Theory]
    [InlineData("\"parts\": [{ \"share\": \"50%\", \"after\": \"P6M\" }, { \"share\": \"50%\", \"after\": \"P1Y\" }]")]
    [InlineData("\"parts\": [{ \"share\": \"50%\", \"after\": \"P6M\" }]", "LM3337 /lines/0/steps/2/parts")]
    [InlineData("\"after\": \"P6M\", \"parts\": [{ \"share\": \"100%\", \"after\": \"P6M\" }]", "LM3337 /lines/0/steps/2/parts")]
    public void A_reserve_is_paid_out_as_a_whole(string rest, params string[] expected) => Found(Line(Units, Dollar, $$"""{ "kind": "reserve", "share": "20%", {{rest}} }""")).Should().Equal(expected);

    [Theory]
    [InlineData("forward", "\"carriedFor\": \"P1Y\"")]
    [InlineData("lost", "\"carriedFor\": \"P1Y\"", "LM3338 /lines/0/steps/2/carriedFor")]
    [InlineData("lost", "\"carriedWithin\": \"year\"", "LM3338 /lines/0/steps/2/carriedWithin")]
    public void A_credit_is_carried_for_a_time_where_it_is_carried(string carried, string rest, params string[] expected)
        => Found(Line(Units, Dollar, $$"""{ "kind": "offset", "others": "third", "share": "50%", "carried": "{{carried}}", {{rest}} }""")).Should().Equal(expected);

    [Theory]
    [InlineData("\"kind\": \"perUnit\", \"amount\": \"USD 3\", \"most\": \"USD 2\"", "LM3339 /lines/0/steps/1/rate/amount")]
    [InlineData("\"kind\": \"perUnit\", \"amount\": \"USD 2\", \"most\": \"USD 2\"")]
    [InlineData("\"kind\": \"percent\", \"rate\": \"3%\", \"most\": \"2%\"", "LM3339 /lines/0/steps/1/rate/rate")]
    [InlineData("\"kind\": \"percent\", \"rate\": { \"state\": \"redacted\" }, \"most\": \"2%\"")]
    public void A_rate_is_no_more_than_its_bound(string rate, params string[] expected) => Found(Line(Sales, $$"""{ "kind": "rate", "rate": { {{rate}} } }""")).Should().Equal(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(9, "LM1022")]
    public void Payments_are_rounded_to_at_most_eight_decimals(int decimals, params string[] expected)
        => LicensingJson.Read(Deals.Json(provisions: $$"""{ "id": "p1", "body": { "kind": "payment", "royalty": { "currency": "USD", "lines": [{ "name": "a", "steps": [{{Units}}] }], "rounding": { "decimals": {{decimals}}, "manner": "halfUp" } } } }""")).Diagnostics.Select(static finding => finding.Code).Should().Equal(expected);

    [Fact]
    public void A_statement_does_not_reckon_on_what_is_an_error()
    {
        static string Due(string schedule) => Royalties.Reckoning.Due(Royalties.Reckoning.Of(schedule, "period,units|2001-Q1,10"));
        Due(Line(Dollar)).Should().Be("? body/royalty/lines/0/steps/0");
        Due(Line(Units, Dollar, Units)).Should().Be("? body/royalty/lines/0/steps/2");
        Due(Line(Units, Dollar, """{ "kind": "limit", "floor": [{ "amount": "USD 2" }], "cap": [{ "amount": "USD 1" }], "per": ["unit"] }""")).Should().Be("? body/royalty/lines/0/steps/2/floor");
        Due(Line(Units, Rate("marginal", """{ "through": "-1", "rate": 1 }, { "rate": 1 }"""))).Should().Be("? body/royalty/lines/0/steps/1/rate/tiers/0");
        Due(Line(Units, Dollar)).Should().Be("USD 10");
    }

    [Fact]
    public void Of_the_schedules_in_the_docs_only_those_that_show_whole_tiers_fall()
    {
        static string[] Of(string folder) => [.. Directory.GetFiles(Checkout.PathTo("docs", folder), "*.json").Where(static file => !file.Contains("examples.json", StringComparison.Ordinal) && !file.Contains("questions.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(static file => LicensingJson.Read(File.ReadAllBytes(file)).GetValueOrThrow().Validate().Where(static finding => finding.Code.StartsWith("LM33", StringComparison.Ordinal)).Select(finding => $"{Path.GetFileName(file)} {finding.Code} {finding.Message}"))];
        Of("deals").Should().BeEmpty();
        Of("rates").Should().Equal("schemes.json LM3305 More sales lower the total: 500 → 25, 501 → 15.03.");
    }

    private static string Cap(string members) => $$"""{ "kind": "limit", "cap": [{ "amount": "USD 100" }]{{(members.Trim().Length == 0 ? "" : "," + members)}} }""";

    /// <summary>A step with tiers, of which a rate may be written as a number for each unit, a share, or a flat sum.</summary>
    private static string Rate(string manner, string tiers, string by = "units")
    {
        var written = System.Text.RegularExpressions.Regex.Replace(tiers, "\"rate\": (?:\"flat ([0-9.]+)\"|\"([0-9.]+%)\"|\"(redacted)\"|([0-9.]+))", static match =>
            match.Groups[1].Success ? $$"""
            "rate": { "kind": "flat", "amount": "USD {{match.Groups[1].Value}}" }
            """
            : match.Groups[2].Success ? $$"""
            "rate": { "kind": "percent", "rate": "{{match.Groups[2].Value}}" }
            """
            : match.Groups[3].Success ? """
            "rate": { "kind": "perUnit", "amount": { "state": "redacted" } }
            """
            : $$"""
            "rate": { "kind": "perUnit", "amount": "USD {{match.Groups[4].Value}}" }
            """);
        return $$"""{ "kind": "rate", "rate": { "kind": "tiers", "manner": "{{manner}}", "by": "{{by}}", "tiers": [{{written}}] } }""";
    }

    private static string Line(params string[] steps) => $$"""{ "currency": "USD", "lines": [{ "name": "a", "steps": [{{string.Join(", ", steps)}}] }] }""";

    private static Agreements.LicensingDocument Document(string schedule) => Deals.Document(provisions: $$"""{ "id": "p1", "body": { "kind": "payment", "royalty": {{schedule}} } }""");

    private static string[] Found(string schedule, string under = "")
    {
        var root = "/agreements/0/provisions/0/body/royalty" + under;
        var findings = Document(schedule).Validate().Where(static finding => !finding.Code.StartsWith("LM301", StringComparison.Ordinal)).ToList();
        findings.TrueForAll(finding => finding.Pointer.ToString().StartsWith(root, StringComparison.Ordinal)).Should().BeTrue();
        return [.. findings.Select(finding => $"{finding.Code} {finding.Pointer.ToString()[root.Length..]}")];
    }
}
