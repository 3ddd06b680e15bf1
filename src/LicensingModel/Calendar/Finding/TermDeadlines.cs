using LicensingModel.Calendar.Entries;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Calendar.Finding.DeadlineText;

namespace LicensingModel.Calendar.Finding;

/// <summary>From when and until when agreements and provisions operate, and what outlives them.</summary>
internal static class TermDeadlines
{
    private static readonly GrantEffect[] _options = [GrantEffect.Option, GrantEffect.FirstRefusal, GrantEffect.FirstOffer, GrantEffect.FirstNegotiation];

    internal static IEnumerable<Deadline> Of(DeadlineText text) => Of(text, null, text.Agreement.Term, $"“{text.Title}”");

    internal static IEnumerable<Deadline> Of(DeadlineText text, Provision provision)
    {
        var isOption = provision.Body is Grant option && _options.Contains(option.Effect);
        return (provision.Term.IsBlank ? [] : Of(text, provision, provision.Term, $"`{provision.Id}`"))
            .Concat(isOption && provision.Term.Until.IsBlank ? End(text, provision, text.Agreement.Term.Until, $"`{provision.Id}`") : [])
            .Concat(Survival(text, provision));
    }

    private static IEnumerable<Deadline> Of(DeadlineText text, Provision? provision, OperativeTerm term, string name)
    {
        foreach (var start in text.Of(Of(provision, Bare(CalendarEntryKind.TermStart, provision, "term/from", $"{name} takes effect")), term.From, isExpected: false))
            yield return start;
        foreach (var end in provision is null || !term.Until.IsBlank ? End(text, provision, term.Until, name) : [])
            yield return end;
        foreach (var least in AtLeast(text, provision, term, name))
            yield return least;
    }

    private static IEnumerable<Deadline> End(DeadlineText text, Provision? provision, Disclosed<AnchoredDate> until, string name)
    {
        var (kind, words) = provision?.Body switch
        {
            Grant option when _options.Contains(option.Effect) => (CalendarEntryKind.OptionExpiry, $"Last day of {name}"),
            Grant { Effect: var effect } when effect == GrantEffect.Standstill => (CalendarEntryKind.StandstillEnd, $"Last day of the standstill {name}"),
            Duty duty when duty.Modality == DutyModality.MustNot => (CalendarEntryKind.LockOutEnd, $"Last day on which {name} forbids ({duty.Action})"),
            _ => (CalendarEntryKind.TermEnd, $"{name} ends"),
        };
        return text.Of(Of(provision, Bare(kind, provision, "term/until", words)) with { Ground = DeadlineGround.End, Target = provision }, until, isExpected: provision is null || kind == CalendarEntryKind.OptionExpiry);
    }

    private static IEnumerable<Deadline> AtLeast(DeadlineText text, Provision? provision, OperativeTerm term, string name)
    {
        if (term.AtLeast.IsSilent)
            return [];
        var bare = Of(provision, Bare(CalendarEntryKind.EarliestEnd, provision, "term/atLeast", $"{name} does not end before this day"));
        if (!StatedTerms.Reading.TryGet(term.AtLeast, "atLeast", out var least))
            return [Open(bare, text.Why(bare, term.AtLeast))];
        var start = text.From(provision);
        if (!StatedTerms.Reading.TryGet(start, "from", out var from))
            return [Open(bare with { Derivation = $"{DateDerivation.Of(least)} after it takes effect" }, text.Why(bare, start, "term/from"))];
        return text.Of(bare with { Derivation = $"at least {DateDerivation.Of(least)} from {DateDerivation.Within(from, text.Events)}" }, LastDay(from.Resolve(text.Events), least));
    }

    private static IEnumerable<Deadline> Survival(DeadlineText text, Provision provision)
    {
        if (!StatedTerms.Reading.TryGet(provision.Survival, "survival", out var survival) || survival.Extent == SurvivalExtent.Nothing || survival.Period.IsSilent)
            return [];
        var bare = Of(provision, Bare(CalendarEntryKind.SurvivalEnd, provision, "survival/period", $"Last day of what survives `{provision.Id}` ({survival.Extent})")) with { Ground = DeadlineGround.End, Target = provision };
        if (!StatedTerms.Reading.TryGet(survival.Period, "period", out var period))
            return [Open(bare, text.Why(bare, survival.Period))];
        var until = text.Until(provision);
        if (!StatedTerms.Reading.TryGet(until, "until", out var end))
            return [Open(bare with { Derivation = $"{DateDerivation.Of(period)} after its end" }, text.Why(bare, until, "term/until"))];
        var resolved = end.Resolve(text.Events);
        return text.Of(
            bare with
            {
                Derivation = $"{DateDerivation.Of(period)} after its end: {DateDerivation.Within(end, text.Events)}",
                JudgedOn = resolved.TryGetDate(out var last) ? last : null,
                Open = survival.Condition.IsSilent ? null : text.Lacking(bare, "survival/condition", Decisions.Answers.MissingReason.NotDecidable, "Whether the condition is met under which it survives."),
            },
            resolved.Offset(period, OffsetDirection.After));
    }

    /// <summary>Who gives, and to whom, where the provision says so.</summary>
    private static Deadline Of(Provision? provision, Deadline bare) => provision?.Body switch
    {
        Grant grant => bare with { From = grant.Grantors.Parties, To = grant.Grantees.Parties },
        Duty duty when StatedTerms.Reading.TryGet(duty.Direction, "direction", out var flow) => bare with { From = [flow.From], To = [flow.To] },
        _ => bare,
    };
}
