using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
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

    private static Obligation Open(Obligation owed, string reason, IEnumerable<MissingFact> missing)
        => owed with { State = ObligationState.Undetermined, Reason = reason, Missing = missing.Distinct().ToValueList() };

    private StandingTests Standing(LocalDate day)
        => new(facts, reading, new Case { Actor = Dimension<PartyId>.Open, Act = Dimension<Act>.Open, Product = Dimension<ProductId>.Open, Country = Dimension<CountryCode>.Open, Day = day }, agreement, provision);

    /// <summary>What is to be performed all the time, or on a day that is not known.</summary>
    private Obligation Undated(Obligation owed, TestResult operates, MissingFact? undated)
    {
        if (!operates.Result.IsTrue)
            return NotOperating(owed, operates, on);
        if (undated is null)
            return owed with { State = ObligationState.Continuing, Reason = operates.Reason };

        var (state, reason, missing) = new Performance(facts, agreement, provision, owed.From, on).Of(null, []);
        return state == ObligationState.FallenDue
            ? owed with { State = ObligationState.Undated, Reason = "It is owed; when it falls due is not known.", Missing = [undated] }
            : owed with { State = state, Reason = reason, Missing = missing is null ? [] : [missing] };
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

    /// <summary>What fell due while its provision operated stays due after its end where what has accrued survives; where nothing is said of that, nobody can say.</summary>
    private Obligation Fallen(Obligation owed, ResolvedDate due, TestResult operates, IReadOnlyCollection<LocalDate?> others)
    {
        if (due.TryGetDate(out var day) && day < on)
        {
            var then = Standing(day).InEffect();
            owed = owed with { Tests = [.. owed.Tests, then] };
            if (!then.Result.IsTrue)
                return NotOperating(owed, then, day);
        }
        else if (!operates.Result.IsTrue)
        {
            return NotOperating(owed, operates, on);
        }

        var (state, reason, missing) = new Performance(facts, agreement, provision, owed.From, on).Of(due.TryGetDate(out var exact) ? exact : null, others);
        if (state != ObligationState.Performed && !operates.Result.IsTrue && !SurvivesAccrued())
        {
            return Open(owed, "It fell due, but its provision may no longer operate; whether what was due by then survives is not known.",
                operates.Result.IsUnknown ? operates.Missing : [new MissingFact(provision.Id.Value, "survival", Words.Why(provision.Survival), "Whether what was due before the end stays due.")]);
        }

        return owed with { State = state, Reason = reason, Missing = missing is null ? [] : [missing] };
    }

    private bool SurvivesAccrued()
        => reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var rule) && facts.IsUnderstood(rule)
            && (rule.Extent == SurvivalExtent.AccruedRights || rule.Extent == SurvivalExtent.Everything) && rule.Period.IsBlank && rule.Condition.IsBlank;

    /// <summary>Why it does not operate: its condition is not met, it has not begun, it has ended, or nobody can say.</summary>
    private Obligation NotOperating(Obligation owed, TestResult operates, LocalDate day)
    {
        if (operates.Result.IsUnknown)
            return Open(owed, operates.Reason, operates.Missing);
        if (IsConditionUnmet(day))
            return owed with { State = ObligationState.Conditional, Reason = operates.Reason };
        var isBefore = new TermTest(facts, reading, agreement, provision, day).Effect is { } first && first > day;
        return owed with { State = isBefore ? ObligationState.NotYetDue : ObligationState.Ended, Reason = operates.Reason };
    }

    private bool IsConditionUnmet(LocalDate day)
        => reading.TryGet(provision.Condition, $"condition of {provision.Id}", out var condition)
            && new ConditionTest(facts, new Case { Actor = Dimension<PartyId>.Open, Act = Dimension<Act>.Open, Product = Dimension<ProductId>.Open, Country = Dimension<CountryCode>.Open, Day = day }).IsMet(condition).IsFalse;

    private IEnumerable<MissingFact> Pending(ResolvedDate due) => due.MissingEvents.Count == 0
        ? [new MissingFact(provision.Id.Value, "body/due", due.DependsOnUnrecognized ? MissingReason.NotUnderstood : MissingReason.Unstated, "When it falls due is left open.")]
        : due.MissingEvents.Select(static id => new MissingFact(id.Value, "on", MissingReason.NotRecorded, $"When {id} happens."));
}
