using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Calendar.Entries;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Tests.Decisions;
using NodaTime;
using static LicensingModel.Tests.Calendar.Deals;

namespace LicensingModel.Tests.Calendar;

public class BusinessDayTests
{
    // 2026-05-30 and 31 are a Saturday and a Sunday; 2026-05-01 is a Friday.
    private static readonly HolidayCalendar London = new() { Name = "London", Covers = DateSpan.Parse("2026-01-01/2026-12-31"), Holidays = [Day("2026-12-25"), Day("2026-05-04"), Day("2026-06-01")] };

    [Theory]
    [InlineData("2026-05-30", "following", "2026-06-02")]
    [InlineData("2026-05-30", "modifiedFollowing", "2026-05-29")]
    [InlineData("2026-05-30", "preceding", "2026-05-29")]
    [InlineData("2026-05-30", "none", "2026-05-30")]
    [InlineData("2026-05-02", "modifiedPreceding", "2026-05-01")]
    [InlineData("2026-05-02", "modifiedFollowing", "2026-05-05")]
    [InlineData("2026-08-01", "modifiedPreceding", "2026-08-03")]
    [InlineData("2026-08-01", "preceding", "2026-07-31")]
    [InlineData("2026-12-25", "following", "2026-12-28")]
    [InlineData("2026-05-29", "following", "2026-05-29")]
    public void A_day_is_moved_by_the_convention(string day, string convention, string moved)
    {
        var entry = Due(day, convention, London).Only(CalendarEntryKind.Report);
        entry.Day.Should().Be(Day(moved));
        entry.Adjustment.Should().Match<DayAdjustment>(adjustment => adjustment.Unadjusted == Day(day) && adjustment.IsKnown && adjustment.Provision == null);
        entry.Adjustment!.Reason.Should().StartWith("Supposed, as the agreement does not say: ");
    }

    [Fact]
    public void A_day_outside_what_is_covered_is_not_moved_and_that_is_said()
    {
        var entry = Due("2027-05-30", "following", London).Only(CalendarEntryKind.Report);
        entry.Day.Should().Be(Day("2027-05-30"));
        entry.Adjustment.Should().Match<DayAdjustment>(adjustment => !adjustment.IsKnown && adjustment.Reason.Contains("London does not cover it"));
        Due("2026-05-30", "following").Only(CalendarEntryKind.Report).Adjustment!.Reason.Should().EndWith("no calendar of holidays was given.");
    }

    [Fact]
    public void A_day_that_would_be_moved_beyond_what_is_covered_is_not_moved()
    {
        var short_ = London with { Covers = DateSpan.Parse("2026-05-01/2026-05-31"), Holidays = [] };
        Due("2026-05-30", "following", short_).Only(CalendarEntryKind.Report).Adjustment!.IsKnown.Should().BeFalse();
        Due("2026-05-30", "modifiedFollowing", short_).Only(CalendarEntryKind.Report).Adjustment!.IsKnown.Should().BeFalse("whether the next business day lies in the next month is not known");
    }

    [Fact]
    public void A_business_day_is_one_in_every_place()
    {
        var newYork = new HolidayCalendar { Name = "New York", Covers = London.Covers, Holidays = [Day("2026-06-02")] };
        Due("2026-05-30", "following", London, newYork).Only(CalendarEntryKind.Report).Day.Should().Be(Day("2026-06-03"));
    }

    [Fact]
    public void A_place_without_any_business_day_near_leaves_the_day_where_it_is()
    {
        var closed = new HolidayCalendar { Name = "nowhere", Covers = London.Covers, Weekend = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] };
        Due("2026-05-30", "following", closed).Only(CalendarEntryKind.Report).Adjustment!.Reason.Should().Contain("There is no business day of nowhere within 31 days");
    }

    [Fact]
    public void What_the_agreement_says_goes_before_what_is_supposed()
    {
        var rule = new GeneralTerm { Topic = GeneralTopic.BusinessDays, BusinessDays = new BusinessDayRule { Convention = BusinessDayConvention.Preceding, Places = Worlds.Text("New York") } };
        var entry = Ruled("2026-05-30", rule).Only(CalendarEntryKind.Report);
        entry.Day.Should().Be(Day("2026-05-29"));
        entry.Adjustment.Should().Match<DayAdjustment>(adjustment => adjustment.Provision == ProvisionId.Parse("days") && adjustment.Clause == ClauseReference.Parse("§9"));
        entry.Adjustment!.Reason.Should().StartWith("Business days are those of “New York”. ");
    }

    [Theory]
    [InlineData("reports", "2026-05-29")]
    [InlineData("payments", "2026-06-02")]
    public void A_convention_for_other_matters_leaves_it_to_what_is_supposed(string matter, string moved)
    {
        var rule = new GeneralTerm { Topic = GeneralTopic.BusinessDays, BusinessDays = new BusinessDayRule { Convention = BusinessDayConvention.Preceding, Matters = [BusinessDayMatter.Parse(matter)] } };
        Ruled("2026-05-30", rule).Only(CalendarEntryKind.Report).Day.Should().Be(Day(moved));
    }

    [Fact]
    public void A_convention_that_is_not_known_leaves_the_day_where_it_is()
    {
        Ruled("2026-05-30", new GeneralTerm { Topic = GeneralTopic.BusinessDays, BusinessDays = Disclosed<BusinessDayRule>.Redacted }).Only(CalendarEntryKind.Report).Adjustment
            .Should().Match<DayAdjustment>(adjustment => !adjustment.IsKnown && adjustment.Reason == "`days` says what becomes of it, but that is redacted.");
        Ruled("2026-05-30", new GeneralTerm { Topic = GeneralTopic.BusinessDays, BusinessDays = new BusinessDayRule { Convention = BusinessDayConvention.Parse("backAndForth") } }).Only(CalendarEntryKind.Report).Adjustment!.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void The_last_day_of_a_notice_is_moved_only_where_the_agreement_says_so()
    {
        var renewal = Effect.Renewal(Condition.Happens(EventKind.Notice, Worlds.Licensee).Not(), ContractPeriod.OfYears(1)) with { Notice = ContractPeriod.OfDays(30) };
        var document = With(renewal, agreement: contract => contract with { Term = new() { From = On("2020-01-01"), Until = On("2026-06-29") } });
        document.Calendar(Supposing("following", London)).Only(CalendarEntryKind.NoticeWindow).Should().Match<CalendarEntry>(entry => entry.Day == Day("2026-05-30") && entry.Adjustment == null);
    }

    [Fact]
    public void A_day_that_is_moved_into_the_range_is_in_it_and_one_that_is_moved_out_is_not()
    {
        var document = Reporting("2026-05-30");
        var request = Supposing("following", London);
        document.Calendar(request with { Range = DateSpan.Parse("2026-06-01/2026-06-30") }).Days(CalendarEntryKind.Report).Should().Equal("2026-06-02");
        document.Calendar(request with { Range = DateSpan.Parse("2026-05-01/2026-05-31") }).Days(CalendarEntryKind.Report).Should().BeEmpty();
    }

    [Fact]
    public void A_table_of_holidays_is_read()
    {
        var calendar = Read("name,London\ncovers,2026-01-01/2027-12-31\nholiday,2026-12-25,\"Christmas, first day\"\nholiday,2026-01-01\n").Calendar!;
        calendar.Should().Be(new HolidayCalendar { Name = "London", Covers = DateSpan.Parse("2026-01-01/2027-12-31"), Holidays = [Day("2026-01-01"), Day("2026-12-25")] });
        Read("name,Dubai\ncovers,../..\nweekend,sunday,saturday\n").Calendar!.Weekend.Should().Equal(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);
        Read("name,always\ncovers,../..\nweekend\n").Calendar!.IsBusinessDay(Day("2026-05-30")).Should().Be(Truth.True);
    }

    [Fact]
    public void All_that_is_wrong_with_a_table_is_told_and_then_there_is_no_calendar()
    {
        var reading = Read("name,London\nname,Paris\ncovers,2026\nweekend,Saturday\nfeast,2026-12-25\nholiday,2026-02-30\n");
        reading.Calendar.Should().BeNull();
        reading.Diagnostics.Select(finding => (finding.Code, finding.Position.Line)).Should().Equal(("LM8103", 2), ("LM8103", 3), ("LM8103", 4), ("LM8102", 5), ("LM8103", 6));
    }

    [Fact]
    public void Findings_are_bounded()
        => Read(string.Concat(Enumerable.Repeat("feast\n", 100_000))).Diagnostics.Should().HaveCount(1000);

    private static HolidayReading Read(string text) => HolidayCalendar.Read(new StringReader(text));

    private static LicensingDocument Reporting(string day) => With(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On(day) });

    private static CalendarRequest Supposing(string convention, params HolidayCalendar[] holidays) => new() { Convention = BusinessDayConvention.Parse(convention), Holidays = [.. holidays] };

    private static ContractCalendar Due(string day, string convention, params HolidayCalendar[] holidays) => Reporting(day).Calendar(Supposing(convention, holidays));

    private static ContractCalendar Ruled(string day, GeneralTerm rule)
    {
        var document = Reporting(day);
        var days = new Provision { Id = ProvisionId.Parse("days"), Clause = ClauseReference.Parse("§9"), Body = rule };
        return (document with { Agreements = [document.Agreements[0] with { Provisions = [.. document.Agreements[0].Provisions, days] }] }).Calendar(Supposing("following", London));
    }
}
