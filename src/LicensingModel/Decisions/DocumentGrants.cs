using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions.Rights;

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
        var supposed = document.For(question);
        if (question.What == GrantAction.AssignLicense)
            CheckLicense(supposed, question);
        return Possibilities.Settle(
            supposed, Of(supposed, question), other => Of(other, question),
            static answer => answer.Verdict == Verdict.Undetermined,
            static (one, other) => one.Verdict == other.Verdict && one.Consents == other.Consents && one.Conditions == other.Conditions ? one with { Basis = Possibilities.Common(one.Basis, other.Basis) } : null);
    }

    private static GrantAnswer Of(LicensingDocument document, GrantQuestion question)
        => PossibleTexts.Answer(
            document,
            question,
            question.On,
            texts => new GrantEvaluation(texts.OfActs().FactsOn(question.On, question.PresumeThrough), question).Answer(),
            static (one, other) => one.Verdict == other.Verdict && one.Consents == other.Consents && one.Conditions == other.Conditions,
            static (answer, missing) => answer with { Verdict = Verdict.Undetermined, Basis = [], Consents = [], Conditions = [], Missing = answer.Missing.Concat(missing).Distinct().ToValueList() });

    /// <summary>Refuses a licence that no text of the document has: an amendment may have brought it, or taken it out.</summary>
    private static void CheckLicense(LicensingDocument document, GrantQuestion question)
    {
        if (question.Provision is not { } id)
            throw new ArgumentException("Which licence would be assigned is not said.", nameof(question));
        if (!document.Agreements.Any(agreement => (question.Agreement is null || agreement.Id == question.Agreement) && agreement.DeclaredProvisions.Any(provision => provision.Id == id && provision.Body is Grant)))
            throw new ArgumentException($"No provision that grants something has the id `{id}`.", nameof(question));
    }
}
