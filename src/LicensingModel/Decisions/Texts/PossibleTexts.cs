using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The texts that a document may have where nobody can say of some amendments whether they are in it. A question is answered from each; what all answer alike is the answer, and otherwise it is
/// undetermined for want of those amendments. So it is where only bounds are known of the day on which an amendment took effect.
/// </summary>
internal sealed class PossibleTexts
{
    private const int MostOpen = 4;

    private PossibleTexts(IReadOnlyList<DatedTexts> texts, IReadOnlyList<MissingFact> open, bool isExceeded)
    {
        (All, Open, IsExceeded) = (texts, open, isExceeded);
    }

    /// <summary>Each possible text; one where nothing is open.</summary>
    internal IReadOnlyList<DatedTexts> All { get; }

    /// <summary>What is missing to say which of them it is.</summary>
    internal IReadOnlyList<MissingFact> Open { get; }

    /// <summary>Whether there were too many to try them all, so that nothing is definite.</summary>
    internal bool IsExceeded { get; }

    /// <summary>The texts that a document may have on a day.</summary>
    internal static PossibleTexts On(LicensingDocument document, LocalDate? presumeThrough, LocalDate day)
    {
        var plain = new DatedTexts(document, presumeThrough);
        if (!plain.HasAmendments)
            return new PossibleTexts([plain], [], false);

        // One that is effective, if at all, only from a later day matters too: what happens later, such as a suit, may be asked about.
        var then = plain.Consolidated(day).Amendments;
        var last = document.Agreements.SelectMany(static agreement => agreement.Amendments).Any(AmendmentDays.IsDoubtful) ? plain.Consolidated(IsoDay.Last).Amendments : then;
        var open = then.Zip(last, static (standing, ever) => standing.State == AmendmentState.Undetermined ? standing : ever).Where(static standing => standing.State == AmendmentState.Undetermined).ToList();
        var missing = open.ConvertAll(static standing => new MissingFact(standing.Amendment.Value, standing.Missing ?? "effective", MissingReason.NotDecidable, standing.Reason));
        var isExceeded = open.Count > MostOpen;
        var tried = isExceeded ? [] : Enumerable.Range(1, (1 << open.Count) - 1)
            .Select(chosen => new DatedTexts(document, presumeThrough, open.Where((_, at) => (chosen & (1 << at)) != 0).Select(static standing => standing.Amendment).ToHashSet()));
        return new PossibleTexts([plain, .. tried], missing, isExceeded);
    }

    /// <summary>The answer from every possible text.</summary>
    /// <typeparam name="T">The kind of answer.</typeparam>
    /// <param name="document">The document, with what is supposed, as known on the day asked about.</param>
    /// <param name="question">The question.</param>
    /// <param name="day">The day whose text counts.</param>
    /// <param name="answer">Answers from one text.</param>
    /// <param name="areAlike">Whether two answers say the same.</param>
    /// <param name="undetermined">An answer that says that it is not known, for want of what is missing.</param>
    internal static T Answer<T>(LicensingDocument document, Question question, LocalDate day, Func<DatedTexts, T> answer, Func<T, T, bool> areAlike, Func<T, ValueList<MissingFact>, T> undetermined)
        where T : Answer
    {
        var texts = On(document, question.PresumeThrough, day);
        var first = answer(texts.All[0]);
        if (texts.All is [{ HasAmendments: false }])
            return first;

        var dated = PossibleDays.Of(document, question, day, out var missingDays, out var isExceeded);
        var others = dated.SelectMany(other => On(other, question.PresumeThrough, day).All);

        var consolidation = texts.All[0].Consolidated(day);
        first = first with
        {
            Origins = consolidation.Origins,
            Presumptions = [.. first.Presumptions, .. consolidation.Amendments.Where(static standing => standing.IsDayPresumed)
                .Select(static standing => new UsedPresumption(Presumption.UnreadText, standing.Amendment.Value, $"{standing.Amendment} is effective from the day on which it was made; no other was read."))],
        };
        return texts.IsExceeded || texts.All.Skip(1).Any(IsOtherwise) ? undetermined(first, [.. texts.Open])
            : isExceeded || others.Any(IsOtherwise) ? undetermined(first, [.. missingDays])
            : first;

        // What the first text has and is asked about, another may not have.
        bool IsOtherwise(DatedTexts other)
        {
            try
            {
                return !areAlike(first, answer(other));
            }
            catch (ArgumentException)
            {
                return true;
            }
        }
    }
}
