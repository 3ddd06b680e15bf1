using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether what a grant gives permits anything. What gives no permission is said to give none; an option may have been exercised, if that is recorded. Who gave on what he has, so that it excludes
/// himself too, has nothing left.
/// </summary>
internal sealed class PermitsTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    private const int Tiers = 3;

    internal IEnumerable<TestResult> Run()
    {
        if (!grant.Effect.IsKnown || grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release)
        {
            // Whether it can be granted further by what was given on is asked where that is tested.
            if (@case.Deed is null || !@case.Holder.TryGetValue(out var holder))
                yield break;
            var mayGiveThroughOthers = facts.Control.Around(holder).Any();
            foreach (var (by, given, gives) in facts.Exclusives.Where(entry => (mayGiveThroughOthers || entry.Grant.Grantors.Parties.Contains(holder)) && IsAnother(entry)))
            {
                if ((@case.Asset is null ? GivenOnOfEach(holder, by, given, gives) : GivenOn(holder, by, given, gives)) is { } left)
                    yield return left;
            }

            yield break;
        }

        var test = new TestBuilder(TestKind.Permits, provision.Id.Value);
        if (grant.Effect == GrantEffect.Standstill && @case.SuitDay is not null)
            yield return test.Pass("It is a standstill: it bars suits for a while.").Build();
        else if (grant.Effect == GrantEffect.Option && !Exercise.IsExercised.IsFalse && !Exercise.IsWorkedOut)
            yield return test.Unknown("It is an option; an election is recorded, but what that gives is not worked out.", test.Missing("effect", MissingReason.NotDecidable, "What the exercise of the option gives.")).Build();
        else if (grant.Effect == GrantEffect.Option && !facts.IsRecorded(@case.Day))
            yield return test.Unknown("It is an option; whether it was exercised is not recorded.", test.Missing("effect", MissingReason.NotRecorded, "Whether the option was exercised.")).Build();
        else
            yield return test.Fail(WhyNothing()).Build();
    }

    private ExerciseTest Exercise => new(facts, reading, @case, agreement, provision);

    private bool IsAnother((Agreement Agreement, Provision Provision, Grant Grant) entry)
        => @case.IsOf(entry.Grant) && entry.Provision.Id != provision.Id && @case.IsAsked(entry.Agreement, entry.Provision) && (!entry.Grant.Grantees.Parties.Overlaps(grant.Grantors.Parties) || IsNamed(entry.Grant));

    /// <summary>Whether a grant is of the very patent asked about: what is given back to who gave it, in general terms, is what one has oneself.</summary>
    private bool IsNamed(Grant one) => @case.Patent is { } patent && one is PatentGrant { Subject: var term } && term.TryGetValue(out var subject) && ScopeRelation.Listed(subject)?.Contains(patent.Id) == true;

    /// <summary>Whether somebody who has the right by this gave it on to others so that it excludes himself; null where he did not. Who came to own the right since is kept out by what he gave all the same, and so is who owned it once.</summary>
    private TestResult? GivenOn(PartyId holder, Agreement by, Provision given, Grant gives)
    {
        var tests = new GrantTests(facts, reading, @case, by, given, gives);
        var isHis = tests.IsGrantor(holder);
        if (isHis.IsFalse || tests.Binding().Result.IsFalse)
            return null;

        // Who gives something with all of its group does not say that each of it gives up what it has by a licence of its own.
        var isOwners = !tests.IsNeverOwner();
        if (isOwners && !gives.Grantors.Parties.Contains(holder))
            return null;

        var excludes = Exclusiveness.On(@case.Day, facts, reading, given, gives) is { } degree ? OwnershipTest.Excludes(degree) : Truth.Unknown;
        var stands = StandsAgainst(by, given, gives, isOwners);
        if (stands.IsFalse || excludes.IsFalse || !IsAskedBy(by, given, gives))
            return null;

        List<TestResult> parts = [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), tests.Act(), tests.Product(), tests.Territory()];
        if (isOwners && parts.TrueForAll(static part => !part.Result.IsFalse))
            parts.AddRange([PriorGrants.Behind(facts, reading, @case, by, given, gives), Kept(holder, by)]);
        var isExcluded = parts.Aggregate(isHis & excludes & !tests.Grantee().Result & stands, static (result, part) => result & part.Result);
        var test = new TestBuilder(TestKind.Permits, provision.Id.Value);
        if (gives.Exclusivity.IsBlank && facts.Presumes(Presumption.UnreadText))
        {
            // What was not read of it would have to say that it excludes others.
            return isExcluded.IsFalse || (isHis & parts.Aggregate(Truth.True, static (result, part) => result & part.Result)).IsUnknown ? null
                : test.Pass($"{holder} gave it on by {given.Id}.").Presume(Presumption.UnreadText, by.Id.Value, $"{given.Id} does not exclude {holder}, as far as it was read.").Build();
        }

        return isExcluded.IsFalse ? null
            : isExcluded.IsTrue && @case.AreAllIn(facts, gives, grant) ? test.Fail($"{holder} gave it on by {given.Id}, which excludes {holder} too.").Build()
            : test.Unknown($"Whether {holder} gave it on by {given.Id} so that nothing is left is not known.", parts.SelectMany(static part => part.Missing).DefaultIfEmpty(new MissingFact(given.Id.Value, "exclusivity", excludes.IsUnknown ? Words.Why(gives.Exclusivity) : MissingReason.NotDecidable, $"Whether {given.Id} of {by.Id} excludes {holder}."))).Build();
    }

    /// <summary>Where it is left open under which patents, and all that this names are known: whether something is left of one of them. Which one, whoever looks for a case that is shown finds.</summary>
    private TestResult? GivenOnOfEach(PartyId holder, Agreement by, Provision given, Grant gives)
    {
        if (@case is not { Scope: null, IsAboutIntangibles: false } || Listed(grant) is not { Count: > 0 } patents || Listed(gives) is not { } others || !patents.Overlaps(others))
            return null;
        var each = patents.Select(patent => new PermitsTest(facts, reading, @case with { Patent = facts.Patent(patent) }, agreement, provision, grant).GivenOn(holder, by, given, gives)).ToList();
        return each.TrueForAll(static one => one is null) ? null
            : each.TrueForAll(static one => one?.Result.IsFalse == true) ? each[0]
            : new TestBuilder(TestKind.Permits, provision.Id.Value).Unknown($"{holder} gave some of it on by {given.Id}, which excludes {holder} too.", new MissingFact(given.Id.Value, "body/subject", MissingReason.NotDecidable, $"Which patents are asked about: {given.Id} of {by.Id} covers some of what the question leaves open.")).Build();
    }

    private static HashSet<PatentId>? Listed(Grant one) => one is PatentGrant { Subject: var term } && term.TryGetValue(out var subject) ? ScopeRelation.Listed(subject)?.ToHashSet() : null;

    /// <summary>
    /// Whether what was given on stands against this, by the days: what was given after this, and not what this was given out of. What one has since from those to whom one gave it, or with their signature, one has towards them.
    /// </summary>
    private Truth StandsAgainst(Agreement by, Provision given, Grant gives, bool isOwners)
    {
        var (its, own) = (new GrantOnset(facts, reading, @case, by, given, gives).Granted, new GrantOnset(facts, reading, @case, agreement, provision, grant).Granted);
        var isEarlier = its.Latest < own.Earliest;
        var isLater = its.Earliest > own.Latest;
        var isSigned = isEarlier && gives.Grantees.Parties.Count > 0 && gives.Grantees.Parties.All(agreement.AllParties.Contains);
        if (!isLater && (isSigned || IsOutOf(gives, grant, given.Id)))
        {
            return isEarlier || new GrantTests(facts, reading, @case, agreement, provision, grant).IsNeverOwner() ? Truth.False
                : isOwners || !(its.Earliest >= own.Latest) ? Truth.Unknown : Truth.True;
        }

        return isEarlier || (isOwners && !(its.Earliest >= own.Latest)) ? Truth.Unknown : Truth.True;
    }

    /// <summary>Whether who grants something has what he grants from those to whom another grant was made, directly or by way of up to three others; each grant is looked at once.</summary>
    private bool IsOutOf(Grant source, Grant one, ProvisionId given)
    {
        HashSet<ProvisionId> met = [given, provision.Id];
        var givers = one.Grantors.Parties;
        for (var tier = 0; tier < Tiers && givers.Count > 0; tier++)
        {
            if (givers.Overlaps(source.Grantees.Parties))
                return true;
            givers = Grants.Of(facts.Document, @case).Where(entry => entry.Grant.Effect == GrantEffect.License && entry.Grant.Grantees.Parties.Overlaps(givers) && met.Add(entry.Provision.Id))
                .SelectMany(static entry => entry.Grant.Grantors.Parties).ToValueSet();
        }

        return givers.Overlaps(source.Grantees.Parties);
    }

    /// <summary>Whether what its grantor gave to others counts towards who asks: in a suit of who granted this himself, only what he has by it.</summary>
    private bool IsAskedBy(Agreement by, Provision given, Grant gives)
        => @case.Deed is not AssertQuestion asserted || !Forbearance.IsOwn(grant, asserted, new GrantTests(facts, reading, @case, agreement, provision, grant).IsGrantor)
            || gives.Grantees.Parties.Contains(asserted.Holder) || !new GrantTests(facts, reading, @case with { Actor = asserted.Holder, Taker = null, Deed = null }, by, given, gives).Grantee().Result.IsFalse;

    /// <summary>That its grantor kept for himself what is asked about, where he did or may have.</summary>
    private TestResult Kept(PartyId holder, Agreement by)
    {
        var (test, how) = (new TestBuilder(TestKind.Permits, provision.Id.Value), string.Empty);
        return new Reservations(facts, reading, @case).Cover(holder, by, test, ref how).IsTrue ? test.Fail($"{holder} {how}.").Build() : test.Build();
    }

    private string WhyNothing()
        => grant.Effect == GrantEffect.Undertaking && grant.Undertaking.TryGetValue(out var promised) && promised == UndertakingTerms.NonAssertion ? "It is an undertaking not to assert, which is not a licence."
            : grant.Effect == GrantEffect.Undertaking ? $"It is an undertaking to license{(grant.Undertaking.TryGetValue(out var terms) ? $" ({terms})" : string.Empty)}, which is not a licence."
            : grant.Effect == GrantEffect.Standstill ? "It is a standstill: it bars suits for a while and permits nothing."
            : grant.Effect == GrantEffect.Reservation ? "It keeps something for its grantor and gives nobody else anything."
            : grant.Effect == GrantEffect.Option && !Exercise.IsExercised.IsFalse ? "It is an option; what its exercise gives is a grant of its own."
            : grant.Effect == GrantEffect.Option && Exercise.Elections.Any(election => ResolvedDate.Of(election.Id, facts.Find(election.Id)).IsOnOrBefore(@case.Day).IsTrue) ? "It is an option, which was not exercised while it was open."
            : grant.Effect == GrantEffect.Option && Exercise.Elections.Count > 0 ? $"It is an option, which was not yet exercised on {Words.Day(@case.Day)}."
            : grant.Effect == GrantEffect.Option ? "It is an option, which is not recorded as exercised."
            : "It gives a right to be asked first, and no licence.";
}
