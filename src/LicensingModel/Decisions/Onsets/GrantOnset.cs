using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Onsets;

/// <summary>From when a grant operates, and from when it was granted: by its term, by the condition for which it waits, and by the option that is exercised.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
internal sealed class GrantOnset(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    private readonly TermTest _term = new(facts, reading, agreement, provision, @case.Day);

    private SpringTest Spring => new(facts, reading, @case, agreement, provision);

    /// <summary>
    /// The days on which a release may take effect, of those on which that may make a difference: that on which it springs up, or the first of its term on which its condition is met; of a term that begins between
    /// two days these, and those between on which something is recorded. None where it is not known.
    /// </summary>
    internal IReadOnlyList<LocalDate> ReleasedOn
    {
        get
        {
            if (new EffectTest(facts, reading, @case, agreement, provision).IsSprung)
                return Spring.SprungBy(Spring.LastDay) is { } sprung ? [sprung] : [];
            if (_term.Effect is not { } effect || _term.Latest is not { } last)
                return [];
            if (effect != last)
                return provision.Condition.IsSilent ? [.. facts.Order.Days.Where(day => day > effect && day < last).SelectMany(static day => new[] { day, day.PlusDays(1) }).Append(effect).Append(last).Distinct().Order()] : [];

            // One whose condition was never met is tested on its first day, and fails by that.
            var (first, latest) = FirstMet(effect);
            return first is null ? [effect] : first == latest ? [first.Value] : [];
        }
    }

    /// <summary>
    /// The day on which it grants what it grants. What waits for a condition, or for somebody to exercise an option, was agreed upon before: whether who has parted with the right in between could still give it,
    /// nobody can say, so that it is one of the days between.
    /// </summary>
    internal GrantDay Granted
    {
        get
        {
            var granted = _term.Granted;
            if (granted.Latest is not { } latest)
                return granted;

            // What begins with the end of its own agreement, a sell-off, was agreed upon when that was made.
            if (grant.Effect != GrantEffect.Release && new PostTerm(facts, reading, @case, agreement, provision).BeginsWithEnd() is { IsFalse: false }
                && reading.TryGet(agreement.Signed, $"signing of {agreement.Id}", out var signed) && signed.Resolve(facts).TryGetEarliest(out var made) && made < granted.Effect)
            {
                granted = granted with { Effect = made, By = null };
            }

            if (IsExercised && Spring.SprungBetween() is { First: not null, Latest: var sprung })
            {
                if (sprung is not { } exercised)
                    return granted with { Latest = null, By = null };
                latest = LocalDate.Max(latest, exercised);
            }

            if (FirstMet(latest) is { First: not null, Latest: var met })
                return granted with { Latest = met, By = met == granted.Latest ? granted.By : null };
            return granted with { Latest = latest, By = latest == granted.Latest ? granted.By : null };
        }
    }

    /// <summary>Whether it springs up by an election, or may.</summary>
    private bool IsExercised
        => grant.Effect != GrantEffect.Release && new EffectTest(facts, reading, @case, agreement, provision).Springs.Any(spring => reading.TryGet(spring.Effect.Trigger, $"trigger of {spring.Source.Id}", out var trigger) && IsElection(trigger));

    private bool IsElection(Condition trigger) => trigger switch
    {
        Happening happening => happening.What == EventKind.Election,
        AfterEvent after => facts.Document.Events.Any(recorded => recorded.Id == after.Event && recorded.Kind == EventKind.Election),
        AllConditions all => all.Conditions.Any(IsElection),
        AnyCondition any => any.Conditions.Any(IsElection),
        _ => false,
    };

    private (LocalDate? First, LocalDate? Latest) FirstMet(LocalDate from) => ConditionDay.FirstMet(facts, reading, @case, provision, from);
}
