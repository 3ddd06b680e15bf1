using LicensingModel.Patents;
using LicensingModel.Patents.Lives;
using NodaTime;

namespace LicensingModel.Tests.Patents.Lives;

/// <summary>The last days of patents.md, section 2, and those that the laws give.</summary>
public class LastDayTests
{
    private static readonly Disclosed<ContractPeriod> None = ContractPeriod.None;
    private static readonly CountryCode US = CountryCode.Parse("US");

    [Fact]
    public void A_continuation_ends_twenty_years_after_the_parent_was_filed()
        => LastDay(Us("2020-06-15", To(PriorityKind.Continuation, "2019-03-01"))).Should().Be("2039-03-01");

    [Fact]
    public void A_provisional_application_is_not_counted()
        => LastDay(Us("2020-02-28", To(PriorityKind.Provisional, "2019-03-01"))).Should().Be("2040-02-28");

    [Fact]
    public void A_foreign_priority_is_not_counted()
        => LastDay(Us("2020-02-28", To(PriorityKind.Foreign, "2019-03-01"))).Should().Be("2040-02-28");

    [Fact]
    public void Before_the_Uruguay_Round_the_longer_of_two_terms_counts()
    {
        LastDay(Us("1994-06-01"), right => right with { Granted = On("1997-03-04") }).Should().Be("2014-06-01");
        LastDay(Us("1990-06-01"), right => right with { Granted = On("1997-03-04") }).Should().Be("2014-03-04");
        LastDay(Us("1971-01-04"), right => right with { Granted = On("1973-05-01") }).Should().Be("1990-05-01", "seventeen years were over before the longer term came");
    }

    [Fact]
    public void An_adjustment_prolongs_and_cannot_pass_a_disclaimed_day()
    {
        LastDay(Us("2005-03-01"), right => right with { Adjustment = ContractPeriod.OfDays(150) }).Should().Be("2025-07-29");
        LastDay(Us("2005-03-01"), right => right with { Adjustment = ContractPeriod.OfDays(150), DisclaimedTo = On("2025-05-01") }).Should().Be("2025-05-01");
    }

    [Fact]
    public void An_extension_for_an_authorisation_passes_a_disclaimed_day()
        => LastDay(Us("2005-03-01"), right => right with { DisclaimedTo = On("2025-01-01"), Extension = ContractPeriod.OfDays(31) }).Should().Be("2025-02-01");

    [Fact]
    public void A_day_that_the_twentieth_year_has_too_is_the_last()
        => LastDay(Us("2004-02-29")).Should().Be("2024-02-29");

    [Theory]
    [InlineData("GB", "2000-01-10", "2020-01-09")]
    [InlineData("DE", "2000-01-10", "2020-01-10")]
    [InlineData("CN", "1999-09-06", "2019-09-05")]
    [InlineData("JP", "2000-01-10", "2020-01-10")]
    public void Whether_the_first_day_is_counted_depends_on_the_office(string country, string filed, string last)
        => LastDay(Invention(filed), right => right with { Country = CountryCode.Parse(country) }).Should().Be(last);

    [Fact]
    public void Where_no_authority_was_found_one_of_two_days_is_the_last()
    {
        var life = Life(Invention("2000-01-10"), right => right with { Country = CountryCode.Parse("FR") });
        life.LastDay.TryGetEarliest(out var earliest).Should().BeTrue();
        life.LastDay.TryGetLatest(out var latest).Should().BeTrue();
        (earliest, latest).Should().Be((new LocalDate(2020, 1, 9), new LocalDate(2020, 1, 10)));
        life.InForce(new LocalDate(2020, 1, 9)).Result.Should().Be(Truth.True);
        life.InForce(new LocalDate(2020, 1, 10)).Result.Should().Be(Truth.Unknown);
        life.InForce(new LocalDate(2020, 1, 11)).Result.Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("2015-05-12", "2016-06-07", "2030-06-07")]
    [InlineData("2015-05-13", "2016-06-07", "2031-06-07")]
    public void A_design_lasts_from_its_grant(string filed, string granted, string last)
        => LastDay(Us(filed) with { Kind = PatentKind.Design }, right => right with { Granted = On(granted) }).Should().Be(last);

    [Fact]
    public void A_German_utility_model_ends_with_the_month()
        => LastDay(Invention("2004-02-10") with { Kind = PatentKind.UtilityModel }, right => right with { Country = CountryCode.Parse("DE") }).Should().Be("2014-02-28");

    [Fact]
    public void A_divided_application_has_the_term_of_its_parent()
        => LastDay(Invention("2006-05-05", To(PriorityKind.Division, "2000-01-10")), right => right with { Country = CountryCode.Parse("DE") }).Should().Be("2020-01-10");

    [Theory]
    [InlineData("US7650331B1", "2025-03-01")]
    [InlineData("USD500000S1", null)]
    public void The_number_tells_the_kind(string number, string? last)
        => LastDay(Us("2005-03-01") with { Kind = null, Number = DocumentNumber.Parse(number) }, right => right with { Granted = Disclosed<AnchoredDate>.NotCaptured }).Should().Be(last);

    [Fact]
    public void What_is_stated_counts_before_what_is_computed()
        => LastDay(Us("2005-03-01"), right => right with { LastDayInForce = On("2019-01-01") }).Should().Be("2019-01-01");

    public static TheoryData<string, Func<Patent, Patent>, Func<NationalRight, NationalRight>, string> Lacking => new()
    {
        { "the filing", patent => patent with { Filed = Disclosed<AnchoredDate>.NotCaptured }, right => right, "filed" },
        { "the kind", patent => patent with { Kind = null }, right => right, "kind" },
        { "the priorities", patent => patent with { Priorities = Disclosed<ValueList<Priority>>.NotCaptured }, right => right, "priorities" },
        { "when the parent was filed", patent => patent with { Priorities = ValueList.Create<Priority>([new() { Kind = PriorityKind.Continuation }]) }, right => right, "priorities/0/filed" },
        { "what a new kind of priority means", patent => patent with { Priorities = ValueList.Create<Priority>([To(PriorityKind.Parse("substitution"), "2001-01-01")]) }, right => right, "priorities/0/kind" },
        { "the adjustment", patent => patent, right => right with { Adjustment = Disclosed<ContractPeriod>.NotCaptured }, "protection/US/adjustment" },
        { "the disclaimer", patent => patent, right => right with { DisclaimedTo = Disclosed<AnchoredDate>.NotCaptured }, "protection/US/disclaimedTo" },
        { "the extension", patent => patent, right => right with { Extension = Disclosed<ContractPeriod>.NotCaptured }, "protection/US/extension" },
        { "a last day that is withheld", patent => patent, right => right with { LastDayInForce = Disclosed<AnchoredDate>.Undisclosed }, "protection/US/lastDayInForce" },
        { "the rule", patent => patent, right => right with { Country = CountryCode.Parse("ZA") }, "protection/ZA/lastDayInForce" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void What_is_missing_is_named(string what, Func<Patent, Patent> patent, Func<NationalRight, NationalRight> right, string path)
    {
        var life = Life(patent(Us("2005-03-01")), right);
        life.LastDay.TryGetDate(out _).Should().BeFalse($"nobody knows {what}");
        life.MissingForEnd.Select(missing => missing.Path).Should().Equal([path]);
        life.InForce(new LocalDate(2026, 6, 1)).Result.Should().NotBe(Truth.True);
    }

    [Fact]
    public void Bounds_are_kept_where_the_day_is_not_known()
    {
        var adjusted = Life(Us("2005-03-01"), right => right with { Adjustment = Disclosed<ContractPeriod>.NotCaptured });
        adjusted.InForce(new LocalDate(2025, 3, 1)).Result.Should().Be(Truth.True, "an adjustment only prolongs");
        adjusted.InForce(new LocalDate(2025, 3, 2)).Result.Should().Be(Truth.Unknown);
        var disclaimed = Life(Us("2005-03-01"), right => right with { DisclaimedTo = Disclosed<AnchoredDate>.NotCaptured });
        disclaimed.InForce(new LocalDate(2020, 1, 1)).Result.Should().Be(Truth.Unknown);
        disclaimed.InForce(new LocalDate(2025, 3, 2)).Result.Should().Be(Truth.False, "a disclaimer only shortens");
    }

    [Fact]
    public void Steps_say_how_the_day_comes_about_and_by_which_law()
        => Life(Us("2005-03-01"), right => right with { Adjustment = ContractPeriod.OfDays(150), DisclaimedTo = On("2025-05-01") }).Steps.Should().Equal(
            "20 years from the earliest filing to which it goes back (2005-03-01): 2025-03-01 [35 U.S.C. 154(a)(2), (b), (c), 156, 253; MPEP 2701].",
            "Prolonged by P150D for the delay of the office: 2025-07-29.",
            "Disclaimed beyond 2025-05-01: 2025-05-01.");

    [Fact]
    public void Fees_of_the_United_States_are_due_three_times()
        => Life(Us("2005-03-01"), right => right with { Granted = On("2008-08-31") }).Fees.Select(fee => $"{fee.DueThrough:uuuu-MM-dd}/{fee.GraceThrough:uuuu-MM-dd}")
            .Should().Equal("2012-02-29/2012-08-31", "2016-02-29/2016-08-31", "2020-02-29/2020-08-31");

    private static Patent Us(string filed, params Priority[] priorities) => Invention(filed, priorities);

    private static Patent Invention(string filed, params Priority[] priorities)
        => new() { Id = PatentId.Parse("p"), Kind = PatentKind.Invention, Filed = On(filed), Priorities = ValueList.Create<Priority>(priorities) };

    private static Priority To(PriorityKind kind, string filed) => new() { Kind = kind, Filed = On(filed) };

    private static Disclosed<AnchoredDate> On(string day) => AnchoredDate.On(DateSpan.Parse($"{day}/..").FirstDay);

    private static string? LastDay(Patent patent, Func<NationalRight, NationalRight>? change = null)
        => Life(patent, change ?? (right => right)).LastDay.TryGetDate(out var day) ? DateSpan.From(day).ToString()[..10] : null;

    private static NationalLife Life(Patent patent, Func<NationalRight, NationalRight> change)
    {
        var right = change(new NationalRight { Country = US, Granted = On("2008-01-01"), Adjustment = None, DisclaimedTo = AnchoredDate.Never, Extension = None });
        return PatentLife.Of(patent with { Protection = ValueList.Create<NationalRight>([right]) }, new KnownEvents()).In(right.Country).Single();
    }
}
