using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Tests.Decisions;
using static LicensingModel.Tests.Calendar.Deals;

namespace LicensingModel.Tests.Calendar;

public class AmendedCalendarTests
{
    private static readonly Provision Fee = new() { Id = ProvisionId.Parse("it"), Clause = ClauseReference.Parse("§5"), Body = Paying("2022-05-01", "2025-05-01", "2028-05-01") };

    [Fact]
    public void Each_day_is_taken_from_the_text_of_that_day()
    {
        var calendar = Amended(On("2024-01-01"), Paying("2022-06-01", "2025-06-01", "2028-06-01")).Calendar();
        calendar.Days(CalendarEntryKind.Payment).Should().Equal("2022-05-01", "2025-06-01", "2028-06-01");
        calendar.Only(CalendarEntryKind.Amendment).Should().Match<CalendarEntry>(entry => entry.Day == Day("2024-01-01") && entry.Standing == EntryStanding.Certain);
        calendar.Entries.Select(entry => entry.Uid).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_provision_that_is_taken_out_makes_nothing_fall_due_from_then_on()
        => Amended(On("2024-01-01"), null).Calendar().Days(CalendarEntryKind.Payment).Should().Equal("2022-05-01");

    [Fact]
    public void Of_an_amendment_of_which_nobody_knows_the_day_both_texts_are_listed_and_neither_holds()
    {
        var calendar = Amended(Disclosed<AnchoredDate>.Undisclosed, Paying("2022-05-01", "2025-06-01")).Calendar();
        var payments = calendar.Entries.Where(entry => entry.Kind == CalendarEntryKind.Payment).ToList();
        payments.Select(entry => (entry.Day, entry.Standing)).Should().Equal(new[] { "2022-05-01", "2022-05-01", "2025-05-01", "2025-06-01", "2028-05-01" }.Select(day => ((NodaTime.LocalDate?)Day(day), EntryStanding.Undetermined)));
        payments.Should().OnlyContain(entry => entry.Missing.Any(missing => missing.Subject == "change"));
        calendar.Open(CalendarEntryKind.Amendment).Missing.Should().ContainSingle().Which.Term.Should().Be("effective");
    }

    [Fact]
    public void Parts_of_a_range_make_the_whole_of_an_amended_agreement_too()
    {
        var document = Amended(On("2024-01-01"), Paying("2022-06-01", "2025-06-01", "2028-06-01"));
        var whole = document.Calendar("2020-01-01/2030-12-31").Entries.Select(Named);
        document.Calendar("2020-01-01/2024-06-30").Entries.Concat(document.Calendar("2024-07-01/2030-12-31").Entries).Select(Named).Should().Equal(whole);

        // What tells two entries of one term apart by a number is no part of what they are.
        static CalendarEntry Named(CalendarEntry entry) => entry with { Uid = entry.Uid[..32] };
    }

    [Fact]
    public void As_known_before_the_amendment_was_made_the_old_text_counts()
    {
        var document = Amended(On("2024-01-01"), Paying("2022-06-01", "2025-06-01"), signed: On("2023-12-01"));
        document.Calendar(new CalendarRequest { KnownOn = Day("2023-06-01") }).Days(CalendarEntryKind.Payment).Should().Equal("2022-05-01", "2025-05-01", "2028-05-01");
    }

    private static Payment Paying(params string[] days)
        => Payment.InInstalments(Worlds.Licensee, Worlds.Owner, days.Select(day => new Instalment { On = On(day), Amount = Money.Parse("EUR 5") }).ToArray());

    private static LicensingDocument Amended(Disclosed<AnchoredDate> effective, ProvisionBody? body, Disclosed<AnchoredDate>? signed = null)
    {
        AmendmentChange change = body is null ? new RemoveProvision { Provision = Fee.Id } : new ReplaceProvision { Provision = Fee with { Body = body } };
        var amendment = new Amendment { Id = AmendmentId.Parse("change"), Title = Worlds.Text("change"), Signed = signed ?? Disclosed<AnchoredDate>.NotCaptured, Effective = effective, Changes = [change] };
        return With(Fee.Body, agreement: contract => contract with { Signed = On("2019-12-01"), Provisions = [Fee], Amendments = [amendment] });
    }
}
