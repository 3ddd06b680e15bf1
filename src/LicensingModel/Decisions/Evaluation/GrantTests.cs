using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>One grant, tested against one case, test by test in their fixed order.</summary>
internal sealed class GrantTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, PatentGrant grant)
{
    private static readonly Territory Worldwide = LicensingModel.Territory.Worldwide;
    private static readonly CountryCode UnitedStates = CountryCode.Parse("US");

    private readonly StandingTests _standing = new(facts, reading, @case, agreement, provision);
    private readonly TermTest _term = new(facts, reading, agreement, provision, @case.Day);

    /// <summary>How many levels of sublicences stand below it, of those asked about.</summary>
    internal int Level { get; init; }

    internal IReadOnlyList<ProvisionId> Below { get; init; } = [];

    /// <summary>A test that was made before in this reading, or in another where it rests on nothing contested; else as made now. Below sublicences each is made by itself.</summary>
    private TestResult Once(string name, Func<TestResult> make, Func<TestResult>? circular = null)
        => Level > 0 ? make() : reading.Remember(provision, (name, agreement.Id, @case.Day, @case.Actor, @case.Act, @case.Country, @case.Patent?.Id), make, circular);

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
    internal TestResult InEffect() => Once("inEffect", Operates);

    private TestResult Operates()
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

    /// <summary>A covenant may look at the day of the act or at that of the suit: acts done while it runs are safe where it looks at the act, or never ends.</summary>
    private TestResult InTerm()
    {
        var standing = _standing.InEffect(WasCaptured);
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        var looksAtAct = grant.Bars.TryGetValue(out var bars) && grant.Bars.UnrecognizedMembers.Count == 0 && bars == CovenantBar.ActsInTerm;
        if (standing.Result.IsFalse && !grant.Bars.IsBlank && !looksAtAct)
            return test.Unknown("It may bar suits over acts whenever done; when suit is brought is not asked.", test.Missing("bars", MissingReason.NotDecidable, "On which day suit is brought.")).Build();
        if (standing.Result.IsTrue && grant.Effect == GrantEffect.CovenantNotToSue && !looksAtAct && !_term.HasEnd().IsFalse && !_term.ProtectsAfterEnd)
            return test.Include(standing).Unknown("It ends; it may bar suits only while it runs, and when suit is brought is not asked.", test.Missing("bars", Words.Why(grant.Bars), "Whether it bars suits that are brought after its end.")).Build();
        return standing;
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

    internal TestResult Captured() => Once("captured", Captures);

    private TestResult Captures()
    {
        var test = new TestBuilder(TestKind.Captured, provision.Id.Value);
        if (!reading.TryGet(grant.Subject, $"subject of {provision.Id}", out var subject))
            return Unread(test, grant.Subject, "subject", "Which patents are its subject", @case.Patent is null && @case.Scope is null).Build();

        test.On(grant.Subject, "subject");
        if (@case.Patent is not { } patent)
        {
            var overlap = @case.Scope is { } scope ? facts.Scopes.Overlap(scope, subject) : ScopeRelation.Listed(subject) is { } listed ? IsAnyOfUse(listed) : Truth.True;
            if (@case.Scope is null && !overlap.IsTrue)
            {
                return overlap.IsFalse
                    ? test.Fail("None of its patents is in force where it is granted and was ever its grantor's.").Build()
                    : test.Unknown("Whether one of its patents is in force where it is granted, and was its grantor's, is not known.", test.Missing("subject", MissingReason.NotDecidable, "Whether one of its patents is in force and was its grantor's.")).Build();
            }

            return Scoped(test, overlap, "subject", ScopeDimension.Subject, "There are patents asked about in its subject.", "No patent asked about is in its subject.").Build();
        }

        var membership = MembershipOn(patent, LastDay);
        var isIn = membership.IsIn(subject);
        return isIn.IsUnknown ? test.Unknown($"Whether {patent.Id} is in its subject is not known.", membership.Missing).Build()
            : Scoped(test, isIn, "subject", ScopeDimension.Subject, $"{patent.Id} is in its subject.", $"{patent.Id} is not in its subject.").Build();
    }

    private PatentMembership MembershipOn(Patent patent, LocalDate day) => new(facts, reading, patent, _term.Effect, day) { ScopeOf = provision.Id, IsGrantor = IsGrantor, IsNamedGrantor = grant.Grantors.Parties.Contains, IsProductOpen = !@case.Product.IsFixed };

    /// <summary>The last day on which it can capture anything: where it goes on for what it had captured, the last of its term.</summary>
    private LocalDate LastDay
        => reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var survival) && survival.Extent == SurvivalExtent.CapturedPatents && _term.Ended is { } end
            && new EffectTest(facts, reading, @case, agreement, provision).Extended(end) is { GoesOn.IsFalse: true, End: { } last } ? last : @case.Day;

    /// <summary>Whether what is asked about was captured, and by somebody who held it, up to a day.</summary>
    private Truth WasCaptured(LocalDate day)
        => @case.Patent is { } patent && reading.TryGet(grant.Subject, $"subject of {provision.Id}", out var subject)
            ? MembershipOn(patent, day).IsIn(subject) | (agreement.Completeness == Completeness.FullText || grant.ConfinedIn.Contains(ScopeDimension.Subject) ? Truth.False : Truth.Unknown)
            : Truth.Unknown;

    /// <summary>Whether one of the patents is in force in a country for which it is granted, and was its grantor's to grant.</summary>
    private Truth IsAnyOfUse(IEnumerable<PatentId> patents)
    {
        Truth result = false;
        foreach (var patent in patents.Distinct().Select(facts.Patent))
        {
            var countries = !@case.Country.IsFixed && patent.Protection.TryGetValue(out var rights) ? rights.Select(right => (Questions.Dimension<CountryCode>)right.Country).Distinct() : [@case.Country];
            foreach (var country in countries)
            {
                var one = @case with { Patent = patent, Country = country, IsCountryOpen = !@case.Country.IsFixed };
                var tests = new GrantTests(facts, reading, one, agreement, provision, grant);
                result |= new NeedTests(facts, reading, one).RightInForce().Result & tests.Captured().Result & tests.Power().Result & tests.Territory().Result;
            }
        }

        return result;
    }

    internal TestResult Understood() => Once("understood", Understands);

    private TestResult Understands()
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
    internal TestResult Power() => Once("power", Powers);

    private TestResult Powers()
    {
        var title = TitleOf(out var isDerived);
        if (title.Result.IsTrue)
            new PriorGrants(facts, reading, @case, provision, grant, isDerived).Add(title, _term);
        return title.Build();
    }

    /// <summary>Whether the grantor held title at some moment from the grant's effect up to the day, or may grant further under a licence of its own.</summary>
    internal TestResult Title() => Once("title", () => TitleOf(out _).Build(), RestsOnItself);

    /// <summary>A right that is taken from itself is none, and takes no power from what it is taken from.</summary>
    private TestResult RestsOnItself() => new TestBuilder(TestKind.Power, provision.Id.Value).Fail("It is taken from a right that is taken from it.").Build();

    /// <summary>Whether the grantor is shown never to have held title: what a mere licensee grants takes no power away from an owner.</summary>
    internal bool IsNeverOwner() => Once("owner", () => new TestResult { Test = TestKind.Power, Result = !NeverOwned(), Reason = string.Empty }).Result.IsFalse;

    private Truth NeverOwned()
        => @case.Patent is { } patent && new TitleChain(facts, reading, patent) is { IsKnown: true } chain
            && chain.Between(null, @case.Day, IsGrantor).Ever.IsFalse;

    /// <summary>Whether somebody is a grantor, by name, as a member of a class, or as an affiliate.</summary>
    internal Truth IsGrantor(PartyId party) => IsGrantor(party, @case.Day);

    private Truth IsGrantor(PartyId party, LocalDate day) => Actors().IsGrantor(party, day);

    private TestBuilder TitleOf(out bool isDerived)
    {
        isDerived = false;
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
        var last = LastDay;
        var latest = _term.Latest is { } day && day <= last ? day : last;
        var certain = chain.Between(latest, last, IsGrantor).Ever;
        var held = certain.IsTrue ? certain : certain | (chain.Between(_term.Earliest, last, IsGrantor).Ever & Truth.Unknown);
        if (held.IsTrue)
            return test.Pass("The grantor held title after the grant took effect.");
        if (held.IsUnknown)
            return test.Unknown("Whether the grantor, alone or as the holder's affiliate, had title after the grant took effect is not known.", test.Missing("grantors/affiliates", Words.Why(grant.Grantors.Affiliates), "Whether the grantor had title, alone or through its affiliates, after the grant took effect."));
        isDerived = new HeadRights(facts, reading, @case, provision, grant) { Level = Level, Below = Below }.Add(test).Result.IsTrue;
        return test;
    }

    internal TestResult Actor() => Once("actor", () => Actors(Level == 0 ? MayHaveMade : null).Run());

    /// <summary>Whether the actor is a grantee, or belongs to one, apart from what it may make for one.</summary>
    internal TestResult Grantee() => Once("grantee", () => Actors().Run());

    private ActorTest Actors(Func<Truth>? haveMade = null) => new(facts, reading, @case, provision, grant, _term.Effect) { HaveMade = haveMade };

    /// <summary>Whether products may be made for the grantees by others.</summary>
    private Truth MayHaveMade() => new GrantTests(facts, reading, @case with { Act = LicensingModel.Act.HaveMade }, agreement, provision, grant).Act().Result;

    internal TestResult Act() => Once("act", Acts);

    private TestResult Acts()
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
            return SilentOnHaveMade(test).Build();

        Truth covers = acts.Contains(act) ? Truth.True : act.IsKnown && acts.All(known => known.IsKnown) ? Truth.False : Truth.Unknown;
        return Scoped(test, covers, "acts", ScopeDimension.Acts, $"It covers {act}.", $"It does not cover {act}.").Build();
    }

    /// <summary>What a licence to make means where it is silent on having made: under US law, having made too (CoreBrace v. Star Seismic, Fed. Cir. 2009); elsewhere nobody can say.</summary>
    private TestBuilder SilentOnHaveMade(TestBuilder test)
    {
        var isUnderUSLaw = reading.TryGet(agreement.GoverningLaw, $"governing law of {agreement.Id}", out var law) && law.Country == UnitedStates;
        var isSilent = agreement.Completeness == Completeness.FullText || (grant.HaveMade.State == DisclosureState.Unstated && grant.HaveMade.UnrecognizedMembers.Count == 0);
        return isUnderUSLaw && isSilent && facts.Presumes(Presumption.HaveMade)
            ? test.On(agreement.GoverningLaw, "governingLaw").Pass("It covers make and is silent on have-made, which under US law it then covers.").Presume(Presumption.HaveMade, "A licence to make under US law that does not say otherwise covers having made.")
            : test.Unknown("It covers make and is silent on have-made; what that means depends on the law that governs.", test.Missing("acts", MissingReason.Unstated, "Whether it covers having made."));
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

    internal TestResult Product() => Once("product", Products);

    private TestResult Products()
    {
        var test = new TestBuilder(TestKind.Product, provision.Id.Value);
        if (!reading.TryGet(grant.Products, $"products of {provision.Id}", out var products))
            return Unread(test, grant.Products, "products", "Which products it covers", !@case.Product.IsFixed).Build();

        test.On(grant.Products, "products");
        if (@case.Product.TryGetValue(out var asked) && new ProductTest(facts).IsExcluded(products, asked))
            return test.Fail($"{asked} is expressly excluded.").Build();
        return @case.Product.TryGetValue(out var product)
            ? Scoped(test, new ProductTest(facts).Contains(products, product), "products", ScopeDimension.Products, $"{product} is among its products.", $"{product} is not among its products.").Build()
            : new ProductTest(facts).IsEmpty(products) is { IsFalse: false } isEmpty
                ? Scoped(test, !isEmpty, "products", ScopeDimension.Products, "It covers some product.", "It covers no product at all.").Build()
                : test.Pass("It covers some product.").Build();
    }

    internal TestResult Territory() => Once("territory", Territories);

    private TestResult Territories()
    {
        var test = new TestBuilder(TestKind.Territory, provision.Id.Value);
        if (!reading.TryGet(grant.Territory, $"territory of {provision.Id}", out var territory))
            return Unread(test, grant.Territory, "territory", "Where it is granted", @case.IsCountryOpen).Build();

        test.On(grant.Territory, "territory");
        foreach (var region in territory.Regions)
            facts.NoteBoundaries(region);
        if (!@case.Country.TryGetValue(out var country) && @case.Patent is { } patent && !Worldwide.IsSubsetOf(territory, @case.Day).IsTrue)
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
}
