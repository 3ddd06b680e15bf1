using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// What amendments mean for an affiliate that had left before they were made, and keeps what it had. The parties made them among themselves: whether what they gave or took reaches who had left, nobody can say.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="effect">The day from which it runs; null where that is not known.</param>
internal sealed class AmendedLeaver(Facts facts, JointReading reading, Case @case, Provision provision, Grant grant, LocalDate? effect)
{
    /// <summary>An amendment that gave what somebody who has left would have by the text as it reads; null where there is none, it has not left, or the text before gave as much.</summary>
    internal AmendmentId? Given(PartyId actor)
    {
        if (Owner is null || Amendments is not { Count: > 0 } amendments || LastDay(facts, grant, effect, actor) is not { } last)
            return null;
        var since = Since(amendments, last);
        if (since.Count == 0)
            return null;
        var then = facts.Without(Owner.Id, since.Select(static amendment => amendment.Id));
        return Read(then) is ({ } text, { Body: Grant earlier } read) && (IsTheSame(text, read) || IsGiven(new GrantTests(then, reading, @case, text, read, earlier).Prove().Result)) ? null : since[0].Id;
    }

    /// <summary>What is proved of somebody who has left and keeps what it had: what it has no more for an amendment that came after that, it may have still.</summary>
    internal ProvisionProof Kept(ProvisionProof proof)
    {
        if (!proof.Result.IsFalse || !@case.Actor.TryGetValue(out var actor) || grant.Grantees.Parties.Contains(actor) || proof.Tests.Any(static test => test.Test == TestKind.Actor && test.Result.IsFalse))
            return proof;
        if (Owner is null || Amendments is not { Count: > 0 } amendments || LastDay(facts, grant, effect, actor) is not { } last || Since(amendments, last) is not [var first, ..] since)
            return proof;
        var then = facts.Without(Owner.Id, since.Select(static amendment => amendment.Id));
        return Read(then) is ({ } text, { Body: Grant earlier } read) && !IsTheSame(text, read) && !new GrantTests(then, reading, @case, text, read, earlier).Prove().Result.IsFalse
            ? Open(proof, actor, first.Id, static test => test.Result.IsFalse) : proof;
    }

    /// <summary>The grants that an amendment left out after somebody who kept what it had under them had left, and what was proved of them before.</summary>
    /// <param name="facts">What the document says.</param>
    /// <param name="reading">How contested terms are read.</param>
    /// <param name="case">What is asked about.</param>
    internal static IReadOnlyList<(Agreement Agreement, Provision Provision, Grant Grant, ProvisionProof Proof)> Left(Facts facts, JointReading reading, Case @case)
    {
        if (!@case.Actor.TryGetValue(out var actor) || !facts.Control.Around(actor).Any())
            return [];

        List<(Agreement Agreement, Provision Provision, Grant Grant, ProvisionProof Proof)> result = [];
        foreach (var agreement in facts.Document.Agreements)
        {
            HashSet<ProvisionId> seen = [];
            var amendments = facts.AmendmentsOf(agreement.Id);
            for (var i = amendments.Count - 1; i >= 0; i--)
            {
                if (!amendments[i].Changes.Any(static change => change is RemoveProvision or RestateText))
                    continue;
                var before = facts.Without(agreement.Id, amendments.Skip(i).Select(static amendment => amendment.Id));
                foreach (var (text, provision, grant) in Grants.Of(before.Document, @case).Where(entry => entry.Agreement.Id == agreement.Id && !agreement.Provisions.Any(one => EarlierTexts.IsOf(one.Id, entry.Provision.Id)) && seen.Add(entry.Provision.Id)))
                {
                    var from = new TermTest(before, reading, text, provision, @case.Day).Effect;
                    var leaver = new AmendedLeaver(before, reading, @case, provision, grant, from);
                    if (leaver.LastDay(before, grant, from, actor) is { } last && leaver.IsAfter(amendments[i], last) && new GrantTests(before, reading, @case, text, provision, grant).Prove() is { Result.IsFalse: false } proof)
                        result.Add((agreement, provision, grant, Open(proof, actor, amendments[i].Id, static test => test.Test == TestKind.Actor)));
                }
            }
        }

        return result;
    }

    /// <summary>That nobody can say whether an amendment reaches somebody who had left before it.</summary>
    internal static TestBuilder Open(TestBuilder test, PartyId actor, AmendmentId changed)
        => test.Unknown($"{actor} keeps what it had when it left the group of a grantee; {changed} came after that.", test.Missing("grantees/affiliates", MissingReason.NotDecidable, $"Whether what {changed} changed reaches who had left."));

    private static ProvisionProof Open(ProvisionProof proof, PartyId actor, AmendmentId changed, Func<TestResult, bool> which)
        => proof with { Tests = proof.Tests.Select(test => which(test) ? Open(new TestBuilder(test.Test, proof.Provision!.Value), actor, changed).Build() : test).ToValueList() };

    /// <summary>An amendment by whose text somebody who had left before it has nothing more, although the text before may have left it what it had; null where there is none.</summary>
    internal AmendmentId? Taken(PartyId actor)
    {
        if (Owner is null || Amendments is not { Count: > 0 } amendments || !facts.Control.Around(actor).Any())
            return null;
        for (var i = amendments.Count - 1; i >= 0; i--)
        {
            var before = facts.Without(Owner.Id, amendments.Skip(i).Select(static amendment => amendment.Id));
            if (Read(before) is not ({ } text, { Body: Grant earlier } read))
                continue;
            var from = new TermTest(before, reading, text, read, @case.Day).Effect;
            if (LastDay(before, earlier, from, actor) is { } last && IsAfter(amendments[i], last) && !new ActorTest(before, reading, @case with { Actor = actor, Taker = null }, read, earlier, from) { IsAsRead = true }.Run().Result.IsFalse)
                return amendments[i].Id;
        }

        return null;
    }

    private Agreement? Owner => field ??= facts.Document.Agreements.FirstOrDefault(agreement => agreement.Provisions.Contains(provision));

    private IReadOnlyList<Amendment> Amendments => facts.AmendmentsOf(Owner!.Id);

    private List<Amendment> Since(IReadOnlyList<Amendment> amendments, LocalDate last) => amendments.Where(amendment => IsAfter(amendment, last)).ToList();

    /// <summary>Whether an amendment may have been made after a day.</summary>
    private bool IsAfter(Amendment amendment, LocalDate last) => !(GrantDay.Of(amendment, facts).Latest <= last);

    /// <summary>The agreement and the provision, as another text has them.</summary>
    private (Agreement? Text, Provision? Read) Read(Facts other)
        => other.Document.Agreements.FirstOrDefault(one => one.Id == Owner!.Id) is { } text ? (text, text.Provisions.FirstOrDefault(one => one.Id == provision.Id)) : (null, null);

    /// <summary>Whether the text before gave as much. What it leaves open is no less than now where the text of now leaves something open too.</summary>
    private bool IsGiven(Truth then)
        => then.IsTrue || (then.IsUnknown && new GrantTests(facts, reading, @case, Owner!, provision, grant) is var now
            && !(now.InEffect().Result & now.Captured().Result & now.Power().Result & now.Act().Result & now.Product().Result & now.Territory().Result).IsTrue);

    /// <summary>Whether two texts say the same of the grant, and of how long it runs.</summary>
    private bool IsTheSame(Agreement text, Provision read) => EarlierTexts.IsTheSame(read, provision) && text with { Amendments = [] } == Owner! with { Amendments = [] };

    /// <summary>The last day on which somebody who has left belonged to a grantee, as a text has it.</summary>
    private LocalDate? LastDay(Facts text, Grant read, LocalDate? from, PartyId actor)
        => reading.TryGet(read.Grantees.Affiliates, $"affiliates of the grantees of {provision.Id}", out var rule) ? Affiliation.LastDay(text, rule, read.Grantees.Parties, actor, from, @case.Day) : null;
}
