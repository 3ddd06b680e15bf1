using LicensingModel.Agreements;
using LicensingModel.Calendar.Entries;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;
using static LicensingModel.Calendar.Finding.DeadlineText;

namespace LicensingModel.Calendar.Finding;

/// <summary>Renewals and their notices, times to cure, and how long what follows lasts.</summary>
internal static class EffectDeadlines
{
    internal static IEnumerable<Deadline> Of(DeadlineText text, DeadlineJudge judge, Provision provision, TriggeredEffect effect)
    {
        if (effect.Consequence == Consequence.Extend)
            return Extension(text, provision, effect);
        var triggered = effect.Cure.IsSilent && effect.Notice.IsSilent && effect.Period.IsSilent ? null : judge.TriggeredOn(text.Agreement, provision, effect);
        return Start(text, provision, effect)
            .Concat(AfterNotice(text, Bare(CalendarEntryKind.CureEnd, provision, "body/cure", $"Last day to cure what `{provision.Id}` is about"), effect.Cure, triggered))
            .Concat(AfterNotice(text, Bare(CalendarEntryKind.NoticeWindow, provision, "body/notice", $"The time of the notice ends that `{provision.Id}` requires ({effect.Consequence})"), effect.Notice, triggered))
            .Concat(End(text, provision, effect, triggered));
    }

    private static IEnumerable<Deadline> Start(DeadlineText text, Provision provision, TriggeredEffect effect)
    {
        var bare = Bare(CalendarEntryKind.EffectStart, provision, "body/from", $"`{provision.Id}` takes effect ({effect.Consequence}), if it is triggered");
        return text.Of(bare with { Open = text.Lacking(bare, "body/trigger", MissingReason.NotDecidable, $"Whether `{provision.Id}` is triggered.") }, effect.From, isExpected: false);
    }

    /// <summary>What ends a time after a notice, or cannot before that time after the trigger.</summary>
    private static IEnumerable<Deadline> AfterNotice(DeadlineText text, Deadline bare, Disclosed<ContractPeriod> term, LocalDate? triggered)
    {
        if (term.IsSilent)
            return [];
        if (!StatedTerms.Reading.TryGet(term, bare.Term, out var period))
            return [Open(bare, text.Why(bare, term))];
        var notices = text.Document.Events.Where(happening => happening.Kind == EventKind.Notice && happening.Provisions.Contains(bare.Provision!.Id)).ToList();
        if (notices.Count > 0)
        {
            return notices.SelectMany(notice => text.Of(
                bare with
                {
                    Occurrence = notice.Id.Value,
                    Derivation = $"{DateDerivation.Of(period)} after {DateDerivation.Within(AnchoredDate.OfEvent(notice.Id), text.Events)}",
                    JudgedOn = text.Events.Find(notice.Id).TryGetDate(out var on) ? on : null,
                },
                AnchoredDate.OfEvent(notice.Id).Resolve(text.Events).Offset(period, OffsetDirection.After)));
        }

        var open = bare with
        {
            Derivation = $"{DateDerivation.Of(period)} after notice{(triggered is { } day ? $"; it was triggered on {IsoDay.Format(day)}" : string.Empty)}",
            Missing = [text.Lacking(bare, "events", MissingReason.NotRecorded, $"When notice is given: no notice is recorded that names `{bare.Provision!.Id}`.")],
        };
        return triggered is { } since ? text.Of(open, ResolvedDate.On(since).Offset(period, OffsetDirection.After).OrLater()) : [open];
    }

    private static IEnumerable<Deadline> End(DeadlineText text, Provision provision, TriggeredEffect effect, LocalDate? triggered)
    {
        if (effect.Period.IsSilent)
            return [];
        var bare = Bare(CalendarEntryKind.EffectEnd, provision, "body/period", $"Last day of what `{provision.Id}` makes follow ({effect.Consequence})");
        if (!StatedTerms.Reading.TryGet(effect.Period, "period", out var period))
            return [Open(bare, text.Why(bare, effect.Period))];
        if (!effect.From.IsSilent)
        {
            return StatedTerms.Reading.TryGet(effect.From, "from", out var from)
                ? text.Of(bare with { Derivation = $"{DateDerivation.Of(period)} from {DateDerivation.Within(from, text.Events)}", Open = text.Lacking(bare, "body/trigger", MissingReason.NotDecidable, $"Whether `{provision.Id}` is triggered.") }, LastDay(from.Resolve(text.Events), period))
                : [Open(bare, text.Why(bare, effect.From, "body/from"))];
        }

        return triggered is { } since && effect.Electors.IsSilent && effect.Notice.IsSilent && effect.Cure.IsSilent
            ? text.Of(bare with { Derivation = $"{DateDerivation.Of(period)} from {IsoDay.Format(since)}, when it was triggered", JudgedOn = since }, LastDay(ResolvedDate.On(since), period))
            : [Open(bare with { Derivation = $"{DateDerivation.Of(period)} from its first day" }, text.Lacking(bare, "body/trigger", MissingReason.NotRecorded, $"When `{provision.Id}` takes effect."))];
    }

    /// <summary>The end of what is extended: where the last day of a month would be another one by counting from the day after the old end, it lies between the two.</summary>
    private static ResolvedDate ExtendedEnd(ResolvedDate end, ContractPeriod period)
    {
        var counted = end.Offset(period, OffsetDirection.After);
        var other = DeadlineText.LastDay(end.Offset(ContractPeriod.OfDays(1), OffsetDirection.After), period);
        return !counted.TryGetDate(out var one) || !other.TryGetDate(out var two) || one == two ? counted : one < two ? ResolvedDate.Between(counted, other) : ResolvedDate.Between(other, counted);
    }

    private static IEnumerable<Deadline> Extension(DeadlineText text, Provision provision, TriggeredEffect effect)
        => effect.Targets.Count == 0 ? Extension(text, provision, effect, text.Agreement, null)
            : effect.Targets.Take(100).SelectMany(target => Owner(text, target) is var (owner, named) ? Extension(text, provision, effect, owner, named) : []);

    private static (Agreement Owner, Provision Target)? Owner(DeadlineText text, ProvisionId target)
    {
        foreach (var owner in text.Document.Agreements)
        {
            if (owner.Provisions.FirstOrDefault(provision => provision.Id == target) is { } found)
                return (owner, found);
        }

        return null;
    }

    private static IEnumerable<Deadline> Extension(DeadlineText text, Provision provision, TriggeredEffect effect, Agreement owner, Provision? target)
    {
        var what = target is null ? $"“{text.Title}”" : $"`{target.Id}`";
        var until = target is null || target.Term.Until.IsBlank ? owner.Term.Until : target.Term.Until;
        var bare = Bare(CalendarEntryKind.Renewal, provision, "body/period", string.Empty) with { Occurrence = target?.Id.Value ?? string.Empty, Target = target, Ground = DeadlineGround.Extension };
        var period = StatedTerms.Reading.TryGet(effect.Period, "period", out var by) ? by : null;
        var renewal = bare with { Term = "body/trigger", Words = $"{what} is extended{(period is null ? string.Empty : $" by {DateDerivation.Of(period)}")} (`{provision.Id}`)", Derivation = "the day after the end of the term" };
        if (!StatedTerms.Reading.TryGet(until, "until", out var end))
        {
            yield return Open(renewal, new MissingFact(target?.Id.Value ?? owner.Id.Value, "term/until", Decisions.Grounds.Words.Why(until), $"Its end is {Decisions.Grounds.Words.State(until)}."));
            yield break;
        }

        var resolved = end.Resolve(text.Events);
        LocalDate? last = resolved.TryGetDate(out var exact) ? exact : null;
        var ends = $"the end of the term ({(last is { } day ? IsoDay.Format(day) : DateDerivation.Within(end, text.Events))})";
        foreach (var entry in text.Of(renewal with { Derivation = $"the day after {ends}", JudgedOn = last }, resolved.Offset(ContractPeriod.OfDays(1), OffsetDirection.After)))
            yield return entry;

        var notice = bare with { Kind = CalendarEntryKind.NoticeWindow, Term = "body/notice", Ground = DeadlineGround.Operation, Words = $"Last day to give the notice that the extension of {what} depends on (`{provision.Id}`)" };
        if (StatedTerms.Reading.TryGet(effect.Notice, "notice", out var before))
        {
            foreach (var entry in text.Of(notice with { Derivation = $"{DateDerivation.Of(before)} before {ends}" }, resolved.Offset(before, OffsetDirection.Before)))
                yield return entry;
        }
        else if (!effect.Notice.IsSilent)
        {
            yield return Open(notice, text.Why(notice, effect.Notice));
        }

        var later = bare with { Kind = CalendarEntryKind.TermEnd, Words = $"{what} ends, as extended by `{provision.Id}`" };
        if (period is null)
            yield return Open(later, text.Why(later, effect.Period));
        else
        {
            foreach (var entry in text.Of(later with { Derivation = $"{DateDerivation.Of(period)} after {ends}", JudgedOn = last }, ExtendedEnd(resolved, period)))
                yield return entry;
        }
    }
}
