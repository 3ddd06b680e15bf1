using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions;

/// <summary>Asks a document. The same document and question always give the same answer, to the byte.</summary>
public static class DocumentQuestions
{
    /// <summary>May somebody do something with a product in a country on a day under patents?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question. An id that the document does not declare is somebody or something of which nothing is known.</param>
    /// <returns>The outcome, with basis, near misses, what is missing, what was presumed, when it changes, and the proof.</returns>
    public static MayAnswer Ask(this LicensingDocument document, MayQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        var answer = new MayEvaluation(document, question, question.PresumeThrough).Answer();
        return answer with { ChangesOn = MayEvaluation.ChangesOn(document, question) };
    }

    /// <summary>What is a term?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question.</param>
    /// <returns>The term's state, its value where it is stated, and what each source says.</returns>
    /// <exception cref="ArgumentException">The document has no such agreement or provision, or the agreement has no such provision.</exception>
    public static ValueAnswer Ask(this LicensingDocument document, ValueQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        var agreement = document.Agreements.FirstOrDefault(agreement => agreement.Id == question.Agreement)
            ?? throw new ArgumentException($"No agreement has the id `{question.Agreement}`.", nameof(question));
        Element owner = question.Provision is null
            ? agreement
            : agreement.Provisions.FirstOrDefault(provision => provision.Id == question.Provision)
                ?? throw new ArgumentException($"No provision of `{agreement.Id}` has the id `{question.Provision}`.", nameof(question));

        var found = TermFinder.Find(owner, question.Term);
        if (found.Found is not { } term)
            return new ValueAnswer { Question = question, State = found.FoundMember is null ? DisclosureState.NotCaptured : DisclosureState.Stated, Value = found.FoundMember };

        var isUnderstood = term.UnrecognizedMembers.Count == 0;
        return new ValueAnswer
        {
            Question = question,
            State = isUnderstood || !term.IsStated ? term.State : DisclosureState.NotCaptured,
            Term = term,
            Value = isUnderstood ? term.StatedValue : null,
            Bounds = term.IsStated || !question.Term.EndsWith("term/until", StringComparison.Ordinal)
                ? []
                : found.Terms.Where(beside => beside.Path == question.Term[..^"until".Length] + "atLeast").ToValueList(),
        };
    }
}
