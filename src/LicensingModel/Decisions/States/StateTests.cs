using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;

namespace LicensingModel.Decisions.States;

/// <summary>
/// Whether an agreement or provision operates on the day, by the very tests by which a permission is judged, and where it does not, in what state it is instead.
/// </summary>
internal sealed class StateTests
{
    private readonly Facts _facts;
    private readonly JointReading _reading;
    private readonly Case _case;
    private readonly Agreement _agreement;
    private readonly Provision? _provision;
    private readonly EffectTest _effects;

    internal StateTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision? provision)
    {
        (_facts, _reading, _case, _agreement, _provision) = (facts, reading, @case, agreement, provision);
        Term = new TermTest(facts, reading, agreement, provision, @case.Day);
        _effects = new EffectTest(facts, reading, @case, agreement, provision);
        var standing = provision is null ? null : new StandingTests(facts, reading, @case, agreement, provision);
        Binding = standing?.Binding() ?? StandingTests.Binding(reading, agreement);
        InEffect = standing?.InEffect() ?? OfAgreement();
        Tests = standing is null ? [Binding, InEffect] : [standing.Understood(), Binding, InEffect];
        State = Judge();
    }

    internal TermTest Term { get; }

    internal TestResult Binding { get; }

    internal TestResult InEffect { get; }

    internal ValueList<TestResult> Tests { get; }

    internal OperationState State { get; }

    /// <summary>The clauses that did what the state comes from.</summary>
    internal IEnumerable<CitedProvision> DoneBy
        => State is OperationState.Terminated or OperationState.Suspended or OperationState.Converted or OperationState.NotYet
            ? _effects.Done.Where(done => StateAfter(done.Consequence) == State).Select(static done => new CitedProvision(done.Agreement, done.Source?.Id, done.Source?.Clause)).Distinct()
            : [];

    private SurvivalTest? Survival => _provision is null ? null : new(_facts, _reading, _case, _agreement, _provision);

    private TestResult OfAgreement()
    {
        var test = new TestBuilder(TestKind.InEffect, _agreement.Id.Value);
        var wasSaidAgain = WasSaidAgain(out var isSaidToHaveEnded);
        if (!wasSaidAgain || !isSaidToHaveEnded)
            new StatusTest(_facts, _reading, _agreement, _case.Day).Add(test);
        Term.Add(test, _effects.Extended);
        new RelationTest(_facts, _reading, _case, _agreement).Add(test);
        _effects.Add(test, wasSaidAgain ? EffectPart.Others : EffectPart.All);
        if (wasSaidAgain)
            test.Unknown($"{_agreement.Id} had ended, and was amended as a whole after that.", test.Missing("amendments", MissingReason.NotDecidable, $"Whether what was amended after {_agreement.Id} had ended put it in force again."));
        foreach (var obscurity in _facts.Obscurities.Where(obscurity => obscurity.Provision is null && ReferenceEquals(obscurity.Agreement, _agreement)))
            test.Unknown($"`{obscurity.Path}` is not understood.", test.Missing(obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` means."));
        return _facts.IsRecorded(_case.Day)
            ? test.Presume(Presumption.NothingUnrecordedHappened, "No suspension, breach or termination that is not recorded.").Build()
            : test.Unknown(
                $"Whether it was ended or suspended is not recorded up to {Words.Day(_case.Day)}.",
                test.Missing("status", MissingReason.NotRecorded, $"What happened to {_agreement.Id} after {(_facts.Horizon is { } horizon ? Words.Day(horizon) : "it was made")}.")).Build();
    }

    /// <summary>Whether the agreement had ended before its time, and an amendment that was made after that may have worded all of it once more, or given it another last day.</summary>
    private bool WasSaidAgain(out bool isSaidToHaveEnded)
    {
        isSaidToHaveEnded = false;
        if (_facts.AmendmentsOf(_agreement.Id) is not { Count: > 0 } amendments)
            return false;
        var (status, ends) = (new StatusTest(_facts, _reading, _agreement, _case.Day), new EffectTest(_facts, _reading, _case, _agreement, null));
        status.Add(new TestBuilder(TestKind.InEffect, _agreement.Id.Value));
        ends.Add(new TestBuilder(TestKind.InEffect, _agreement.Id.Value));
        isSaidToHaveEnded = StandingTests.IsEnd(status);
        return (isSaidToHaveEnded || ends.HasEnds) && !new LaterWords(amendments, _facts, null, _case.Day).AreAfter(StandingTests.EndOf(status, ends), withAgreement: true).IsFalse;
    }

    private OperationState Judge()
    {
        var status = new StatusTest(_facts, _reading, _agreement, _case.Day);
        var said = new TestBuilder(TestKind.InEffect, _agreement.Id.Value);
        status.Add(said);
        if (InEffect.Result.IsTrue)
            return OperationState.InForce;
        if (InEffect.Result.IsUnknown)
            return status.Said == AgreementStatus.Rumoured ? OperationState.Rumoured : OperationState.Undetermined;
        if (status.Said == AgreementStatus.Denied)
            return OperationState.Denied;
        if (Term.HasBegun().IsFalse)
            return OperationState.NotYet;
        if (_effects.Done.Count == 0)
            _effects.Add(new TestBuilder(TestKind.InEffect, _agreement.Id.Value));
        var term = new TestBuilder(TestKind.InEffect, _agreement.Id.Value);
        Term.Add(term, _effects.Extended, Survival);
        if (Survival is { } survival && ((_effects.HasEnds && survival.IsOver(_effects.Ends)) || (term.Result.IsFalse && survival.BeginsWithEnd.IsTrue)))
            return OperationState.Expired;
        if (status.Said == AgreementStatus.Terminated)
            return OperationState.Terminated;
        if (status.Said == AgreementStatus.Expired)
            return OperationState.Expired;

        // What has ended cannot be suspended; what only springs up has not yet begun.
        foreach (var state in (OperationState[])[OperationState.Terminated, OperationState.Converted])
        {
            if (_effects.Done.Any(done => StateAfter(done.Consequence) == state))
                return state;
        }

        if (term.Result.IsFalse)
            return IsEndedByAmendment() ? OperationState.Terminated : OperationState.Expired;
        if (status.Said == AgreementStatus.Suspended || _effects.Done.Any(static done => done.Consequence == Consequence.Suspend))
            return OperationState.Suspended;
        return _effects.Done.Any(static done => StateAfter(done.Consequence) == OperationState.NotYet) ? OperationState.NotYet : OperationState.Dormant;
    }

    /// <summary>Whether its term is over only because an amendment ends it by name.</summary>
    private bool IsEndedByAmendment()
    {
        if (_provision is not { Id: var id } || _facts.AmendmentsOf(_agreement.Id).Where(amendment => amendment.Changes.Any(change => change is TerminateText end && end.Provisions.Contains(id))).Select(static amendment => amendment.Id).ToList() is not { Count: > 0 } ending)
            return false;
        var before = _facts.Without(_agreement.Id, ending);
        if (before.Document.Agreements.FirstOrDefault(agreement => agreement.Id == _agreement.Id) is not { } agreement || agreement.Provisions.FirstOrDefault(one => one.Id == id) is not { } provision)
            return false;
        var term = new TestBuilder(TestKind.InEffect, id.Value);
        new TermTest(before, _reading, agreement, provision, _case.Day).Add(term, new EffectTest(before, _reading, _case, agreement, provision).Extended);
        return !term.Result.IsFalse;
    }

    private static OperationState? StateAfter(Consequence consequence)
        => consequence == Consequence.End ? OperationState.Terminated
            : consequence == Consequence.Convert ? OperationState.Converted
            : consequence == Consequence.Suspend ? OperationState.Suspended
            : consequence == Consequence.Spring ? OperationState.NotYet
            : null;
}
