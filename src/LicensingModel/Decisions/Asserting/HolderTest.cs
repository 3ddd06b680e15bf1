using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
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
            AddTitle(patent, chain.On(suit));
        if (_test.Result.IsFalse)
            return MayStandAsLicensee(patent, chain.On(suit)) ?? _test.Build();
        if (_test.Result.IsTrue)
            AddExclusive();
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

    private void AddTitle(Patent patent, TitleState title)
    {
        if (IsOpen(patent, title, suit))
            return;
        if (title.Holders is [var only])
            Judge(only, $"{holder} holds {patent.Id} alone on {Words.Day(suit)}.", $"{holder} does not hold {patent.Id} on {Words.Day(suit)}.");
        else
            Shared(patent, title);
    }

    /// <summary>Follows the claim for the act from who held the patent on its day, through every transfer, to the day of the suit.</summary>
    private void AddClaimant(Patent patent, TitleChain chain)
    {
        var before = chain.On(@case.Day);
        if (IsOpen(patent, before, @case.Day))
            return;
        if (before.Holders is not [var claimant])
        {
            Shared(patent, before);
            return;
        }

        foreach (var day in chain.DaysOfChange(@case.Day, suit))
        {
            var after = chain.On(day);
            if (IsOpen(patent, after, day))
                return;
            if (after.Holders.SequenceEqual(before.Holders))
                continue;
            if (after.Holders is not [var acquirer])
            {
                Shared(patent, after);
                return;
            }

            // A claim that stayed behind earlier is not the transferor's to pass.
            if (before.Holders[0] == claimant && !Follows(patent, chain, claimant, acquirer, day, ref claimant))
                return;
            before = after;
        }

        Judge(
            claimant,
            before.Holders[0] == holder ? $"{holder} holds {patent.Id} alone on {Words.Day(suit)}, and the claim for the act is its own." : $"{holder} no longer holds {patent.Id}, but kept the claims for what was done before.",
            before.Holders[0] == holder ? $"{holder} acquired {patent.Id} after the act, without the claims for what was done before." : $"{holder} holds neither {patent.Id} on {Words.Day(suit)} nor a claim for what was done before.");
    }

    /// <summary>Whether it is known where the claim goes when title passes; to whom, is put into <paramref name="claimant"/>.</summary>
    private bool Follows(Patent patent, TitleChain chain, PartyId from, PartyId to, LocalDate day, ref PartyId claimant)
    {
        var passing = chain.Passings.FirstOrDefault(passing => passing.From == from && passing.To == to && passing.HasPassed(suit).IsTrue);
        if (passing is null || !reading.TryGet(passing.PastDamages, $"past damages of {passing.By}", out var rule) || (rule != PastDamages.Included && rule != PastDamages.Excluded))
        {
            var missing = passing is null
                ? new MissingFact("agreements", "provisions", MissingReason.NotCaptured, $"Whether claims for what was done before passed with {patent.Id} to {to} on {Words.Day(day)}.")
                : new MissingFact(passing.By, passing.Cited is null ? "provisions" : "body/pastDamages", passing.PastDamages.IsStated ? MissingReason.NotUnderstood : Words.Why(passing.PastDamages), $"Whether claims for what was done before passed with {patent.Id} to {to}.");
            _test.Unknown($"Whether the claim for the act passed from {from} to {to} with {patent.Id} is not known.", missing);
            return false;
        }

        _test.On(passing.PastDamages, "body/pastDamages");
        if (rule == PastDamages.Included)
            claimant = to;
        return true;
    }

    private bool IsOpen(Patent patent, TitleState title, LocalDate day)
    {
        if (title.Doubt is { } doubt)
            _test.Unknown(doubt, _test.Missing("holders", MissingReason.NotDecidable, doubt));
        else if (title.Holders.Count == 0)
            _test.Unknown($"Nobody is recorded as holding {patent.Id} on {Words.Day(day)}.", _test.Missing("holders", MissingReason.NotCaptured, $"Who holds {patent.Id} on {Words.Day(day)}."));
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

    /// <summary>What somebody who is not the owner may do as an exclusive licensee, or for an owner of its own group, is left to national law; null where it is neither.</summary>
    private TestResult? MayStandAsLicensee(Patent patent, TitleState title)
    {
        var test = new TestBuilder(TestKind.HolderStanding, patent.Id.Value);
        foreach (var (agreement, provision, grant) in facts.Exclusives.Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new GrantTests(facts, reading, @case with { Actor = holder, Taker = null, Day = suit, SuitDay = null }, agreement, provision, grant);
            var degree = Exclusiveness.On(suit, facts, reading, provision, grant);
            if (degree == Exclusivity.NonExclusive || (tests.Binding().Result & tests.InEffect().Result & tests.Captured().Result & tests.Grantee().Result).IsFalse)
                continue;
            return test.Unknown($"{holder} does not hold {patent.Id}, but may be its exclusive licensee by {provision.Id}; whether that lets it sue depends on national law.", test.Missing("holders", MissingReason.NotDecidable, $"Whether {holder} may sue as a licensee by {provision.Id}.")).Build();
        }

        return title.Holders.Any(owner => !Affiliation.AreUnderCommonControl(facts, owner, holder, suit).IsFalse)
            ? test.Unknown($"{holder} does not hold {patent.Id}, but is or may be of the owner's group; whether it may sue for the owner is not known.", test.Missing("holders", MissingReason.NotDecidable, $"Whether {holder} may sue for the owner of {patent.Id}.")).Build()
            : null;
    }

    /// <summary>An owner that has excluded itself from what is asked about may have given away what it needs to sue alone.</summary>
    private void AddExclusive()
    {
        foreach (var (agreement, provision, grant) in facts.Exclusives.Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            if (Exclusiveness.On(suit, facts, reading, provision, grant) != Exclusivity.Exclusive)
                continue;
            var tests = new GrantTests(facts, reading, @case with { Day = suit, SuitDay = null }, agreement, provision, grant);
            if (!tests.IsGrantor(holder).IsFalse && !tests.Binding().Result.IsFalse && !tests.Holds().IsFalse)
                _test.Unknown($"{holder} holds the right, but {provision.Id} gives it away exclusively; whether it may still sue alone depends on national law and on what it kept.", _test.Missing("holders", MissingReason.NotDecidable, $"Whether {holder} may sue without its exclusive licensee by {provision.Id}."));
        }
    }
}
