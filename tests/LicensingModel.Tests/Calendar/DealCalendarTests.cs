using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Interchange.Calendars;
using LicensingModel.Rendering.Calendars;
using LicensingModel.Serialization;
using NodaTime;

namespace LicensingModel.Tests.Calendar;

/// <summary>The calendars of docs/deals, read by somebody and approved.</summary>
public class DealCalendarTests
{
    public static TheoryData<string> Deals => [.. Directory.GetFiles(Checkout.PathTo("docs", "deals"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Where(name => !name.EndsWith(".questions", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_fifteen() => Deals.Should().HaveCount(15);

    [Theory]
    [MemberData(nameof(Deals))]
    public void The_calendar_of_a_deal_is_as_approved(string deal)
    {
        var calendar = Read(deal).Calendar(new CalendarRequest { Range = DateSpan.Parse("../2040-12-31") });
        var received = CalendarText.Of(calendar);
        var path = Checkout.PathTo("tests", "LicensingModel.Tests", "Calendar", "Approved", deal + ".txt");
        if (Checkout.IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received);
        }

        received.Should().Be(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty, "{0} holds what was approved; LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter DealCalendar approves what has changed", path);
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_deal_has_a_picture_and_an_icalendar_with_every_entry(string deal)
    {
        var document = Read(deal);
        var calendar = document.Calendar(new CalendarRequest { Range = DateSpan.Parse("../2040-12-31") });
        CalendarPicture.ToSvg(calendar, document).Should().StartWith("<svg ").And.EndWith("</svg>\n");
        using var ics = new StringWriter();
        CalendarIcs.Write(ics, calendar, new IcsSettings { Stamp = Instant.FromUtc(2026, 11, 22, 4, 0) });
        ics.ToString().Split("\r\n").Count(line => line is "BEGIN:VEVENT" or "BEGIN:VTODO").Should().Be(calendar.Entries.Count + calendar.Undated.Count).And.BePositive();

        // For another reader of iCalendar than this library: tests/interop takes them.
        if (Environment.GetEnvironmentVariable("LICENSINGMODEL_ICS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, deal + ".ics"), ics.ToString());
            File.WriteAllText(Path.Combine(folder, deal + ".json"), JsonOfCalendar(calendar));
        }
    }

    private static string JsonOfCalendar(ContractCalendar calendar) => Interchange.JsonOf.Written(writer => CalendarJson.Write(writer, calendar));

    private static LicensingDocument Read(string deal) => LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", deal + ".json"))).GetValueOrThrow();
}
