using LicensingModel.Calendar.Entries;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using NodaTime;
using static LicensingModel.Calendar.Finding.DeadlineText;

namespace LicensingModel.Calendar.Finding;

/// <summary>When something is to be done, reported or audited.</summary>
internal static class DutyDeadlines
{
    internal static IEnumerable<Deadline> Of(DeadlineText text, Provision provision, Duty duty)
    {
        if (duty.Modality == DutyModality.MustNot || duty.Modality == DutyModality.NeedNot)
            return duty.Due.IsSilent ? [] : text.Of(Bare(CalendarEntryKind.LockOutEnd, provision, "body/due", $"Last day on which `{provision.Id}` forbids ({duty.Action})"), duty.Due, isExpected: false);

        var flow = StatedTerms.Reading.TryGet(duty.Direction, "direction", out var direction) ? direction : null;
        var kind = duty.Action == DutyAction.Report ? CalendarEntryKind.Report : duty.Action == DutyAction.Audit ? CalendarEntryKind.Audit : CalendarEntryKind.Duty;
        var what = StatedTerms.Reading.TryGet(duty.Object, "object", out var about) ? $": {about.Preferred()}" : string.Empty;
        var bare = Bare(kind, provision, "body/due", $"{(flow is null ? "somebody" : text.Name(flow.From))} {Modal(duty.Modality)} {duty.Action}{(flow is null ? string.Empty : $" ({text.Name(flow.To)})")}{what}") with
        {
            From = flow is null ? [] : [flow.From],
            To = flow is null ? [] : [flow.To],
            Ground = duty.Modality == DutyModality.Must || duty.Modality == DutyModality.ShallDiscuss || duty.Modality == DutyModality.ShallNegotiate ? DeadlineGround.Accrual : DeadlineGround.Operation,
        };
        return (duty.Every.IsSilent ? text.Of(bare, duty.Due, isExpected: kind != CalendarEntryKind.Duty && duty.LookBack.IsSilent) : Recurring(text, bare, duty)).Concat(LookBack(text, provision, duty, bare));
    }

    private static string Modal(DutyModality modality)
        => modality == DutyModality.Must ? "must" : modality == DutyModality.May ? "may" : modality == DutyModality.ShallDiscuss ? "shall discuss:" : modality == DutyModality.ShallNegotiate ? "shall negotiate:" : $"{modality}:";

    private static IEnumerable<Deadline> Recurring(DeadlineText text, Deadline bare, Duty duty)
    {
        var recurring = bare with { Term = "body/every" };
        if (!StatedTerms.Reading.TryGet(duty.Every, "every", out var every))
            return text.Of(bare, duty.Due, isExpected: false).Append(Open(recurring, text.Why(bare, duty.Every, "body/every")));
        recurring = recurring with { Words = $"{bare.Words}, every {DateDerivation.Of(every)}", Derivation = $"every {DateDerivation.Of(every)}" };
        if (!StatedTerms.Reading.TryGet(duty.Due, "due", out var due))
        {
            var why = duty.Due.IsSilent ? text.Lacking(bare, "body/due", duty.Due.IsUnstated ? MissingReason.Unstated : MissingReason.NotCaptured, "From which day it is counted is not recorded.") : text.Why(bare, duty.Due);
            return [Open(recurring, why)];
        }

        if (!due.Resolve(text.Events).TryGetDate(out var first))
            return text.Of(recurring with { Derivation = $"every {DateDerivation.Of(every)} from {DateDerivation.Within(due, text.Events)}" }, due.Resolve(text.Events));
        var end = text.RecursUntil(bare.Provision);
        if (end is null && !text.Range.HasLastDay)
        {
            text.WithoutEnd.Add((bare.Provision!.Id, "body/every"));
            return [Open(recurring, text.Lacking(bare, "term/until", MissingReason.NotDecidable, "It recurs without an end that is known; a range is needed that has a last day."))];
        }

        return every == ContractPeriod.None ? [Open(recurring, text.Lacking(bare, "body/every", MissingReason.NotDecidable, "No time lies between one day and the next."))] : Days(text, recurring, first, every, end);
    }

    private static IEnumerable<Deadline> Days(DeadlineText text, Deadline bare, LocalDate first, ContractPeriod every, LocalDate? end)
    {
        var last = text.Range.HasLastDay ? text.Range.LastDay : IsoDay.Last;
        if (end < last)
            last = end.Value;
        var (months, days) = ((every.Years * 12) + every.Months, (every.Weeks * 7) + every.Days);

        // Each day is counted from the first, so that the 31st comes back after a short month.
        var skipped = text.Range.HasFirstDay && text.Range.FirstDay > first ? (long)(Period.DaysBetween(first, text.Range.FirstDay) / ((months * 31m) + days)) : 0;
        var count = 0;
        for (var number = Math.Max(skipped - 1, 0); count < text.Limit; number++)
        {
            if (Later(first, number, months, days) is not { } day || day > last)
                yield break;
            if (text.Range.HasFirstDay && day < text.Range.FirstDay)
                continue;
            count++;
            yield return bare with
            {
                Date = ResolvedDate.On(day),
                Occurrence = FormattableString.Invariant($"{number}"),
                Derivation = number == 0 ? "the first day" : FormattableString.Invariant($"{number} times {DateDerivation.Of(every)} after {IsoDay.Format(first)}"),
            };
        }
    }

    private static LocalDate? Later(LocalDate first, long times, int months, int days)
    {
        var month = (first.Year * 12L) + first.Month - 1 + (times * months);
        if (month / 12 > IsoDay.Last.Year || times * days > 3_700_000)
            return null;
        var (year, ofYear) = ((int)(month / 12), (int)(month % 12) + 1);
        var moved = new LocalDate(year, ofYear, Math.Min(first.Day, IsoDay.DaysInMonth(year, ofYear)));
        return Period.DaysBetween(moved, IsoDay.Last) < times * days ? null : moved.PlusDays((int)(times * days));
    }

    /// <summary>Until when each time for which a royalty is paid can be audited, or its records must be there.</summary>
    private static IEnumerable<Deadline> LookBack(DeadlineText text, Provision provision, Duty duty, Deadline duties)
    {
        if (duty.LookBack.IsSilent)
            yield break;
        var bare = duties with { Kind = CalendarEntryKind.AuditLookBack, Term = "body/lookBack", Ground = DeadlineGround.Accrual, Words = duty.Action == DutyAction.Audit ? "Last day to audit" : "Last day through which records are kept of" };
        if (!StatedTerms.Reading.TryGet(duty.LookBack, "lookBack", out var back))
        {
            yield return Open(bare with { Words = $"{bare.Words} a time" }, text.Why(bare, duty.LookBack));
            yield break;
        }

        var payments = text.Agreement.Provisions.Where(static other => other.Body is Payment { Royalty: not null }).Take(100).ToList();
        if (payments.Count == 0)
            yield return Open(bare with { Words = $"{bare.Words} a time", Derivation = $"{DateDerivation.Of(back)} after its end" }, text.Lacking(bare, "body/lookBack", MissingReason.NotDecidable, "Which times are audited is not known: no payment of the agreement says for what times it is made."));
        foreach (var payment in payments)
        {
            var schedule = ((Payment)payment.Body).Royalty!;
            var named = bare with { Words = $"{bare.Words} times of `{payment.Id}`", Occurrence = payment.Id.Value };
            if (!StatedTerms.Reading.TryGet(schedule.Every, "every", out var every))
            {
                yield return Open(named, new MissingFact(payment.Id.Value, "body/royalty/every", MissingReason.NotDecidable, "For which times it is paid is not known."));
                continue;
            }

            var times = RoyaltyTimes.Of(text, named with { Provision = payment }, schedule, every, back.TryAddTo(new LocalDate(2000, 1, 1), out var later) ? Period.DaysBetween(new LocalDate(2000, 1, 1), later) : 0);
            if (times.Open is { } open)
                yield return open with { Provision = provision };
            foreach (var time in times.Times)
            {
                foreach (var entry in text.Of(
                    named with
                    {
                        Words = $"{bare.Words} {time} of `{payment.Id}`",
                        Occurrence = $"{payment.Id} {time}",
                        Period = DateSpan.Between(time.First, time.Last),
                        Derivation = $"{DateDerivation.Of(back)} after the end of {time} ({IsoDay.Format(time.Last)})",
                        JudgedOn = time.Last,
                    },
                    ResolvedDate.On(time.Last).Offset(back, OffsetDirection.After)))
                    yield return entry;
            }
        }
    }
}
