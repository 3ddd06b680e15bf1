using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions;

/// <summary>Asks a document whether a right may be asserted.</summary>
public static class AssertQuestions
{
    /// <summary>May the holder of a right assert it against somebody for what he does on a day, suing on another?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question. A party, product or patent that the document does not declare is one of which nothing is known.</param>
    /// <returns>Yes, no or undetermined, with the provisions that protect, near misses, what is missing, what was presumed, and the proof.</returns>
    /// <exception cref="ArgumentException">The question is confined to an agreement or provision that the document does not have, or suit is brought before the act.</exception>
    public static AssertAnswer Ask(this LicensingDocument document, AssertQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        if (question.SuitDay < question.On)
            throw new ArgumentException($"Suit is brought on {IsoDay.Format(question.SuitDay)}, before the act of {IsoDay.Format(question.On)}.", nameof(question));
        DocumentQuestions.CheckConfines(document, question);
        var supposed = document.For(question);
        var answer = OnText(supposed, question, question.On);
        if (question.SuitDay == question.On || supposed.Agreements.All(static agreement => agreement.Amendments.Count == 0))
            return answer;

        // What was licensed when it was done stays so, whatever the text became afterwards: damages are for that alone.
        if (answer.Verdict == Verdict.No && question.Remedy.TryGetValue(out var remedy) && remedy == Remedy.Damages && answer.Basis.Count > 0)
        {
            var text = new DatedTexts(supposed, question.PresumeThrough).On(question.On);
            if (answer.Basis.All(basis => text.Agreements.SelectMany(static agreement => agreement.Provisions).FirstOrDefault(provision => provision.Id == basis.Provision)?.Body is Grant { Effect: var effect } && effect == GrantEffect.License))
                return answer;
        }

        // What bars suit looks at the day of the suit, what permits the act at that of the act: where the text was amended between, both must come to the same.
        var later = OnText(supposed, question, question.SuitDay);
        if (later.Verdict == answer.Verdict)
            return answer;
        return ByTheirDays(supposed, question, later) ?? Undetermined(answer, [.. later.Missing, .. supposed.Agreements.Where(static agreement => agreement.Amendments.Count > 0)
            .Select(static agreement => new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, "Which text counts: that of the day of the act, or of the suit."))]);
    }

    /// <summary>
    /// For one remedy: licences by the text of the day of the act, all else by that of the day of the suit; against an injunction, licences by that too. Null where that does not decide.
    /// </summary>
    private static AssertAnswer? ByTheirDays(LicensingDocument document, AssertQuestion question, AssertAnswer later)
    {
        if (!question.Remedy.TryGetValue(out var remedy))
            return null;
        static bool IsLicence(Grant grant) => grant.Effect == GrantEffect.License;
        var licences = OnText(document, question, question.On, IsLicence);
        var rest = remedy == Remedy.Damages ? OnText(document, question, question.SuitDay, static grant => !IsLicence(grant)) : later;
        return licences.Verdict == Verdict.No && licences.Basis.Count > 0 ? licences
            : rest.Verdict == Verdict.No || (rest.Verdict == Verdict.Yes && licences.Verdict == Verdict.Yes) ? rest
            : null;
    }

    private static AssertAnswer OnText(LicensingDocument document, AssertQuestion question, LocalDate day, Predicate<Grant>? counts = null)
        => PossibleTexts.Answer(document, question, day, texts => OnText(texts.OfActs(), question, day, counts), static (one, other) => one.Verdict == other.Verdict, Undetermined);

    private static AssertAnswer OnText(DatedTexts texts, AssertQuestion question, LocalDate day, Predicate<Grant>? counts)
        => new AssertEvaluation(texts.On(day), question, texts.FactsOn(day, question.PresumeThrough)) { Counts = counts }.Answer();

    private static AssertAnswer Undetermined(AssertAnswer answer, ValueList<MissingFact> missing)
        => answer with { Verdict = Verdict.Undetermined, Basis = [], Missing = answer.Missing.Concat(missing).Distinct().ToValueList() };
}
