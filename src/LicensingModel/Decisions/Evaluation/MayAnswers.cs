using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Answers whether somebody may from the text of the day, whichever of the possible ones that is.</summary>
internal static class MayAnswers
{
    /// <summary>The answer; where it is open, that of each possibility, if they answer alike. When that changes is not looked for.</summary>
    /// <param name="document">The document, with what is supposed, as known on the day asked about.</param>
    /// <param name="question">The question.</param>
    /// <param name="isWithChange">Whether to say when the outcome changes next.</param>
    internal static MayAnswer Settled(LicensingDocument document, MayQuestion question, bool isWithChange)
    {
        var answer = Possibilities.Settle(
            document, Of(document, question, isWithChange), other => Of(other, question, isWithChange: false),
            static answer => answer.Outcome == Outcome.Undetermined, Both, (term, each) => InConflict(question, term, each));
        if (!isWithChange || !question.On.TryGetValue(out var day))
            return answer;
        if (answer.Immaterial.Count > 0 || (answer.ChangesOn is null && answer.Outcome == Outcome.Conflicting))
            return answer with { ChangesOn = new OutcomeChange { SearchedThrough = day } };
        return answer.ChangesOn is { Becomes: Outcome.Undetermined, Day: { } next } && OpenTerms.In(document).Count > 0 ? answer with { ChangesOn = ChangeTo(answer.Outcome, next, Settled(document, question with { On = next, PresumeThrough = IsoDay.Last }, isWithChange: false)) } : answer;
    }

    /// <summary>What comes of a day from which nobody could say, once every possibility is tried.</summary>
    private static OutcomeChange ChangeTo(Outcome before, LocalDate day, MayAnswer then)
        => then.Outcome == before ? new OutcomeChange { SearchedThrough = day }
            : new OutcomeChange { Day = day, Becomes = then.Outcome, WaitsFor = then.Outcome == Outcome.Undetermined ? then.Missing : [] };

    /// <summary>What two answers say alike: the outcome, or that it is permitted, by the last of the three; and what it rests on in both.</summary>
    private static MayAnswer? Both(MayAnswer one, MayAnswer other)
        => (one.Outcome == other.Outcome || (one.IsPermitted && other.IsPermitted)) && one.Each.Select(static part => part.Outcome).SequenceEqual(other.Each.Select(static part => part.Outcome))
            ? (one.Outcome >= other.Outcome ? one : other) with { Basis = Possibilities.Common(one.Basis, other.Basis), Presumptions = one.Presumptions.Union(other.Presumptions).ToValueList() }
            : null;

    /// <summary>That sources differ on something on which it depends, with the proof for each of its values.</summary>
    private static MayAnswer InConflict(MayQuestion question, OpenTerms.OpenTerm term, IReadOnlyList<MayAnswer> each) => each[0] with
    {
        Question = question,
        Witness = question,
        Outcome = Outcome.Conflicting,
        Basis = [],
        Each = [],
        Missing = [term.Fact],
        SettledBy = [term.Fact],
        Presumptions = each.SelectMany(static answer => answer.Presumptions).Distinct().ToValueList(),
        Proof = each.SelectMany((answer, number) => answer.Proof.Select(proof => proof with { Reading = [.. proof.Reading, $"{term.Fact.Term} of {term.Fact.Subject}: {term.Value(number)}"] })).ToValueList(),
    };

    /// <summary>The answer.</summary>
    /// <param name="document">The document, with what is supposed, as known on the day asked about.</param>
    /// <param name="question">The question.</param>
    /// <param name="isWithChange">Whether to say when the outcome changes next.</param>
    internal static MayAnswer Of(LicensingDocument document, MayQuestion question, bool isWithChange)
    {
        var day = question.On.TryGetValue(out var on) ? on : question.PresumeThrough ?? document.RecordedThrough ?? IsoDay.Last;
        List<OutcomeChange> changes = [];
        var answer = PossibleTexts.Answer(
            document,
            question,
            day,
            texts =>
            {
                var one = new MayEvaluation(texts, question, question.PresumeThrough) { SaysWhatSettles = true }.Answer();
                var change = isWithChange ? MayEvaluation.ChangesOn(texts, question) : null;
                changes.AddRange(change is null ? [] : [change]);
                return one with { ChangesOn = change };
            },
            static (one, other) => one.Outcome == other.Outcome,
            static (answer, missing) => answer with { Outcome = Outcome.Undetermined, Basis = [], Missing = answer.Missing.Concat(missing).Distinct().ToValueList(), SettledBy = [], ChangesOn = null });
        return answer.ChangesOn is not null && changes.Exists(change => change != changes[0]) ? answer with { ChangesOn = Earliest(document, question, answer.Outcome, changes) } : answer;
    }

    /// <summary>What changes next where the possible texts change on other days, or into something else.</summary>
    private static OutcomeChange Earliest(LicensingDocument document, MayQuestion question, Outcome outcome, List<OutcomeChange> changes)
    {
        var (first, through) = (changes.Select(static change => change.Day).Min(), changes.Select(static change => change.SearchedThrough).Min());
        if (first is not { } day || through < day)
            return through is null ? OutcomeChange.Never : new OutcomeChange { SearchedThrough = through };
        var then = Of(document, question with { On = day, PresumeThrough = IsoDay.Last }, isWithChange: false);
        return ChangeTo(outcome, day, then);
    }
}
