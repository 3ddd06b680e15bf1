using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
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
        var evaluation = new StatusEvaluation(document.For(question with { KnownOn = null }), question, question.PresumeThrough);
        if (question.KnownOn is not { } known)
            return evaluation.Answer();

        var then = document.For(question);
        return then.Agreements.Any(agreement => agreement.Id == question.Agreement) ? new StatusEvaluation(then, question, question.PresumeThrough).Answer() : NotKnown(question, known);
    }

    /// <summary>Before it was signed, announced or reported, an agreement does not exist.</summary>
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
