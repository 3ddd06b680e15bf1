using LicensingModel.Agreements;
using LicensingModel.Calendar.Entries;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;

namespace LicensingModel.Calendar.Finding;

/// <summary>The text of one agreement on a day, from which deadlines are made.</summary>
internal sealed class DeadlineText
{
    private readonly IReadOnlyDictionary<PartyId, string> _parties;

    internal DeadlineText(LicensingDocument document, Agreement agreement, DeadlineJudge judge, DateSpan range, int limit)
    {
        (Document, Agreement, Events, Range, Limit) = (document, agreement, judge.Events, range, limit);
        _parties = judge.Parties;
    }

    internal LicensingDocument Document { get; }

    internal Agreement Agreement { get; }

    internal IEventDates Events { get; }

    /// <summary>The days within which what recurs is looked for.</summary>
    internal DateSpan Range { get; }

    /// <summary>How many days of one recurrence are looked for.</summary>
    internal int Limit { get; }

    /// <summary>What recurs without an end, where the range has none either.</summary>
    internal List<(ProvisionId Provision, string Term)> WithoutEnd { get; } = [];

    internal string Title => Agreement.Title.Preferred();

    internal string Name(PartyId party) => _parties.TryGetValue(party, out var name) ? name : party.Value;

    internal string Names(ValueSet<PartyId> parties, string otherwise = "somebody") => parties.Count == 0 ? otherwise : string.Join(" and ", parties.Take(5).Select(Name)) + (parties.Count > 5 ? " and others" : string.Empty);

    /// <summary>Makes a deadline of a term that holds a date: dated, or with what is missing. None where the term was not recorded or is known to be silent and that means nothing, or where the date never comes.</summary>
    /// <param name="bare">The deadline without its date.</param>
    /// <param name="term">The term.</param>
    /// <param name="isExpected">Whether there has to be such a date, so that silence is told.</param>
    internal IEnumerable<Deadline> Of(Deadline bare, Disclosed<AnchoredDate> term, bool isExpected)
    {
        if (StatedTerms.Reading.TryGet(term, bare.Term, out var date))
            return Of(bare, date);
        return term.IsSilent && !isExpected ? [] : [Open(bare, Why(bare, term))];
    }

    /// <summary>Makes a deadline of a date; none where it never comes.</summary>
    internal IEnumerable<Deadline> Of(Deadline bare, AnchoredDate date)
        => Of(bare with { Derivation = DateDerivation.Of(date, Events) }, date.Resolve(Events));

    /// <summary>Makes a deadline of a day, or of the days between which it lies; none where it never comes.</summary>
    internal IEnumerable<Deadline> Of(Deadline bare, ResolvedDate resolved)
    {
        if (resolved.IsNever)
            return [];
        if (resolved.TryGetDate(out _))
            return [bare with { Date = resolved }];
        List<MissingFact> missing = [.. bare.Missing, .. resolved.MissingEvents.Select(static id => new MissingFact(id.Value, "on", MissingReason.NotRecorded, $"When `{id}` happens."))];
        var subject = Subject(bare);
        if (resolved.DependsOnUnstated)
            missing.Add(new MissingFact(subject, bare.Term, MissingReason.Unstated, "The text leaves the day open."));
        if (resolved.DependsOnUnrecognized)
            missing.Add(new MissingFact(subject, bare.Term, MissingReason.NotUnderstood, "The date is written in a way that is not understood."));
        if (resolved.LeavesCalendar)
            missing.Add(new MissingFact(subject, bare.Term, MissingReason.NotDecidable, "A period leads past the year 9999 or before the year 1."));
        if (missing.Count == 0)
            missing.Add(new MissingFact(subject, bare.Term, MissingReason.NotDecidable, "The day is not known."));
        return [bare with { Date = resolved, Missing = missing.Distinct().ToValueList() }];
    }

    /// <summary>A deadline of which no day can be made.</summary>
    internal static Deadline Open(Deadline bare, params ReadOnlySpan<MissingFact> why) => bare with { Date = null, Missing = [.. bare.Missing, .. why] };

    /// <summary>Why a term gives no value.</summary>
    internal MissingFact Why(Deadline bare, Disclosed term, string? path = null) => new(Subject(bare), path ?? bare.Term, Words.Why(term), $"It is {Words.State(term)}.");

    internal MissingFact Lacking(Deadline bare, string path, MissingReason why, string explanation) => new(Subject(bare), path, why, explanation);

    /// <summary>The term that says until when a provision, or the agreement, operates.</summary>
    internal Disclosed<AnchoredDate> Until(Provision? provision) => provision is null || provision.Term.Until.IsBlank ? Agreement.Term.Until : provision.Term.Until;

    /// <summary>The term that says from when a provision, or the agreement, operates.</summary>
    internal Disclosed<AnchoredDate> From(Provision? provision) => provision is null || provision.Term.From.IsBlank ? Agreement.Term.From : provision.Term.From;

    /// <summary>The last day on which something of a provision can recur: the end of its term, or of what the agreement's own clauses extend it to; null where none is known.</summary>
    internal LocalDate? RecursUntil(Provision? provision)
    {
        if (DayOf(Until(provision)) is not { } end)
            return null;
        var last = end;
        foreach (var effect in Agreement.Provisions.Select(static other => other.Body).OfType<TriggeredEffect>().Where(effect => effect.Consequence == Consequence.Extend && (effect.Targets.Count == 0 || (provision is not null && effect.Targets.Contains(provision.Id)))))
        {
            if (!StatedTerms.Reading.TryGet(effect.Period, "period", out var period) || !period.TryAddTo(end, out var later))
                return null;
            last = LocalDate.Max(last, later);
        }

        return last;
    }

    /// <summary>The day that a term gives, if it is certain.</summary>
    internal LocalDate? DayOf(Disclosed<AnchoredDate> term) => StatedTerms.Reading.TryGet(term, string.Empty, out var date) && date.Resolve(Events).TryGetDate(out var day) ? day : null;

    /// <summary>The last day of a time that begins on a day.</summary>
    internal static ResolvedDate LastDay(ResolvedDate first, ContractPeriod period) => first.Offset(period, OffsetDirection.After).Offset(ContractPeriod.OfDays(1), OffsetDirection.Before);

    internal string Subject(Deadline deadline) => deadline.Provision?.Id.Value ?? Agreement.Id.Value;

    /// <summary>A deadline of a provision without its date.</summary>
    internal static Deadline Bare(CalendarEntryKind kind, Provision? provision, string term, string words) => new() { Kind = kind, Provision = provision, Term = term, Words = words, Derivation = string.Empty };
}
