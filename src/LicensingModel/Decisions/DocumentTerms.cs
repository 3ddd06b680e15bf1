using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;

namespace LicensingModel.Decisions;

/// <summary>Asks a document what a term says.</summary>
public static class DocumentTerms
{
    /// <summary>What is a term? Where the agreement was amended, of the text of the day asked about; where no day is asked about, of the text of the last day recorded.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question.</param>
    /// <returns>The term's state, its value where it is stated, and what each source says.</returns>
    /// <exception cref="ArgumentException">The document has no such agreement or provision, the agreement has no such provision, or neither can have such a member.</exception>
    public static ValueAnswer Ask(this LicensingDocument document, ValueQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        if (document.Agreements.FirstOrDefault(agreement => agreement.Id == question.Agreement) is not { } declared)
            throw new ArgumentException($"No agreement has the id `{question.Agreement}`.", nameof(question));
        if (question.Provision is { } id && !declared.Declares(id))
            throw new ArgumentException($"No provision of `{declared.Id}` has the id `{id}`.", nameof(question));

        var supposed = document.For(question);
        var day = question.On ?? question.PresumeThrough ?? supposed.RecordedThrough ?? IsoDay.Last;
        return PossibleTexts.Answer(
            supposed,
            question,
            day,
            texts => InText(texts.On(day), question),
            static (one, other) => one.State == other.State && Equals(one.Value, other.Value) && Equals(one.Term, other.Term),
            static (answer, missing) => new ValueAnswer { Question = answer.Question, State = DisclosureState.NotCaptured, Missing = missing, Origins = answer.Origins });
    }

    private static ValueAnswer InText(LicensingDocument text, ValueQuestion question)
    {
        // What was not known on the day has no terms.
        if (text.Agreements.FirstOrDefault(agreement => agreement.Id == question.Agreement) is not { } agreement)
            return new ValueAnswer { Question = question, State = DisclosureState.NotCaptured };

        Element? owner = question.Provision is null ? agreement : agreement.Provisions.FirstOrDefault(provision => provision.Id == question.Provision);
        if (owner is null)
            return new ValueAnswer { Question = question, State = agreement.Completeness == Completeness.FullText ? DisclosureState.Unstated : DisclosureState.NotCaptured };

        var found = TermFinder.Find(owner, question.Term);
        if (!found.CanExist)
            throw new ArgumentException($"There is no member `{question.Term}`.", nameof(question));

        // What a provision does not say of whether it binds, and of when it operates, its agreement says for it.
        if (question.Provision is not null && found.Found is not { IsBlank: false } && IsInherited(question.Term))
            found = TermFinder.Find(agreement, question.Term);
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

    private static bool IsInherited(string term) => term is "bindingEffect" or "term/from" or "term/until" or "term/atLeast";
}
