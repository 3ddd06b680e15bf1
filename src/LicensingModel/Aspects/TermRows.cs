using LicensingModel.Agreements;
using LicensingModel.Aspects.Places;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Aspects;

/// <summary>Sets the terms of two provisions side by side.</summary>
internal sealed class TermRows(Agreement agreement, IReadOnlyDictionary<PartyId, PartyKind> kinds, MirrorComparison comparison)
{
    // What tells provisions of one kind apart is the same in both; what the text confines itself to is read with the scope.
    private static readonly string[] _left = ["effect", "confinedIn", "modality", "action", "consequence", "collaboration"];

    private static readonly string[] _expected =
        ["subject", "acts", "products", "territory", "exclusivity", "sublicensing", "haveMade", "transferability", "revocability", "passThrough"];

    internal ValueList<ComparedTerm> Of(Provision forward, Provision backward, IReadOnlyList<Provision> withForward, IReadOnlyList<Provision> withBackward)
    {
        List<ComparedTerm> rows = [];
        foreach (var (one, other) in MemberWalk.Of(forward.Body).Zip(MemberWalk.Of(backward.Body)))
        {
            var path = "body/" + one.Member;
            if (one.Value is PartySet from && other.Value is PartySet to)
            {
                rows.Add(Row(Side(forward, path + "/parties", from.Parties), Side(backward, path + "/parties", to.Parties), AreAlike(Kinds(withForward, one.Member), Kinds(withBackward, one.Member))));
                rows.Add(Row(Side(forward, path + "/affiliates", Present(from.Affiliates)), Side(backward, path + "/affiliates", Present(to.Affiliates))));
            }
            else if (!_left.Contains(one.Member) && (one.Value is not null || other.Value is not null || (forward.Body is Grant && _expected.Contains(one.Member))))
            {
                var row = Row(Side(forward, path, one.Value), Side(backward, path, other.Value));
                rows.Add(row.Likeness == Likeness.Differs && IsOpen(forward, backward, one.Member) && Exclusions(one.Value) == Exclusions(other.Value) ? row with { Likeness = Likeness.Unknown } : row);
            }
        }

        rows.Add(Inherited("bindingEffect", forward, backward, forward.BindingEffect, backward.BindingEffect, agreement.BindingEffect));
        rows.Add(Inherited("term/from", forward, backward, forward.Term.From, backward.Term.From, agreement.Term.From));
        rows.Add(Inherited("term/until", forward, backward, forward.Term.Until, backward.Term.Until, agreement.Term.Until));
        rows.Add(Row(Side(forward, "condition", Present(forward.Condition)), Side(backward, "condition", Present(backward.Condition))));
        rows.Add(Row(Side(forward, "survival", Present(forward.Survival)), Side(backward, "survival", Present(backward.Survival))));
        return rows.Where(row => forward.Body is Grant || !row.Forward.HoldsNothing || !row.Backward.HoldsNothing).ToValueList();
    }

    /// <summary>A grant by which each of a class grants to every other: whose affiliates give, and whose get.</summary>
    internal ValueList<ComparedTerm> OfOne(Provision provision, Grant grant)
        => [Row(Side(provision, "body/grantors/affiliates", Present(grant.Grantors.Affiliates)), Side(provision, "body/grantees/affiliates", Present(grant.Grantees.Affiliates)))];

    private static Disclosed? Present(Disclosed term) => term.IsBlank ? null : term;

    private static ComparedTerm Row(TermSide forward, TermSide backward, Truth areSame) => new()
    {
        Forward = forward,
        Backward = backward,
        Likeness = areSame.IsTrue ? Likeness.Same : areSame.IsFalse ? Likeness.Differs : Likeness.Unknown,
    };

    private ComparedTerm Row(TermSide forward, TermSide backward)
        => Row(forward, backward, forward.HoldsNothing && backward.HoldsNothing ? Truth.Unknown : comparison.AreSame((object?)forward.Term ?? forward.Value, (object?)backward.Term ?? backward.Value));

    private ComparedTerm Inherited(string path, Provision forward, Provision backward, Disclosed one, Disclosed other, Disclosed whole)
        => Row(InheritedSide(forward, path, one, whole), InheritedSide(backward, path, other, whole));

    private static TermSide InheritedSide(Provision provision, string path, Disclosed own, Disclosed whole)
        => own.IsBlank && !whole.IsBlank ? Side(provision, path, whole) with { IsInherited = true, Clauses = Clauses(whole.Claims) } : Side(provision, path, Present(own));

    private static TermSide Side(Provision provision, string path, object? value)
    {
        var term = value as Disclosed;
        var claims = term is { Claims.Count: > 0 } ? term.Claims : provision.Claims.ToArray<Claim>();
        return new TermSide
        {
            Provision = provision.Id,
            Path = path,
            Term = term,
            Value = term is null ? value : term.UnrecognizedMembers.Count == 0 ? term.StatedValue : null,
            Clauses = PlaceFinder.Clauses(provision, claims),
            Sources = claims.Select(claim => claim.Source).Distinct().ToValueList(),
        };
    }

    private static ValueList<ClauseReference> Clauses(IEnumerable<Claim> claims) => claims.Select(claim => claim.Clause).OfType<ClauseReference>().Distinct().ToValueList();

    private static Truth AreAlike(IEnumerable<string> one, IEnumerable<string> other) => one.SequenceEqual(other, StringComparer.Ordinal);

    /// <summary>What kinds of parties stand on a side: affiliates, or a class that is open, on one side only are an asymmetry; how many companies a side is, is none.</summary>
    private IEnumerable<string> Kinds(IEnumerable<Provision> legs, string member)
        => legs.SelectMany(leg => leg.Body is Grant grant ? (member == "grantors" ? grant.Grantors : grant.Grantees).Parties : [])
            .Select(party => kinds.GetValueOrDefault(party)?.Value ?? string.Empty)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>Whether a scope may be wider than what is stated of it, on a side at least.</summary>
    private bool IsOpen(Provision forward, Provision backward, string member)
        => agreement.Completeness != Completeness.FullText && forward.Body is Grant one && backward.Body is Grant other
            && ScopeDimension.TryParse(member, out var dimension) && dimension.IsKnown && !(one.ConfinedIn.Contains(dimension) && other.ConfinedIn.Contains(dimension));

    /// <summary>How much a scope leaves out: what is left out is left out even where more may be in it than stated.</summary>
    private static int Exclusions(object? value)
    {
        var walk = new ExclusionWalk();
        if ((value as Disclosed)?.StatedValue is { } scope)
            walk.Value(scope);
        return walk.Count;
    }

    private sealed class ExclusionWalk : ModelVisitor
    {
        internal int Count { get; private set; }

        protected internal override void VisitElement(Element element)
        {
            if (element is ProductDifference or PatentDifference)
                Count++;
            base.VisitElement(element);
        }
    }
}
