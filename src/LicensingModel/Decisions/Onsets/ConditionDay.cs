using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Onsets;

/// <summary>On which day something happened for which a provision waits.</summary>
internal static class ConditionDay
{
    /// <summary>
    /// The first day, from another on, on which the condition of a provision may be met, and that on which it surely is; null where it is met on none that is recorded. What does not wait for something that happens is met
    /// from the first.
    /// </summary>
    internal static (LocalDate? First, LocalDate? Latest) FirstMet(Facts facts, JointReading reading, Case @case, Provision provision, LocalDate from)
    {
        if (provision.Condition.IsSilent || !reading.TryGet(provision.Condition, $"condition of {provision.Id}", out var condition) || !OnsetTest.NeverUnhappens(condition))
            return (from, from);

        Truth MetOn(LocalDate day)
        {
            var then = @case with { Day = day };
            return new SharedCondition(facts, then, provision).IsMet(new ConditionTest(facts, then) { Wording = new(facts, provision) }, condition);
        }

        LocalDate? first = null;
        foreach (var day in facts.Order.Days.Where(day => day > from).Prepend(from))
        {
            var isMet = MetOn(day);
            if (isMet.IsFalse)
                continue;
            first ??= day;
            if (isMet.IsTrue)
                return (first, day);
        }

        return (first, null);
    }
}
