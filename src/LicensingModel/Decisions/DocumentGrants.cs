using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;

namespace LicensingModel.Decisions;

/// <summary>Asks a document what may be granted or transferred.</summary>
public static class DocumentGrants
{
    /// <summary>May somebody grant or transfer something to somebody without further consent; and whose consent would be needed?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question. A party, product or patent that the document does not declare is one of which nothing is known.</param>
    /// <exception cref="ArgumentException">The question names no agreement or licence where one would be assigned, or one that the document does not have.</exception>
    public static GrantAnswer Ask(this LicensingDocument document, GrantQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        return PossibleTexts.Answer(
            document.For(question),
            question,
            question.On,
            texts => new GrantEvaluation(texts.OfActs().FactsOn(question.On, question.PresumeThrough), question).Answer(),
            static (one, other) => one.Verdict == other.Verdict && one.Consents == other.Consents && one.Conditions == other.Conditions,
            static (answer, missing) => answer with { Verdict = Verdict.Undetermined, Basis = [], Consents = [], Conditions = [], Missing = answer.Missing.Concat(missing).Distinct().ToValueList() });
    }
}
