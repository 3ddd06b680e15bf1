using LicensingModel.Agreements;
using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Calendar.Entries;
using LicensingModel.Calendar.Finding;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Calendar;

/// <summary>Moves the days of an agreement to business days: as it says, or as whoever asks supposes where it does not.</summary>
internal sealed class BusinessDayTerms
{
    private readonly (Provision Provision, Disclosed<BusinessDayRule> Term)[] _rules;
    private readonly BusinessDayConvention? _supposed;
    private readonly BusinessDayMover _mover;

    internal BusinessDayTerms(Agreement agreement, DeadlineJudge judge, CalendarRequest request)
    {
        _rules = agreement.Provisions.Where(static provision => provision.Body is GeneralTerm { BusinessDays.IsSilent: false }).Where(provision => judge.Objection(agreement, provision) is null).Select(static provision => (provision, ((GeneralTerm)provision.Body).BusinessDays)).ToArray();
        _supposed = request.Convention;
        _mover = new BusinessDayMover(request.Holidays);
    }

    /// <summary>How a day is moved; null where nothing says that it is.</summary>
    internal (LocalDate Day, DayAdjustment? Adjustment) Move(Deadline deadline, LocalDate day)
    {
        if (Matter(deadline.Kind) is not { } matter)
            return (day, null);

        List<(Provision Provision, BusinessDayRule? Rule, string Why)> applying = [];
        foreach (var (provision, term) in _rules)
        {
            if (!StatedTerms.Reading.TryGet(term, "businessDays", out var rule))
                applying.Add((provision, null, $"`{provision.Id}` says what becomes of it, but that is {Words.State(term)}."));
            else if (rule.UnrecognizedMembers.Count > 0 || (rule.Matters.Any(static other => !other.IsKnown) && !rule.Matters.Contains(matter)))
                applying.Add((provision, null, $"Something that `{provision.Id}` says of it is not understood."));
            else if (rule.Matters.Count == 0 || rule.Matters.Contains(matter))
                applying.Add((provision, rule, string.Empty));
        }

        if (applying.Count == 0)
            return _supposed is { } supposed && deadline.IsAct ? Moved(day, supposed, null, "Supposed, as the agreement does not say: ") : (day, null);
        if (applying.Find(static one => one.Rule is null) is { Provision: { } open } unread)
            return (day, new DayAdjustment { Unadjusted = day, Provision = open.Id, Clause = open.Clause, Reason = unread.Why, IsKnown = false });
        if (applying.Select(static one => one.Rule!.Convention).Distinct().Count() > 1)
            return (day, new DayAdjustment { Unadjusted = day, Provision = applying[0].Provision.Id, Clause = applying[0].Provision.Clause, Reason = $"{string.Join(" and ", applying.Select(static one => $"`{one.Provision.Id}`"))} say different things of it.", IsKnown = false });
        var (said, says, _) = applying[0];
        var places = StatedTerms.Reading.TryGet(says!.Places, "places", out var words) ? $"Business days are those of “{words.Preferred()}”. " : string.Empty;
        return Moved(day, says.Convention, said, places);
    }

    /// <summary>For what a day of a kind is; null where it is nothing that is done by a day.</summary>
    private static BusinessDayMatter? Matter(CalendarEntryKind kind) => kind switch
    {
        CalendarEntryKind.Payment or CalendarEntryKind.GraceEnd => BusinessDayMatter.Payments,
        CalendarEntryKind.Report => BusinessDayMatter.Reports,
        CalendarEntryKind.NoticeWindow or CalendarEntryKind.OptionExpiry => BusinessDayMatter.Notices,
        CalendarEntryKind.Audit or CalendarEntryKind.Duty or CalendarEntryKind.Milestone or CalendarEntryKind.CureEnd => BusinessDayMatter.OtherActs,
        _ => null,
    };

    private (LocalDate Day, DayAdjustment Adjustment) Moved(LocalDate day, BusinessDayConvention convention, Provision? by, string before)
    {
        var moved = _mover.Moved(day, convention, out var reason);
        return (moved ?? day, new DayAdjustment { Unadjusted = day, Convention = convention, Provision = by?.Id, Clause = by?.Clause, Reason = before + reason, IsKnown = moved is not null });
    }
}
