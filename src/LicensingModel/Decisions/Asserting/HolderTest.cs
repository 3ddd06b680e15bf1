using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Asserting;

/// <summary>
/// Whether somebody may sue for a right on a day: who holds title alone may; damages for what was done before it acquired title only where claims for that passed to it. What
/// co-owners and exclusive licensees may do by themselves is left to national law.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="holder">Who asserts.</param>
/// <param name="suit">The day of the suit.</param>
/// <param name="remedy">What is asked for.</param>
internal sealed class HolderTest(Facts facts, JointReading reading, Case @case, PartyId holder, LocalDate suit, Remedy remedy)
{
    private readonly TestBuilder _test = new(TestKind.HolderStanding, @case.Patent?.Id.Value ?? "patents");

    internal TestResult Run()
    {
        if (!facts.IsUnderstood(holder))
            return _test.Unknown($"Who {holder} is is not declared, or not understood.", new MissingFact(holder.Value, "unrecognized", MissingReason.NotUnderstood, $"Who {holder} is.")).Build();
        if (@case.Patent is not { } patent)
            return OfScope();

        var chain = new TitleChain(facts, reading, patent);
        if (!chain.IsKnown)
            return _test.Unknown($"Who holds {patent.Id} is not known.", chain.Missing).Build();
        if (!facts.IsRecorded(suit))
            return _test.Unknown($"Whether {patent.Id} was transferred is not recorded up to {Words.Day(suit)}.", _test.Missing("holders", MissingReason.NotRecorded, $"Who holds {patent.Id} after events were last recorded.")).Build();

        _test.On(patent.Holders, "holders").Presume(Presumption.NothingUnrecordedHappened, $"No transfer of {patent.Id} that is not recorded.");
        foreach (var passing in chain.Passings)
        {
            foreach (var used in passing.Presumptions)
                _test.Presume(used.Presumption, used.Subject, used.Explanation);
        }

        if (remedy == Remedy.Damages)
            AddClaimant(patent, chain);
        else
            AddTitle(patent, chain);
        if (_test.Result.IsFalse)
            return MayStandAsLicensee(patent, chain.On(suit)) ?? _test.Build();
        if (_test.Result.IsTrue)
            AddExclusive(chain);
        return _test.Build();
    }

    private TestResult OfScope()
    {
        if (@case.Scope is not { } scope)
            return _test.Pass($"The question ranges over patents that {holder} holds.").Build();
        return ScopeRelation.Owners(scope) is { Parties: [var owner], UnrecognizedMembers.Count: 0 } && owner == holder
            ? _test.Pass($"{holder} holds the patents of the scope.").Build()
            : _test.Unknown($"Whether {holder} holds a patent of the scope is not known.", _test.Missing("holders", MissingReason.NotDecidable, $"Whether {holder} holds a patent asked about.")).Build();
    }

    private void AddTitle(Patent patent, TitleChain chain)
    {
        var title = chain.On(suit);
        if (IsOpen(chain, patent, title, suit))
            return;
        if (title.Holders is [var only])
            Judge(only, $"{holder} holds {patent.Id} alone on {Words.Day(suit)}.", $"{holder} does not hold {patent.Id} on {Words.Day(suit)}.");
        else
            Shared(patent, title);
    }

    /// <summary>Whether it has the claim for the act, on the day of the suit.</summary>
    private void AddClaimant(Patent patent, TitleChain chain)
    {
        var claim = new PastClaim(reading, patent, chain, @case.Day).On(suit);
        foreach (var term in claim.Terms)
            _test.On(term, "body/pastDamages");
        if (claim.Shared is { } title)
        {
            Shared(patent, title);
        }
        else if (claim.Doubt is { } doubt)
        {
            _test.Unknown(doubt.Reason, doubt.Missing);
        }
        else
        {
            var holds = claim.Holders[0] == holder;
            Judge(
                claim.MayHave[0],
                holds ? $"{holder} holds {patent.Id} alone on {Words.Day(suit)}, and the claim for the act is its own." : $"{holder} no longer holds {patent.Id}, but kept the claims for what was done before.",
                holds ? $"{holder} acquired {patent.Id} after the act, without the claims for what was done before." : $"{holder} holds neither {patent.Id} on {Words.Day(suit)} nor a claim for what was done before.");
        }
    }

    private bool IsOpen(TitleChain chain, Patent patent, TitleState title, LocalDate day)
    {
        if (title.Doubt is { } doubt)
            _test.Unknown(doubt, _test.Missing("holders", MissingReason.NotDecidable, doubt));
        else if (title.Holders.Count == 0)
            _test.Unknown($"Nobody is recorded as holding {patent.Id} on {Words.Day(day)}.", chain.MissingOn(day));
        return title.Doubt is not null || title.Holders.Count == 0;
    }

    private void Judge(PartyId claimant, string yes, string no)
    {
        if (claimant == holder)
            _test.Pass(yes);
        else
            _test.Fail(no);
    }

    private void Shared(Patent patent, TitleState title)
    {
        if (title.Holders.Contains(holder))
            _test.Unknown($"{holder} holds {patent.Id} together with others; whether it may sue without them depends on national law.", _test.Missing("holders", MissingReason.NotDecidable, $"Whether a co-owner of {patent.Id} may sue alone."));
        else
            _test.Unknown($"{patent.Id} was held by several; to whom the claim for the act belongs is not worked out.", _test.Missing("holders", MissingReason.NotDecidable, "To whom the claim for the act belongs."));
    }

    /// <summary>What somebody who is not the owner may do as an exclusive licensee, or for an owner of its own group, is left to national law; null where it is neither, or the act lies outside its licence.</summary>
    private TestResult? MayStandAsLicensee(Patent patent, TitleState title)
    {
        var test = new TestBuilder(TestKind.HolderStanding, patent.Id.Value);
        foreach (var (agreement, provision, grant) in facts.Exclusives.Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            foreach (var day in Days)
            {
                var tests = new GrantTests(facts, reading, @case with { Actor = holder, Taker = null, Day = day, SuitDay = null }, agreement, provision, grant);
                var degree = Exclusiveness.On(day, facts, reading, provision, grant);
                if (degree == Exclusivity.NonExclusive || (tests.Binding().Result & tests.InEffect().Result & tests.Captured().Result & tests.Grantee().Result & tests.Act().Result & tests.Product().Result & tests.Territory().Result).IsFalse)
                    continue;
                return test.Unknown($"{holder} does not hold {patent.Id}, but {(day == suit ? "may be" : $"may have been, on {Words.Day(day)},")} its exclusive licensee by {provision.Id}; whether that lets it sue depends on national law.", test.Missing("holders", MissingReason.NotDecidable, $"Whether {holder} may sue as a licensee by {provision.Id}.")).Build();
            }
        }

        return title.Holders.Any(owner => !Affiliation.AreUnderCommonControl(facts, owner, holder, suit).IsFalse)
            ? test.Unknown($"{holder} does not hold {patent.Id}, but is or may be of the owner's group; whether it may sue for the owner is not known.", test.Missing("holders", MissingReason.NotDecidable, $"Whether {holder} may sue for the owner of {patent.Id}.")).Build()
            : null;
    }

    /// <summary>The days that count for who shares what the holder needs to sue alone: that of the suit, and for damages that of the act.</summary>
    private LocalDate[] Days => remedy == Remedy.Damages && suit != @case.Day ? [suit, @case.Day] : [suit];

    /// <summary>An owner that has excluded itself from what is asked about, or whose predecessor has, may lack what it needs to sue alone.</summary>
    private void AddExclusive(TitleChain chain)
    {
        foreach (var (agreement, provision, grant) in facts.Exclusives.Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            foreach (var day in Days)
            {
                var degree = Exclusiveness.On(day, facts, reading, provision, grant);
                if (degree == Exclusivity.NonExclusive || degree == Exclusivity.Sole || IsUnseen(grant) || !MayBind(chain, day, agreement, provision, grant))
                    continue;
                _test.Unknown(
                    $"{holder} holds the right, but {provision.Id} {(degree == Exclusivity.Exclusive ? "gives" : "may give")} it away exclusively; whether it may still sue alone depends on national law and on what it kept.",
                    _test.Missing("holders", MissingReason.NotDecidable, $"Whether {holder} may sue without its exclusive licensee by {provision.Id}."));
                break;
            }
        }
    }

    /// <summary>Whether nobody has seen that it excludes anybody.</summary>
    private static bool IsUnseen(Grant grant) => grant.Exclusivity.IsBlank && grant.ExclusivityChanges.Count == 0;

    /// <summary>Whether a grant binds the holder on a day, or may: its own, or one that came with the right from who held it before.</summary>
    private bool MayBind(TitleChain chain, LocalDate day, Agreement agreement, Provision provision, Grant grant)
    {
        var tests = new GrantTests(facts, reading, @case with { Day = day, SuitDay = null }, agreement, provision, grant);

        // Who kept no more than claims for the past is bound by nothing that the new owner grants.
        if (day != @case.Day && !chain.On(day).Holders.Contains(holder) && tests.IsGrantor(holder).IsFalse)
            return false;
        var own = new GrantTests(facts, reading, @case with { Actor = holder, Day = day, SuitDay = null, Deed = null }, agreement, provision, grant);
        return !tests.Binding().Result.IsFalse && !tests.Place().Result.IsFalse && !tests.Holds().IsFalse && tests.Amended?.Exclusion()?.Result.IsFalse != true && !own.Grantee().Result.IsTrue;
    }
}
