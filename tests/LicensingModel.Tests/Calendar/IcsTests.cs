using System.Text;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Interchange.Calendars;
using LicensingModel.Provisions.General;
using LicensingModel.Tests.Decisions;
using NodaTime;
using static LicensingModel.Tests.Calendar.Deals;

namespace LicensingModel.Tests.Calendar;

public class IcsTests
{
    private static readonly IcsSettings _settings = new() { Stamp = Instant.FromUtc(2026, 11, 22, 4, 0), Sequence = 3, Domain = "example.com", Name = "What is due" };

    [Fact]
    public void An_entry_is_an_all_day_event_that_ends_the_day_after()
    {
        var written = Written(Report("2026-12-31", "quarterly")).Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        var entry = Report("2026-12-31", "quarterly").Only(CalendarEntryKind.Report);
        written.Should().Contain(string.Join("\r\n", "BEGIN:VEVENT", $"UID:{entry.Uid}@example.com", "DTSTAMP:20261122T040000Z", "SEQUENCE:3", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:licensee must report (owner): quarterly"));
        written.Should().Contain("CATEGORIES:report\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
        written.Should().Contain(@"DESCRIPTION:agreement\, it\, §5 (body/due)\nDay: the day that the text gives\nHolds: ifNothingHappens. ");
        written.Should().StartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//LicensingModel//Calendar//EN\r\n").And.EndWith("END:VCALENDAR\r\n");
    }

    [Theory]
    [InlineData("a;b,c\\d\ne", @"a\;b\,c\\d\ne")]
    [InlineData("a\r\nEND:VEVENT\rb", @"a\nEND:VEVENT\nb")]
    [InlineData("a\u0007b\u0085c\u2028d", @"a b\nc\nd")]
    public void Text_cannot_break_out_of_its_line(string text, string escaped)
        => Written(Report("2026-12-31", text)).Replace("\r\n ", string.Empty, StringComparison.Ordinal).Should().Contain($"SUMMARY:licensee must report (owner): {escaped}\r\n");

    [Fact]
    public void Lines_are_folded_at_75_octets_and_never_within_a_character()
    {
        foreach (var text in new[] { new string('x', 500), string.Concat(Enumerable.Repeat("ễ", 300)), string.Concat(Enumerable.Repeat("🜚é", 200)), string.Concat(Enumerable.Repeat("a🜚", 200)) })
        {
            var written = Written(Report("2026-12-31", text));
            foreach (var line in written.Split("\r\n"))
                Encoding.UTF8.GetByteCount(line).Should().BeLessThanOrEqualTo(75);
            written.Replace("\r\n", string.Empty, StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
            written.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Should().Contain($": {text}\r\n");
            new UTF8Encoding(false, true).GetBytes(written).Should().NotBeEmpty("no character was cut");
        }
    }

    [Fact]
    public void The_identity_stays_when_the_day_changes_and_differs_between_occurrences()
    {
        Report("2026-05-01", "x").Only(CalendarEntryKind.Report).Uid.Should().Be(Report("2027-08-09", "y").Only(CalendarEntryKind.Report).Uid);
        var calendar = With(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("2026-05-01"), Every = ContractPeriod.OfMonths(1) }).Calendar(Year2026.ToString());
        calendar.Entries.Select(entry => entry.Uid).Should().OnlyHaveUniqueItems().And.HaveCount(8);
    }

    [Fact]
    public void What_has_no_day_is_a_task_and_what_holds_is_told_by_the_status()
    {
        var open = With(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner)).Calendar("2026-01-01/2026-12-31");
        Written(open).Should().Contain("BEGIN:VTODO").And.Contain("STATUS:NEEDS-ACTION\r\nEND:VTODO").And.NotContain("VEVENT");
        Written(Report("2026-05-01", "x", EntryStanding.Undetermined)).Should().Contain("STATUS:TENTATIVE");
        Written(Report("2026-05-01", "x", EntryStanding.DoesNotApply)).Should().Contain("STATUS:CANCELLED");
    }

    [Fact]
    public void A_calendar_of_nothing_still_has_a_component()
        => Written(With(Duty.MustNot(DutyAction.Compete, Worlds.Licensee, Worlds.Owner)).Calendar("2026-01-01/2026-12-31")).Should().Contain("BEGIN:VTIMEZONE").And.NotContain("VEVENT");

    [Fact]
    public void The_last_day_of_the_calendar_has_no_day_after()
        => Written(Report("9999-12-31", "x", EntryStanding.Certain)).Should().Contain("DTSTART;VALUE=DATE:99991231\r\nSUMMARY");

    [Fact]
    public void Settings_are_checked()
    {
        ((Action)(() => _ = _settings with { Domain = "a b" })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = _settings with { Sequence = -1 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    internal static string Written(ContractCalendar calendar)
    {
        using var writer = new StringWriter();
        CalendarIcs.Write(writer, calendar, _settings);
        return writer.ToString();
    }

    private static ContractCalendar Report(string day, string about, EntryStanding? standing = null)
    {
        var calendar = With(Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On(day), Object = Worlds.Text(about) }, agreement: contract => contract with { Term = new() { From = On("2020-01-01"), Until = AnchoredDate.Never } }).Calendar("2026-01-01/9999-12-31");
        return standing is { } other ? calendar with { Entries = calendar.Entries.Select(entry => entry with { Standing = other }).ToValueList() } : calendar;
    }
}
