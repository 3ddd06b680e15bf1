using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;

namespace LicensingModel.Decisions.Onsets;

/// <summary>Whether an option was exercised by a day, and whether the text says what that gives: a grant that springs up upon it.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="option">The option.</param>
internal sealed class ExerciseTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision option)
{
    /// <summary>Whether it was exercised by the day, and while it was open: before the first day on which it may have been it gives nothing.</summary>
    internal Truth IsExercised => Elections.Aggregate(Truth.False, (result, election) => result | (ResolvedDate.Of(election.Id, facts.Find(election.Id)).IsOnOrBefore(@case.Day) & new OptionTest(facts, [EarlierTexts.NameOf(option.Id)]).IsInTime(election)));

    /// <summary>Whether what it gives is a grant of its own, for certain.</summary>
    internal bool IsWorkedOut => facts.Effects.Any(entry => entry.Effect.Consequence == Consequence.Spring && entry.Effect.Targets.Count > 0 && facts.IsUnderstood(entry.Provision)
        && reading.TryGet(entry.Effect.Trigger, $"trigger of {entry.Provision.Id}", out var trigger) && Asks(trigger) && new StandingTests(facts, reading, @case, entry.Agreement, entry.Provision).Binding().Result.IsTrue);

    /// <summary>What is recorded as an election of it, whenever it was.</summary>
    internal IReadOnlyList<RecordedEvent> Elections
    {
        get
        {
            var elections = facts.Document.Events.Where(recorded => recorded.Kind == EventKind.Election && (recorded.Provisions.Any(id => EarlierTexts.IsOf(option.Id, id)) || recorded.Agreements.Contains(agreement.Id))).ToList();
            elections.ForEach(recorded => facts.NoteBegin(ResolvedDate.Of(recorded.Id, facts.Find(recorded.Id))));
            return elections;
        }
    }

    /// <summary>Whether it operates: what it gives once it has been exercised does not end with it.</summary>
    /// <param name="inTerm">Whether it does as an option.</param>
    internal TestResult Operates(TestResult inTerm)
        => inTerm.Result.IsFalse && !IsExercised.IsFalse && !IsWorkedOut
            ? new TestBuilder(TestKind.InEffect, option.Id.Value).Unknown("The option has ended; whether what its exercise gives goes on is not worked out.", new MissingFact(option.Id.Value, "effect", MissingReason.NotDecidable, "What the exercise of the option gives.")).Build()
            : inTerm;

    private bool Asks(Condition condition) => condition switch
    {
        Happening happening => happening.What == EventKind.Election && happening.Provisions.Any(id => EarlierTexts.IsOf(option.Id, id)),
        AllConditions all => all.Conditions.Any(Asks),
        AnyCondition any => any.Conditions.Any(Asks),
        AfterEvent after => Elections.Any(election => election.Id == after.Event),
        _ => false,
    };
}
