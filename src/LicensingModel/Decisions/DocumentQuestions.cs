using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Decisions.Texts;
using LicensingModel.Patents.Lives;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Decisions;

/// <summary>Asks a document. The same document and question always give the same answer, to the byte.</summary>
public static class DocumentQuestions
{
    /// <summary>May somebody do something with a product in a country on a day under patents?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question. A party, product or patent that the document does not declare is one of which nothing is known.</param>
    /// <returns>The outcome, with basis, near misses, what is missing, what was presumed, when it changes, and the proof.</returns>
    /// <exception cref="ArgumentException">The question is confined to an agreement or provision that the document does not have.</exception>
    public static MayAnswer Ask(this LicensingDocument document, MayQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        CheckConfines(document, question);
        var supposed = document.For(question);
        return UndertakingEvaluation.Beside(supposed, MayAnswers.Settled(supposed, question, isWithChange: true));
    }

    /// <summary>May somebody do something, without looking for when that changes: less work where the day alone matters.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question.</param>
    /// <returns>The same answer as <see cref="Ask(LicensingDocument, MayQuestion)"/>, but that <see cref="MayAnswer.ChangesOn"/> is null.</returns>
    /// <exception cref="ArgumentException">The question is confined to an agreement or provision that the document does not have.</exception>
    public static MayAnswer AskForTheDay(this LicensingDocument document, MayQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        CheckConfines(document, question);
        var supposed = document.For(question);
        return UndertakingEvaluation.Beside(supposed, MayAnswers.Settled(supposed, question, isWithChange: false));
    }

    /// <summary>
    /// Which undertakings towards standards bodies bind the holder of a patent on a day: by which declaration, through which transfers, and why. None of them is a licence, and nothing
    /// here says that the patent is essential.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="patent">The patent. One that the document does not declare is one of which nothing is known.</param>
    /// <param name="on">The day.</param>
    /// <param name="presumeThrough">The day through which it is presumed that nothing happened that is not recorded; null for the document's own.</param>
    /// <returns>An entry for every declaration that names the patent or may, in the order of the document, and for each holder of the day.</returns>
    public static ValueList<DeclaredUndertaking> UndertakingsOf(this LicensingDocument document, PatentId patent, LocalDate on, LocalDate? presumeThrough = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(patent);
        var facts = new Facts(document, presumeThrough);
        return new UndertakingEvaluation(facts, facts.Patent(patent), on).All();
    }

    /// <summary>Where and when a patent is in force, by the rules of the offices and the days that the document records.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="patent">The patent. One that the document does not declare is one of which nothing is known.</param>
    /// <param name="presumeThrough">The day through which it is presumed that nothing happened that is not recorded; null for the document's own.</param>
    public static PatentLife LifeOf(this LicensingDocument document, PatentId patent, LocalDate? presumeThrough = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(patent);
        var facts = new Facts(document, presumeThrough);
        return PatentLife.Of(facts.Patent(patent), facts);
    }

    /// <summary>Who holds a patent on a day, how it came there, and what it is subject to: by the recorded chain, and by what agreements of the document transfer and grant.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="patent">The patent. One that the document does not declare is one of which nothing is known.</param>
    /// <param name="on">The day.</param>
    /// <param name="presumeThrough">The day through which it is presumed that nothing happened that is not recorded; null for the document's own.</param>
    public static TitleReport TitleOf(this LicensingDocument document, PatentId patent, LocalDate on, LocalDate? presumeThrough = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(patent);
        var facts = new DatedTexts(document, presumeThrough).OfActs().FactsOn(IsoDay.Checked(on), presumeThrough);
        return new TitleEvaluation(facts, facts.Patent(patent), IsoDay.Checked(on)).Report();
    }

    /// <summary>Which patents of the document are in a subject on a day, for what reasons, and of which nobody can say.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="subject">The subject, as a grant or transfer draws it.</param>
    /// <param name="on">The day.</param>
    /// <param name="from">The day from which patents are captured where the subject does not say so itself, as a rule that on which the grant took effect; null where it is not known.</param>
    /// <param name="presumeThrough">The day through which it is presumed that nothing happened that is not recorded; null for the document's own.</param>
    public static SubjectResolution Resolve(this LicensingDocument document, PatentScope subject, LocalDate on, LocalDate? from = null, LocalDate? presumeThrough = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(subject);
        return new PortfolioEvaluation(new Facts(document, presumeThrough), subject, from, IsoDay.Checked(on)).Resolve();
    }

    internal static void CheckConfines(LicensingDocument document, Question question)
    {
        foreach (var id in question.WithinAgreements.Where(id => document.Agreements.All(agreement => agreement.Id != id)))
            throw new ArgumentException($"No agreement has the id `{id}`, to which the question is confined.", nameof(question));
        foreach (var id in question.WithinProvisions.Where(id => document.Agreements.All(agreement => !agreement.Declares(id))))
            throw new ArgumentException($"No provision has the id `{id}`, to which the question is confined.", nameof(question));
    }
}
