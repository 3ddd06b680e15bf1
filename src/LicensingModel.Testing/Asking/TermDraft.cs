using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Testing.Asking;

/// <summary>A question what a term is, and the document that is to answer it. Immutable.</summary>
public sealed class TermDraft
{
    internal TermDraft(LicensingDocument document, ValueQuestion question) => (Document, Question) = (document, question);

    /// <summary>The document that is asked.</summary>
    public LicensingDocument Document { get; }

    /// <summary>The question.</summary>
    public ValueQuestion Question { get; }

    /// <summary>Asks the document.</summary>
    /// <exception cref="ArgumentException">There is no such agreement, provision or term.</exception>
    public ValueAnswer Ask() => Document.Ask(Question);
}
