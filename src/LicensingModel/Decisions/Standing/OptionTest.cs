using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>
/// Whether options, and other rights to be elected, were open when they were exercised: what is exercised after its end, before its condition is met, or where no text has it, is not exercised. What counts is the
/// text of the day of the election; what a later one says of them undoes nothing.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="named">The provisions that are named; those that are no such rights are left out of account.</param>
internal sealed class OptionTest(Facts facts, ValueSet<ProvisionId> named)
{
    // What is contested counts as unknown here.
    private readonly JointReading _reading = new();
    private readonly List<MissingFact> _missing = [];

    /// <summary>What would have to be known besides, of the conditions of those that may have been open.</summary>
    internal IReadOnlyList<MissingFact> Missing => _missing;

    /// <summary>Whether something that is recorded came while one of them was open; true where none is named. What came before it opened is not known to count.</summary>
    internal Truth IsInTime(RecordedEvent election)
    {
        var date = ResolvedDate.Of(election.Id, facts.Find(election.Id));
        if (!date.TryGetEarliest(out var first) || !date.TryGetLatest(out var last))
            return named.Any(id => IsIn(facts, id) || IsIn(AsFirstAgreed(id), id)) ? Truth.Unknown : Truth.True;

        var rights = named.Where(id => IsIn(facts.On(first), id) || IsIn(facts.On(last), id) || (!IsWritten(facts.On(last), id) && !IsWritten(facts.On(first), id) && !IsWritten(facts, id)) || IsIn(facts, id) || IsIn(AsFirstAgreed(id), id)).ToList();
        return rights.Count == 0 ? Truth.True : rights.Aggregate(Truth.False, (result, id) => result | WasOpen(id, election, first, last));
    }

    /// <summary>Whether all that is named are such rights, and each has ended by the day, or is no longer in the text.</summary>
    internal bool AreOver(LocalDate day)
        => named.Count > 0 && named.All(id => Find(facts.On(day), id) is { } entry ? IsElected(entry.Provision) && IsRunning(facts.On(day), entry.Agreement, entry.Provision, day, isExact: true).IsFalse : !IsWritten(facts.On(day), id) && IsIn(AsFirstAgreed(id), id));

    private Truth WasOpen(ProvisionId id, RecordedEvent election, LocalDate first, LocalDate last)
    {
        var isExact = first == last;
        var (opened, closed) = (IsOpen(id, election, first, first, isExact), IsOpen(id, election, last, last, isExact));
        if (opened != closed)
            return Truth.Unknown;

        // Of an amendment of the same day nobody says whether it came before the election.
        return isExact && opened.IsFalse && first > IsoDay.First && !ReferenceEquals(facts.On(first.PlusDays(-1)).Document, facts.On(first).Document) && !IsOpen(id, election, first, first.PlusDays(-1), isExact).IsFalse
            ? Truth.Unknown : opened;
    }

    /// <summary>Whether one could be exercised on a day, as the text of a day has it: it binds, runs, and is subject to nothing that was not met.</summary>
    private Truth IsOpen(ProvisionId id, RecordedEvent election, LocalDate day, LocalDate asOf, bool isExact)
    {
        var text = facts.On(asOf);
        if (Find(text, id) is not var (agreement, option) || !IsElected(option))
            return IsIn(facts, id) ? Truth.Unknown : Truth.False;

        var standing = new StandingTests(text, _reading, Case.On(day), agreement, option);
        var result = standing.Binding().Result & IsRunning(text, agreement, option, day, isExact);
        if (result.IsFalse)
            return result;
        if (Facts.IsDoubtful(option.Claims) || option.Claims.Any(static claim => claim.Stance == ClaimStance.Denies) || !text.IsUnderstood(option))
            result &= Truth.Unknown;
        return result & IsStillThat(id, option) & IsRelated(text, agreement, day) & IsConditionMet(text, agreement, option, election, day, isExact);
    }

    /// <summary>Whether it is the kind of right that first stood under its id: where an option became a right of first refusal, nobody says which of the two an election and what hangs on it mean.</summary>
    private Truth IsStillThat(ProvisionId id, Provision option)
        => Find(AsFirstAgreed(id), id) is { Provision: var first } && (first.Body as Grant)?.Effect != (option.Body as Grant)?.Effect ? Truth.Unknown : Truth.True;

    /// <summary>Whether other agreements leave it as it is. What hinges on the election itself is left out: where nothing is shown on its eve, nothing is.</summary>
    private Truth IsRelated(Facts text, Agreement agreement, LocalDate day)
    {
        if (day == IsoDay.First)
            return Truth.Unknown;
        var test = new TestBuilder(TestKind.InEffect, agreement.Id.Value);
        new RelationTest(text, _reading, Case.On(day.PlusDays(-1)), agreement).Add(test);
        return test.Result.IsTrue ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether its condition was met when it was exercised: by what had happened before that, of which the order on one day may be recorded.</summary>
    private Truth IsConditionMet(Facts text, Agreement agreement, Provision option, RecordedEvent election, LocalDate day, bool isExact)
    {
        if (option.Condition.IsUnstated || (option.Condition.IsBlank && (agreement.Completeness == Completeness.FullText || text.Presumes(Presumption.UnreadText))))
            return Truth.True;
        if (!_reading.TryGet(option.Condition, $"condition of {option.Id}", out var condition))
        {
            _missing.Add(new MissingFact(option.Id.Value, "condition", Words.Why(option.Condition), $"The condition of {option.Id}."));
            return Truth.Unknown;
        }

        // No election of that day is looked at, so that none depends on itself.
        Truth MetBy(Func<RecordedEvent, bool> hadHappened)
        {
            var notYet = text.Order.On(day).Where(other => other.Kind == EventKind.Election || (isExact && !hadHappened(other))).Select(static other => other.Id).ToValueSet();
            var test = new ConditionTest(text, Case.On(day)) { Without = notYet };
            var isMet = new SharedCondition(text, Case.On(day), option).IsMet(test, condition);
            if (!isMet.IsTrue)
                _missing.AddRange(test.Missing);
            return isMet;
        }

        var (least, most) = (MetBy(other => text.Order.IsBefore(other.Id, election.Id).IsTrue), MetBy(other => !text.Order.IsBefore(election.Id, other.Id).IsTrue));
        if (least == most)
            return least;
        foreach (var other in text.Order.On(day).Where(other => other.Kind != EventKind.Election && text.Order.IsBefore(other.Id, election.Id).IsUnknown))
            _missing.Add(new MissingFact(election.Id.Value, "after", MissingReason.NotRecorded, $"Whether {election.Id} came before {other.Id} or after it, on one day."));
        return Truth.Unknown;
    }

    /// <summary>
    /// Whether one runs on a day: false only where it has ended. What happened is looked at as of the eve, so that what depends on the election itself is left out; where the day of that is not one day, what depends on
    /// clauses is not looked at.
    /// </summary>
    private Truth IsRunning(Facts text, Agreement agreement, Provision option, LocalDate day, bool isExact)
    {
        var (term, status, effects) = (New(option), New(option), New(option));
        var said = new StatusTest(text, _reading, agreement, day);
        said.Add(status);
        if (day == IsoDay.First || !new TermTest(text, _reading, agreement, option, day).HasBegun().IsTrue)
            return Truth.Unknown;

        var eve = Case.On(day.PlusDays(-1));
        var before = new EffectTest(text, _reading, eve, agreement, option);
        var mayGoOn = !option.Survival.IsSilent || before.OnIt().Any(static entry => entry.Effect.Consequence == Consequence.Extend || entry.Effect.Consequence == Consequence.Reinstate);
        new TermTest(text, _reading, agreement, option, day).Add(term, isExact ? before.Extended : null, isExact ? new SurvivalTest(text, _reading, eve, agreement, option) : null);
        if (term.Result.IsFalse)
            return mayGoOn && !isExact ? Truth.Unknown : Truth.False;
        if (status.Result.IsFalse && (said.Said == AgreementStatus.Terminated || said.Said == AgreementStatus.Expired))
            return option.Survival.IsSilent ? Truth.False : Truth.Unknown;

        var mayEnd = text.Document.Events.Any(recorded => (recorded.Kind == EventKind.Termination || recorded.Kind == EventKind.Expiry) && (recorded.Agreements.Contains(agreement.Id) || recorded.Provisions.Contains(option.Id)) && MayBeBy(text, recorded.Id, isExact ? day : IsoDay.Last, isExact ? day : IsoDay.First));
        if (!isExact)
            return mayEnd || before.OnIt().Any(static entry => entry.Effect.Consequence != Consequence.Extend) ? Truth.Unknown : term.Result & status.Result;
        before.Add(effects);
        if (effects.Result.IsFalse && option.Survival.IsSilent && before.Done.All(static done => done.Consequence == Consequence.End))
            return Truth.False;
        return term.Result & status.Result & (effects.Result | Truth.Unknown) & (effects.Result.IsTrue && !mayEnd ? Truth.True : Truth.Unknown);
    }

    private static bool IsElected(Provision provision) => provision.Body is Grant { Effect: var effect } && (effect == GrantEffect.Option || effect == GrantEffect.FirstRefusal || effect == GrantEffect.FirstOffer || effect == GrantEffect.FirstNegotiation);

    private static (Agreement Agreement, Provision Provision)? Find(Facts text, ProvisionId id)
        => text.Document.Agreements.SelectMany(static agreement => agreement.Provisions.Select(provision => (Agreement: agreement, Provision: provision))).Where(entry => entry.Provision.Id == id).Select(static entry => ((Agreement, Provision)?)entry).FirstOrDefault();

    private static bool IsWritten(Facts text, ProvisionId id) => Find(text, id) is not null;

    private static bool IsIn(Facts text, ProvisionId id) => Find(text, id) is { } entry && IsElected(entry.Provision);

    /// <summary>The text without any amendment.</summary>
    private Facts AsFirstAgreed(ProvisionId id)
        => facts.Document.Agreements.FirstOrDefault(agreement => facts.AmendmentsOf(agreement.Id) is { Count: > 0 } amendments && IsWritten(facts.Without(agreement.Id, amendments.Select(static amendment => amendment.Id)), id)) is { } changed
            ? facts.Without(changed.Id, facts.AmendmentsOf(changed.Id).Select(static amendment => amendment.Id)) : facts;

    /// <summary>Whether something may have happened by a day, and not before another.</summary>
    private static bool MayBeBy(Facts text, EventId id, LocalDate by, LocalDate from)
    {
        var date = text.Find(id) is { HasHappened: true } occurrence ? ResolvedDate.Of(id, occurrence) : null;
        return date is not null && !date.IsOnOrBefore(by).IsFalse && !date.IsOnOrAfter(from).IsFalse;
    }

    private static TestBuilder New(Provision option) => new(TestKind.InEffect, option.Id.Value);
}
