using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Calendar.Entries;
using LicensingModel.Interchange.Calendars;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Serialization;
using LicensingModel.Tests.Interchange;
using NodaTime;

namespace LicensingModel.Tests.Calendar;

/// <summary>What holds of the calendar of every world.</summary>
public partial class CalendarLaws
{
    private const int Worlds = 150;

    private static readonly CalendarRequest _request = new()
    {
        Range = DateSpan.Parse("2021-01-01/2034-12-31"),
        Convention = BusinessDayConvention.ModifiedFollowing,
        Holidays = [new HolidayCalendar { Name = "here", Covers = DateSpan.Parse("2022-03-01/2500-12-31") }],
    };

    [Fact]
    public void The_calendar_of_a_range_is_that_of_its_parts()
    {
        var count = 0;
        for (var seed = 0; seed < Worlds; seed++)
        {
            var document = CalendarWorld.Of(seed);
            var cut = new LocalDate(2021, 1, 1).PlusDays(new Random(seed).Next(4000));
            var whole = document.Calendar(_request);
            var before = document.Calendar(_request with { Range = DateSpan.Between(_request.Range.FirstDay, cut) });
            var after = document.Calendar(_request with { Range = DateSpan.Between(cut.PlusDays(1), _request.Range.LastDay) });
            before.Entries.Concat(after.Entries).Should().Equal(whole.Entries, "seed {0}", seed);
            before.Undated.Concat(after.Undated).ToHashSet().SetEquals(whole.Undated).Should().BeTrue("seed {0}", seed);
            count += whole.Entries.Count;
        }

        count.Should().BeGreaterThan(10 * Worlds);
    }

    [Fact]
    public void Every_entry_lies_in_the_range_and_has_an_identity_of_its_own()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var calendar = CalendarWorld.Of(seed).Calendar(_request);
            calendar.Entries.Concat(calendar.Undated).Select(entry => entry.Uid).Should().OnlyHaveUniqueItems("seed {0}", seed);
            calendar.Entries.All(entry => _request.Range.Contains(entry.Day!.Value) && entry.Derivation.Length > 0).Should().BeTrue("seed {0}", seed);
            calendar.Undated.All(entry => entry.Day is null && entry.Missing.Count > 0).Should().BeTrue("seed {0}", seed);
            calendar.Entries.Should().BeInAscendingOrder(entry => entry.Day, "seed {0}", seed);
        }
    }

    [Fact]
    public void The_order_of_the_document_does_not_matter()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var document = CalendarWorld.Of(seed);
            var turned = document with
            {
                Events = document.Events.Reverse().ToValueList(),
                Parties = document.Parties.Reverse().ToValueList(),
                Agreements = document.Agreements.Reverse().Select(agreement => agreement with { Provisions = agreement.Provisions.Reverse().ToValueList() }).ToValueList(),
            };
            turned.Calendar(_request).Should().Be(document.Calendar(_request), "seed {0}", seed);
        }
    }

    /// <summary>A cycle of the calendar has whole weeks: every day keeps its month, its weekday, and what it is moved to.</summary>
    [Fact]
    public void Shifting_every_date_shifts_the_calendar()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var document = CalendarWorld.Of(seed);
            var later = LicensingJson.Read(Shifted(LicensingJson.Write(document)), new ReadOptions { CheckIntegrity = false }).GetValueOrThrow();
            var request = _request with { Range = DateSpan.Parse("2421-01-01/2434-12-31"), Holidays = [_request.Holidays[0] with { Covers = DateSpan.Parse("2422-03-01/2500-12-31") }] };
            Written(later.Calendar(request)).Should().Be(Shifted(Written(document.Calendar(_request with { Holidays = [_request.Holidays[0] with { Covers = DateSpan.Parse("2022-03-01/2100-12-31") }] }))), "seed {0}", seed);
        }
    }

    [Fact]
    public void Fixed_days_shift_by_any_number_of_days()
    {
        for (var days = -400; days <= 400; days += 37)
        {
            LocalDate Moved(string day) => Deals.Day(day).PlusDays(days);
            var calendar = Deals.With(Payment.InInstalments(
                PartyId.Parse("licensee"),
                PartyId.Parse("owner"),
                new Instalment { On = Moved("2024-02-28") },
                new Instalment { On = AnchoredDate.On(Moved("2024-02-28")).Plus(ContractPeriod.OfWeeks(2)) })).Calendar();
            calendar.Entries.Where(entry => entry.Kind == CalendarEntryKind.Payment).Select(entry => entry.Day).Should().Equal(Moved("2024-02-28"), Moved("2024-03-13"));
        }
    }

    [Fact]
    public void Recording_an_event_gives_days_and_takes_none_away()
    {
        var gained = 0;
        for (var seed = 0; seed < Worlds; seed++)
        {
            var document = CalendarWorld.Of(seed);
            if (document.Events.FirstOrDefault(happening => !happening.On.IsStated) is not { } open)
                continue;
            var day = (document.RecordedThrough ?? new LocalDate(2020, 1, 1)).PlusDays(1 + (seed % 500));
            var known = document with { Events = document.Events.Select(happening => happening == open ? happening with { On = AnchoredDate.On(day) } : happening).ToValueList() };
            var (before, after) = (Dates(document), Dates(known));
            before.Except(after).Should().BeEmpty("seed {0}", seed);
            gained += after.Count - before.Count;
        }

        gained.Should().BePositive();
    }

    // What a day that is known now makes of what recurs within a time may begin or end there; such days are no days of their own.
    private static HashSet<(string, LocalDate?)> Dates(LicensingDocument document)
        => document.Calendar(new CalendarRequest { Range = DateSpan.Parse("2000-01-01/2060-12-31") }).Entries.Where(entry => entry.Term is not ("body/royalty" or "body/every")).Select(entry => (entry.Uid, entry.Day)).ToHashSet();

    private static string Written(ContractCalendar calendar) => JsonOf.Written(writer => CalendarJson.Write(writer, calendar with { Entries = calendar.Entries.Select(Named).ToValueList(), Undated = calendar.Undated.Select(Named).ToValueList() }));

    /// <summary>Without its identity, which holds the time for which something is owed.</summary>
    private static CalendarEntry Named(CalendarEntry entry) => entry with { Uid = "x" };

    private static string Shifted(string text)
        => Years().Replace(text, static date => $"{int.Parse(date.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) + 400}{date.Groups[2].Value}");

    [GeneratedRegex(@"\b(20[1-9]\d)(-\d{2}-\d{2}|-Q\d|\b(?!-))")]
    private static partial Regex Years();
}
