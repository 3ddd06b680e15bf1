using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Onsets;

/// <summary>
/// Whether something that bars suits bars one brought on a day: a standstill looks at the day of the suit, a covenant at that of the act or of the suit, as it says. Where it does not
/// say, only what holds either way is known.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="captured">Whether what is asked about was captured by a day.</param>
internal sealed class SuitTerm(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant, Func<LocalDate, Truth> captured)
{
    /// <summary>Whether a grant is of a sort that bars suits.</summary>
    internal static bool IsOf(Grant grant) => grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Standstill;

    /// <summary>Which of the two days counts, for whatever must be so on it: true for that of the suit alone, false for that of the act alone, unknown for both.</summary>
    internal Truth LooksAtSuit
        => grant.Effect == GrantEffect.Standstill ? Truth.True : reading.TryGet(grant.Bars, $"bars of {provision.Id}", out var bars) && bars == CovenantBar.ActsInTerm ? Truth.False : Truth.Unknown;

    internal TestResult Run(LocalDate suit)
    {
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        var onSuit = On(suit);
        if (grant.Effect == GrantEffect.Standstill)
            return onSuit.Result.IsTrue ? test.Include(onSuit).Pass($"It bars suit{Until()}; damages for the act are postponed by that, and not given up.").Build() : onSuit;

        var onAct = On(@case.Day);
        if (LooksAtSuit.IsFalse)
            return onAct.Result.IsTrue ? test.Include(onAct).Pass("It bars suits over acts done while it operates, whenever they are brought.").On(grant.Bars, "bars").Build() : onAct;
        return reading.TryGet(grant.Bars, $"bars of {provision.Id}", out var bars) && bars == CovenantBar.SuitsInTerm
            ? SuitsInTerm(test.On(grant.Bars, "bars"), onAct, onSuit)
            : Either(test, onAct, onSuit);
    }

    private TestResult SuitsInTerm(TestBuilder test, TestResult onAct, TestResult onSuit)
    {
        if (onSuit.Result.IsFalse && onAct.Result.IsTrue && Term.ProtectsAfterEnd)
            return test.Unknown("It bars suits brought while it operates; what of it goes on after its end may protect what was done before.", test.Missing("survival", MissingReason.NotDecidable, "Whether acts done before its end stay protected after it.")).Build();
        test.Include(onSuit);
        return (onSuit.Result.IsTrue ? test.Pass("It bars suits brought while it operates, over acts whenever done.")
            : onSuit.Result.IsFalse ? test.Fail("It bars only suits that are brought while it operates.")
            : test).Build();
    }

    private TestResult Either(TestBuilder test, TestResult onAct, TestResult onSuit)
    {
        if (onAct.Result.IsTrue && (onSuit.Result.IsTrue || Term.ProtectsAfterEnd))
            return test.Include(onAct).Include(onSuit.Result.IsTrue ? onSuit : onAct).Build();
        if (onAct.Result.IsFalse && onSuit.Result.IsFalse)
            return test.Include(onAct).Include(onSuit).Build();
        if (onAct.Result == onSuit.Result)
            return test.Include(onAct).Include(onSuit).Build();
        var why = grant.Bars.IsStated ? MissingReason.NotUnderstood : Words.Why(grant.Bars);
        return test
            .Unknown("Whether it bars suits over acts done while it operates, or suits brought while it operates, is not known, and it did not operate on both days for certain.", test.Missing("bars", why, "Which of the two days it looks at: that of the act, or that of the suit."))
            .On(grant.Bars, "bars").Build();
    }

    private TermTest Term => new(facts, reading, agreement, provision, @case.Day);

    private string Until() => Term.Until is { } until && !until.IsNever ? $" until {until}" : string.Empty;

    private TestResult On(LocalDate day) => new StandingTests(facts, reading, @case with { Day = day }, agreement, provision).InEffect(captured);
}
