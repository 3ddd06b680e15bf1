using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>One grant, tested against one case, test by test in their fixed order.</summary>
internal sealed class GrantTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, PatentGrant grant)
{
    private static readonly Territory Worldwide = LicensingModel.Territory.Worldwide;

    private readonly StandingTests _standing = new(facts, reading, @case, agreement, provision);
    private readonly TermTest _term = new(facts, reading, agreement, provision, @case.Day);

    internal ProvisionProof Prove() => new()
    {
        Agreement = agreement.Id,
        Provision = provision.Id,
        Clause = provision.Clause,
        Gives = grant.Effect == GrantEffect.CovenantNotToSue ? Outcome.Covered : Outcome.Licensed,
        Tests = [Understood(), Binding(), InEffect(), Captured(), Power(), Actor(), Act(), Product(), Territory()],
    };

    internal TestResult Binding() => _standing.Binding();

    internal TestResult InEffect() => _standing.InEffect();

    internal TestResult Captured()
    {
        var test = new TestBuilder(TestKind.Captured, provision.Id.Value);
        if (!reading.TryGet(grant.Subject, $"subject of {provision.Id}", out var subject))
            return Unread(test, grant.Subject, "subject", "Which patents are its subject", @case.Patent is null && @case.Scope is null).Build();

        test.On(grant.Subject, "subject");
        if (@case.Patent is not { } patent)
        {
            var overlap = @case.Scope is { } scope ? facts.Scopes.Overlap(scope, subject) : Truth.True;
            return Scoped(test, overlap, "subject", ScopeDimension.Subject, "There are patents asked about in its subject.", "No patent asked about is in its subject.").Build();
        }

        var membership = new PatentMembership(facts, reading, patent, _term.Effect, @case.Day);
        var isIn = membership.IsIn(subject);
        if (isIn.IsUnknown)
            return test.Unknown($"Whether {patent.Id} is in its subject is not known.", membership.Missing).Build();
        return Scoped(test, isIn, "subject", ScopeDimension.Subject, $"{patent.Id} is in its subject.", $"{patent.Id} is not in its subject.").Build();
    }

    private TestResult Understood()
    {
        var standing = _standing.Understood();
        if (grant.Effect.IsKnown || standing.Result.IsUnknown)
            return standing;

        var test = new TestBuilder(TestKind.Understood, provision.Id.Value);
        return test.Unknown($"What the effect `{grant.Effect}` gives is not understood.", test.Missing("effect", MissingReason.NotUnderstood, $"What the effect `{grant.Effect}` gives.")).Build();
    }

    private TestResult Power()
    {
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        if (@case.Patent is not { } patent)
        {
            var owners = @case.Scope is { } scope ? ScopeRelation.Owners(scope) : null;
            if (owners is null || owners.Parties.Overlaps(grant.Grantors.Parties))
            {
                new PriorGrants(facts, reading, @case, provision, grant).Add(test.Pass("The grantor can grant under the patents that it owns."), _term);
                return test.Build();
            }

            return test.Unknown("Whether the grantor ever owned the patents asked about is not known.", test.Missing("grantors", MissingReason.NotDecidable, "Whether the grantor owned a patent asked about since the grant took effect.")).Build();
        }

        if (!reading.TryGet(patent.Holders, $"holders of {patent.Id}", out var holdings))
            return test.Unknown($"Who holds {patent.Id} is {Words.State(patent.Holders)}.", new MissingFact(patent.Id.Value, "holders", Words.Why(patent.Holders), $"Who holds {patent.Id} is {Words.State(patent.Holders)}.")).Build();

        test.On(patent.Holders, "holders");
        Truth held = false;
        foreach (var holding in holdings)
        {
            facts.NoteBoundaries(holding.During);
            var isInTime = !(holding.During.HasFirstDay && holding.During.FirstDay > @case.Day) && !(holding.During.HasLastDay && _term.Effect is { } effect && holding.During.LastDay < effect);
            if (isInTime)
                held |= grant.Grantors.Parties.Contains(holding.Holder) ? Truth.True : Reaches(grant.Grantors, holding.Holder);
        }

        if (held.IsTrue)
        {
            new PriorGrants(facts, reading, @case, provision, grant).Add(test.Pass("The grantor held title after the grant took effect."), _term);
            return test.Build();
        }

        return held.IsFalse
            ? test.Fail($"The grantor never held {patent.Id} since the grant took effect.").Build()
            : test.Unknown("Whether the grant binds the holder, who may be an affiliate of the grantor, is not known.", test.Missing("grantors/affiliates", Words.Why(grant.Grantors.Affiliates), "Which affiliates the grantor grants for.")).Build();
    }

    private TestResult Actor()
    {
        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        if (!@case.Actor.TryGetValue(out var actor))
            return test.Pass($"It is granted to {Words.List(grant.Grantees.Parties)}.").Build();
        if (grant.Grantees.Parties.Contains(actor))
            return test.Pass($"It is granted to {actor}.").Build();

        var isAffiliate = Reaches(grant.Grantees, actor);
        test.On(grant.Grantees.Affiliates, "grantees/affiliates");
        if (isAffiliate.IsTrue)
            return test.Pass($"{actor} is an affiliate of a grantee.").Build();
        if (isAffiliate.IsUnknown)
            return test.Unknown($"Whether {actor} counts as an affiliate of a grantee is not known.", test.Missing("grantees/affiliates", Words.Why(grant.Grantees.Affiliates), "Which affiliates of the grantee it is granted to.")).Build();

        test.Fail($"{actor} is neither a grantee nor an affiliate of one.");
        return facts.IsRecorded(@case.Day)
            ? test.Presume(Presumption.NothingUnrecordedHappened, actor.Value, $"{actor} is not linked to a grantee by a stake that is not recorded.").Build()
            : test.Build();
    }

    private TestResult Act()
    {
        var test = new TestBuilder(TestKind.Act, provision.Id.Value);
        if (!reading.TryGet(grant.Acts, $"acts of {provision.Id}", out var acts))
            return Unread(test, grant.Acts, "acts", "Which acts it covers", !@case.Act.IsFixed).Build();

        test.On(grant.Acts, "acts");
        if (!@case.Act.TryGetValue(out var act))
            return test.Pass($"It covers {Words.List(acts)}.").Build();

        Truth covers = acts.Contains(act) ? Truth.True : acts.All(known => known.IsKnown) ? Truth.False : Truth.Unknown;
        return Scoped(test, covers, "acts", ScopeDimension.Acts, $"It covers {act}.", $"It does not cover {act}.").Build();
    }

    private TestResult Product()
    {
        var test = new TestBuilder(TestKind.Product, provision.Id.Value);
        if (!reading.TryGet(grant.Products, $"products of {provision.Id}", out var products))
            return Unread(test, grant.Products, "products", "Which products it covers", !@case.Product.IsFixed).Build();

        test.On(grant.Products, "products");
        return @case.Product.TryGetValue(out var product)
            ? Scoped(test, Contains(products, product), "products", ScopeDimension.Products, $"{product} is among its products.", $"{product} is not among its products.").Build()
            : test.Pass("It covers some product.").Build();
    }

    private TestResult Territory()
    {
        var test = new TestBuilder(TestKind.Territory, provision.Id.Value);
        if (!reading.TryGet(grant.Territory, $"territory of {provision.Id}", out var territory))
            return Unread(test, grant.Territory, "territory", "Where it is granted", @case.IsCountryOpen).Build();

        test.On(grant.Territory, "territory");
        if (!@case.Country.TryGetValue(out var country) && @case.Patent is { } patent && !Worldwide.IsSubsetOf(territory, @case.Day).IsTrue)
            return test.Unknown($"Where {patent.Id} is in force is {Words.State(patent.Protection)}, so whether that is in its territory is not known.", new MissingFact(patent.Id.Value, "protection", Words.Why(patent.Protection), $"Where {patent.Id} is in force.")).Build();
        if (country is null)
            return Scoped(test, !territory.IsEmpty(@case.Day), "territory", ScopeDimension.Territory, $"It is granted for {territory}.", "Its territory is empty.").Build();

        foreach (var region in territory.Regions)
            facts.NoteBoundaries(region);
        return Scoped(test, territory.Contains(country, @case.Day), "territory", ScopeDimension.Territory, $"{country} is in its territory.", $"{country} is not in its territory.").Build();
    }

    /// <summary>A term that has no value: unknown where the question fixes the dimension; where it is open, some of it is covered all the same.</summary>
    private static TestBuilder Unread(TestBuilder test, Disclosed term, string path, string whatItIs, bool isOpen)
        => isOpen && term.UnrecognizedMembers.Count == 0
            ? test.Pass($"{whatItIs} is {Words.State(term)}; the question leaves it open.").On(term, path)
            : test.Unknown(term, path, whatItIs);

    /// <summary>
    /// A stated scope: what lies outside it is excluded only where the text was seen in full or says so; elsewhere more may be granted than was captured.
    /// </summary>
    private TestBuilder Scoped(TestBuilder test, Truth isInside, string path, ScopeDimension dimension, string inside, string outside)
    {
        if (isInside.IsTrue)
            return test.Pass(inside);
        if (isInside.IsUnknown)
            return test.Unknown($"Whether that is within its {path} is not known.", test.Missing(path, MissingReason.NotDecidable, $"Whether what is asked about lies within its {path}."));

        var isExhaustive = agreement.Completeness == Completeness.FullText || grant.ConfinedIn.Contains(dimension);
        return isExhaustive
            ? test.Fail(outside)
            : test.Unknown(
                $"{outside[..^1]} as far as it was captured; whether it reaches further is not captured.",
                test.Missing(path, MissingReason.NotCaptured, $"Whether its {path} reaches beyond what was captured."));
    }

    private Truth Reaches(Parties.PartySet set, PartyId candidate)
        => reading.TryGet(set.Affiliates, "affiliates", out var rule)
            ? Affiliation.IsAffiliate(facts, rule, set.Parties, candidate, @case.Day)
            : Affiliation.MayBeLinked(facts, set.Parties, candidate, @case.Day);

    private Truth Contains(ProductScope scope, ProductId product) => scope.UnrecognizedMembers.Count > 0 ? Truth.Unknown : scope switch
    {
        AllProducts => Truth.True,
        ProductsIn named when named.Categories.Any(category => facts.IsProductWithin(product, category)) => Truth.True,
        ProductsIn named => named.Categories.Any(category => facts.IsProductWithin(category, product)) ? Truth.Unknown : Truth.False,
        ProductDifference difference => Contains(difference.Scope, product) & !Contains(difference.Excluded, product),
        _ => Truth.Unknown,
    };
}
