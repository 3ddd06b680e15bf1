using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>What other agreements do to one: take its place, change it, or be its condition.</summary>
internal sealed class RelationTest(Facts facts, JointReading reading, Case @case, Agreement agreement)
{
    private readonly LocalDate _day = @case.Day;

    internal void Add(TestBuilder test)
    {
        foreach (var relation in agreement.Relations)
        {
            if (relation.Kind == RelationKind.ConditionalOn)
                AddCondition(test, relation);
            else if (!relation.Kind.IsKnown)
                NotUnderstood(test, relation);
        }

        foreach (var other in facts.Document.Agreements)
        {
            foreach (var relation in other.Relations)
            {
                if (relation.Agreement == agreement.Id && other.Id != agreement.Id)
                    AddEffectOf(test, other, relation);
            }
        }
    }

    private void AddEffectOf(TestBuilder test, Agreement other, AgreementRelation relation)
    {
        if (!relation.Kind.IsKnown)
        {
            NotUnderstood(test, relation);
            return;
        }

        if ((relation.Kind != RelationKind.Supersedes && relation.Kind != RelationKind.Amends && relation.Kind != RelationKind.Replaces) || IsWithoutEffect(other))
            return;

        var does = relation.Kind != RelationKind.Amends ? "takes its place" : "changes it";
        test.Unknown(
            $"{other.Id} {does}; what of it goes on is not recorded.",
            new MissingFact(other.Id.Value, $"relations/{relation.Kind}", MissingReason.NotDecidable, $"What of {agreement.Id} goes on where {other.Id} {does}."));
    }

    /// <summary>What is conditional on another takes effect only with it; whether it also ends with it, the relation does not say.</summary>
    private void AddCondition(TestBuilder test, AgreementRelation relation)
    {
        var condition = facts.Document.Agreements.FirstOrDefault(other => other.Id == relation.Agreement);
        var holds = condition is null ? Truth.Unknown : Operates(condition);
        if (holds.IsTrue)
            test.Pass($"{relation.Agreement}, on which it is conditional, operates.");
        else if (holds.IsFalse && HasTakenEffect(condition!).IsFalse)
            test.Fail($"It is conditional on {relation.Agreement}, which has not taken effect.");
        else if (holds.IsFalse)
            test.Unknown(
                $"{relation.Agreement}, on which it is conditional, operates no more; whether it goes on without that is not recorded.",
                new MissingFact(agreement.Id.Value, $"relations/{relation.Kind}", MissingReason.NotDecidable, $"Whether {agreement.Id} goes on where {relation.Agreement} has ended."));
        else
            test.Unknown(
                $"Whether {relation.Agreement}, on which it is conditional, operates is not known.",
                new MissingFact(relation.Agreement.Value, "term", MissingReason.NotDecidable, $"Whether {relation.Agreement} operates on {Words.Day(_day)}."));
    }

    private void NotUnderstood(TestBuilder test, AgreementRelation relation)
        => test.Unknown(
            $"What the relation `{relation.Kind}` means is not understood.",
            new MissingFact(agreement.Id.Value, $"relations/{relation.Kind}", MissingReason.NotUnderstood, $"What the relation `{relation.Kind}` means."));

    private Truth Operates(Agreement other) => Operates(other, [agreement.Id]);

    /// <summary>Whether another agreement is there, within its own term or what extends it, not ended as a whole, and not itself conditional on one that does not operate.</summary>
    private Truth Operates(Agreement other, HashSet<AgreementId> passed)
    {
        if (!passed.Add(other.Id))
            return Truth.True;

        var test = new TestBuilder(TestKind.InEffect, other.Id.Value);
        var effects = new EffectTest(facts, reading, @case, other, null);
        new StatusTest(facts, reading, other, _day).Add(test);
        new TermTest(facts, reading, other, null, _day).Add(test, effects.Extended);
        effects.AddEffects(test);

        var result = test.Result;
        foreach (var relation in other.Relations.Where(static relation => relation.Kind == RelationKind.ConditionalOn || !relation.Kind.IsKnown))
        {
            result &= relation.Kind.IsKnown && facts.Document.Agreements.FirstOrDefault(condition => condition.Id == relation.Agreement) is { } condition
                ? Operates(condition, passed) | (HasTakenEffect(condition) & Truth.Unknown) : Truth.Unknown;
        }

        if (facts.Document.Agreements.Any(later => !passed.Contains(later.Id) && IsReplacedBy(later, other) && !IsWithoutEffect(later)))
            result &= Truth.Unknown;
        if (facts.Document.Events.Any(recorded => (recorded.Kind == Conditions.EventKind.Termination || recorded.Kind == Conditions.EventKind.Expiry) && recorded.Agreements.Contains(other.Id)))
            result &= Truth.Unknown;
        return facts.IsRecorded(_day) ? result : result & Truth.Unknown;
    }

    /// <summary>Whether another agreement cannot have done anything to this one: it does not bind, or has not taken effect.</summary>
    private bool IsWithoutEffect(Agreement other) => StandingTests.Binding(reading, other).Result.IsFalse || HasTakenEffect(other).IsFalse;

    private Truth HasTakenEffect(Agreement other) => HasTakenEffect(other, [agreement.Id]);

    /// <summary>Whether another agreement is there, and has taken effect by the day: whether or not it has ended since. What it took the place of does not come back of itself.</summary>
    private Truth HasTakenEffect(Agreement other, HashSet<AgreementId> passed)
    {
        if (!passed.Add(other.Id))
            return Truth.True;

        var test = new TestBuilder(TestKind.InEffect, other.Id.Value);
        var status = new StatusTest(facts, reading, other, _day);
        status.Add(test);
        var exists = test.Result.IsFalse && status.Said != AgreementStatus.Denied ? Truth.True : test.Result;
        var result = exists & new TermTest(facts, reading, other, null, _day).HasBegun();
        foreach (var relation in other.Relations.Where(static relation => relation.Kind == RelationKind.ConditionalOn))
            result &= facts.Document.Agreements.FirstOrDefault(condition => condition.Id == relation.Agreement) is { } condition ? HasTakenEffect(condition, passed) : Truth.Unknown;
        return result;
    }

    private static bool IsReplacedBy(Agreement later, Agreement other)
        => later.Relations.Any(relation => relation.Agreement == other.Id && (relation.Kind == RelationKind.Supersedes || relation.Kind == RelationKind.Replaces));
}
