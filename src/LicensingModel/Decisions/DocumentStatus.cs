using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Decisions.Texts;
using NodaTime;

namespace LicensingModel.Decisions;

/// <summary>Asks a document for the state of its agreements.</summary>
public static class DocumentStatus
{
    /// <summary>In what state is an agreement or provision on a day, since when and until when, and who may end it?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentException">The document has no such agreement, or the agreement no such provision.</exception>
    public static StatusAnswer Ask(this LicensingDocument document, StatusQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        if (document.Agreements.FirstOrDefault(agreement => agreement.Id == question.Agreement) is not { } declared)
            throw new ArgumentException($"No agreement has the id `{question.Agreement}`.", nameof(question));
        if (question.Provision is { } id && !declared.Declares(id))
            throw new ArgumentException($"No provision of `{declared.Id}` has the id `{id}`.", nameof(question));

        var supposed = document.For(question);
        if (question.KnownOn is { } known && supposed.Agreements.All(agreement => agreement.Id != question.Agreement))
            return NotKnown(question, known);
        var answer = Possibilities.Settle(
            supposed, Of(supposed, question), other => Of(other, question),
            static answer => answer.State == OperationState.Undetermined || answer.Verdict == Verdict.Undetermined,
            static (one, other) => AreAlike(one, other) ? one with { Basis = Possibilities.Common(one.Basis, other.Basis), Since = one.Since == other.Since ? one.Since : null } : null);
        return answer.Immaterial.Count > 0 ? answer with { ChangesOn = null } : answer;
    }

    private static bool AreAlike(StatusAnswer one, StatusAnswer other) => one.State == other.State && one.Verdict == other.Verdict && one.Until == other.Until && one.Exclusivity == other.Exclusivity;

    private static StatusAnswer Of(LicensingDocument supposed, StatusQuestion question)
    {
        HashSet<StateChange?> changes = [];
        var answer = PossibleTexts.Answer(
            supposed,
            question,
            question.On,
            texts =>
            {
                var one = new StatusEvaluation(texts, question, question.PresumeThrough).Answer();
                changes.Add(one.ChangesOn);
                return one;
            },
            AreAlike,
            static (answer, missing) => answer with
            {
                State = OperationState.Undetermined,
                Verdict = answer.Verdict is null ? null : Verdict.Undetermined,
                Since = null,
                Until = null,
                Exclusivity = null,
                Basis = [],
                Missing = answer.Missing.Concat(missing).Distinct().ToValueList(),
                ChangesOn = null,
            });

        // Where the possible texts change on other days, nobody can say when it does.
        return changes.Count > 1 ? answer with { ChangesOn = null } : answer;
    }

    private static StatusAnswer NotKnown(StatusQuestion question, LocalDate known)
    {
        var test = new TestResult { Test = TestKind.InEffect, Result = false, Reason = $"{question.Agreement} was neither signed nor announced nor reported by {IsoDay.Format(known)}." };
        return new StatusAnswer
        {
            Question = question,
            State = OperationState.NotYet,
            Binds = false,
            Verdict = question.EndableBy is null ? null : Verdict.No,
            Proof = [new StatusProof { State = OperationState.NotYet, MayEnd = question.EndableBy is null ? null : Truth.False, Tests = [test] }],
        };
    }
}
