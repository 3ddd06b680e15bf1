using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.States;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Answers of every kind in a few words.</summary>
internal static class AnswerWords
{
    /// <summary>The answer in a few words.</summary>
    internal static string Of(Answer answer, TermWords terms, ValueWords values, Names names) => answer switch
    {
        MayAnswer may => OutcomeWords.Of(may.Outcome),
        AssertAnswer asserted => VerdictWords.Of(asserted.Verdict),
        ValueAnswer { Term: { } term } => terms.Of(term),
        ValueAnswer { Value: { } value } => values.Of(value),
        StatusAnswer status => StatusText.Short(status),
        GrantAnswer grant => VerdictWords.Of(grant.Verdict),
        FactAnswer fact => FactText.Said(fact, values, names),
        OwedAnswer owed => OwedText.Said(owed),
        BreachAnswer breach => OwedText.Word(breach.Outcome),
        _ => "not seen",
    };
}
