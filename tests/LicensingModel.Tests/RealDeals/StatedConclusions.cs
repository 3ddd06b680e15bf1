using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Tests.RealDeals;

/// <summary>
/// The answers for which the clauses do nothing: a finding or supposition merely states them. A finding does where it is asked in the words of an outcome, in those of the question, or where all of
/// the term that is asked about is that somebody finds it; and where the answer stays although the provisions are taken away to which the finding belongs. What a question supposes does where the answer
/// stays although all provisions, terms and statuses of agreements are taken away, and goes with what is supposed. A negative answer is looked at by what fails (<see cref="FailingTerms"/>), and not here by provisions taken away.
/// </summary>
internal static partial class StatedConclusions
{
    internal static IEnumerable<string> In(Deal deal)
    {
        foreach (var posed in deal.Questions)
        {
            if (posed.Ask is ValueQuestion)
                continue;

            var said = deal.Said(deal.Document, posed.Ask);
            foreach (var found in Findings(deal.Document, posed.Ask))
            {
                if (Why(deal, posed, said, found) is { } why)
                    yield return $"{posed.Id}: {found.Id} {why}";
            }

            if (!posed.Ask.Assume.IsEmpty && IsPositive(posed.Ask, said) && deal.Said(Bare(deal.Document), posed.Ask) == said && deal.Said(deal.Document, posed.Ask with { Assume = Assumptions.None }) != said)
                yield return $"{posed.Id}: what is supposed says it without any clause";
        }
    }

    /// <summary>The terms that questions ask for and that the document states without a source, of the term or of its provision.</summary>
    internal static IEnumerable<string> UnsourcedValues(Deal deal)
        => from posed in deal.Questions
           where posed.Ask is ValueQuestion
           let answer = (ValueAnswer)deal.Answers(deal.Document, posed.Ask)
           where answer is { State: DisclosureState.Stated, Term.Claims.Count: 0 }
           where !deal.Document.Agreements.SelectMany(static agreement => agreement.Provisions).Any(provision => provision.Id == answer.Question.Provision && provision.Claims.Count > 0)
           select $"{posed.Id}: {answer.Question.Term} has no source";

    /// <summary>The questions whose answer is another where no finding is known.</summary>
    internal static IEnumerable<string> RestingOnFindings(Deal deal)
        => from posed in deal.Questions
           where posed.Ask is not ValueQuestion
           where deal.Said(deal.Document, posed.Ask) != deal.Said(deal.Document with { Determinations = deal.Document.Determinations.Select(static one => one with { Finding = Disclosed<DeterminationResult>.NotCaptured }).ToValueList() }, posed.Ask with { Assume = posed.Ask.Assume with { Found = [] } })
           select posed.Id ?? string.Empty;

    private static IEnumerable<Determination> Findings(LicensingDocument document, Question question)
        => document.Determinations.Where(one => one.Finding.IsStated || question.Assume.Found.Any(found => found.Determination == one.Id));

    private static string? Why(Deal deal, PosedQuestion posed, string? said, Determination found)
    {
        if (found.Question.Any(static text => OutcomeWord().IsMatch(text.Value)))
            return "is asked in the words of an outcome";
        if (posed.Title is { } title && title.Any(text => found.Question.Any(asked => Plain(asked.Value) == Plain(text.Value))))
            return "is asked in the words of the question";
        if (IsAllThatIsAsked(deal.Document, posed.Ask, found))
            return "is all of the term that is asked about";
        var without = deal.Document with { Agreements = deal.Document.Agreements.Select(agreement => agreement with { Provisions = agreement.Provisions.Where(provision => !found.About.Contains(provision.Id)).ToValueList() }).ToValueList() };
        return IsPositive(posed.Ask, said) && deal.Said(without, posed.Ask) == said && deal.Said(deal.Document, posed.Ask with { Assume = posed.Ask.Assume with { Found = posed.Ask.Assume.Found.Where(one => one.Determination != found.Id).ToValueList() } }) != said
            ? "says it without the provisions to which it belongs"
            : null;
    }

    private static bool IsAllThatIsAsked(LicensingDocument document, Question question, Determination found)
    {
        var asked = question switch
        {
            FactQuestion { Of: TriggerMet met } => met.Provision,
            FactQuestion { Of: PatentInSubject captured } => captured.Provision,
            StatusQuestion { Provision: { } provision } => provision,
            _ => null,
        };
        var told = document.Agreements.SelectMany(static agreement => agreement.Provisions).FirstOrDefault(provision => provision.Id == asked);
        return question is FactQuestion { Of: PatentInSubject of }
            ? found.Matter == DeterminationMatter.AsDescribed && found.Patents.Contains(of.Patent) && told is { Body: PatentGrant { Subject.StatedValue: PatentsDescribed } } && found.About.Contains(told.Id)
            : told is not null && (IsFound(told.Condition.StatedValue as Condition, found.Id) || (told.Body is TriggeredEffect effect && IsFound(effect.Trigger.StatedValue as Condition, found.Id)));
    }

    /// <summary>Whether a condition says that something is found, or is not, and nothing else.</summary>
    private static bool IsFound(Condition? condition, DeterminationId id) => condition switch
    {
        DeterminedCondition determined => determined.Determination == id,
        NotCondition not => IsFound(not.Condition, id),
        AllConditions { Conditions: [var one] } => IsFound(one, id),
        AnyCondition { Conditions: [var one] } => IsFound(one, id),
        _ => false,
    };

    /// <summary>Whether an answer says more than that nothing covers, allows or ends anything, or that nobody can tell.</summary>
    private static bool IsPositive(Question question, string? said)
        => said is not (null or "" or "not-licensed" or "undetermined" or "conflicting") && (said != "no" || question is AssertQuestion) && !(question is AssertQuestion && said == "yes");

    private static LicensingDocument Bare(LicensingDocument document)
        => document with { Agreements = document.Agreements.Select(static agreement => agreement with { Provisions = [], Term = OperativeTerm.NotCaptured, Status = [] }).ToValueList() };

    private static string Plain(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    // In lower case: a “Licensed Product” is a term of a contract.
    [GeneratedRegex(@"\b(licensed|licence|license|covered|permitted|allowed|barred|released|exhausted|triggered|owed|in force|may|must)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutcomeWord();
}
