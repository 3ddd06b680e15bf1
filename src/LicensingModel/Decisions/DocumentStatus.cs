using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;

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
        return new StatusEvaluation(document.For(question), question, question.PresumeThrough).Answer();
    }
}
