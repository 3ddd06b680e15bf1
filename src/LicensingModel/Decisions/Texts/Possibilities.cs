using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// A question that is open is asked again with each value of what the document leaves open to few: of one term, and if that does not do, of two. What comes out alike for all is the answer,
/// whichever is true; its proof is that of the first.
/// </summary>
internal static class Possibilities
{
    private const int MostOpen = 12;
    private const int MostTried = 1500;
    private const int MostWork = 300_000;

    /// <summary>The answer that all of them give; the open one where they do not, or are too many.</summary>
    /// <typeparam name="T">The kind of answer.</typeparam>
    /// <param name="document">The document, with what is supposed, as known on the day asked about.</param>
    /// <param name="open">The answer to the document as it is.</param>
    /// <param name="ask">Answers from one of them.</param>
    /// <param name="isOpen">Whether an answer says that nobody can say.</param>
    /// <param name="both">What two answers say alike; null where they do not.</param>
    /// <param name="conflict">The answer where sources differ on a term, and each of its values gives an answer, but not the same; null where that stays open.</param>
    internal static T Settle<T>(LicensingDocument document, T open, Func<LicensingDocument, T> ask, Predicate<T> isOpen, Func<T, T, T?> both, Func<OpenTerms.OpenTerm, IReadOnlyList<T>, T>? conflict = null)
        where T : Answer
    {
        if (!isOpen(open) || OpenTerms.In(document) is not { Count: > 0 and <= MostOpen } terms)
            return open;

        // Where all first values together leave it open, or all last ones say otherwise, no choice among them settles it.
        var left = Math.Min(MostTried, MostWork / Weight(document));
        if (Ask(terms.ToDictionary(static term => term.Number, static _ => 0)) is not { } first || Ask(terms.ToDictionary(static term => term.Number, static term => term.Count - 1)) is not { } last)
            return open;
        if (both(first, last) is null && !terms.Any(MayConflict))
            return open;

        var ones = terms.Select(static term => new[] { term });
        var twos = terms.SelectMany((one, at) => terms.Skip(at + 1).Select(two => new[] { one, two }));
        return ones.Concat(twos).Select(OfEach).OfType<T>().FirstOrDefault() ?? open;

        bool MayConflict(OpenTerms.OpenTerm term) => conflict is not null && term.Fact.Why == MissingReason.Contested;

        T? OfEach(OpenTerms.OpenTerm[] some)
        {
            if (some.Aggregate(1L, static (product, term) => product * term.Count) > left)
                return null;

            List<T> each = [];
            T? alike = null;
            foreach (var choice in Choices(some))
            {
                if (Ask(choice) is not { } answer)
                    return null;
                alike = each.Count == 0 ? answer : alike is null ? null : both(alike, answer);
                each.Add(answer);
                if (alike is null && !(some is [var only] && MayConflict(only)))
                    return null;
            }

            return alike is null ? conflict!(some[0], each) : alike with { Immaterial = some.Select(static term => term.Fact).ToValueList() };
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

    /// <summary>How much there is to look through for one answer.</summary>
    private static int Weight(LicensingDocument document)
        => 1 + document.Patents.Count + document.Products.Count + document.Parties.Count + document.Ownership.Count + document.Memberships.Count + document.Events.Count + document.Agreements.Sum(static agreement => 1 + agreement.Provisions.Count + agreement.Amendments.Count);

    /// <summary>What two lists have in common, in the order of the first.</summary>
    internal static ValueList<T> Common<T>(ValueList<T> one, ValueList<T> other)
        where T : notnull
        => one.Where(other.Contains).ToValueList();

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
