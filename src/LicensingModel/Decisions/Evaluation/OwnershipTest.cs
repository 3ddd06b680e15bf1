using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether a right is somebody else's, or the actor's own and not granted away.</summary>
internal sealed class OwnershipTest(Facts facts, JointReading reading, Case @case)
{
    private readonly TestBuilder _test = new(TestKind.OwnedByAnother, @case.Asset?.Id ?? "patents");

    private string _owns = "owns the right";

    // The actor, where he is one of several owners who may practise alone.
    private PartyId? _ownsBeside;
    private string _kept = "no exclusive grant binds it";

    internal TestResult Run()
    {
        if (!@case.Actor.TryGetValue(out var actor))
            return _test.Pass("The question ranges over actors who do not own the right.").Build();
        if (!facts.IsUnderstood(actor))
            return _test.Unknown($"Who {actor} is is not declared, or not understood.", new MissingFact(actor.Value, "unrecognized", MissingReason.NotUnderstood, $"Who {actor} is.")).Build();

        var owns = @case.Asset is { } asset ? Owns(actor, asset) : OwnsAll(actor);
        if (owns.IsFalse)
            return MadeForOwner(actor) ?? _test.Pass($"{actor} does not own the right.").Build();

        // Also of one who may own it: who owns it alone does not settle it where it may be bound.
        var isBound = Truth.False;
        foreach (var (agreement, provision, grant) in facts.Exclusives.Where(entry => @case.IsOf(entry.Grant) && MayBind(entry) && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var binds = Binds(agreement, provision, grant);
            isBound |= binds.IsFalse ? binds : binds & !new Reservations(facts, reading, @case).Cover(actor, agreement, _test, ref _kept);
        }

        // What may grant and restricts nothing binds nobody to anything.
        foreach (var obscurity in facts.Obscurities.Where(obscurity => obscurity.BearsOn != Bearing.MayGrant && @case.IsAsked(obscurity.Agreement, obscurity.Provision) && Concerns(obscurity.Agreement, actor)))
            isBound |= MayBind(actor, obscurity);

        if (isBound.IsTrue)
            return new TestBuilder(TestKind.OwnedByAnother, actor.Value).Pass(owns.IsTrue ? $"{actor} {_owns}, but it was granted away exclusively." : $"Whether {actor} owns the right is not known, but it was granted away exclusively.").Build();
        var isConfined = facts.Exclusives.Any(entry => @case.IsOf(entry.Grant) && MayBind(entry) && !@case.IsAsked(entry.Agreement, entry.Provision));
        return (owns & !isBound).IsTrue
            ? _test.Fail($"{actor} {_owns}, and {_kept}{(isConfined ? "; those outside what the question is confined to were not looked at" : string.Empty)}.").Build()
            : _test.Together().Build();
    }

    /// <summary>Who makes for the owner, on its order, makes with its consent, where the owner may make and have made; null where he makes for nobody who owns it.</summary>
    private TestResult? MadeForOwner(PartyId actor)
    {
        if (@case.Deed is not { As: { } capacity, Through: { } owner } || (capacity != BeneficiaryClass.HaveMadeSuppliers && capacity != BeneficiaryClass.Contractors) || !@case.Act.TryGetValue(out var act) || act != Act.Make)
            return null;

        var its = @case with { Actor = owner, Deed = null };
        TestResult[] parts = [new OwnershipTest(facts, reading, its).Run(), new OwnershipTest(facts, reading, its with { Act = Act.HaveMade }).Run()];
        if (parts.Any(static part => part.Result.IsTrue))
            return null;
        var test = new TestBuilder(TestKind.OwnedByAnother, @case.Asset?.Id ?? "patents");
        foreach (var part in parts.Where(static part => part.Result.IsUnknown))
            test.Include(part);
        if (!test.Result.IsTrue)
            return test.Together().Build();
        foreach (var used in parts.SelectMany(static part => part.Presumptions))
            test.Presume(used.Presumption, used.Subject, used.Explanation);
        return test.Fail($"{actor} makes for {owner}, with whose consent it then makes. {parts[0].Reason}").Build();
    }

    /// <summary>Whether the actor owns the patent on the day; the builder is told where that is not known.</summary>
    private Truth Owns(PartyId actor, Asset asset)
    {
        var chain = new TitleChain(facts, reading, asset);
        if (!chain.IsKnown)
        {
            _test.Unknown($"Who holds {asset.Id} is not known.", chain.Missing);
            return Truth.Unknown;
        }

        if (!facts.IsRecorded(@case.Day))
        {
            _test.Unknown($"Whether {asset.Id} was transferred is not recorded up to {Words.Day(@case.Day)}.", _test.Missing("holders", MissingReason.NotRecorded, $"Who holds {asset.Id} after events were last recorded."));
            return Truth.Unknown;
        }

        _test.Presume(Presumption.NothingUnrecordedHappened, $"No transfer of {asset.Id} that is not recorded.");
        var title = chain.On(@case.Day);
        var holders = title.Holders;
        foreach (var used in title.Presumptions)
            _test.Presume(used.Presumption, used.Subject, used.Explanation);
        if (holders.Count == 0)
        {
            _test.Unknown($"Nobody is recorded as holding {asset.Id} on {Words.Day(@case.Day)}.", chain.MissingOn(@case.Day));
            return Truth.Unknown;
        }

        Truth all = true, any = false;
        foreach (var holder in holders)
        {
            var isOwn = holder == actor ? Truth.True : Consents(actor, holder);
            all &= isOwn;
            any |= isOwn;
        }

        if ((any.IsFalse && !title.MayBeAnybodys) || (all.IsTrue && title.Doubt is null))
            return OfGroup(all, actor, holders);
        if (title.Doubt is { } doubt)
        {
            _test.Unknown(doubt, _test.Missing("holders", MissingReason.NotDecidable, doubt));
            return Truth.Unknown;
        }

        if (holders.Contains(actor) && @case.Patent is { } patent)
        {
            var mayPractise = new CoOwnership(facts, @case).MayPractise(_test, actor, holders, patent, ref _owns);
            _ownsBeside = mayPractise.IsTrue ? actor : null;
            return mayPractise;
        }

        _test.Unknown(
            holders.Count > 1 ? "The right has several owners; what each may do alone depends on national law." : $"Whether {actor} and the owner of {asset.Id} are under common control is not known.",
            _test.Missing("holders", MissingReason.NotDecidable, holders.Count > 1 ? $"What a co-owner of {asset.Id} may do alone." : $"Common control of {actor} and the owner of {asset.Id}."));
        return Truth.Unknown;
    }

    /// <summary>Whether the actor owns all patents of the scope: if not, there is one for which a licence is needed.</summary>
    private Truth OwnsAll(PartyId actor)
    {
        if (@case.Intangibles is not null)
        {
            _test.Unknown($"Whether {actor} owns all rights asked about is not worked out; ask about a right by its id.", _test.Missing("holders", MissingReason.NotDecidable, $"Whether {actor} owns all rights asked about."));
            return Truth.Unknown;
        }

        if (@case.Scope is not { } scope)
            return Truth.False;

        var owners = ScopeRelation.Owners(scope);
        Truth all = owners is not null ? Truth.True : ScopeRelation.IsAnybodys(scope) ? Truth.False : Truth.Unknown;
        foreach (var owner in owners?.Parties ?? [])
            all &= owner == actor ? Truth.True : Consents(actor, owner);
        if (owners is { Affiliates.IsBlank: false })
            all &= Truth.Unknown;
        if (all.IsUnknown)
            _test.Unknown($"Whether {actor} owns all patents asked about is not known.", _test.Missing("holders", MissingReason.NotDecidable, $"Whether {actor}, or somebody whose consent may be presumed, owns all patents asked about."));
        return OfGroup(all, actor, owners?.Parties ?? []);
    }

    /// <summary>Says whose the right is, where the actor may act because others of its group own it.</summary>
    private Truth OfGroup(Truth owns, PartyId actor, IEnumerable<PartyId> owners)
    {
        if (owns.IsTrue && owners.Where(owner => owner != actor).ToList() is { Count: > 0 } others)
            _owns = $"is of the group of {Words.List(others)}, by whom the right is owned, and whose consent is presumed";
        return owns;
    }

    /// <summary>Whether the owner's consent is presumed: under common control, and without an agreement or what may be one between them about the right.</summary>
    private Truth Consents(PartyId actor, PartyId owner)
    {
        var consents = facts.Presumes(Presumption.GroupConsent) ? Affiliation.AreUnderCommonControl(facts, actor, owner, @case.Day) : Truth.False;
        if (consents.IsFalse)
            return consents;

        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document, @case).Where(static entry => entry.Grant.Effect != GrantEffect.Reservation))
        {
            var tests = new GrantTests(facts, reading, @case, agreement, provision, grant);
            var isBetween = tests.IsGrantor(owner) is { IsFalse: false } isGrantor ? isGrantor & tests.Grantee().Result & tests.IsBetween(owner, actor) : Truth.False;
            var isAbout = isBetween.IsFalse ? isBetween : isBetween & tests.Binding().Result & tests.Captured().Result;
            if (isAbout.IsFalse)
                continue;
            var isInEffect = tests.InEffect().Result;
            if (!isInEffect.IsFalse || !IsOfLater(agreement, provision))
                consents &= (isAbout & isInEffect).IsTrue ? Truth.False : Truth.Unknown;
        }

        if (facts.Document.Agreements.Any(agreement => agreement.Completeness != Completeness.FullText && agreement.AllParties.Contains(actor) && agreement.AllParties.Contains(owner) && !IsOfLater(agreement, null)))
            consents &= Truth.Unknown;
        foreach (var obscurity in facts.Obscurities.Where(obscurity => obscurity.Agreement.AllParties.Contains(actor) && obscurity.Agreement.AllParties.Contains(owner)))
            consents &= MayBind(actor, obscurity).IsFalse ? Truth.True : Truth.Unknown;
        if (!consents.IsFalse)
            _test.Presume(Presumption.GroupConsent, $"{owner}, under common control with {actor}, consents.");
        return consents;
    }

    /// <summary>Whether something takes effect only after the day asked about: what owners and others of their group agree later says nothing of the time before.</summary>
    private bool IsOfLater(Agreement agreement, Provision? provision) => new TermTest(facts, reading, agreement, provision, @case.Day).Earliest > @case.Day;

    /// <summary>Whether a grant can be one that binds the right: of one patent, whoever granted it; of a scope, by one of its owners.</summary>
    private bool MayBind((Agreement Agreement, Provision Provision, Grant Grant) entry)
        => @case.Asset is not null || (@case.Scope is { } scope && ScopeRelation.Owners(scope)?.Parties.Overlaps(entry.Grant.Grantors.Parties) == true);

    /// <summary>Whether a grant excludes the actor from what it would do.</summary>
    private Truth Binds(Agreement agreement, Provision provision, Grant grant)
    {
        var tests = new GrantTests(facts, reading, @case, agreement, provision, grant);
        if (tests.Binding().Result.IsFalse || tests.Place().Result.IsFalse)
            return Truth.False;

        // What another owner grants of a right that belonged to both when it was granted takes nothing from one who had no part in it.
        if (_ownsBeside is { } beside && tests.IsGrantor(beside).IsFalse && CoOwnership.IsOfAnother(new TitleChain(facts, reading, @case.Asset!), beside, new GrantOnset(facts, reading, @case, agreement, provision, grant).Granted))
            return Truth.False;

        var excludesOwner = Exclusiveness.On(@case.Day, facts, reading, provision, grant) is { } degree ? Excludes(degree) : Truth.Unknown;
        if (excludesOwner.IsFalse)
            return Truth.False;

        TestResult[] parts = [tests.Understood(), tests.Binding(), tests.Place(), tests.InEffect(), tests.Captured(), tests.Title(), .. tests.Amended?.Exclusion() is { } late ? (TestResult[])[late] : [], tests.Act(), tests.Product(), tests.Territory()];
        var isGrantee = tests.Grantee();
        var result = parts.Aggregate(excludesOwner & !isGrantee.Result, static (sofar, part) => sofar & part.Result);
        if (result.IsUnknown)
        {
            if (excludesOwner.IsUnknown)
                _test.Unknown($"Whether a grant in {agreement.Id} excludes its grantor is {Words.State(grant.Exclusivity)}.", new MissingFact(provision.Id.Value, "exclusivity", Words.Why(grant.Exclusivity), $"Whether {provision.Id} of {agreement.Id} excludes its grantor."));
            foreach (var part in parts.Append(isGrantee).Where(part => part.Result.IsUnknown))
                _test.Unknown($"Whether {provision.Id} binds the owner is not known.", part.Missing);
        }

        return result;
    }

    /// <summary>Whether a degree of exclusivity keeps out the grantor itself.</summary>
    internal static Truth Excludes(Exclusivity degree)
        => degree == Exclusivity.Exclusive ? Truth.True : degree.IsKnown && degree != Exclusivity.CoExclusive ? Truth.False : Truth.Unknown;

    private bool Concerns(Agreement agreement, PartyId actor)
        => agreement.AllParties.Contains(actor)
            || (@case.Asset is { } asset && new TitleChain(facts, reading, asset).Everybody.Any(agreement.AllParties.Contains));

    private Truth MayBind(PartyId actor, Obscurity obscurity)
    {
        if (obscurity.Provision is { } provision && !new StandingTests(facts, reading, @case, obscurity.Agreement, provision).MayOperate(obscurity))
            return Truth.False;

        var name = obscurity.Provision?.Id.Value ?? obscurity.Agreement.Id.Value;
        _test.Unknown(
            $"`{obscurity.Path}` in {name} is not understood and may bind {actor}.",
            new MissingFact(name, obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` in {name} of {obscurity.Agreement.Id} provides."));
        return Truth.Unknown;
    }
}
