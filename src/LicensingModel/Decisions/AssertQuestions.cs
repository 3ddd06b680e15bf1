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
        return Possibilities.Settle(supposed, Of(supposed, question), other => Of(other, question), static answer => answer.Verdict == Verdict.Undetermined, static (one, other) => one.Verdict == other.Verdict ? one with { Basis = Possibilities.Common(one.Basis, other.Basis) } : null);
    }

    private static AssertAnswer Of(LicensingDocument supposed, AssertQuestion question)
    {
        var answer = OnText(supposed, question, question.On);
        if (question.SuitDay == question.On || supposed.Agreements.All(static agreement => agreement.Amendments.Count == 0))
            return answer;

        // What was licensed when it was done stays so, whatever the text became afterwards: damages are for that alone.
        if (answer.Verdict == Verdict.No && question.Remedy.TryGetValue(out var remedy) && remedy == Remedy.Damages && RestsOn(answer, supposed, question, question.On, IsByTheAct))
            return answer;

        // What bars suit looks at the day of the suit, what permits the act at that of the act: where the text was amended between, both must come to the same, and for the same.
        var later = OnText(supposed, question, question.SuitDay);
        if (later.Verdict == answer.Verdict && (answer.Verdict != Verdict.No || answer.Basis.Count == 0 || later.Basis.Count == 0 || answer.Basis.Any(basis => later.Basis.Any(other => other.Provision == basis.Provision))
            || RestsOn(answer, supposed, question, question.On, IsByTheAct) || RestsOn(later, supposed, question, question.SuitDay, IsByTheSuit)))
            return answer;
        return ByTheirDays(supposed, question, later) ?? Undetermined(answer, [.. later.Missing, .. supposed.Agreements.Where(static agreement => agreement.Amendments.Count > 0)
            .Select(static agreement => new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, "Which text counts: that of the day of the act, or of the suit."))]);
    }

    /// <summary>
    /// For one remedy: what goes by the text of the day of the act by that, all else by that of the day of the suit; against an injunction, the first by that too. Null where that does not decide.
    /// </summary>
    private static AssertAnswer? ByTheirDays(LicensingDocument document, AssertQuestion question, AssertAnswer later)
    {
        if (!question.Remedy.TryGetValue(out var remedy))
            return null;

        // A covenant of which it is not known what it bars goes by either: what rests on it counts only where both say so.
        var act = OnText(document, question, question.On, static grant => !IsByTheSuit(grant));
        var rest = remedy == Remedy.Damages ? OnText(document, question, question.SuitDay, static grant => !IsByTheAct(grant)) : later;
        return act.Verdict == Verdict.No && RestsOn(act, document, question, question.On, IsByTheAct) ? act
            : rest.Verdict == Verdict.No && (remedy != Remedy.Damages || RestsOn(rest, document, question, question.SuitDay, IsByTheSuit)) ? rest
            : rest.Verdict == Verdict.Yes && act.Verdict == Verdict.Yes ? rest
            : null;
    }

    /// <summary>Whether a protection goes by the text of the day of the act: a licence, and a covenant that bars suits over what is done while it operates.</summary>
    private static bool IsByTheAct(Grant grant)
        => grant.Effect == GrantEffect.License || (grant.Effect == GrantEffect.CovenantNotToSue && grant.Bars.TryGetValue(out var bars) && bars == CovenantBar.ActsInTerm);

    /// <summary>Whether it goes by the text of the day of the suit: all else, unless it is a covenant of which it is not known what it bars.</summary>
    private static bool IsByTheSuit(Grant grant)
        => !IsByTheAct(grant) && (grant.Effect != GrantEffect.CovenantNotToSue || (grant.Bars.TryGetValue(out var bars) && bars == CovenantBar.SuitsInTerm));

    /// <summary>Whether an answer rests on nothing but such grants, as the text of a day has them.</summary>
    private static bool RestsOn(AssertAnswer answer, LicensingDocument document, AssertQuestion question, LocalDate day, Predicate<Grant> isSuch)
    {
        if (answer.Basis.Count == 0)
            return false;
        var text = new DatedTexts(document, question.PresumeThrough).OfActs().On(day);
        return answer.Basis.All(basis => text.Agreements.SelectMany(static agreement => agreement.Provisions).FirstOrDefault(provision => provision.Id == basis.Provision)?.Body is Grant grant && isSuch(grant));
    }

    private static AssertAnswer OnText(LicensingDocument document, AssertQuestion question, LocalDate day, Predicate<Grant>? counts = null)
        => PossibleTexts.Answer(document, question, day, texts => OnText(texts.OfActs(question.SuitDay), question, day, counts), static (one, other) => one.Verdict == other.Verdict, Undetermined);

    private static AssertAnswer OnText(DatedTexts texts, AssertQuestion question, LocalDate day, Predicate<Grant>? counts)
        => new AssertEvaluation(texts.On(day), question, texts.FactsOn(day, question.PresumeThrough)) { Counts = counts }.Answer();

    private static AssertAnswer Undetermined(AssertAnswer answer, ValueList<MissingFact> missing)
        => answer with { Verdict = Verdict.Undetermined, Basis = [], Missing = answer.Missing.Concat(missing).Distinct().ToValueList() };
}
