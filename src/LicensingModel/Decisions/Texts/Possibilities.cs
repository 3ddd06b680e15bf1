using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// A question that is open is asked again with each value of what the document leaves open to few: of one term, and if that does not do, of two. What comes out the same for all is the answer,
/// whichever is true; its proof is that of the first.
/// </summary>
internal static class Possibilities
{
    private const int MostOpen = 12;
    private const int MostTried = 1500;

    /// <summary>The answer that all of them give; the open one where they do not, or are too many.</summary>
    /// <typeparam name="T">The kind of answer.</typeparam>
    /// <param name="document">The document, with what is supposed, as known on the day asked about.</param>
    /// <param name="open">The answer to the document as it is.</param>
    /// <param name="ask">Answers from one of them.</param>
    /// <param name="isOpen">Whether an answer says that nobody can say.</param>
    /// <param name="areAlike">Whether two answers say the same.</param>
    internal static T Settle<T>(LicensingDocument document, T open, Func<LicensingDocument, T> ask, Predicate<T> isOpen, Func<T, T, bool> areAlike)
        where T : Answer
    {
        if (!isOpen(open) || OpenTerms.In(document) is not { Count: > 0 and <= MostOpen } terms)
            return open;

        // Where all first values together leave it open, or all last ones say otherwise, no choice among them settles it.
        var left = MostTried;
        if (Ask(terms.ToDictionary(static term => term.Number, static _ => 0)) is not { } first || Ask(terms.ToDictionary(static term => term.Number, static term => term.Count - 1)) is not { } last || !areAlike(first, last))
            return open;

        var ones = terms.Select(static term => new[] { term });
        var twos = terms.SelectMany((one, at) => terms.Skip(at + 1).Select(two => new[] { one, two }));
        foreach (var some in ones.Concat(twos))
        {
            if (some.Aggregate(1L, static (product, term) => product * term.Count) <= left && OfEach(some) is { } answer)
                return answer with { Immaterial = some.Select(static term => term.Fact).ToValueList() };
        }

        return open;

        T? OfEach(OpenTerms.OpenTerm[] some)
        {
            T? shown = null;
            foreach (var choice in Choices(some))
            {
                if (Ask(choice) is not { } answer || !areAlike(first, answer))
                    return null;
                shown ??= answer;
            }

            return shown;
        }

        T? Ask(Dictionary<int, int> chosen)
        {
            if (left-- <= 0)
                return null;
            try
            {
                return ask(OpenTerms.With(document, chosen)) is var answer && isOpen(answer) ? null : answer;
            }
            catch (ArgumentException)
            {
                return null; // What is asked about may not be there.
            }
        }
    }

    /// <summary>Every choice of a value for each: the first and the last ones early, since they differ soonest.</summary>
    private static IEnumerable<Dictionary<int, int>> Choices(OpenTerms.OpenTerm[] some)
    {
        IEnumerable<Dictionary<int, int>> all = [[]];
        foreach (var term in some)
        {
            var values = Enumerable.Range(0, term.Count).OrderBy(value => value == 0 ? 0 : value == term.Count - 1 ? 1 : 2);
            all = all.SelectMany(sofar => values.Select(value => new Dictionary<int, int>(sofar) { [term.Number] = value }));
        }

        return all;
    }
}
