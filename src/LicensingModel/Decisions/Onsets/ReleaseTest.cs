using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Onsets;

/// <summary>Whether a release, which reaches back from the day on which it takes effect, forgives acts of the day asked about. Where that day lies between two, it is judged as of each on which it may make a difference.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="days">The days on which it may take effect; none where they are not known.</param>
internal sealed class ReleaseTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant, IReadOnlyList<LocalDate> days)
{
    internal TestResult Operates()
    {
        var effects = new EffectTest(facts, reading, @case, agreement, provision);
        var bearing = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        if (days.Count == 0 || !effects.IsSprung)
            effects.Add(bearing);
        if (bearing.Result.IsFalse)
            return bearing.Build();
        if (days.Count == 0)
        {
            // What it forgives may end before the act, from whatever day it operates.
            if (reading.TryGet(grant.PastActsUntil, $"past acts of {provision.Id}", out var until) && until.Resolve(facts) is var last && last.IsOnOrAfter(@case.Day).IsFalse)
                return ForgivesUntil(last, bearing);
            var (why, reason) = effects.IsSprung ? (MissingReason.NotDecidable, "It is a release that springs up; which acts it then forgives is not known.") : (MissingReason.NotCaptured, "When the release takes effect is not known.");
            return bearing.Unknown(reason, WhenItTakesEffect(bearing, why)).Build();
        }

        return OnEach(days, Operates);

        TestResult Operates(LocalDate effect)
        {
            var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
            if (!effects.IsSprung)
                effects.Add(test);
            return OperatesFrom(effect, test);
        }
    }

    /// <summary>What holds as of each of the days; not known where it is otherwise as of one than as of another.</summary>
    internal TestResult OnEach(IReadOnlyList<LocalDate> on, Func<LocalDate, TestResult> judge)
    {
        var results = on.Select(judge).ToList();
        if (results.TrueForAll(result => result.Result == results[0].Result))
            return results[^1];
        var test = new TestBuilder(results[0].Test, provision.Id.Value);
        return test.Unknown($"It took effect on a day between {Words.Day(on[0])} and {Words.Day(on[^1])}; on which makes a difference.", results.SelectMany(static result => result.Missing).Append(WhenItTakesEffect(test, MissingReason.NotDecidable))).Build();
    }

    private static MissingFact WhenItTakesEffect(TestBuilder test, MissingReason why) => test.Missing("term/from", why, "When the release takes effect.");

    private TestResult ForgivesUntil(ResolvedDate last, TestBuilder test)
    {
        facts.NoteEnd(last);
        return test.On(grant.PastActsUntil, "pastActsUntil").Fail($"It forgives acts until {last} only.").Build();
    }

    private TestResult OperatesFrom(LocalDate effect, TestBuilder test)
    {
        facts.NoteBoundary(effect);
        facts.NoteBoundary(effect == IsoDay.Last ? effect : effect.PlusDays(1));
        if (effect > @case.SuitDay)
            return test.Fail($"It is a release of {Words.Day(effect)}, after the day of the suit.").Build();
        if (@case.Day > effect)
            return test.Fail($"It is a release of {Words.Day(effect)} and forgives past acts only.").Build();
        if (!reading.TryGet(grant.PastActsUntil, $"past acts of {provision.Id}", out var until))
            return test.Unknown(grant.PastActsUntil, "pastActsUntil", "Which past acts it forgives").Build();

        var last = until.Resolve(facts);
        var isPast = last.IsOnOrAfter(@case.Day);
        if (isPast.IsFalse)
            return ForgivesUntil(last, test);
        facts.NoteEnd(last);
        test.On(grant.PastActsUntil, "pastActsUntil");

        // On the first of two days between which it took effect it may not have begun; where nothing is recorded of the days in between, what stands on the last stood on all.
        var standing = new StandingTests(facts, reading, @case with { Day = days.Count == 2 ? days[^1] : effect }, agreement, provision).InEffect();
        return isPast.IsTrue ? standing : test.Unknown("Up to which day it forgives acts depends on what has not been recorded.", test.Missing("pastActsUntil", MissingReason.NotRecorded, "Which past acts it forgives.")).Build();
    }
}
