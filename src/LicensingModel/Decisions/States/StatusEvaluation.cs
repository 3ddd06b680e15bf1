using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.States;

/// <summary>Answers a question for the state of an agreement or provision, reading by reading where terms are contested.</summary>
internal sealed class StatusEvaluation
{
    private const int MaximumDays = 512;

    private readonly DatedTexts _texts;
    private readonly StatusQuestion _question;
    private readonly LocalDate? _presumeThrough;
    private readonly Facts _facts;
    private readonly Agreement _agreement;
    private readonly Provision? _provision;

    /// <exception cref="ArgumentException">The document has no such agreement, or the agreement no such provision.</exception>
    internal StatusEvaluation(DatedTexts texts, StatusQuestion question, LocalDate? presumeThrough)
    {
        (_texts, _question, _presumeThrough) = (texts, question, presumeThrough);
        var document = texts.On(question.On);
        _facts = texts.FactsOn(question.On, presumeThrough);
        _agreement = document.Agreements.FirstOrDefault(agreement => agreement.Id == question.Agreement) ?? throw new ArgumentException($"No agreement has the id `{question.Agreement}`.", nameof(question));
        _provision = question.Provision is null ? null
            : _agreement.Provisions.FirstOrDefault(provision => provision.Id == question.Provision);
        IsInText = question.Provision is null || _provision is not null;
    }

    /// <summary>Whether what is asked about is in the text of the day.</summary>
    internal bool IsInText { get; }

    /// <summary>The answer, with since when and until when.</summary>
    internal StatusAnswer Answer()
    {
        var answer = ForTheDay();
        return answer with { Since = Since(answer.State), ChangesOn = ChangesOn() };
    }

    /// <summary>The answer, without looking for other days.</summary>
    internal StatusAnswer ForTheDay()
    {
        if (!IsInText)
            return Absent();

        var readings = JointReadings<(StatusProof Proof, StateTests Tests, Exclusivity? Degree)>.Of(Prove);
        var proofs = readings.Proofs.ConvertAll(static entry => entry.Proof);
        var state = readings.IsExceeded || proofs.Exists(proof => proof.State != proofs[0].State) ? OperationState.Undetermined : proofs[0].State;

        // What amendments made of a text that nobody can say may have ended it.
        var unknown = _agreement.Provisions.FirstOrDefault(provision => UnknownText.IsOne(provision) && Grants.IsAsked(_question, _agreement, provision));
        state = unknown is null ? state : OperationState.Undetermined;
        var verdict = _question.EndableBy is null ? (Verdict?)null : readings.IsExceeded ? Verdict.Undetermined : Verdicts.Of(proofs.Select(static proof => proof.MayEnd!.Value));
        var first = readings.Proofs[0];
        var degree = readings.Proofs.TrueForAll(entry => entry.Degree == first.Degree) ? first.Degree : null;
        return new StatusAnswer
        {
            Question = _question,
            State = state,
            Binds = proofs.TrueForAll(proof => BindingOf(proof) == BindingOf(proofs[0])) ? BindingOf(proofs[0]) : Truth.Unknown,
            Verdict = verdict,
            Until = first.Tests.Term.UntilTerm,
            Exclusivity = degree,
            Basis = state is OperationState.Undetermined or OperationState.Rumoured ? [] : BasisOf(first.Tests, verdict == Verdict.Yes ? proofs[0].Ends : []),
            Ends = proofs[0].Ends,
            Missing = MissingIn(proofs, state, verdict).Concat(state is OperationState.Undetermined || verdict is Verdict.Undetermined ? readings.Contested : []).Concat(unknown is null ? [] : [new MissingFact(unknown.Id.Value, "body", MissingReason.NotUnderstood, $"What the text of {_agreement.Id} says since it was amended.")]).Distinct().ToValueList(),
            Presumptions = proofs.SelectMany(proof => proof.Tests.Concat(proof.Ends.Where(way => _question.EndableBy is not null && !way.IsOpenToAsked!.Value.IsFalse).Select(static way => way.Test))).SelectMany(static test => test.Presumptions).Distinct().ToValueList(),
            Proof = proofs.ToValueList(),
            IsBoundExceeded = readings.IsExceeded,
        };
    }

    /// <summary>The state of a provision that the text of the day does not have: taken out by an amendment, or not yet brought by one.</summary>
    private StatusAnswer Absent()
    {
        var wasThere = _texts.Boundaries.Where(day => day <= _question.On && day > IsoDay.First).Select(static day => day.PlusDays(-1))
            .Any(day => _texts.On(day).Agreements.Any(agreement => agreement.Id == _question.Agreement && agreement.Provisions.Any(provision => provision.Id == _question.Provision)));
        var state = wasThere ? OperationState.Terminated : OperationState.NotYet;
        var reason = wasThere ? $"An amendment took {_question.Provision} out of the text." : $"{_question.Provision} is not in the text of {IsoDay.Format(_question.On)}.";
        var test = new TestResult { Test = TestKind.InEffect, Result = false, Reason = reason };
        return new StatusAnswer
        {
            Question = _question,
            State = state,
            Binds = false,
            Verdict = _question.EndableBy is null ? null : Verdict.No,
            Proof = [new StatusProof { State = state, MayEnd = _question.EndableBy is null ? null : Truth.False, Tests = [test] }],
        };
    }

    private (StatusProof Proof, StateTests Tests, Exclusivity? Degree) Prove(JointReading reading)
    {
        var @case = new Case
        {
            Actor = _question.For,
            Act = Dimension<Act>.Open,
            Product = Dimension<ProductId>.Open,
            Country = Dimension<CountryCode>.Open,
            Day = _question.On,
            Within = _question.IsConfined ? _question : null,
        };
        var tests = new StateTests(_facts, reading, @case, _agreement, _provision);
        var ends = new EndingTests(_facts, reading, @case, _agreement, _provision, _question.EndableBy).All();
        var degree = _provision?.Body is Grant grant ? Exclusiveness.On(_question.On, _facts, reading, _provision, grant) : null;
        var proof = new StatusProof
        {
            Reading = reading.InWords,
            State = tests.State,
            MayEnd = _question.EndableBy is null ? null : MayEnd(tests, ends),
            Tests = tests.Tests,
            Ends = ends,
        };
        return (proof, tests, degree);
    }

    private IEnumerable<LocalDate> Boundaries => _facts.Boundaries.Concat(_texts.Boundaries);

    /// <summary>Whether there is something to end, and a way that is open. A way that was not read leaves a no open.</summary>
    private Truth MayEnd(StateTests tests, ValueList<WayToEnd> ends)
    {
        Truth isThere = tests.State switch
        {
            OperationState.InForce or OperationState.Suspended or OperationState.Dormant => Truth.True,
            OperationState.NotYet or OperationState.Rumoured or OperationState.Undetermined => Truth.Unknown,
            _ => Truth.False,
        };
        var hasWay = ends.Aggregate(Truth.False, static (result, way) => result | way.IsOpenToAsked!.Value);
        if (MayHaveUnread)
            hasWay |= Truth.Unknown;
        return isThere & hasWay & (tests.Binding.Result.IsFalse ? Truth.Unknown : Truth.True);
    }

    private bool MayHaveUnread
        => (!_question.IsConfined && _agreement.Completeness != Completeness.FullText) || _facts.Obscurities.Any(obscurity => ReferenceEquals(obscurity.Agreement, _agreement) && obscurity.BearsOn != Bearing.MayGrant);

    private IEnumerable<MissingFact> MissingIn(List<StatusProof> proofs, OperationState state, Verdict? verdict)
    {
        var missing = Enumerable.Empty<MissingFact>();
        if (state is OperationState.Undetermined or OperationState.Rumoured || verdict is Verdict.Undetermined)
            missing = proofs.SelectMany(static proof => proof.Tests).Where(static test => test.Test == TestKind.InEffect).SelectMany(static test => test.Missing);
        if (verdict is not Verdict.Undetermined)
            return missing;

        missing = missing.Concat(proofs.SelectMany(static proof => proof.Ends).Where(static way => way.IsOpenToAsked!.Value.IsUnknown).SelectMany(MissingFor));
        return MayHaveUnread ? missing.Append(new MissingFact(_agreement.Id.Value, "provisions", MissingReason.NotCaptured, $"Whether {_agreement.Id} has provisions that were not seen, or not understood, by which it may be ended.")) : missing;
    }

    private IEnumerable<MissingFact> MissingFor(WayToEnd way)
        => way.By.Count == 0 ? way.Test.Missing.Append(new MissingFact(way.Provision.Value, IsInWords(way) ? "body/beneficiaries" : "body/electors", MissingReason.NotCaptured, "Who may use it.")) : way.Test.Missing;

    /// <summary>Whether it stands in a general provision, which names those for whom it stands.</summary>
    private bool IsInWords(WayToEnd way) => _facts.Document.Agreements.Any(agreement => agreement.Provisions.Any(provision => provision.Id == way.Provision && provision.Body is Provisions.General.GeneralTerm));

    private static Truth BindingOf(StatusProof proof) => proof.Tests.First(static test => test.Test == TestKind.Binding).Result;

    private ValueList<CitedProvision> BasisOf(StateTests tests, ValueList<WayToEnd> ends)
    {
        var done = tests.DoneBy.ToList();
        IEnumerable<CitedProvision> basis = done.Count > 0 ? done : [new CitedProvision(_agreement.Id, _provision?.Id, _provision?.Clause)];
        return basis.Concat(ends.Where(static way => way.IsOpenToAsked is { IsTrue: true }).Select(static way => new CitedProvision(way.Agreement, way.Provision, way.Clause))).Distinct().ToValueList();
    }

    /// <summary>The first day of the stretch of days in which the state is the same; null where no recorded day begins it, or that is not known.</summary>
    private LocalDate? Since(OperationState state)
    {
        if (state is OperationState.Undetermined)
            return null;

        SortedSet<LocalDate> days = [.. Boundaries.Where(boundary => boundary <= _question.On && boundary > IsoDay.First)];
        for (var steps = 0; days.Count > 0 && steps < MaximumDays; steps++)
        {
            var begin = days.Max;
            var earlier = new StatusEvaluation(_texts, _question with { On = begin.PlusDays(-1) }, _presumeThrough);

            // What came about on some day of which nobody can say which has no first day that is known.
            if (earlier.ForTheDay().State is var before && before != state)
                return before is OperationState.Undetermined ? null : begin;

            days.Remove(begin);
            days.UnionWith(earlier.Boundaries.Where(boundary => boundary < begin && boundary > IsoDay.First));
        }

        return null;
    }

    /// <summary>The first later day on which the state differs, with presumptions carried forward.</summary>
    private StateChange ChangesOn()
    {
        var now = new StatusEvaluation(_texts, _question, IsoDay.Last);
        var state = now.ForTheDay().State;
        SortedSet<LocalDate> days = [.. now.Boundaries.Where(boundary => boundary > _question.On)];
        for (var steps = 0; days.Count > 0; steps++)
        {
            var next = days.Min;
            if (steps == MaximumDays)
                return new StateChange { SearchedThrough = next.PlusDays(-1) };

            var later = new StatusEvaluation(_texts, _question with { On = next }, IsoDay.Last);
            var answer = later.ForTheDay();
            if (answer.State != state)
                return new StateChange { Day = next, Becomes = answer.State, WaitsFor = answer.State == OperationState.Undetermined ? answer.Missing : [] };

            days.UnionWith(later.Boundaries.Where(boundary => boundary > next));
            days.Remove(next);
        }

        return StateChange.Never;
    }
}
