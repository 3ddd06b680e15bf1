using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;

namespace LicensingModel.Decisions;

/// <summary>Asks a document what is owed under it, and what follows from its terms and facts together. The same document and question always give the same answer, to the byte.</summary>
public static class DocumentFacts
{
    /// <summary>Who owes what to whom, and how does it stand on a day?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question.</param>
    /// <returns>Every obligation that the question is about, or may be, with its state.</returns>
    /// <exception cref="ArgumentException">The question names an agreement or provision that the document does not have, or supposes what contradicts it.</exception>
    public static OwedAnswer Ask(this LicensingDocument document, OwedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        DocumentQuestions.CheckConfines(document, question);
        CheckAgreement(document, question.Agreement);
        return PossibleTexts.Answer(
            document.For(question),
            question,
            question.On,
            texts => new OwedEvaluation(texts, question).Answer(),
            static (one, other) => one.Obligations == other.Obligations && one.IsComplete == other.IsComplete,
            static (answer, missing) => answer with { Obligations = [], IsComplete = false, Missing = answer.Missing.Concat(missing).Distinct().ToValueList() });
    }

    /// <summary>Would doing something breach a stated duty?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question.</param>
    /// <returns>Yes with the duties that it would breach, no, or undetermined with what is missing.</returns>
    /// <exception cref="ArgumentException">The question names an agreement or provision that the document does not have, or supposes what contradicts it.</exception>
    public static BreachAnswer Ask(this LicensingDocument document, BreachQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        DocumentQuestions.CheckConfines(document, question);
        CheckAgreement(document, question.Agreement);
        var supposed = document.For(question);
        return Possibilities.Settle(supposed, Of(supposed, question), other => Of(other, question), static answer => answer.Outcome == Verdict.Undetermined, static (one, other) => one.Outcome == other.Outcome ? one with { Basis = Possibilities.Common(one.Basis, other.Basis) } : null);
    }

    private static BreachAnswer Of(LicensingDocument document, BreachQuestion question)
        => PossibleTexts.Answer(
            document,
            question,
            question.On,
            texts => new BreachEvaluation(texts.On(question.On), question).Answer(),
            static (one, other) => one.Outcome == other.Outcome,
            static (answer, missing) => answer with { Outcome = Verdict.Undetermined, Basis = [], Missing = answer.Missing.Concat(missing).Distinct().ToValueList() });

    /// <summary>What follows from terms and facts together?</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question.</param>
    /// <returns>A value with its state, or a yes, a no or an undetermined.</returns>
    /// <exception cref="ArgumentException">
    /// The question names an agreement, provision or date that the document does not have, a provision that is not of the sort that is asked about, or supposes what contradicts the document.
    /// </exception>
    public static FactAnswer Ask(this LicensingDocument document, FactQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        DocumentQuestions.CheckConfines(document, question);
        if (question.Of is TotalOfPayments total)
            CheckAgreement(document, total.Agreement);
        var supposed = document.For(question);
        return Possibilities.Settle(supposed, Of(supposed, question), other => Of(other, question), static answer => answer.Outcome == Verdict.Undetermined, static (one, other) => one.Outcome == other.Outcome ? one with { Basis = Possibilities.Common(one.Basis, other.Basis) } : null);
    }

    private static FactAnswer Of(LicensingDocument supposed, FactQuestion question)
    {
        var on = question.Of.Day ?? question.PresumeThrough ?? supposed.RecordedThrough ?? IsoDay.Last;
        return PossibleTexts.Answer(
            supposed,
            question,
            on,
            texts => question.Of is TotalOfPayments sums ? new TotalEvaluation(texts, question, sums).Answer() : question.Of is DayOfTerm day ? InText(texts.On(on), question, day)
                : new MatterEvaluation(texts.OfActs().FactsOn(on, question.PresumeThrough), question).Answer(),
            static (one, other) => one.State == other.State && Equals(one.Value, other.Value) && one.Outcome == other.Outcome && one.Totals == other.Totals,
            static (answer, missing) => answer with
            {
                State = answer.State is null ? null : DisclosureState.NotCaptured,
                Value = null,
                Outcome = answer.Outcome is null ? null : Verdict.Undetermined,
                Earliest = null,
                Latest = null,
                Totals = [],
                Basis = [],
                Missing = answer.Missing.Concat(missing).Distinct().ToValueList(),
            });
    }

    private static FactAnswer InText(LicensingDocument text, FactQuestion question, DayOfTerm day)
    {
        var stated = text.Ask(new ValueQuestion { Agreement = day.Agreement, Provision = day.Provision, Term = day.Term });
        if (stated.Value is not (null or AnchoredDate) || stated.Term is not (null or Disclosed<AnchoredDate>))
            throw new ArgumentException($"`{day.Term}` is not a date.", nameof(question));
        return new DayEvaluation(new Facts(text, question.PresumeThrough), question, day, stated).Answer();
    }

    private static void CheckAgreement(LicensingDocument document, AgreementId? id)
    {
        if (id is not null && document.Agreements.All(agreement => agreement.Id != id))
            throw new ArgumentException($"No agreement has the id `{id}`.", nameof(id));
    }
}
