using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>Supplies round after round what an answer says is missing, until it is definite.</summary>
internal static class SuppliedRounds
{
    internal static bool IsDefinite(MayAnswer answer) => answer.Outcome is not (Outcome.Undetermined or Outcome.Conflicting);

    /// <summary>
    /// The last answer; and what is wrong with what it says is missing, in words: null where it became definite, or where all that is left is something that the library says no fact decides, or
    /// that it does not understand.
    /// </summary>
    internal static (MayAnswer Last, string? Wrong) Of(Evaluator ask, LicensingDocument document, MayQuestion question, Random random, int rounds)
    {
        MayAnswer answer = ask(document, question);
        for (var round = 0; round < rounds && !IsDefinite(answer) && !answer.IsBoundExceeded; round++)
        {
            if (answer.Missing.Count == 0)
                return (answer, "Nothing is said to be missing.");

            var (before, supplied) = (new SuppliedFacts(document, question), new SuppliedFacts(document, question));
            foreach (var fact in answer.Missing)
            {
                if (before.Count(fact) is > 0 and var ways)
                    supplied.Supply(fact, random.Next(ways));
                else if (!IsExcused(fact))
                    return (answer, $"Not to be supplied: {fact}.");
            }

            if (supplied.Document == document)
                return (answer, answer.Missing.All(IsExcused) ? null : $"Supplied in vain: {string.Join(", ", answer.Missing.Where(static fact => !IsExcused(fact)))}.");
            document = supplied.Document;
            answer = ask(document, question);
        }

        return (answer, IsDefinite(answer) || answer.IsBoundExceeded || answer.Missing.Any(IsExcused) ? null : $"After {rounds} rounds still missing: {string.Join(", ", answer.Missing)}.");
    }

    /// <summary>Whether no fact of the document can decide it, by what the library says: it is not understood, or no rule decides it.</summary>
    internal static bool IsExcused(MissingFact fact) => fact.Why is MissingReason.NotUnderstood or MissingReason.NotDecidable || (fact.Term == "grantors" && fact.Why == MissingReason.NotCaptured);
}
