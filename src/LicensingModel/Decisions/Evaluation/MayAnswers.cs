using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Answers whether somebody may from the text of the day, whichever of the possible ones that is.</summary>
internal static class MayAnswers
{
    /// <summary>The answer.</summary>
    /// <param name="document">The document, with what is supposed, as known on the day asked about.</param>
    /// <param name="question">The question.</param>
    /// <param name="isWithChange">Whether to say when the outcome changes next.</param>
    internal static MayAnswer Of(LicensingDocument document, MayQuestion question, bool isWithChange)
    {
        var day = question.On.TryGetValue(out var on) ? on : question.PresumeThrough ?? document.RecordedThrough ?? IsoDay.Last;
        return PossibleTexts.Answer(
            document,
            question,
            day,
            texts =>
            {
                var answer = new MayEvaluation(texts, question, question.PresumeThrough) { SaysWhatSettles = true }.Answer();
                return isWithChange ? answer with { ChangesOn = MayEvaluation.ChangesOn(texts, question) } : answer;
            },
            static (one, other) => one.Outcome == other.Outcome,
            static (answer, missing) => answer with { Outcome = Outcome.Undetermined, Basis = [], Missing = answer.Missing.Concat(missing).Distinct().ToValueList(), SettledBy = [], ChangesOn = null });
    }
}
