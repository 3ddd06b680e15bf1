using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>When a provision that springs up was triggered, and whether only those have something of it who belonged to its grantees then.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
internal sealed class SpringTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision)
{
    private List<(Agreement Owner, Provision Source, TriggeredEffect Effect)> Springs(LocalDate day) => new EffectTest(facts, reading, @case with { Day = day }, agreement, provision).Springs.ToList();

    /// <summary>The day on which it sprang up, of those up to another; null where it did not, or where that is not known.</summary>
    internal LocalDate? SprungBy(LocalDate last)
        => Springs(last) is [var only] && only.Effect.Consequence == Consequence.Spring && EffectTraits.IsAutomatic(only.Effect)
            ? new EffectTest(facts, reading, @case with { Day = last }, agreement, provision).TriggeredOn(only.Owner, only.Source, only.Effect) : null;

    /// <summary>
    /// The first day, of those on which something happened, on which it may have sprung up, and that by which it surely had, by whichever clause; null where it did not by the day asked about, or not for certain.
    /// </summary>
    internal (LocalDate? First, LocalDate? Latest) SprungBetween()
    {
        LocalDate? first = null;
        foreach (var day in facts.Order.Days.Where(on => on <= @case.Day))
        {
            var then = new EffectTest(facts, reading, @case with { Day = day }, agreement, provision);
            var hasSprung = Springs(day).Aggregate(Truth.False, (result, one) => result | then.Reached(one.Owner, one.Source, one.Effect, then.Trigger(one.Owner, one.Source, one.Effect, then.ConditionOf(one.Owner, one.Source))));
            if (hasSprung.IsTrue)
                return (first ?? day, day);
            first ??= hasSprung.IsFalse ? null : day;
        }

        return (first, null);
    }

    /// <summary>The last day on which something happened that counts: that of the suit, or else the last that is recorded.</summary>
    internal LocalDate LastDay
        => @case.SuitDay ?? facts.Order.Days.Append(@case.Day).Max();

    /// <summary>
    /// Whether it springs up for those alone who belong to its grantees when it is triggered, and whether somebody belonged to them then; the day is null where it is not known.
    /// </summary>
    internal (bool IsConfined, LocalDate? On) Confined()
    {
        var springs = Springs(@case.Day);
        if (springs.TrueForAll(static entry => entry.Effect.Reach.IsSilent))
            return (false, null);
        return springs is [var only] && reading.TryGet(only.Effect.Reach, $"reach of {only.Source.Id}", out var reach) && reach.IsKnown
            ? (reach == EffectReach.ThoseThen, reach == EffectReach.ThoseThen ? SprungBy(@case.Day) : null)
            : (true, null);
    }
}
