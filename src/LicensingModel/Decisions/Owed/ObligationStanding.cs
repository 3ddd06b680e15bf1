using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.States;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>How an obligation stands on a day, by whether its provision binds and operates, by its day, and by what is recorded of its performance.</summary>
internal sealed class ObligationStanding(Facts facts, JointReading reading, Agreement agreement, Provision provision, LocalDate on)
{
    /// <param name="owed">The obligation, of which the state is still to be told.</param>
    /// <param name="undated">Why its day is not known, where it has one; null where it has none.</param>
    /// <param name="others">The days on which the provision makes something else fall due.</param>
    internal Obligation Judge(Obligation owed, MissingFact? undated, IReadOnlyCollection<LocalDate?> others)
    {
        var standing = Standing(on);
        var (understood, binding, operates) = (standing.Understood(), standing.Binding(), standing.InEffect());
        owed = owed with { Tests = [understood, binding, operates] };
        if (binding.Result.IsFalse)
            return owed with { State = ObligationState.NotOwed, Reason = binding.Reason };
        if (!(understood.Result & binding.Result).IsTrue)
            return Open(owed, "Whether it binds, and what it means, is not known.", [.. understood.Missing, .. binding.Missing]);
        if (owed.DueOn is not { } due)
            return Undated(owed, operates, undated);
        if (due.IsNever)
            return owed with { State = ObligationState.NotOwed, Reason = "It never falls due." };

        var hasCome = due.IsOnOrBefore(on);
        return hasCome.IsTrue ? Fallen(owed, due, operates, others)
            : hasCome.IsFalse ? Coming(owed, due, operates)
            : Open(owed, "When it falls due depends on what has not been recorded.", Pending(due));
    }

    /// <summary>
    /// The same of one of what is to be performed again and again: what is still to come is not owed if its provision will not operate then. What comes first after an end is for a time that may have begun before it; whether it is still
    /// owed for that nobody can say.
    /// </summary>
    /// <param name="owed">The obligation.</param>
    /// <param name="day">Its day.</param>
    /// <param name="before">The day before it on which it fell due; null of the first.</param>
    /// <param name="others">The other days.</param>
    internal Obligation JudgeRecurring(Obligation owed, LocalDate day, LocalDate? before, IReadOnlyCollection<LocalDate?> others)
    {
        var judged = Judge(owed, null, others);
        if (judged.State == ObligationState.NotYetDue && Standing(day).InEffect() is { Result.IsFalse: true } then)
            judged = NotOperating(judged with { Tests = [.. judged.Tests, then] }, then, day);
        return judged.State == ObligationState.Ended && before is { } eve && !Standing(eve.PlusDays(1)).InEffect().Result.IsFalse
            ? Open(judged, "Its provision does not operate on its day, but did after the day before that; whether it is still owed for that time is not known.", [new MissingFact(provision.Id.Value, "survival", MissingReason.NotDecidable, "Whether it is to be performed once more, for the time before the end.")])
            : judged;
    }

    private static Obligation Open(Obligation owed, string reason, IEnumerable<MissingFact> missing)
        => owed with { State = ObligationState.Undetermined, Reason = reason, Missing = missing.Distinct().ToValueList() };

    private StandingTests Standing(LocalDate day) => new(facts, reading, Case.On(day), agreement, provision);

    /// <summary>What is to be performed all the time, or on a day that is not known.</summary>
    private Obligation Undated(Obligation owed, TestResult operates, MissingFact? undated)
    {
        var isOver = !operates.Result.IsTrue;
        if (isOver || undated is null)
        {
            var standing = isOver ? NotOperating(owed, operates, on) : owed with { State = ObligationState.Continuing, Reason = operates.Reason };
            if (standing.State == ObligationState.Ended && NeverServed())
                return standing;
            if (undated is null || standing.State != ObligationState.Ended || owed.Kind != ObligationKind.Payment)
                return standing with { MayHaveAccrued = standing.MayHaveAccrued || (owed.Kind == ObligationKind.Payment && standing.State is ObligationState.Continuing or ObligationState.Ended) };
        }

        var (state, reason, missing) = new Performance(facts, agreement, provision, owed.From, on).Of(null, []);
        if (state != ObligationState.FallenDue)
            return owed with { State = state, Reason = reason, Missing = missing is null ? [] : [missing], HasFallenDue = state is ObligationState.Performed or ObligationState.Overdue };
        return isOver
            ? Open(owed, "Its provision has ended; whether it had fallen due by then is not known.", [undated])
            : owed with { State = ObligationState.Undated, Reason = "It is owed; when it falls due is not known.", Missing = [undated] };
    }

    private Obligation Coming(Obligation owed, ResolvedDate due, TestResult operates)
    {
        if (operates.Result.IsTrue)
        {
            return due.MissingEvents.Count > 0
                ? owed with { State = ObligationState.Conditional, Reason = $"It waits for {Words.List(due.MissingEvents)}." }
                : owed with { State = ObligationState.NotYetDue, Reason = $"It falls due {due}." };
        }

        return NotOperating(owed, operates, on);
    }

    /// <summary>What fell due while its provision operated stays due after its end, unless something else is said of what survives.</summary>
    private Obligation Fallen(Obligation owed, ResolvedDate due, TestResult operates, IReadOnlyCollection<LocalDate?> others)
    {
        LocalDate? exact = due.TryGetDate(out var day) ? day : null;
        if (exact is null || day < on)
        {
            var days = new[] { due.TryGetEarliest(out var earliest) ? earliest : on, due.TryGetLatest(out var latest) ? latest : on }.Distinct().ToList();
            var then = days.ConvertAll(one => Standing(one).InEffect());
            owed = owed with { Tests = [.. owed.Tests, .. then] };
            if (then.FindIndex(static test => !test.Result.IsTrue) is var at and >= 0 && (exact is not null || !operates.Result.IsTrue))
                return exact is not null || then.TrueForAll(static test => test.Result.IsFalse) ? NotThen(owed, then[at], days[at]) : Open(owed, "Whether its provision operated on its day is not known.", [.. then.SelectMany(static test => test.Missing), .. Pending(due)]);
        }
        else if (!operates.Result.IsTrue)
        {
            return NotOperating(owed, operates, on);
        }

        var (state, reason, missing) = new Performance(facts, agreement, provision, owed.From, on).Of(due, others);
        owed = owed with { HasFallenDue = true };
        if (state != ObligationState.Performed && !operates.Result.IsTrue)
        {
            var accrued = Accrued(owed.Kind);
            owed = owed with { Tests = [.. owed.Tests, accrued] };
            if (!accrued.Result.IsTrue)
                return Open(owed, accrued.Reason, accrued.Missing);
            if (!facts.IsRecorded(on))
                return Open(owed, $"{reason} What came after is not recorded.", operates.Missing);
        }

        return owed with { State = state, Reason = reason, Missing = missing is null ? [] : [missing] };
    }

    /// <summary>What had its day when its provision did not operate: before that took effect, or before what it waits for had come. Where that has come since, nobody can say whether it is owed.</summary>
    private Obligation NotThen(Obligation owed, TestResult then, LocalDate day)
    {
        var result = NotOperating(owed, then, day);
        if (result.State == ObligationState.Conditional && IsOver(on))
        {
            return NeverServed() ? result with { State = ObligationState.Ended, Reason = "What it waits for had not come when its provision ended." }
                : Open(owed, "What it waits for had not come on its day; whether it came before its provision ended, and whether it is then owed, is not known.", [new MissingFact(provision.Id.Value, "condition", MissingReason.NotDecidable, "Whether it is owed although what it waits for had not come on its day.")]);
        }

        if (result.State == ObligationState.NotYetDue && !new TermTest(facts, reading, agreement, provision, on).HasBegun().IsFalse)
            return Open(owed, "Its day came before its provision took effect; whether it is owed is not known.", [new MissingFact(provision.Id.Value, "term/from", MissingReason.NotDecidable, "Whether what was to be performed before it took effect is owed.")]);
        return result.State == ObligationState.Conditional && !IsConditionUnmet(on) && !IsUnsprung(on)
            ? Open(owed, "What it waits for had not come on its day, and may have since; whether it is owed is not known.", [new MissingFact(provision.Id.Value, "condition", MissingReason.NotDecidable, "Whether it is owed although what it waits for had not come on its day.")])
            : result;
    }

    /// <summary>Whether what had fallen due by the end of its provision stays due: money does, unless something else is said of what survives, or may be; a duty where that is said.</summary>
    private TestResult Accrued(ObligationKind kind)
    {
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        var survival = provision.Survival;
        const string stays = "What had fallen due before the end stays due.";
        var isMoney = kind == ObligationKind.Payment;
        if (survival.IsSilent)
        {
            if (isMoney && (survival.IsUnstated || agreement.Completeness == Completeness.FullText))
                return test.Pass(stays).Build();
            if (isMoney && facts.Presumes(Presumption.UnreadText))
                return test.Pass(stays).Presume(Presumption.UnreadText, agreement.Id.Value, "Nothing that was not read lets go what had fallen due before the end.").Build();
        }
        else if (reading.TryGet(survival, $"survival of {provision.Id}", out var rule) && facts.IsUnderstood(rule)
            && (rule.Extent == SurvivalExtent.AccruedRights || rule.Extent == SurvivalExtent.Everything ? rule.Period.IsSilent && rule.Condition.IsSilent : isMoney && rule.Extent.IsKnown && rule.Extent != SurvivalExtent.Nothing))
        {
            return test.Pass(stays).On(survival, "survival").Build();
        }

        return test.Unknown("It fell due, but its provision may no longer operate; whether what was due by then survives is not known.", test.Missing("survival", Words.Why(survival), "Whether what was due before the end stays due.")).Build();
    }

    /// <summary>Why it does not operate: its condition is not met, it has not begun, it has ended, or nobody can say.</summary>
    private Obligation NotOperating(Obligation owed, TestResult operates, LocalDate day)
    {
        if (operates.Result.IsUnknown)
            return Open(owed, operates.Reason, operates.Missing);
        if ((IsConditionUnmet(day) || IsUnsprung(day)) && IsOver(day))
            return owed with { State = ObligationState.Ended, Reason = operates.Reason };
        if (IsConditionUnmet(day))
            return owed with { State = ObligationState.Conditional, Reason = operates.Reason, MayHaveAccrued = owed is { Kind: ObligationKind.Payment, DueOn: null } && !IsLasting() };
        if (IsUnsprung(day))
            return owed with { State = ObligationState.Conditional, Reason = operates.Reason };
        var isBefore = new TermTest(facts, reading, agreement, provision, day).Effect is { } first && first > day;
        return owed with { State = isBefore ? ObligationState.NotYetDue : ObligationState.Ended, Reason = operates.Reason };
    }

    /// <summary>Whether it takes effect only by something that has not happened.</summary>
    private bool IsUnsprung(LocalDate day)
    {
        var effects = new EffectTest(facts, reading, Case.On(day), agreement, provision);
        var springs = effects.Springs.ToList();
        return springs.Count > 0 && springs.TrueForAll(spring => effects.IsTriggered(spring.Owner, spring.Source, spring.Effect, out _, out _).IsFalse);
    }

    /// <summary>Whether it, or its agreement, has ended, so that what it waits for does nothing by it any more, whenever that comes.</summary>
    private bool IsOver(LocalDate day)
    {
        var @case = Case.On(day);

        // What springs up only after the end, or may survive it, waits on.
        if (new EffectTest(facts, reading, @case, agreement, provision).Springs.Any() && !(provision.Survival.IsSilent && new SurvivalTest(facts, reading, @case, agreement, provision).BeginsWithEnd.IsFalse && facts.AmendmentsOf(agreement.Id).Count == 0))
            return false;
        return new StateTests(facts, reading, @case, agreement, provision with { Condition = Disclosed<Condition>.Unstated }).State is OperationState.Terminated or OperationState.Expired or OperationState.Converted;
    }

    /// <summary>Whether it ended before what it waits for had come, so that nothing can have fallen due by then. What came on the day on which it was terminated may have come before.</summary>
    private bool NeverServed()
    {
        if (IsUnsprung(on))
            return IsOver(on);
        if (!IsLasting() || !IsOver(on) || new TermTest(facts, reading, agreement, provision, on).Effect is not { } from || from > on)
            return false;
        var (served, over) = (from, on);
        if (IsOver(served))
            return false;
        while (Period.DaysBetween(served, over) > 1)
        {
            var middle = served.PlusDays(Period.DaysBetween(served, over) / 2);
            (served, over) = IsOver(middle) ? (served, middle) : (middle, over);
        }

        var isExpired = new StateTests(facts, reading, Case.On(over), agreement, provision with { Condition = Disclosed<Condition>.Unstated }).State == OperationState.Expired;
        return IsConditionUnmet(served) && (isExpired || IsConditionUnmet(over))
            && facts.Order.Days.Where(day => day >= from && day <= on).All(day => IsConditionUnmet(day) || IsOver(day));
    }

    /// <summary>Whether its condition, once met, stays so: what is not met now was then never met.</summary>
    private bool IsLasting() => reading.TryGet(provision.Condition, $"condition of {provision.Id}", out var condition) && IsLasting(condition);

    private static bool IsLasting(Condition condition) => condition switch
    {
        AfterEvent or Happening or DeterminedCondition => true,
        AllConditions all => all.Conditions.All(IsLasting),
        AnyCondition any => any.Conditions.All(IsLasting),
        _ => false,
    };

    private bool IsConditionUnmet(LocalDate day)
        => reading.TryGet(provision.Condition, $"condition of {provision.Id}", out var condition)
            && new ConditionTest(facts, Case.On(day)).IsMet(condition).IsFalse;

    private IEnumerable<MissingFact> Pending(ResolvedDate due) => due.MissingEvents.Count == 0
        ? [new MissingFact(provision.Id.Value, "body/due", due.DependsOnUnrecognized ? MissingReason.NotUnderstood : MissingReason.Unstated, "When it falls due is left open.")]
        : due.MissingEvents.Select(static id => new MissingFact(id.Value, "on", MissingReason.NotRecorded, $"When {id} happens."));
}
