using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Provisions;
using LicensingModel.Tests.Decisions;
using NodaTime;

namespace LicensingModel.Tests.Calendar;

/// <summary>Small documents of which calendars are made.</summary>
internal static class Deals
{
    internal static readonly DateSpan Year2026 = DateSpan.Parse("2026-01-01/2026-12-31");

    internal static AnchoredDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    internal static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>A binding contract seen in full, from 2020 to 2030, with one provision.</summary>
    internal static LicensingDocument With(ProvisionBody body, Func<Provision, Provision>? but = null, Func<Agreement, Agreement>? agreement = null)
    {
        var provision = new Provision { Id = ProvisionId.Parse("it"), Clause = ClauseReference.Parse("§5"), Body = body };
        var contract = Worlds.Contract with { Term = new() { From = On("2020-01-01"), Until = On("2030-12-31") }, Provisions = [but is null ? provision : but(provision)] };
        return Worlds.Document with { Agreements = [agreement is null ? contract : agreement(contract)] };
    }

    internal static LicensingDocument Happening(this LicensingDocument document, string id, string? on)
        => document with { Events = [.. document.Events.Where(happening => happening.Id.Value != id), new RecordedEvent { Id = EventId.Parse(id), Name = Worlds.Text(id), On = on is null ? Disclosed<AnchoredDate>.NotCaptured : On(on) }] };

    internal static ContractCalendar Calendar(this LicensingDocument document, string? range = null) => document.Calendar(new CalendarRequest { Range = range is null ? DateSpan.Always : DateSpan.Parse(range) });

    /// <summary>The days of a kind, in order.</summary>
    internal static IEnumerable<string> Days(this ContractCalendar calendar, CalendarEntryKind kind)
        => calendar.Entries.Where(entry => entry.Kind == kind).Select(entry => NodaTime.Text.LocalDatePattern.Iso.Format(entry.Day!.Value));

    internal static CalendarEntry Only(this ContractCalendar calendar, CalendarEntryKind kind) => calendar.Entries.Single(entry => entry.Kind == kind);

    internal static CalendarEntry Open(this ContractCalendar calendar, CalendarEntryKind kind) => calendar.Undated.Single(entry => entry.Kind == kind);
}
