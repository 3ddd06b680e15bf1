using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>What a person found of a product, patent or other right, where a scope of a provision leaves it to a person.</summary>
internal static class FindingOf
{
    /// <summary>
    /// What was found; unknown where nobody found anything, or where it could be of any of several things that the provision leaves to a person, or has left to one in another text. As many findings as there are such
    /// things, each to another question and all alike, leave none of them open; and of words that were written later no earlier finding is.
    /// </summary>
    /// <param name="facts">What the document says.</param>
    /// <param name="reading">How contested terms are read.</param>
    /// <param name="matter">To what of the scope it answers.</param>
    /// <param name="provision">The provision whose scope it is; null where it is nobody's.</param>
    /// <param name="scope">The words that leave it to a person.</param>
    /// <param name="id">The product, patent or other right.</param>
    /// <param name="explanation">What is not known where nothing was found, in one sentence.</param>
    internal static (Truth Result, MissingFact? Missing) On<T>(Facts facts, JointReading reading, DeterminationMatter matter, Provision? provision, Element scope, T id, string explanation)
        where T : Identifier<T>, IScalar<T>
    {
        var all = facts.Document.Determinations
            .Where(one => one.Matter == matter && provision is not null && one.About.Contains(provision.Id) && IsOf(one, id) && facts.IsUnderstood(one) && !Facts.IsDoubtful(one.Claims))
            .Select(one => (Found: one, Made: Days(one, facts)))
            .ToList();
        List<(Determination Found, (LocalDate First, LocalDate Last) Made)> findings = [];
        if (all.Count > 0 && provision is not null)
        {
            var words = Written(provision, facts, part => IsLeft(part, matter, id, facts));
            var written = words.GetValueOrDefault(scope, (First: IsoDay.First, Last: IsoDay.Last));
            findings = all.Where(one => one.Made.Last >= written.First).ToList();
            var questions = all.Select(static one => one.Found.Question).Distinct().Count();
            var answering = Answering(words, scope, all);
            var results = Results(answering.Count > 0 ? answering : findings);
            if (answering.Count > 0 && results is [{ } result] && questions == all.Count)
                return (result == DeterminationResult.Yes, null);
            if (results is [{ }] && words.Count > 1)
                return (Truth.Unknown, new MissingFact(findings[0].Found.Id.Value, "about", MissingReason.NotDecidable, $"To which words of {provision.Id} it answers: {explanation}"));
        }

        return (Truth.Unknown, new MissingFact(findings.Count > 0 ? findings[0].Found.Id.Value : "determinations", findings.Count > 0 ? "finding" : matter.Value, MissingReason.NotDecidable, explanation));

        List<DeterminationResult?> Results(IEnumerable<(Determination Found, (LocalDate First, LocalDate Last) Made)> some)
            => some.Select(one => reading.TryGet(one.Found.Finding, $"finding of {one.Found.Id}", out var finding) && finding.IsKnown ? finding : null).Distinct().ToList();
    }

    /// <summary>
    /// The findings of which one must be of some words, and all that may be; none where that is not so. Words are answered with those that were written before anything else was found, as soon as there are as many findings as
    /// words. What may have been found before some words were written, or after, shows nothing by its number.
    /// </summary>
    private static List<(Determination Found, (LocalDate First, LocalDate Last) Made)> Answering(
        Dictionary<Element, (LocalDate First, LocalDate Last)> words, Element scope, List<(Determination Found, (LocalDate First, LocalDate Last) Made)> findings)
    {
        HashSet<Element> open = [];
        List<(Determination Found, (LocalDate First, LocalDate Last) Made)> found = [];
        var placed = IsoDay.First;
        var begins = words.Values.Select(static day => day.First).Distinct().Order().ToList();
        foreach (var (i, begin) in begins.Index())
        {
            foreach (var (word, day) in words.Where(entry => entry.Value.First == begin))
            {
                open.Add(word);
                placed = LocalDate.Max(placed, day.Last);
            }

            found.AddRange(findings.Where(one => one.Made.First >= placed && (i == begins.Count - 1 || one.Made.Last < begins[i + 1])));
            if (found.Count < open.Count)
                continue;
            if (open.Contains(scope))
                return [.. found, .. findings.Where(one => !found.Contains(one) && one.Made.Last >= words[scope].First && !IsPlaced(one.Made))];
            open = [];
            found = [];
        }

        return [];

        bool IsPlaced((LocalDate First, LocalDate Last) made) => words.Values.All(day => made.First >= day.Last || made.Last < day.First);
    }

    /// <summary>The days on which something may have been found.</summary>
    private static (LocalDate First, LocalDate Last) Days(Determination found, Facts facts)
    {
        if (found.On.IsDoubtful || !found.On.TryGetValue(out var on))
            return (IsoDay.First, IsoDay.Last);
        var date = on.Resolve(facts);
        return (date.TryGetEarliest(out var first) ? first : IsoDay.First, date.TryGetLatest(out var last) ? last : IsoDay.Last);
    }

    /// <summary>The different words of a provision, in all its texts, that leave something to a person, and from when they may have been written.</summary>
    private static Dictionary<Element, (LocalDate First, LocalDate Last)> Written(Provision provision, Facts facts, Func<Element, bool> isMeant)
    {
        Dictionary<Element, (LocalDate First, LocalDate Last)> result = [];
        var wordings = facts.Wordings?.Of(provision.Id) ?? [];
        foreach (var wording in wordings)
        {
            foreach (var word in Worded.In(wording.Text, isMeant))
            {
                var (first, last) = result.GetValueOrDefault(word, (First: wording.Earliest, Last: wording.Latest));
                result[word] = (LocalDate.Min(first, wording.Earliest), LocalDate.Min(last, wording.Latest));
            }
        }

        // What no text has just so came of a change that words nothing, such as one of the parties: when, is not looked at.
        foreach (var word in Worded.In(provision, isMeant))
            result.TryAdd(word, (IsoDay.First, wordings.Count == 0 ? IsoDay.First : IsoDay.Last));
        return result;
    }

    /// <summary>How many different things a provision leaves to a person, of which such a product, patent or other right may be one.</summary>
    internal static int CountIn<T>(Provision provision, DeterminationMatter matter, T id, Facts facts)
        where T : Identifier<T>, IScalar<T>
        => Worded.In(provision, scope => IsLeft(scope, matter, id, facts)).Count;

    /// <summary>Whether a scope leaves to a person whether such a product, patent or other right is in it.</summary>
    private static bool IsLeft<T>(Element scope, DeterminationMatter matter, T id, Facts facts)
        => id switch
        {
            ProductId => matter == DeterminationMatter.NaturalEvolution ? scope is NaturalEvolutions : scope is ProductsDescribed or FoundryProducts,
            PatentId => scope is PatentsNecessaryFor or PatentsUsedIn or PatentsDescribed,
            IntangibleId intangible => scope is IntangiblesDescribed described && IsOf(described, facts.Intangible(intangible).Kind),
            _ => false,
        };

    private static bool IsOf(IntangiblesDescribed described, IntangibleKind kind)
        => described.Kinds.Count == 0 || described.Kinds.Contains(kind) || !kind.IsKnown || described.Kinds.Any(static listed => !listed.IsKnown);

    /// <summary>Whether it is of this product or patent, whoever acts: what is of certain parties besides answers another question.</summary>
    private static bool IsOf<T>(Determination found, T id)
        => found.Parties.Count == 0 && id switch
        {
            ProductId product => found.Products.Contains(product) && found.Patents.Count + found.Intangibles.Count == 0,
            PatentId patent => found.Patents.Contains(patent) && found.Products.Count + found.Intangibles.Count == 0,
            IntangibleId intangible => found.Intangibles.Contains(intangible) && found.Products.Count + found.Patents.Count == 0,
            _ => false,
        };

    /// <summary>The different scopes of a provision of one sort; what natural evolutions are drawn from is not looked at by itself.</summary>
    private sealed class Worded(Func<Element, bool> isMeant) : ModelVisitor
    {
        private readonly HashSet<Element> _scopes = [];

        internal static HashSet<Element> In(Provision provision, Func<Element, bool> isMeant)
        {
            var worded = new Worded(isMeant);
            worded.Value(provision);
            return worded._scopes;
        }

        protected internal override void VisitElement(Element element)
        {
            if (isMeant(element))
                _scopes.Add(element);
            if (element is not NaturalEvolutions)
                base.VisitElement(element);
        }

        protected internal override void VisitTerm(Disclosed term)
        {
            foreach (var value in term.StatedValue is { } stated ? [stated] : term.ClaimedValues)
                Value(value);
        }
    }
}
