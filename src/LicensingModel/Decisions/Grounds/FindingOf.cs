using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Grounds;

/// <summary>What a person found of a product, patent or other right, where a scope of a provision leaves it to a person.</summary>
internal static class FindingOf
{
    /// <summary>
    /// What was found; unknown where nobody found anything, or where it could be of any of several things that the provision leaves to a person. As many findings as there are such things, each to another question and
    /// all alike, leave none of them open.
    /// </summary>
    /// <param name="facts">What the document says.</param>
    /// <param name="reading">How contested terms are read.</param>
    /// <param name="matter">To what of the scope it answers.</param>
    /// <param name="provision">The provision whose scope it is; null where it is nobody's.</param>
    /// <param name="id">The product, patent or other right.</param>
    /// <param name="explanation">What is not known where nothing was found, in one sentence.</param>
    internal static (Truth Result, MissingFact? Missing) On<T>(Facts facts, JointReading reading, DeterminationMatter matter, Provision? provision, T id, string explanation)
        where T : Identifier<T>, IScalar<T>
    {
        var findings = facts.Document.Determinations
            .Where(one => one.Matter == matter && provision is not null && one.About.Contains(provision.Id) && IsOf(one, id) && facts.IsUnderstood(one) && !Facts.IsDoubtful(one.Claims))
            .ToList();
        if (findings.Count > 0 && provision is not null)
        {
            var results = findings.Select(one => reading.TryGet(one.Finding, $"finding of {one.Id}", out var finding) && finding.IsKnown ? finding : null).Distinct().ToList();
            var left = CountIn(provision, matter, id, facts);
            if (results is [{ } result] && findings.Select(static one => one.Question).Distinct().Count() == findings.Count && findings.Count >= left)
                return (result == DeterminationResult.Yes, null);
            if (results is [{ }] && left > 1)
                return (Truth.Unknown, new MissingFact(findings[0].Id.Value, "about", MissingReason.NotDecidable, $"To which words of {provision.Id} it answers: {explanation}"));
        }

        return (Truth.Unknown, new MissingFact(findings.FirstOrDefault()?.Id.Value ?? "determinations", findings.Count > 0 ? "finding" : matter.Value, MissingReason.NotDecidable, explanation));
    }

    /// <summary>How many different things a provision leaves to a person, of which such a product, patent or other right may be one.</summary>
    internal static int CountIn<T>(Provision provision, DeterminationMatter matter, T id, Facts facts)
        where T : Identifier<T>, IScalar<T>
        => Wording.CountIn(provision, scope => IsLeft(scope, matter, id, facts));

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
    private sealed class Wording(Func<Element, bool> isMeant) : ModelVisitor
    {
        private readonly HashSet<Element> _scopes = [];

        internal static int CountIn(Provision provision, Func<Element, bool> isMeant)
        {
            var wording = new Wording(isMeant);
            wording.Value(provision);
            return wording._scopes.Count;
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
