using System.Diagnostics;
using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Interchange.Calendars;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Rendering.Calendars;
using LicensingModel.Tests.Decisions;
using static LicensingModel.Tests.Calendar.Deals;

namespace LicensingModel.Tests.Calendar;

/// <summary>Documents that were written to be troublesome: their calendars are bounded and nothing throws.</summary>
public class HostileCalendarTests
{
    [Fact]
    public void What_recurs_every_day_for_ten_thousand_years_is_cut_at_the_limit()
    {
        var watch = Stopwatch.StartNew();
        var calendar = Endless(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("0001-01-01"), Every = ContractPeriod.OfDays(1) }).Calendar(new CalendarRequest { Range = DateSpan.Parse("0001-01-01/9999-12-31"), Limit = 1000 });
        calendar.Entries.Should().HaveCount(1000);
        calendar.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LM8002");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_late_range_is_reached_without_counting_from_the_beginning()
        => Endless(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("0001-01-31"), Every = ContractPeriod.OfMonths(1) }).Calendar("9999-11-01/9999-12-31").Days(CalendarEntryKind.Report).Should().Equal("9999-11-30", "9999-12-31");

    [Fact]
    public void A_late_range_is_reached_with_a_small_limit()
        => Endless(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("0001-01-31"), Every = ContractPeriod.OfMonths(1) }).Calendar(new CalendarRequest { Range = DateSpan.Parse("9999-12-01/9999-12-31"), Limit = 1 }).Days(CalendarEntryKind.Report).Should().Equal("9999-12-31");

    [Fact]
    public void No_time_between_one_day_and_the_next_is_no_recurrence()
        => Endless(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("2020-01-31"), Every = ContractPeriod.None }).Calendar("2020-01-01/2026-12-31").Open(CalendarEntryKind.Report).Missing.Should().NotBeEmpty();

    [Theory]
    [InlineData("P9999Y9999M9999W9999D")]
    [InlineData("P9999D")]
    public void Long_times_leave_the_calendar_without_leaving_the_rails(string period)
    {
        var payment = Payment.InInstalments(Worlds.Licensee, Worlds.Owner, new Instalment { On = On("9999-12-31").Plus(ContractPeriod.Parse(period)) }, new Instalment { On = On("0001-01-01").Minus(ContractPeriod.Parse(period)) });
        var open = Endless(payment).Calendar("0001-01-01/9999-12-31").Undated.Where(entry => entry.Kind == CalendarEntryKind.Payment).ToList();
        open.Should().OnlyContain(entry => entry.Missing.Any(missing => missing.Explanation.Contains("past the year 9999")));
        var recurring = Endless(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("9000-01-01"), Every = ContractPeriod.Parse(period) });
        recurring.Calendar("0001-01-01/9999-12-31").Days(CalendarEntryKind.Report).First().Should().Be("9000-01-01");
    }

    [Fact]
    public void Ids_declared_twice_have_identities_of_their_own()
    {
        var report = new Provision { Id = ProvisionId.Parse("it"), Body = Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("2026-05-01") } };
        var document = Worlds.Document with { Agreements = [Worlds.Contract with { Provisions = [report, report, report] }, Worlds.Contract with { Provisions = [report] }] };
        document.Calendar("2026-01-01/2026-12-31").Entries.Select(entry => entry.Uid).Should().HaveCount(4).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Text_of_a_document_becomes_no_markup_and_no_line_of_its_own()
    {
        const string Evil = "</text><script>alert(1)</script>\u202E\nBEGIN:VEVENT";
        var document = Endless(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("2026-05-01"), Object = Worlds.Text(Evil) });
        var calendar = document.Calendar("2026-01-01/2026-12-31");
        CalendarPicture.ToSvg(calendar, document).Should().NotContain("<script");
        CalendarText.Of(calendar).Split('\n').Should().NotContain(line => line.StartsWith("BEGIN", StringComparison.Ordinal));
        IcsTests.Written(calendar).Split("\r\n").Count(line => line == "BEGIN:VEVENT").Should().Be(calendar.Entries.Count);
    }

    [Fact]
    public void Many_provisions_take_no_more_than_their_number()
    {
        var provisions = Enumerable.Range(0, 3000).Select(number => new Provision { Id = ProvisionId.Parse($"p{number}"), Body = Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("2026-05-01") } }).ToValueList();
        var watch = Stopwatch.StartNew();
        (Worlds.Document with { Agreements = [Worlds.Contract with { Provisions = provisions }] }).Calendar("2026-01-01/2026-12-31").Entries.Should().HaveCount(3000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"name":"x","covers":"2026-01-01/2026-12-31","holiday":[]}""")]
    [InlineData("""{"name":"x","covers":"2026-01-01/2026-12-31","holidays":["2027-01-01"]}""")]
    [InlineData("""{"name":" ","covers":"2026-01-01/2026-12-31"}""")]
    [InlineData("""{"name":"x","covers":"2026"}""")]
    [InlineData("""{"name":"x","covers":"2026-01-01/2026-12-31","weekend":["Saturday"]}""")]
    [InlineData("""{"name":"x","covers":"2026-01-01/2026-12-31","holidays":[{"day":"2026-01-01","on":1}]}""")]
    [InlineData("""{"name":"x","covers":"2026-01-01/2026-12-31","holidays":{}}""")]
    [InlineData("""{"name":"x","name":"y","covers":"2026-01-01/2026-12-31"}""")]
    public void A_calendar_of_holidays_that_is_not_right_is_refused(string json)
        => ((Action)(() => HolidayJson.Read(System.Text.Encoding.UTF8.GetBytes(json)))).Should().Throw<FormatException>();

    [Fact]
    public void A_calendar_of_holidays_in_json_is_read()
    {
        var read = HolidayJson.Read("""{"name":"London","covers":"2026-01-01/2027-12-31","weekend":["sunday"],"holidays":["2026-12-25",{"day":"2026-01-01","name":"New Year"}]}"""u8.ToArray());
        read.Should().Be(new LicensingModel.Calendar.BusinessDays.HolidayCalendar { Name = "London", Covers = DateSpan.Parse("2026-01-01/2027-12-31"), Weekend = [NodaTime.IsoDayOfWeek.Sunday], Holidays = [Day("2026-01-01"), Day("2026-12-25")] });
    }

    private static LicensingDocument Endless(ProvisionBody body) => With(body, agreement: contract => contract with { Term = new() { From = On("0001-01-01"), Until = AnchoredDate.Never } });
}
