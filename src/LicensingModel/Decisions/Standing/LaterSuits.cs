using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether what bars suits operates on the later days on which something is recorded, since the suit over an act may come on any of them.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="captured">Whether what is asked about was captured by a day.</param>
internal sealed class LaterSuits(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Func<LocalDate, Truth> captured)
{
    /// <summary>Whether there is a later day on which it may not operate.</summary>
    internal bool MayLapse => Later().Any(static result => !result.IsTrue);

    /// <summary>Whether it had begun, has ended, and operates on no later day: then it bars no suit that could be brought.</summary>
    internal bool IsOver
        => agreement.Status.Count == 0 && provision.Condition.IsSilent && new TermTest(facts, reading, agreement, provision, @case.Day).HasBegun().IsTrue && Later().All(static result => result.IsFalse);

    private IEnumerable<Truth> Later()
        => facts.Order.Days.Where(on => on > @case.Day).Select(on => new StandingTests(facts, reading, @case with { Day = on }, agreement, provision).InEffect(captured).Result);
}
