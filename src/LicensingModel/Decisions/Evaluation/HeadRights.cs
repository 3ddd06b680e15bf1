using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Dealings;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether somebody who never held a patent may grant under it all the same: by a right of its own that covers what is asked about, on that day, and lets it sublicense. So a
/// sublicence covers no more than what it is taken from. It runs out with the term of that; where that is ended before its time, a text may say what becomes of it, else the law does, and nobody can say.
/// </summary>
internal sealed class HeadRights(Facts facts, JointReading reading, Case @case, Provision provision, Grant grant)
{
    // Deeper than that nothing is shown: where nobody can say who belongs to whom, every order of grants would have to be tried. Below a sublicence that may or may not
    // be allowed, nothing is looked for at all.
    private const int Deepest = 3;

    private readonly List<MissingFact> _missing = [];

    // What is not known of a right that lets it grant further: whether that covers what is asked about.
    private readonly List<MissingFact> _covers = [];

    // What is not known although the right once let it grant this: whether that goes on.
    private readonly List<MissingFact> _since = [];

    // Whether it goes on, after what it was taken from was ended, as a licence of the owner: of one that merely survives nobody can say. Known once it was added.
    private Truth _isDirect = Truth.False;

    /// <summary>How many levels of sublicences stand below the one whose grantor is asked about.</summary>
    internal int Level { get; init; }

    /// <summary>Those sublicences.</summary>
    internal ValueSet<ProvisionId> Below { get; init; } = [];

    /// <summary>Whether what its grantor gave to others exclusively leaves what it has by a right; null where that is asked elsewhere.</summary>
    private Func<Agreement, Provision, Grant, TestResult>? Leaves { get; init; }

    /// <summary>
    /// Whether who held the right, and had no power to grant this as its holder, could by a licence that it has: one given by those to whom the right had been given exclusively, or which it had before it came to hold
    /// the right. Each by itself must leave it what is asked about.
    /// </summary>
    /// <param name="byTitle">What came of its title.</param>
    /// <param name="granted">The day on which this was granted.</param>
    internal TestResult OrByTitle(TestResult byTitle, GrantDay granted)
    {
        TestResult Left(Agreement agreement, Provision head, Grant licence)
        {
            var left = new TestBuilder(TestKind.Power, provision.Id.Value);
            new PriorGrants(facts, reading, @case, provision, grant, isDerived: true) { LastHeld = _ => @case.Day, GivenBack = (head.Id, Below, exclusive => IsOutOf((agreement, head, licence), exclusive)) }.Add(left, granted);
            return left.Build();
        }

        var own = new HeadRights(facts, reading, @case, provision, grant) { Level = Level, Below = Below, Leaves = Left }.Add(new TestBuilder(TestKind.Power, provision.Id.Value)).Build();
        return own.Result.IsTrue || (own.Result.IsUnknown && byTitle.Result.IsFalse) ? own : byTitle;
    }

    /// <summary>Whether a right that the grantor has, and may grant from, was given to it, since, by those who have an exclusive one: towards them that one keeps it from nothing.</summary>
    /// <param name="exclusive">The exclusive one.</param>
    internal Truth GivesBack((Agreement Agreement, Provision Provision, Grant Grant) exclusive)
    {
        Truth result = false;
        foreach (var (agreement, head, licence) in Others())
        {
            var isOutOf = IsOutOf((agreement, head, licence), exclusive);
            if (!isOutOf.IsFalse)
                result |= isOutOf & grant.Grantors.Parties.Aggregate(Truth.False, (any, grantor) => any | Carries(agreement, head, licence, grantor));
        }

        return result;
    }

    /// <summary>Whether a right was given, once somebody had an exclusive one, by those who have that, or by somebody whose own was.</summary>
    private Truth IsOutOf((Agreement Agreement, Provision Provision, Grant Grant) right, (Agreement Agreement, Provision Provision, Grant Grant) exclusive)
    {
        var (agreement, head, licence) = right;
        if (head.Id == exclusive.Provision.Id)
            return Truth.False;
        var (given, before) = (new GrantOnset(facts, reading, @case, agreement, head, licence).Granted, new GrantOnset(facts, reading, @case, exclusive.Agreement, exclusive.Provision, exclusive.Grant).Granted);
        var isSince = given.Earliest >= before.Latest ? Truth.True : given.Latest < before.Earliest ? Truth.False : Truth.Unknown;
        if (isSince.IsFalse)
            return isSince;

        Truth result = false;
        foreach (var giver in licence.Grantors.Parties)
            result |= exclusive.Grant.Grantees.Parties.Contains(giver) ? Truth.True : new GrantTests(facts, reading, @case with { Actor = giver, Act = Act.Make, Taker = null, Deed = null }, exclusive.Agreement, exclusive.Provision, exclusive.Grant).Grantee().Result;
        if (result.IsTrue || Level >= Deepest)
            return isSince & result;

        var further = new HeadRights(facts, reading, @case with { Taker = null, Deed = null }, head, licence) { Level = Level + 1, Below = [.. Below, provision.Id] };
        return isSince & (result | further.GivesBack(exclusive));
    }

    private IEnumerable<(Agreement Agreement, Provision Provision, Grant Grant)> Others()
        => Grants.Of(facts.Document, @case).Where(entry => entry.Grant.Effect != GrantEffect.Reservation && entry.Provision.Id != provision.Id && !Below.Contains(entry.Provision.Id)
            && !(Leaves is not null && entry.Grant.Grantors.Parties.Overlaps(grant.Grantors.Parties)));

    internal TestBuilder Add(TestBuilder test)
    {
        Truth result = false;
        var by = string.Empty;
        foreach (var (agreement, head, licence) in Others())
        {
            foreach (var grantor in grant.Grantors.Parties)
            {
                var carries = Carries(agreement, head, licence, grantor);
                if (carries.IsTrue && !result.IsTrue)
                    by = $"{grantor} {(Leaves is null ? "never held it, but" : "had given it away, or held it only later, but")} may sublicense under {head.Id} of {agreement.Id}.";
                result |= carries;
            }
        }

        if (!result.IsTrue && WasTakenFrom(out var ended) is { IsFalse: false } was)
        {
            if (was.IsTrue)
                by = $"What it was taken from, {ended} gave before it was ended; a sublicence outlives that.";
            result |= was;
        }

        if (result.IsTrue)
            return test.Pass(by);
        if (result.IsUnknown && _missing.Count == 0 && _covers.Count > 0)
            return test.Unknown($"The grantor {Standing}, but has a licence of its own that lets it grant further; whether that covers what is asked about is not known.", _covers.Concat(_since));
        return result.IsUnknown
            ? test.Unknown(
                _missing.Count > 0 ? $"The grantor {Standing}, but may itself have a licence; whether that lets it grant further is not known." : $"The grantor {Standing}, and granted this under a licence of its own; whether what it granted goes on is not known.",
                _missing.Count > 0 ? _missing.Prepend(test.Missing("grantors", MissingReason.NotCaptured, "Whether the grantor may grant sublicences.")).Concat(_covers).Concat(_since) : _since)
            : test.Fail($"The grantor never held {@case.Asset?.Id ?? "the right"} since the grant took effect, and has no right of its own that lets it grant this.");
    }

    /// <summary>Whether it binds who owns the right, although its grantor never did: as one that outlived what it was taken from, and became the owner's own.</summary>
    internal TestResult Place()
    {
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        _ = Add(new TestBuilder(TestKind.Power, provision.Id.Value));
        return _isDirect.IsTrue ? test.Pass($"{provision.Id} has become a licence of the owner.").Build()
            : _isDirect.IsFalse ? test.Fail("Who grants it never held the right.").Build()
            : test.Unknown($"{provision.Id} may have outlived what it was taken from; whether it then binds the owner is not known.", test.Missing("grantors", MissingReason.NotDecidable, $"Whether {provision.Id} binds the owner.")).Build();
    }

    private string Standing => Leaves is null ? "never held title" : "had given it away, or held title only later";

    /// <summary>Whether a grant to the grantor covers what is asked about and may be passed on.</summary>
    private Truth Carries(Agreement agreement, Provision head, Grant licence, PartyId grantor)
    {
        // A confined question is about what was captured: a right elsewhere of which nothing is known that lets it be passed on is left out of account.
        if (licence.Sublicensing.IsBlank && !@case.IsAsked(agreement, head))
            return Truth.False;

        // The tests that decide soonest come first: most grants are to others.
        var tests = Of(agreement, head, licence, grantor);
        var holder = tests.Actor().Result.IsFalse ? Successor(agreement, head, licence, grantor) : null;
        if (holder is not null)
            tests = Of(agreement, head, licence, holder);

        // What it granted while the licence was its own too is asked like what outlives a licence that was ended.
        var hasLeft = tests.Actor().Result.IsFalse && HadIt(agreement, head, licence, grantor);
        if ((tests.Actor().Result.IsFalse && !hasLeft) || tests.Binding().Result.IsFalse || tests.Captured().Result.IsFalse)
            return Truth.False;

        Truth granted = MayGrant(head, licence, holder ?? grantor) & Overlaps(licence);
        if (!granted.IsFalse && tests.Amended is { } amended)
            granted &= amended.SaidBefore((earlier, then) => MayGrant(earlier, then, holder ?? grantor) & (then.Effect == GrantEffect.CovenantNotToSue || then.Effect == GrantEffect.Release ? Truth.Unknown : Truth.True));
        var left = granted.IsFalse ? null : Leaves?.Invoke(agreement, head, licence);
        if (granted.IsFalse || left?.Result.IsFalse == true)
            return Truth.False;
        var isShown = Level == 0 || (Level < Deepest && granted.IsTrue);
        var mayGrant = granted.IsTrue && isShown && licence.Effect != GrantEffect.CovenantNotToSue && licence.Effect != GrantEffect.Release;
        List<MissingFact> covers = [];
        Truth goesOn = holder is null ? Truth.True : Truth.Unknown;
        List<MissingFact> since = holder is null ? [] : [new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, $"Whether what {grantor} had granted under {head.Id} went over with it to {holder}.")];
        foreach (var test in isShown ? tests.Prove().Tests : [])
        {
            if (test.Test == TestKind.Actor && hasLeft)
            {
                goesOn &= Truth.Unknown;
                since.Add(new MissingFact(head.Id.Value, "grantees/affiliates", MissingReason.NotDecidable, $"Whether what {grantor} had granted under {head.Id} goes on although {grantor} has it no longer."));
            }
            else if (test.Test != TestKind.InEffect || !test.Result.IsFalse)
            {
                granted &= test.Result;
                covers.AddRange(test.Missing);
            }
            else
                goesOn &= Outlives(agreement, head, licence, holder ?? grantor, since) & HadReached(head, tests, on => new GrantTests(facts, reading, @case with { Actor = holder ?? grantor, Day = on, SuitDay = null, Claim = null, Taker = null, Deed = null }, agreement, head, licence).InEffect().Result, since);
        }

        granted &= left?.Result ?? Truth.True;
        covers.AddRange(left?.Missing ?? []);
        if (!isShown || licence.Effect == GrantEffect.CovenantNotToSue || licence.Effect == GrantEffect.Release)
            granted &= Truth.Unknown;
        var result = granted & goesOn;
        if (result.IsUnknown && granted.IsUnknown && mayGrant && covers.Count > 0)
            _covers.AddRange(covers);
        else if (result.IsUnknown && granted.IsUnknown)
            _missing.Add(new MissingFact(head.Id.Value, "sublicensing", licence.Sublicensing.IsStated ? MissingReason.NotDecidable : Words.Why(licence.Sublicensing), $"Whether {head.Id} of {agreement.Id} lets {grantor} grant this."));
        if (result.IsUnknown)
            _since.AddRange(since);
        return result;
    }

    private GrantTests Of(Agreement agreement, Provision head, Grant licence, PartyId holder)
        => new(facts, reading, @case with { Actor = holder, Taker = null, Deed = null }, agreement, head, licence) { Level = Level + 1, Below = [.. Below, provision.Id] };

    /// <summary>Whether somebody had the licence, or may have had it, when he granted this.</summary>
    private bool HadIt(Agreement agreement, Provision head, Grant licence, PartyId grantor)
        => Made is { } made && made < @case.Day && !new GrantTests(facts, reading, @case with { Actor = grantor, Day = made, SuitDay = null, Claim = null, Taker = null, Deed = null }, agreement, head, licence) { Level = Level + 1, Below = [.. Below, provision.Id] }.Actor().Result.IsFalse;

    /// <summary>Who has the licence in the place of somebody who had it when he granted this; null where nobody has.</summary>
    private PartyId? Successor(Agreement agreement, Provision head, Grant licence, PartyId grantor)
    {
        if (Made is not { } made)
            return null;
        var holder = grantor;
        foreach (var amendment in facts.AmendmentsOf(agreement.Id).Where(amendment => !(GrantDay.Of(amendment, facts).Latest < made)))
        {
            foreach (var change in amendment.Changes)
            {
                holder = change is NovateParty novation && novation.From == holder ? novation.To
                    : change is AssignBenefit benefit && benefit.From == holder && (benefit.Provisions.Count == 0 || benefit.Provisions.Contains(head.Id)) ? benefit.To
                    : holder;
            }
        }

        return holder != grantor && licence.Grantees.Parties.Contains(holder) ? holder : null;
    }

    /// <summary>The day on which this was granted; null where that is not one day, or it is only supposed.</summary>
    private LocalDate? Made
        => facts.Document.Agreements.FirstOrDefault(agreement => agreement.Provisions.Any(one => one.Id == provision.Id)) is { } its && new TermTest(facts, reading, its, provision, @case.Day).Granted is { Effect: { } made, Latest: var latest } && made == latest ? made : null;

    /// <summary>Whether this goes on although the licence does not: by what the texts say of it, else by law, where the licence was ended before its time and this was granted before.</summary>
    private Truth Outlives(Agreement agreement, Provision head, Grant licence, PartyId holder, List<MissingFact> missing)
    {
        missing.Add(Unsaid(agreement, head, licence));
        if (!IsEndedEarly(agreement, head, holder))
            return MayOutlive() ? Truth.Unknown : Truth.False;
        var goesOn = Made is { } made && made <= @case.Day && new GrantTests(facts, reading, @case with { Actor = holder, Taker = null, Deed = null, Day = made, SuitDay = null, Claim = null }, agreement, head, licence).InEffect().Result.IsFalse
            ? Truth.False
            : Fate(head, licence, out _) & AsItWas(missing);
        _isDirect |= goesOn & BecomesDirect(head, licence);
        return goesOn;
    }

    /// <summary>Whether it was taken from a licence that an amendment has ended since, before its time, and goes on by what the text said of that; where no text says so, nobody can say.</summary>
    private Truth WasTakenFrom(out string ended)
    {
        (ended, var result) = (string.Empty, Truth.False);
        foreach (var agreement in facts.Document.Agreements)
        {
            var ending = facts.AmendmentsOf(agreement.Id).Where(amendment => !(Made is { } made && GrantDay.Of(amendment, facts).Latest <= made) && amendment.Changes.Any(MayEnd)).ToList();
            if (ending.Count == 0)
                continue;

            var before = facts.Without(agreement.Id, ending.Select(static amendment => amendment.Id));
            foreach (var (owner, head, licence) in Grants.Of(before.Document, @case).Where(entry => entry.Agreement.Id == agreement.Id && entry.Grant.Effect != GrantEffect.Reservation && entry.Provision.Id != provision.Id && !Below.Contains(entry.Provision.Id)))
            {
                var earlier = new HeadRights(before, reading, @case, provision, grant) { Level = Level, Below = Below, Leaves = Leaves };
                var was = grant.Grantors.Parties.Aggregate(Truth.False, (any, grantor) => any | earlier.Carries(owner, head, licence, grantor));
                if (was.IsFalse)
                    continue;
                var isEnded = IsEndedSince(owner, head);
                var goesOn = was & HadReached(head, earlier.Of(owner, head, licence, grant.Grantors.Parties[0]), on => ending.Aggregate(Truth.True, (result, amendment) => result & IsBefore(on, amendment)), _since) & (isEnded ? Fate(head, licence, out _) : Truth.Unknown) & AsItWas(_since) & (Made is not null && ending.SelectMany(static amendment => amendment.Changes).Where(MayEnd).All(static change => change is not (ExtendTerm or ReplaceProvision)) ? Truth.True : Truth.Unknown);
                if (goesOn.IsUnknown)
                    _since.Add(!isEnded || Fate(head, licence, out _).IsTrue ? new MissingFact(owner.Id.Value, "amendments", MissingReason.NotDecidable, $"Whether what was granted under {head.Id} before it was amended goes on as it was.") : Unsaid(owner, head, licence));
                _isDirect |= goesOn & BecomesDirect(head, licence);
                (ended, result) = (owner.Id.Value, result | goesOn);
            }
        }

        return result;
    }

    /// <summary>What goes on after the end of what it was taken from goes on with the rights that this had reached by then: whether it reaches those of later days nobody can say.</summary>
    private Truth HadReached(Provision head, GrantTests tests, Func<LocalDate, Truth> stood, List<MissingFact> missing)
    {
        var reached = tests.AttachedOn is { } first && stood(first).IsTrue;
        if (!reached)
            missing.Add(new MissingFact(head.Id.Value, "sublicensing/onEnd", MissingReason.NotDecidable, $"Whether what was granted under {head.Id} reaches {@case.Asset?.Id ?? "the right"}, which {head.Id} is not shown to have reached before it was ended."));
        return reached ? Truth.True : Truth.Unknown;
    }

    private Truth IsBefore(LocalDate day, Amendment amendment) => GrantDay.Effective(amendment, facts).First is { } first && day < first ? Truth.True : Truth.Unknown;

    /// <summary>
    /// Whether a licence that earlier texts had is not in the text any more, or does not operate by it. One that goes on, and only lets its grantee grant less, or gives less, has not been ended: what its end would mean says
    /// nothing of that.
    /// </summary>
    private bool IsEndedSince(Agreement earlier, Provision head)
        => !facts.Document.Agreements.Any(agreement => agreement.Id == earlier.Id
            && agreement.Provisions.Any(now => now.Id == head.Id && now.Body is Grant && !new StandingTests(facts, reading, Case.On(@case.Day), agreement, now).InEffect().Result.IsFalse));

    /// <summary>What goes on after the end of what it was taken from goes on as it was: whether an amendment of its own came before that end nobody asks, and what one of a later day adds has no power behind it.</summary>
    private Truth AsItWas(List<MissingFact> missing)
    {
        if (facts.Document.Agreements.FirstOrDefault(agreement => agreement.Provisions.Any(one => one.Id == provision.Id)) is not { } its || facts.AmendmentsOf(its.Id).Count == 0)
            return Truth.True;
        missing.Add(new MissingFact(its.Id.Value, "amendments", MissingReason.NotDecidable, $"Whether what was changed of {provision.Id} was changed before what it is taken from had ended."));
        return Truth.Unknown;
    }

    /// <summary>Whether a change may end what stood before, or take something out of it.</summary>
    private static bool MayEnd(AmendmentChange change) => change is TerminateText or RemoveProvision or RestateText or ReplaceProvision or ExtendTerm;

    /// <summary>Whether this goes on once the licence is ended before its time, by what the texts say.</summary>
    private Truth Fate(Provision head, Grant licence, out Disclosed<SublicenseFate> term)
    {
        term = reading.TryGet(licence.Sublicensing, $"sublicensing of {head.Id}", out var rule) ? rule.OnEnd : Disclosed<SublicenseFate>.NotCaptured;
        if (reading.TryGet(term, $"sublicences of {head.Id} at its end", out var fate) && term.UnrecognizedMembers.Count == 0)
            return fate != SublicenseFate.End ? (fate.IsKnown ? Truth.True : Truth.Unknown) : MayOutlive() ? Truth.Unknown : Truth.False;
        return SaysToEnd() ? Truth.False : Truth.Unknown;
    }

    private Truth BecomesDirect(Provision head, Grant licence)
    {
        _ = Fate(head, licence, out var term);
        return reading.TryGet(term, $"sublicences of {head.Id} at its end", out var fate) && fate == SublicenseFate.BecomeDirect ? Truth.True : Truth.Unknown;
    }

    private MissingFact Unsaid(Agreement agreement, Provision head, Grant licence)
    {
        _ = Fate(head, licence, out var term);
        return new MissingFact(head.Id.Value, "sublicensing/onEnd", term.IsBlank && agreement.Completeness == Completeness.FullText ? MissingReason.Unstated : Words.Why(term), $"What becomes of sublicences when {head.Id} is ended: where no text says so, the law decides.");
    }

    /// <summary>Whether the licence was ended, by a termination or a clause, although its term runs on.</summary>
    private bool IsEndedEarly(Agreement agreement, Provision head, PartyId holder)
    {
        var its = @case with { Actor = holder, Taker = null, Deed = null };
        var effects = new EffectTest(facts, reading, its, agreement, head);
        effects.Add(new TestBuilder(TestKind.InEffect, head.Id.Value));
        var status = new StatusTest(facts, reading, agreement, @case.Day);
        status.Add(new TestBuilder(TestKind.InEffect, agreement.Id.Value));
        var term = new TestBuilder(TestKind.InEffect, head.Id.Value);
        new TermTest(facts, reading, agreement, head, @case.Day).Add(term, effects.Extended);
        return !term.Result.IsFalse && (status.Said == AgreementStatus.Terminated || effects.Done.Any(static done => done.Consequence == Consequence.End));
    }

    /// <summary>Whether the licence lets its grantees sublicense, to anybody and to so many levels.</summary>
    private Truth MayGrant(Provision head, Grant licence, PartyId grantor)
    {
        if (!reading.TryGet(licence.Sublicensing, $"sublicensing of {head.Id}", out var rule) || !facts.IsUnderstood(rule))
            return Truth.Unknown;
        if (rule.Rule == SublicensingRule.None)
            return Truth.False;

        var isDeepEnough = rule.Tiers is not { } tiers || tiers.Number >= Level + 1 ? Truth.True : tiers.Precision == Precision.Exactly ? Truth.False : Truth.Unknown;
        var isPlain = (rule.Rule == SublicensingRule.Permitted ? rule.To.Count == 0 : rule.Rule == SublicensingRule.ListedClasses && IsListed(rule, grantor)) && rule.Limits.IsSilent;
        return isDeepEnough & (isPlain ? Truth.True : Truth.Unknown);
    }

    /// <summary>Whether the question says that the actor is of a class to which the licensee may grant sublicences.</summary>
    private bool IsListed(Sublicensing rule, PartyId grantor) => Level == 0 && @case.Deed is { As: { } capacity, Through: { } through } && through == grantor && rule.To.Contains(capacity);

    /// <summary>Where the question leaves a dimension open, something must be covered by both: plain only where one of them covers everything, or both the same.</summary>
    private Truth Overlaps(Grant licence)
    {
        Truth result = true;
        if (!@case.Act.IsFixed)
            result &= licence.Acts.TryGetValue(out var its) && grant.Acts.TryGetValue(out var own) && its.Overlaps(own) ? Truth.True : Truth.Unknown;
        if (!@case.Product.IsFixed)
            result &= licence.Products == grant.Products || IsEverything(licence) || IsEverything(grant) ? Truth.True : Truth.Unknown;
        if (!@case.Country.IsFixed)
            result &= licence.Territory == grant.Territory || IsSameTerritory(licence) || IsEverywhere(licence) || IsEverywhere(grant) ? Truth.True : Truth.Unknown;
        return result;
    }

    private static bool IsEverything(Grant licence) => licence.Products.TryGetValue(out var products) && products is AllProducts && products.UnrecognizedMembers.Count == 0;

    /// <summary>Whether both are for the same countries on every day, however that is written.</summary>
    private bool IsSameTerritory(Grant licence) => licence.Territory.TryGetValue(out var one) && grant.Territory.TryGetValue(out var other) && one.IsEquivalentTo(other).IsTrue;

    private bool IsEverywhere(Grant licence) => licence.Territory.TryGetValue(out var territory) && Territory.Worldwide.IsSubsetOf(territory, @case.Day).IsTrue;

    /// <summary>Whether it is said that the sublicence outlives something: what it is taken from, perhaps.</summary>
    private bool MayOutlive()
        => !provision.Survival.IsSilent
            && !(reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var survival) && (survival.Extent == SurvivalExtent.Nothing || survival.Extent == SurvivalExtent.AccruedRights));

    /// <summary>Whether it is said that nothing of the sublicence goes on after an end.</summary>
    private bool SaysToEnd()
        => reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var survival) && facts.IsUnderstood(survival) && (survival.Extent == SurvivalExtent.Nothing || survival.Extent == SurvivalExtent.AccruedRights);
}
