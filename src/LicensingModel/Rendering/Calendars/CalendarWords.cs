using LicensingModel.Calendar.Entries;

namespace LicensingModel.Rendering.Calendars;

/// <summary>Says in words what falls on days.</summary>
internal static class CalendarWords
{
    internal static string Of(CalendarEntryKind kind) => kind switch
    {
        CalendarEntryKind.TermStart => "begins",
        CalendarEntryKind.TermEnd => "ends",
        CalendarEntryKind.EarliestEnd => "earliest end",
        CalendarEntryKind.Renewal => "renewal",
        CalendarEntryKind.NoticeWindow => "notice",
        CalendarEntryKind.Payment => "payment",
        CalendarEntryKind.GraceEnd => "end of grace",
        CalendarEntryKind.Report => "report",
        CalendarEntryKind.Audit => "audit",
        CalendarEntryKind.AuditLookBack => "audit look-back",
        CalendarEntryKind.Duty => "duty",
        CalendarEntryKind.LockOutEnd => "lock-out ends",
        CalendarEntryKind.OptionExpiry => "option expires",
        CalendarEntryKind.StandstillEnd => "standstill ends",
        CalendarEntryKind.ExclusivityChange => "exclusivity",
        CalendarEntryKind.ReleaseEnd => "release ends",
        CalendarEntryKind.CaptureEnd => "capture ends",
        CalendarEntryKind.SurvivalEnd => "survival ends",
        CalendarEntryKind.Tail => "tail ends",
        CalendarEntryKind.Milestone => "milestone",
        CalendarEntryKind.Closing => "closing",
        CalendarEntryKind.CureEnd => "cure ends",
        CalendarEntryKind.EffectStart => "effect begins",
        CalendarEntryKind.EffectEnd => "effect ends",
        CalendarEntryKind.Amendment => "amendment",
        CalendarEntryKind.NamedPeriod => "named time",
        _ => "not understood",
    };

    internal static string Of(EntryStanding standing) => standing switch
    {
        EntryStanding.Certain => "holds",
        EntryStanding.IfNothingHappens => "holds if nothing happens that is not recorded",
        EntryStanding.DoesNotApply => "does not apply",
        _ => "not known whether it holds",
    };
}
