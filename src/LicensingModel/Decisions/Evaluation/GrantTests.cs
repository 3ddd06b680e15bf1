using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>One grant, tested against one case, test by test in their fixed order.</summary>
internal sealed class GrantTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, PatentGrant grant)
{
    private readonly StandingTests _standing = new(facts, reading, @case, agreement, provision);
    private readonly TermTest _term = new(facts, reading, agreement, provision, @case.Day);

    /// <summary>Proves; where it does not bind, without opening contested terms, which nothing depends on.</summary>
    internal ProvisionProof Prove()
        => Binding().Result.IsFalse ? new GrantTests(facts, new JointReading(), @case, agreement, provision, grant).AllTests(Binding()) : AllTests(Binding());

    private ProvisionProof AllTests(TestResult binding) => new()
    {
        Agreement = agreement.Id,
        Provision = provision.Id,
        Clause = provision.Clause,
        Gives = grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release ? Outcome.Covered : Outcome.Licensed,
        Tests = [Understood(), .. Permits(), binding, InEffect(), .. OnItsDay(), Act(), Product(), Territory(), .. Quantity()],
    };

    /// <summary>What is tested on the day asked about, and of a release on the day on which it takes effect.</summary>
    private TestResult[] OnItsDay()
    {
        var tests = grant.Effect == GrantEffect.Release && _term.Effect is { } effect && effect == _term.Latest && effect > @case.Day
            ? new GrantTests(facts, reading, @case with { Day = effect }, agreement, provision, grant)
            : this;
        return [tests.Captured(), tests.Power(), tests.Actor()];
    }

    /// <summary>Whether it covers what is asked about, power aside.</summary>
    internal Truth Holds()
        => new[] { Understood(), Binding(), InEffect(), Captured(), Title(), Act(), Product(), Territory() }.Aggregate(Truth.True, static (result, test) => result & test.Result);

    /// <summary>What gives no permission is said to give none; an option may have been exercised, if that is recorded.</summary>
    private IEnumerable<TestResult> Permits()
    {
        if (!grant.Effect.IsKnown || grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release)
            yield break;

        var test = new TestBuilder(TestKind.Permits, provision.Id.Value);
        if (grant.Effect == GrantEffect.Option && facts.Document.Events.Any(recorded => recorded.Kind == EventKind.Election && (recorded.Provisions.Contains(provision.Id) || recorded.Agreements.Contains(agreement.Id))))
            yield return test.Unknown("It is an option; an election is recorded, but what that gives is not worked out.", test.Missing("effect", MissingReason.NotDecidable, "What the exercise of the option gives.")).Build();
        else if (grant.Effect == GrantEffect.Option && !facts.IsRecorded(@case.Day))
            yield return test.Unknown("It is an option; whether it was exercised is not recorded.", test.Missing("effect", MissingReason.NotRecorded, "Whether the option was exercised.")).Build();
        else
            yield return test.Fail(WhyNothing()).Build();
    }

    private string WhyNothing()
        => grant.Effect == GrantEffect.Undertaking ? $"It is an undertaking to license{(grant.Undertaking.TryGetValue(out var terms) ? $" ({terms})" : string.Empty)}, which is not a licence."
            : grant.Effect == GrantEffect.Standstill ? "It is a standstill: it bars suits for a while and permits nothing."
            : grant.Effect == GrantEffect.Reservation ? "It keeps something for its grantor and gives nobody else anything."
            : grant.Effect == GrantEffect.Option ? "It is an option, which is not recorded as exercised."
            : "It gives a right to be asked first, and no licence.";

    internal TestResult Binding() => _standing.Binding();

    /// <summary>Whether it operates on the day; a release, which reaches back, whether it forgives acts of the day.</summary>
    internal TestResult InEffect()
    {
        if (grant.Effect != GrantEffect.Release)
            return InTerm();

        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        new EffectTest(facts, reading, @case, agreement, provision).Add(test);
        if (test.Result.IsFalse)
            return test.Build();
        if (_term.Effect is not { } effect || effect != _term.Latest)
            return test.Unknown("When the release takes effect is not known.", test.Missing("term/from", MissingReason.NotCaptured, "When the release takes effect.")).Build();

        facts.NoteBoundary(effect);
        if (@case.Day > effect)
            return test.Fail($"It is a release of {Words.Day(effect)} and forgives past acts only.").Build();
        if (!reading.TryGet(grant.PastActsUntil, $"past acts of {provision.Id}", out var until))
        {
            return @case.Day >= effect
                ? test.Fail($"It is a release of {Words.Day(effect)} and forgives past acts only.").Build()
                : test.Unknown(grant.PastActsUntil, "pastActsUntil", "Which past acts it forgives").Build();
        }

        var last = until.Resolve(facts);
        facts.NoteEnd(last);
        var isPast = last.IsOnOrAfter(@case.Day);
        test.On(grant.PastActsUntil, "pastActsUntil");
        if (isPast.IsFalse)
            return test.Fail($"It forgives acts until {last} only.").Build();
        var standing = new StandingTests(facts, reading, @case with { Day = effect }, agreement, provision).InEffect();
        return isPast.IsTrue ? standing : test.Unknown("Up to which day it forgives acts depends on what has not been recorded.", test.Missing("pastActsUntil", MissingReason.NotRecorded, "Which past acts it forgives.")).Build();
    }

    /// <summary>A covenant that looks at the day of the suit covers acts done before it began.</summary>
    private TestResult InTerm()
    {
        var standing = _standing.InEffect();
        return standing.Result.IsFalse && !grant.Bars.IsBlank && !(grant.Bars.TryGetValue(out var bars) && bars == CovenantBar.ActsInTerm)
            ? new TestBuilder(TestKind.InEffect, provision.Id.Value).Unknown("It may bar suits over acts whenever done; when suit is brought is not asked.", new MissingFact(provision.Id.Value, "bars", MissingReason.NotDecidable, "On which day suit is brought.")).Build()
            : standing;
    }

    /// <summary>How much was already made is not recorded: a limit leaves it open.</summary>
    private IEnumerable<TestResult> Quantity()
    {
        if (grant.Quantity.IsBlank || (grant.Quantity.State == DisclosureState.Unstated && grant.Quantity.UnrecognizedMembers.Count == 0))
            yield break;

        var test = new TestBuilder(TestKind.Quantity, provision.Id.Value);
        yield return grant.Quantity.IsStated
            ? test.Unknown($"It covers a limited number of units ({grant.Quantity.StatedValue}); how many there were is not known.", test.Missing("quantity", MissingReason.NotDecidable, "How many units there were.")).On(grant.Quantity, "quantity").Build()
            : test.Unknown(grant.Quantity, "quantity", "How many units it covers").Build();
    }

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

    internal TestResult Understood()
    {
        var standing = _standing.Understood();
        if (standing.Result.IsUnknown)
            return standing;

        var test = new TestBuilder(TestKind.Understood, provision.Id.Value).Pass(standing.Reason);
        if (!grant.Effect.IsKnown)
            test.Unknown($"What the effect `{grant.Effect}` gives is not understood.", test.Missing("effect", MissingReason.NotUnderstood, $"What the effect `{grant.Effect}` gives."));
        foreach (var dimension in grant.ConfinedIn.Where(dimension => !dimension.IsKnown))
            test.Unknown($"What it is confined to in `{dimension}` is not understood.", test.Missing("confinedIn", MissingReason.NotUnderstood, $"What it is confined to in `{dimension}`."));
        foreach (var party in grant.Grantors.Parties.Concat(grant.Grantees.Parties).Where(party => !facts.IsUnderstood(party)))
            test.Unknown($"{party} is described in a way that is not understood.", new MissingFact(party.Value, "unrecognized", MissingReason.NotUnderstood, $"{party} has members that are not understood."));
        return test.Build();
    }

    /// <summary>Whether the grantor had the power to grant: title, that no earlier grant had emptied.</summary>
    private TestResult Power()
    {
        var title = TitleOf();
        if (title.Result.IsTrue)
            new PriorGrants(facts, reading, @case, provision, grant).Add(title, _term);
        return title.Build();
    }

    /// <summary>Whether the grantor held title at some moment from the grant's effect up to the day, or may grant further under a licence of its own.</summary>
    internal TestResult Title() => TitleOf().Build();

    /// <summary>Whether the grantor is shown never to have held title: what a mere licensee grants takes no power away from an owner.</summary>
    internal bool IsNeverOwner()
        => @case.Patent is { } patent && new TitleChain(facts, reading, patent) is { IsKnown: true } chain
            && chain.Between(null, @case.Day, IsGrantor).Ever.IsFalse;

    /// <summary>Whether somebody is a grantor, by name, as a member of a class, or as an affiliate.</summary>
    internal Truth IsGrantor(PartyId party, NodaTime.LocalDate day)
        => grant.Grantors.Parties.Contains(party) ? Truth.True : IsMember(grant.Grantors, party, day) | Reaches(grant.Grantors, "grantors", party, day);

    private TestBuilder TitleOf()
    {
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        if (@case.Patent is not { } patent)
        {
            var owners = @case.Scope is { } scope ? ScopeRelation.Owners(scope) : null;
            var mayOwn = owners is null ? @case.Scope is null || ScopeRelation.IsAnybodys(@case.Scope) : owners.Parties.Overlaps(grant.Grantors.Parties);
            return mayOwn
                ? test.Pass("The grantor can grant under the patents that it owns.")
                : test.Unknown("Whether the grantor ever owned the patents asked about is not known.", test.Missing("grantors", MissingReason.NotDecidable, "Whether the grantor owned a patent asked about since the grant took effect."));
        }

        var chain = new TitleChain(facts, reading, patent);
        if (!chain.IsKnown)
            return test.Unknown($"Who holds {patent.Id} is not known.", chain.Missing);

        test.On(patent.Holders, "holders");
        var latest = _term.Latest is { } day && day <= @case.Day ? day : @case.Day;
        var certain = chain.Between(latest, @case.Day, IsGrantor).Ever;
        var held = certain.IsTrue ? certain : certain | (chain.Between(_term.Earliest, @case.Day, IsGrantor).Ever & Truth.Unknown);
        if (held.IsTrue)
            return test.Pass("The grantor held title after the grant took effect.");
        if (held.IsUnknown)
            return test.Unknown("Whether the grantor, alone or as the holder's affiliate, had title after the grant took effect is not known.", test.Missing("grantors/affiliates", Words.Why(grant.Grantors.Affiliates), "Whether the grantor had title, alone or through its affiliates, after the grant took effect."));
        return Grants.Of(facts.Document).Any(entry => entry.Provision != provision && entry.Grant.Grantees.Parties.Overlaps(grant.Grantors.Parties) && MayCarry(entry))
            ? test.Unknown("The grantor never held title, but may itself have a licence; whether that lets it grant further is not captured.", test.Missing("grantors", MissingReason.NotCaptured, "Whether the grantor may grant sublicences."))
            : test.Fail($"The grantor never held {patent.Id} since the grant took effect.");
    }

    /// <summary>Whether another grant may give the grantor a right that it can pass on.</summary>
    private bool MayCarry((Agreement Agreement, Provision Provision, PatentGrant Grant) entry)
    {
        var head = new GrantTests(facts, reading, @case, entry.Agreement, entry.Provision, entry.Grant);
        return !head.Binding().Result.IsFalse && !head.Captured().Result.IsFalse;
    }

    internal TestResult Actor()
    {
        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        if (!@case.Actor.TryGetValue(out var actor))
            return test.Pass($"It is granted to {Words.List(grant.Grantees.Parties)}.").Build();
        if (grant.Grantees.Parties.Contains(actor))
            return test.Pass($"It is granted to {actor}.").Build();

        var isMember = grant.Grantees.Affiliates.TryGetValue(out var named) && named.Excluded.Contains(actor) ? Truth.False : IsMember(grant.Grantees, actor, @case.Day);
        if (isMember.IsTrue)
            return test.Pass($"{actor} belongs to a class to which it is granted.").Build();

        var isAffiliate = facts.IsUnderstood(actor) ? Reaches(grant.Grantees, "grantees", actor, @case.Day) : Truth.Unknown;
        if (!isAffiliate.IsTrue && isMember.IsUnknown)
            return test.Unknown($"Whether {actor} belongs to a class to which it is granted is not recorded.", test.Missing("grantees/parties", MissingReason.NotRecorded, $"Whether {actor} belongs to {Words.List(grant.Grantees.Parties.Where(facts.IsOpenClass))}.")).Build();
        if (!isAffiliate.IsTrue && MayTakeThrough(out var path, out var term))
            return test.Unknown($"{actor} is not a grantee, but may take through one.", test.Missing(path, term is null ? MissingReason.NotUnderstood : term.IsStated ? MissingReason.NotDecidable : Words.Why(term), $"Whether {actor} takes through a grantee.")).Build();
        test.On(grant.Grantees.Affiliates, "grantees/affiliates");
        if (isAffiliate.IsTrue)
            return test.Pass($"{actor} is an affiliate of a grantee.").Build();
        if (isAffiliate.IsUnknown)
            return test.Unknown($"Whether {actor} counts as an affiliate of a grantee is not known.", test.Missing("grantees/affiliates", WhyNotAffiliate(actor), "Which affiliates of the grantee it is granted to, and whether this is one of them.")).Build();

        test.Fail($"{actor} is neither a grantee nor an affiliate of one.");
        return facts.IsRecorded(@case.Day)
            ? test.Presume(Presumption.NothingUnrecordedHappened, actor.Value, $"{actor} is not linked to a grantee by a stake that is not recorded.").Build()
            : test.Build();
    }

    /// <summary>Whether somebody who is no grantee may be covered through one: a customer where the grant says so, or anybody where it is not understood.</summary>
    private bool MayTakeThrough(out string path, out Disclosed? term)
    {
        (path, term) = ("passThrough", grant.PassThrough);
        if (facts.Obscurities.Any(obscurity => ReferenceEquals(obscurity.Provision, provision)))
        {
            (path, term) = ("body", null);
            return true;
        }

        if (grant.PassThrough.IsBlank || grant.PassThrough.State == DisclosureState.Unstated || (@case.Act.TryGetValue(out var act) && act == LicensingModel.Act.Make))
            return false;
        return !reading.TryGet(grant.PassThrough, $"pass-through of {provision.Id}", out var rule) || rule.To.Count > 0;
    }

    private Truth IsMember(Parties.PartySet set, PartyId candidate, NodaTime.LocalDate day)
        => set.Parties.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, candidate, day));

    internal TestResult Act()
    {
        var test = new TestBuilder(TestKind.Act, provision.Id.Value);
        if (!reading.TryGet(grant.Acts, $"acts of {provision.Id}", out var acts))
            return Unread(test, grant.Acts, "acts", "Which acts it covers", !@case.Act.IsFixed).Build();

        test.On(grant.Acts, "acts");
        if (!@case.Act.TryGetValue(out var act))
            return test.Pass($"It covers {Words.List(acts)}.").Build();

        if (act == LicensingModel.Act.HaveMade && !grant.HaveMade.IsBlank && grant.HaveMade.State != DisclosureState.Unstated)
            return HaveMade(test).Build();
        if (act == LicensingModel.Act.HaveMade && acts.Contains(LicensingModel.Act.Make) && !acts.Contains(act) && !grant.ConfinedIn.Contains(ScopeDimension.Acts))
            return test.Unknown("It covers make and is silent on have-made; what that means depends on the law that governs.", test.Missing("acts", MissingReason.Unstated, "Whether it covers having made.")).Build();

        Truth covers = acts.Contains(act) ? Truth.True : act.IsKnown && acts.All(known => known.IsKnown) ? Truth.False : Truth.Unknown;
        return Scoped(test, covers, "acts", ScopeDimension.Acts, $"It covers {act}.", $"It does not cover {act}.").Build();
    }

    private TestBuilder HaveMade(TestBuilder test)
    {
        if (!reading.TryGet(grant.HaveMade, $"having made of {provision.Id}", out var rule))
            return test.Unknown(grant.HaveMade, "haveMade", "Whether products may be made for the grantee");

        test.On(grant.HaveMade, "haveMade");
        if (rule.Rule == HaveMadeRule.Excluded)
            return test.Fail("It excludes having made.");
        if (rule.Rule == HaveMadeRule.Granted && rule.Condition.IsBlank)
            return test.Pass("It covers having made.");

        var conditions = new ConditionTest(facts, @case);
        var isMet = rule.Rule.IsKnown && reading.TryGet(rule.Condition, $"condition of having made of {provision.Id}", out var condition) ? conditions.IsMet(condition) : Truth.Unknown;
        foreach (var presumption in conditions.Presumptions)
            test.Presume(presumption.Presumption, presumption.Subject, presumption.Explanation);
        return isMet.IsTrue ? test.Pass("It covers having made, and the condition of that is met.")
            : isMet.IsFalse ? test.Fail("It covers having made under a condition that is not met.")
            : test.Unknown("Whether the condition of having made is met is not known.", conditions.Missing.Append(test.Missing("haveMade/condition", Words.Why(rule.Condition), "Whether the condition of having made is met.")));
    }

    internal TestResult Product()
    {
        var test = new TestBuilder(TestKind.Product, provision.Id.Value);
        if (!reading.TryGet(grant.Products, $"products of {provision.Id}", out var products))
            return Unread(test, grant.Products, "products", "Which products it covers", !@case.Product.IsFixed).Build();

        test.On(grant.Products, "products");
        if (@case.Product.TryGetValue(out var asked) && IsExcluded(products, asked))
            return test.Fail($"{asked} is expressly excluded.").Build();
        return @case.Product.TryGetValue(out var product)
            ? Scoped(test, Contains(products, product), "products", ScopeDimension.Products, $"{product} is among its products.", $"{product} is not among its products.").Build()
            : test.Pass("It covers some product.").Build();
    }

    internal TestResult Territory()
    {
        var test = new TestBuilder(TestKind.Territory, provision.Id.Value);
        if (!reading.TryGet(grant.Territory, $"territory of {provision.Id}", out var territory))
            return Unread(test, grant.Territory, "territory", "Where it is granted", @case.IsCountryOpen).Build();

        test.On(grant.Territory, "territory");
        foreach (var region in territory.Regions)
            facts.NoteBoundaries(region);
        if (!@case.Country.TryGetValue(out var country) && @case.Patent is { } patent && !LicensingModel.Territory.Worldwide.IsSubsetOf(territory, @case.Day).IsTrue)
            return test.Unknown($"Where {patent.Id} is in force is {Words.State(patent.Protection)}, so whether that is in its territory is not known.", new MissingFact(patent.Id.Value, "protection", Words.Why(patent.Protection), $"Where {patent.Id} is in force.")).Build();
        if (country is null)
            return Scoped(test, !territory.IsEmpty(@case.Day), "territory", ScopeDimension.Territory, $"It is granted for {territory}.", "Its territory is empty.").Build();

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

    private MissingReason WhyNotAffiliate(PartyId actor)
        => !facts.IsUnderstood(actor) ? MissingReason.NotUnderstood
            : facts.IsRecorded(@case.Day) ? Words.Why(grant.Grantees.Affiliates)
            : MissingReason.NotRecorded;

    private Truth Reaches(Parties.PartySet set, string member, PartyId candidate, NodaTime.LocalDate day)
        => reading.TryGet(set.Affiliates, $"affiliates of the {member} of {provision.Id}", out var rule)
            ? Affiliation.IsAffiliate(facts, rule, set.Parties, candidate, _term.Effect, day)
            : Affiliation.MayBeLinked(facts, set.Parties, candidate, day);

    /// <summary>Whether the scope itself takes a product out. What is taken out is not left to what was not captured.</summary>
    private bool IsExcluded(ProductScope scope, ProductId product) => scope.UnrecognizedMembers.Count == 0 && scope switch
    {
        ProductDifference difference => Contains(difference.Excluded, product).IsTrue || IsExcluded(difference.Scope, product),
        ProductIntersection intersection => intersection.Scopes.Any(part => IsExcluded(part, product)),
        _ => false,
    };

    private Truth Contains(ProductScope scope, ProductId product) => scope.UnrecognizedMembers.Count > 0 ? Truth.Unknown : scope switch
    {
        AllProducts => Truth.True,
        ProductsIn named => IsAmong(named.Categories, product),
        ProductUnion union => union.Scopes.Aggregate(Truth.False, (result, part) => result | Contains(part, product)),
        ProductIntersection intersection => intersection.Scopes.Aggregate(Truth.True, (result, part) => result & Contains(part, product)),
        ProductDifference difference => Contains(difference.Scope, product) & !Contains(difference.Excluded, product),
        _ => Truth.Unknown,
    };

    /// <summary>Whether a product belongs to one of the categories; unknown where it is wider than one of them.</summary>
    private Truth IsAmong(ValueSet<ProductId> categories, ProductId product)
    {
        Truth within = false, around = false;
        foreach (var category in categories)
        {
            within |= facts.IsProductWithin(product, category);
            around |= facts.IsProductWithin(category, product);
        }

        return within | (around & Truth.Unknown);
    }
}
