using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange;

/// <summary>Asks a document the questions of a file and holds the answers against what was expected.</summary>
public static class QuestionSetAnswers
{
    /// <summary>Asks a question of any kind.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question; it should have passed <see cref="QuestionIntegrity.Check(Question, LicensingDocument)"/>.</param>
    /// <exception cref="ArgumentException">A value is asked of an agreement or provision that the document does not have.</exception>
    public static Answer Ask(this LicensingDocument document, Question question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        return question switch
        {
            MayQuestion may => DocumentQuestions.Ask(document, may),
            AssertQuestion asserted => AssertQuestions.Ask(document, asserted),
            ValueQuestion value => DocumentTerms.Ask(document, value),
            StatusQuestion status => DocumentStatus.Ask(document, status),
            GrantQuestion grant => DocumentGrants.Ask(document, grant),
            FactQuestion fact => DocumentFacts.Ask(document, fact),
            OwedQuestion owed => DocumentFacts.Ask(document, owed),
            BreachQuestion breach => DocumentFacts.Ask(document, breach),
            _ => throw new ArgumentException("The question is of no kind that can be answered.", nameof(question)),
        };
    }

    /// <summary>Asks one question of a file and compares the answer with what was expected.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question; it should have been read without errors.</param>
    /// <exception cref="ArgumentException">A value is asked of an agreement or provision that the document does not have.</exception>
    public static PosedAnswer Ask(this LicensingDocument document, PosedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        var answer = document.Ask(question.Ask);
        return new PosedAnswer
        {
            Question = question,
            Answer = answer,
            Mismatches = question.Expect is { } expectation ? ExpectationComparison.Compare(answer, expectation) : [],
        };
    }
}
