using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Sales;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>One grant, tested against one case, test by test in their fixed order.</summary>
internal sealed class GrantTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    private readonly StandingTests _standing = new(facts, reading, @case, agreement, provision);
    private readonly TermTest _term = new(facts, reading, agreement, provision, @case.Day);
    private readonly GrantOnset _onset = new(facts, reading, @case, agreement, provision, grant);

    /// <summary>How many levels of sublicences stand below it, of those asked about.</summary>
    internal int Level { get; init; }

    /// <summary>Those sublicences.</summary>
    internal ValueSet<ProvisionId> Below { get; init; } = [];

    /// <summary>A test that was made before in this reading, or in another where it rests on nothing contested; else as made now.</summary>
    private TestResult Once(string name, Func<TestResult> make, Func<TestResult>? circular = null)
        => reading.Remember(provision, (name, facts, Below, agreement.Id, @case.Day, @case.SuitDay, @case.Deed is null, @case.Actor, @case.Taker, @case.Act, @case.Product, @case.Country, @case.Asset?.Id, @case.Claim), make, circular);

    /// <summary>Proves; where it does not bind, without opening contested terms, which nothing depends on.</summary>
    internal ProvisionProof Prove()
    {
        var own = ProveAlone();
        if (own.Result.IsFalse && @case.Taker is null && facts.AmendmentsOf(agreement.Id).Count > 0)
            own = new AmendedLeaver(facts, reading, @case, provision, grant, _term.Effect).Kept(own);
        if (@case.Taker is not null || @case.Deed is not { As.IsKnown: true, Through: { } through } || own.Result.IsTrue)
            return own;

        // Through a grantee one has what that grantee has, whatever has become of one's own.
        var taken = new GrantTests(facts, reading, @case with { Taker = through }, agreement, provision, grant) { Level = Level, Below = Below }.ProveAlone();
        return taken.Result.IsTrue || (taken.Result.IsUnknown && (own.Result.IsFalse || IsOutsider(own))) || (own.Result.IsFalse && IsOutsider(own) && !IsOutsider(taken)) ? taken : own;
    }

    /// <summary>Whether somebody is not among those to whom it is granted, or perhaps not.</summary>
    private static bool IsOutsider(ProvisionProof proof) => proof.Tests.Any(static test => test.Test == TestKind.Actor && !test.Result.IsTrue);

    private ProvisionProof ProveAlone()
        => Binding().Result.IsFalse ? new GrantTests(facts, new JointReading(), @case, agreement, provision, grant) { Level = Level, Below = Below }.AllTests(Binding()) : AllTests(Binding());

    private ProvisionProof AllTests(TestResult binding) => new()
    {
        Agreement = agreement.Id,
        Provision = provision.Id,
        Clause = provision.Clause,
        Gives = grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release || (grant.Effect == GrantEffect.Standstill && @case.SuitDay is not null) ? Outcome.Covered : Amended?.Gives() ?? Outcome.Licensed,
        Tests = [Understood(), .. new PermitsTest(facts, reading, @case, agreement, provision, grant).Run(), binding, InEffect(), .. OnItsDay(), Act(), Product(), Territory(), .. new QuantityTest(facts, reading, @case, agreement, provision, grant).Run()],
    };

    /// <summary>What is tested on the day asked about, of a release on the day on which it takes effect, and of what bars suits on the days at which it looks.</summary>
    private TestResult[] OnItsDay()
    {
        if (@case.SuitDay is { } suit && SuitTerm.IsOf(grant) && (suit != @case.Day || grant.Effect == GrantEffect.Standstill) && SuitTermOf() is { LooksAtSuit: { IsFalse: false } looksAtSuit })
        {
            var then = On(suit);
            return looksAtSuit.IsTrue ? [then.Captured(), then.Forborne(), then.Actor()] : [Both(Captured(), then.Captured()), then.Power(), Both(Actor(), then.Actor(), term: grant.Bars.IsStated ? "grantees" : "bars")];
        }

        if (grant.Effect != GrantEffect.Release || _onset.ReleasedOn is not { Count: > 0 } effects)
            return [Captured(), Power(), Actor()];
        return [Release.OnEach(effects, day => Given(day).Captured()), Release.OnEach(effects, day => Given(day).Power()), Release.OnEach(effects, ActorOf)];

        GrantTests Given(LocalDate effect) => effect <= @case.Day ? this : On(effect);

        TestResult ActorOf(LocalDate effect)
            => effect > @case.Day && GoesByTheAct(effect) ? Both(Actor(), On(effect).Actor(), "release", "grantees/affiliates") : Given(effect).Actor();
    }

    /// <summary>Whether who is released is one as an affiliate, of whom the rule says that the day of the act counts: with a release it may be that on which it was given.</summary>
    private bool GoesByTheAct(LocalDate given)
        => reading.TryGet(grant.Grantees.Affiliates, $"affiliates of {provision.Id}", out var rule) && rule.Membership.TryGetValue(out var membership) && membership == AffiliateMembership.FromTimeToTime
            && @case.Actor.TryGetValue(out var actor) && facts.Control.Around(actor).Any() && !new Takers(facts, grant, given).IsItself(actor);

    private ScopeTests Scope => new(facts, reading, @case, agreement, provision, grant) { IsThroughGrantee = () => ThroughGrantee() ?? Truth.False };

    private GrantTests On(LocalDate day) => new(facts, reading, @case with { Day = day, Claim = day > @case.Day ? @case.Day : null }, agreement, provision, grant) { Level = Level, Below = Below };

    private SuitTerm SuitTermOf() => new(facts, reading, @case, agreement, provision, grant, WasCaptured);

    private TestResult Both(TestResult onAct, TestResult onOther, string other = "suit", string term = "bars") => TestBuilder.Both(onAct, onOther, provision.Id.Value, other, term);

    /// <summary>Whether it covers what is asked about, power aside.</summary>
    internal Truth Holds()
        => new[] { Understood(), Binding(), InEffect(), Captured(), Title(), Act(), Product(), Territory() }.Aggregate(Truth.True, static (result, test) => result & test.Result);

    internal TestResult Binding() => _standing.Binding();

    /// <summary>Whether it operates on the day; a release, which reaches back, whether it forgives acts of the day.</summary>
    internal TestResult InEffect() => Once("inEffect", Operates);

    private TestResult Operates()
        => grant.Effect == GrantEffect.Release ? Release.Operates() : grant.Effect == GrantEffect.Option ? new ExerciseTest(facts, reading, @case, agreement, provision).Operates(InTerm()) : InTerm();

    private ReleaseTest Release => new(facts, reading, @case, agreement, provision, grant, _onset.ReleasedOn);

    /// <summary>A covenant may look at the day of the act or at that of the suit: acts done while it runs are safe where it looks at the act, or never ends.</summary>
    private TestResult InTerm()
    {
        if (@case.SuitDay is { } suit && SuitTerm.IsOf(grant))
            return SuitTermOf().Run(suit);

        var standing = _standing.InEffect(WasCaptured);
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        var later = new LaterSuits(facts, reading, @case, agreement, provision, WasCaptured);
        var looksAtAct = grant.Bars.TryGetValue(out var bars) && grant.Bars.UnrecognizedMembers.Count == 0 && bars == CovenantBar.ActsInTerm;
        if (standing.Result.IsFalse && !grant.Bars.IsBlank && !looksAtAct && !later.IsOver)
            return test.Unknown("It may bar suits over acts whenever done; when suit is brought is not asked.", test.Missing("bars", MissingReason.NotDecidable, "On which day suit is brought.")).Build();
        if (standing.Result.IsTrue && grant.Effect == GrantEffect.CovenantNotToSue && !looksAtAct && !_term.ProtectsAfterEnd && (!_term.HasEnd().IsFalse || later.MayLapse))
            return test.Include(standing).Unknown("It ends; it may bar suits only while it runs, and when suit is brought is not asked.", test.Missing("bars", Words.Why(grant.Bars), "Whether it bars suits that are brought after its end.")).Build();
        return standing;
    }

    internal TestResult Captured() => Once("captured", () => Amended is { } amended ? amended.Captured(Captures(), IsCapturedSince) : Captures());

    private TestResult Captures() => grant is RightGrant rights ? CapturesRights(rights) : CapturesPatents((PatentGrant)grant);

    private TestResult CapturesRights(RightGrant rights)
    {
        var test = new TestBuilder(TestKind.Captured, provision.Id.Value);
        if (!reading.TryGet(rights.Subject, $"subject of {provision.Id}", out var subject))
            return Scope.Unread(test, rights.Subject, "subject", "Which rights are its subject", @case.Asset is null && @case.Intangibles is null, isOfUse: false).Build();

        test.On(rights.Subject, "subject");
        if (@case.Intangible is not { } intangible)
        {
            return @case.Intangibles is null || @case.Intangibles == subject
                ? test.Pass("What is asked about is its subject.").Build()
                : test.Unknown("Whether something asked about is in its subject is not worked out; ask about a right by its id.", test.Missing("subject", MissingReason.NotDecidable, "Whether something asked about is in its subject.")).Build();
        }

        var membership = new IntangibleMembership(facts, reading, intangible, LastDay) { Provision = provision };
        var isIn = membership.IsIn(subject);
        return isIn.IsUnknown ? test.Unknown($"Whether {intangible.Id} is in its subject is not known.", membership.Missing).Build()
            : Scope.Scoped(test, isIn, "subject", ScopeDimension.Subject, $"{intangible.Id} is in its subject.", $"{intangible.Id} is not in its subject.").Build();
    }

    private TestResult CapturesPatents(PatentGrant patents)
    {
        var test = new TestBuilder(TestKind.Captured, provision.Id.Value);
        if (!reading.TryGet(patents.Subject, $"subject of {provision.Id}", out var subject))
            return Scope.Unread(test, patents.Subject, "subject", "Which patents are its subject", @case.Patent is null && @case.Scope is null, isOfUse: false).Build();

        test.On(patents.Subject, "subject");
        if (@case.Patent is not { } patent)
        {
            var overlap = @case.Scope is { } scope ? facts.Scopes.Overlap(scope, subject) : ScopeRelation.Listed(subject) is { } listed ? IsAnyOfUse(listed) : facts.Scopes.Overlap(PatentScope.All, subject);
            if (@case.Scope is null && !overlap.IsTrue)
            {
                return overlap.IsFalse && ScopeRelation.Listed(subject) is null
                    ? test.Fail("Its subject takes out all that it takes in.").Build()
                    : overlap.IsFalse
                    ? test.Fail("None of its patents is in force where it is granted and was ever its grantor's.").Build()
                    : test.Unknown("Whether one of its patents is in force where it is granted, and was its grantor's, is not known.", test.Missing("subject", MissingReason.NotDecidable, "Whether one of its patents is in force and was its grantor's.")).Build();
            }

            return Scope.Scoped(test, overlap, "subject", ScopeDimension.Subject, "There are patents asked about in its subject.", "No patent asked about is in its subject.").Build();
        }

        var membership = MembershipOn(patent, LastDay);
        var isIn = membership.IsIn(subject);
        return isIn.IsUnknown ? test.Unknown($"Whether {patent.Id} is in its subject is not known.", membership.Missing).Build()
            : Scope.Scoped(test, isIn, "subject", ScopeDimension.Subject, $"{patent.Id} is in its subject.", $"{patent.Id} is not in its subject.").Build();
    }

    private PatentMembership MembershipOn(Patent patent, LocalDate day, LocalDate? since = null) => new(facts, reading, patent, _term.Effect, day) { IsGrantor = IsGrantor, IsNamedGrantor = grant.Grantors.Parties.Contains, IsProductOpen = !@case.Product.IsFixed, ClaimNumber = @case.ClaimNumber, Provision = provision, Since = since, MayLicense = day == @case.Day ? MayLicense : null };

    /// <summary>Whether the patent is in the subject by what its owners have held since a day.</summary>
    private Truth IsCapturedSince(LocalDate? day)
        => grant is not PatentGrant patents || @case.Patent is not { } patent || !reading.TryGet(patents.Subject, $"subject of {provision.Id}", out var subject) ? Truth.True
            : day is { } since ? MembershipOn(patent, LastDay, since).IsIn(subject) : Truth.Unknown;

    /// <summary>What amendments made of it; null where there are none, or no one right is asked about.</summary>
    internal AmendedGrant? Amended => facts.AmendmentsOf(agreement.Id).Count > 0 && Later is { } later ? new(facts, reading, @case, agreement, provision, later) { Level = Level, Below = Below } : null;

    private LaterGrant? Later => @case.Asset is { } asset ? new(facts, reading, @case, agreement, provision, grant, asset) { Last = LastDay, IsGrantor = IsGrantor } : null;

    /// <summary>Whether the grantors are those who are meant, and may license by a right of their own.</summary>
    private bool MayLicense(PartySet owners)
        => grant.Grantors.Parties.All(owners.Parties.Contains) && new HeadRights(facts, reading, @case, provision, grant) { Level = Level, Below = Below }.Add(new TestBuilder(TestKind.Captured, provision.Id.Value)).Result.IsTrue;

    /// <summary>The last day on which it can capture anything: where it goes on for what it had captured, the last of its term.</summary>
    private LocalDate LastDay
        => !reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var survival) || survival.Extent != SurvivalExtent.CapturedPatents ? @case.Day
            : LocalDate.Min(_standing.EndedEarly ?? @case.Day, _term.Ended is { } end && new EffectTest(facts, reading, @case, agreement, provision).Extended(end) is { GoesOn.IsFalse: true, End: { } last } ? last : @case.Day);

    /// <summary>Whether what is asked about was captured, and by somebody who held it, up to a day.</summary>
    private Truth WasCaptured(LocalDate day)
        => IsInSubject(day) is { } isIn ? (Amended is { } amended ? amended.WasCaptured(isIn, IsCapturedSince) : isIn) | (agreement.Completeness == Completeness.FullText || grant.ConfinedIn.Contains(ScopeDimension.Subject) ? Truth.False : Truth.Unknown) : Truth.Unknown;

    /// <summary>Whether the right asked about is in the subject by a day; null where no one right is asked about, or the subject is not known.</summary>
    private Truth? IsInSubject(LocalDate day)
        => @case.Patent is { } patent && grant is PatentGrant patents && reading.TryGet(patents.Subject, $"subject of {provision.Id}", out var scope) ? MembershipOn(patent, day).IsIn(scope)
            : @case.Intangible is { } intangible && grant is RightGrant rights && reading.TryGet(rights.Subject, $"subject of {provision.Id}", out var subject) ? new IntangibleMembership(facts, reading, intangible, day) { Provision = provision }.IsIn(subject)
            : null;

    /// <summary>Whether one of the patents is in force in a country for which it is granted, and was its grantor's to grant.</summary>
    private Truth IsAnyOfUse(IEnumerable<PatentId> patents)
    {
        Truth result = false;
        foreach (var patent in patents.Distinct().Select(facts.Patent))
        {
            var countries = !@case.Country.IsFixed && patent.Protection.TryGetValue(out var rights) ? rights.Select(right => (Dimension<CountryCode>)right.Country).Distinct() : [@case.Country];
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

    /// <summary>Whether the grantor had the power to grant: title, that no earlier grant had emptied; or the claim for the act, where that is given up later.</summary>
    internal TestResult Power() => Once(@case.Claim is { } act ? $"power over the claim of {Words.Day(act)}" : "power", Powers);

    /// <summary>Of a standstill: whether it binds who asserts the right.</summary>
    private TestResult Forborne() => @case.Deed is AssertQuestion asserted ? Forbearance.Judge(provision, grant, asserted.Holder, IsGrantor(asserted.Holder), Power) : Power();

    private TestResult Powers()
    {
        var title = TitleOf(out var isDerived, @case.Claim);
        var isByTitle = title.Result.IsTrue && !isDerived;
        if (title.Result.IsTrue)
        {
            var taker = new LateTaker(facts, reading, @case, provision, grant);
            if (!isDerived)
                taker.Add(title, _onset.Granted.Latest, LastDay, IsGrantor);
            if (!Forbearance.IsOwn(grant, @case.Deed, IsGrantor))
                Priors(isDerived, taker.Since, isDerived ? null : AttachedOn).Add(title, _onset.Granted);
            Later?.AddReturn(title, isDerived, On, isOfTitle: false);
        }

        var power = isDerived || Amended is not { } amended ? title.Build() : amended.Power(title.Build());
        return !isByTitle || power.Result.IsTrue || @case is not { Asset: not null, Claim: null } ? power : new HeadRights(facts, reading, @case, provision, grant) { Level = Level, Below = Below }.OrByTitle(power, _onset.Granted);
    }

    /// <summary>What earlier grants had taken from its grantor.</summary>
    internal PriorGrants Priors(bool isDerived, LocalDate? since = null, LocalDate? attached = null)
        => new(facts, reading, @case, provision, grant, isDerived) { Since = since, Attached = attached, LastHeld = first => isDerived || @case.Asset is not { } asset ? @case.Day : new TitleChain(facts, reading, asset) is { IsKnown: true } chain ? chain.LastHeld(first, @case.Day, IsGrantor) : null };

    /// <summary>Whether the grantor held title at some moment from the grant's effect up to the day, or may grant further under a licence of its own.</summary>
    internal TestResult Title() => Once("title", () => Titled(TitleOf(out var isDerived), isDerived), RestsOnItself);

    private TestResult Titled(TestBuilder title, bool isDerived)
    {
        Later?.AddReturn(title, isDerived, On, isOfTitle: true);
        return Amended is { } amended ? amended.Title(title.Build(), isDerived) : title.Build();
    }

    /// <summary>A right that is taken from itself is none, and takes no power from what it is taken from.</summary>
    private TestResult RestsOnItself() => new TestBuilder(TestKind.Power, provision.Id.Value).Fail("It is taken from a right that is taken from it.").Build();

    /// <summary>The first day on which it could come upon the right asked about: that on which it was granted, or on which its grantor came to hold the right. Null where that is not known.</summary>
    internal LocalDate? AttachedOn
        => _onset.Granted.Latest is { } from && @case.Asset is { } asset && new TitleChain(facts, reading, asset) is { IsKnown: true } chain ? chain.FirstHeld(from, @case.Day, IsGrantor) : _onset.Granted.Latest;

    /// <summary>Whether the grantor is shown never to have held title: what a mere licensee grants takes no power away from an owner.</summary>
    internal bool IsNeverOwner() => Once("owner", () => new TestResult { Test = TestKind.Power, Result = EverOwned(), Reason = string.Empty }).Result.IsFalse;

    private Truth EverOwned() => @case.Asset is { } asset && new TitleChain(facts, reading, asset) is { IsKnown: true } chain ? chain.Between(null, @case.Day, IsGrantor).Ever : Truth.True;

    /// <summary>Whether it binds who owns the right: as one of somebody who held it, or one that outlived what it was taken from and became the owner's own.</summary>
    internal TestResult Place()
        => Once("place", () => IsNeverOwner() ? new HeadRights(facts, reading, @case with { Claim = null }, provision, grant) { Level = Level, Below = Below }.Place() : new TestBuilder(TestKind.Power, provision.Id.Value).Build(), RestsOnItself);

    /// <summary>Whether somebody is a grantor, by name, as a member of a class, or as an affiliate.</summary>
    internal Truth IsGrantor(PartyId party) => IsGrantor(party, @case.Day);

    /// <summary>Whether it is between two, and not between others for the group to which both belong.</summary>
    internal Truth IsBetween(PartyId grantor, PartyId grantee) => Actors().AreApart(grantor, grantee);

    private Truth IsGrantor(PartyId party, LocalDate day) => Actors().IsGrantor(party, day);

    private TestBuilder TitleOf(out bool isDerived, LocalDate? act = null)
    {
        isDerived = false;
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        if (@case.Asset is not { } asset)
        {
            if (@case.Intangibles is not null)
                return test.Unknown("Whether the grantor has the rights asked about is not worked out; ask about a right by its id.", test.Missing("grantors", MissingReason.NotDecidable, "Whether the grantor has the rights asked about."));
            var owners = @case.Scope is { } scope ? ScopeRelation.Owners(scope) : null;
            var mayOwn = owners is null ? @case.Scope is null || ScopeRelation.IsAnybodys(@case.Scope) : owners.Parties.Overlaps(grant.Grantors.Parties);
            return mayOwn
                ? test.Pass("The grantor can grant under the patents that it owns.")
                : test.Unknown("Whether the grantor ever owned the patents asked about is not known.", test.Missing("grantors", MissingReason.NotDecidable, "Whether the grantor owned a patent asked about since the grant took effect."));
        }

        var chain = new TitleChain(facts, reading, asset);
        if (!chain.IsKnown)
            return test.Unknown($"Who holds {asset.Id} is not known.", chain.Missing);

        test.On(asset.Holders, "holders");
        if (act is { } done)
            return new ClaimPower(facts, reading, agreement, provision, grant, asset, chain, done) { IsGrantor = IsGrantor }.Add(test, _term, _onset.Granted, LastDay, OfOwn, out isDerived);
        var last = LastDay;
        var granted = _onset.Granted;
        if (granted.Latest is { } made && made != _term.Latest)
            facts.NoteBoundary(made);
        var latest = granted.Latest is { } day && day <= last ? day : last;
        var certain = chain.Between(latest, last, IsGrantor).Ever;
        var held = certain.IsTrue ? certain : certain | (chain.Between(granted.Earliest, last, IsGrantor).Ever & Truth.Unknown);
        if (held.IsUnknown && _term.Effect == latest && new PartingDay(facts, provision, chain, IsGrantor).Judge(test, agreement.Term.From, latest, last) is { } onItsDay)
            held = onItsDay;
        if (!test.Result.IsTrue)
            return test;
        if (held.IsTrue && granted.Latest > last && !(_term.Latest > last) && !chain.Between(granted.Effect, granted.Latest.Value, IsGrantor).Always.IsTrue)
            return test.Unknown($"It was made by {Words.Day(granted.Latest.Value)}, when the grantor may have had nothing left of what it reaches back to.", test.Missing("grantors", MissingReason.NotDecidable, $"Whether what is due for acts before {Words.Day(granted.Latest.Value)} was still the grantor's."));
        if (held.IsTrue)
            return test.Pass("The grantor held title after the grant took effect.");
        if (held.IsUnknown && latest is { } since && new CoOwnership(facts, @case).MayGrant(test, chain.On(since), IsGrantor, agreement, grant, Exclusiveness.On(@case.Day, facts, reading, provision, grant), since))
            return test;
        isDerived = held.IsUnknown && OfOwn().Result.IsTrue;
        if (isDerived)
            return test.Include(OfOwn());
        if (held.IsUnknown && Actors().MayBeGrantor(chain.Everybody, last) is { } possible)
            return test.Unknown("Whether somebody who held title belongs to those who grant is not recorded.", test.Missing("grantors/parties", MissingReason.NotRecorded, $"Whether {possible} belongs to {Words.List(grant.Grantors.Parties.Where(facts.IsOpenClass))}."));
        if (held.IsUnknown)
            return OfUnknownTitle(test, asset, latest is { } then ? CoOwnership.OneOf(chain.On(then), IsGrantor) : null);
        isDerived = new HeadRights(facts, reading, @case, provision, grant) { Level = Level, Below = Below }.Add(test).Result.IsTrue;
        return !(test.Result.IsFalse && granted.Effect > _term.Effect && !chain.Between(_term.Earliest, last, IsGrantor).Ever.IsFalse) ? test : new TestBuilder(TestKind.Power, provision.Id.Value).Unknown($"It was made only on {Words.Day(granted.Effect!.Value)}, when the grantor held the right no more.", test.Missing("grantors", MissingReason.NotDecidable, "Whether what reaches back to a day before it was made binds who took the right in between."));
    }

    /// <summary>What is missing to say whether the grantor had title: what it may do as one of several owners, or which affiliates grant with it.</summary>
    private TestBuilder OfUnknownTitle(TestBuilder test, Asset asset, PartyId? coOwner)
        => coOwner is not null
            ? test.Unknown($"{coOwner} was one of several owners when the grant took effect; what it may grant without the others depends on what they agreed, and on national law.", new MissingFact(asset.Id, "holders", MissingReason.NotDecidable, $"Whether {coOwner} could grant this without the other owners of {asset.Id}."))
            : test.Unknown("Whether the grantor, alone or as the holder's affiliate, had title after the grant took effect is not known.", test.Missing("grantors/affiliates", Words.Why(grant.Grantors.Affiliates), "Whether the grantor had title, alone or through its affiliates, after the grant took effect."));

    /// <summary>Whether the grantor may grant further under a licence of its own.</summary>
    private TestResult OfOwn() => new HeadRights(facts, reading, @case with { Claim = null }, provision, grant) { Level = Level, Below = Below }.Add(new TestBuilder(TestKind.Power, provision.Id.Value)).Build();

    internal TestResult Actor() => Once("actor", () => OfOneself(Actors(Level == 0 ? MayHaveMade : null).Run()));

    private TestResult OfOneself(TestResult asActor)
        => asActor.Result.IsTrue && @case is { Taker: null, Asset: { } asset } && @case.Actor.TryGetValue(out var actor) && !IsGrantor(actor).IsFalse
            ? new OwnGrant(facts, reading, asset, provision, _onset.Granted.Earliest, LastDay, IsGrantor).Judge(actor) ?? asActor : asActor;

    /// <summary>Whether the actor is a grantee, or belongs to one, apart from what it may make for one.</summary>
    internal TestResult Grantee() => Once("grantee", () => Actors().Run());

    private ActorTest Actors(Func<Truth>? haveMade = null) => new(facts, reading, @case, provision, grant, _term.Effect) { HaveMade = haveMade, Confined = new SpringTest(facts, reading, @case, agreement, provision).Confined, Through = haveMade is null ? null : Through, IsOwn = Level > 0 };

    /// <summary>What comes of the capacity in which somebody acts through somebody else.</summary>
    private bool Through(TestBuilder test)
        => ThroughGrantee() is { } isGrantee && new CapacityTest(facts, reading, @case, agreement, provision, grant).TryAdd(test, isGrantee, MayHaveMade);

    /// <summary>Whether the one through whom somebody acts is a grantee; null where nobody is named.</summary>
    private Truth? ThroughGrantee()
        => @case.Deed?.Through is { } through ? new GrantTests(facts, reading, @case with { Actor = through, Taker = null, Deed = null }, agreement, provision, grant).Grantee().Result : null;

    /// <summary>Whether products may be made for the grantees by others.</summary>
    private Truth MayHaveMade() => new GrantTests(facts, reading, @case with { Act = LicensingModel.Act.HaveMade }, agreement, provision, grant).Act().Result;

    internal TestResult Act() => Once("act", Scope.Act);

    internal TestResult Product() => Once("product", Scope.Product);

    internal TestResult Territory() => Once("territory", Scope.Territory);
}
