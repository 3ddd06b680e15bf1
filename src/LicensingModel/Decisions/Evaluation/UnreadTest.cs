using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// What was not read of an agreement, or not understood, could cover the act: where the agreement is between those whom the question concerns, a no is then no more
/// than unknown.
/// </summary>
internal sealed class UnreadTest(Facts facts, JointReading reading, Case @case)
{
    internal IEnumerable<ProvisionProof> Run(MayQuestion question)
    {
        var notUnderstood = Grants.NotUnderstood(facts.Document)
            .Where(entry => entry.Body.BearsOn != Bearing.MayRestrict && Grants.IsAsked(question, entry.Agreement, entry.Provision))
            .Select(entry => NotUnderstood(entry.Agreement, entry.Provision));
        var unread = facts.Document.Agreements
            .Where(agreement => !question.IsConfined && agreement.Completeness != Completeness.FullText && Concerns(agreement))
            .Select(Unread);
        return notUnderstood.Concat(unread);
    }

    private ProvisionProof NotUnderstood(Agreement agreement, Provision provision)
    {
        var standing = new StandingTests(facts, reading, @case, agreement, provision);
        var test = new TestBuilder(TestKind.Understood, provision.Id.Value);
        if (Concerns(agreement))
            test.Unknown("It is of a kind that is not understood, and may grant.", test.Missing("body", MissingReason.NotUnderstood, $"What {provision.Id} of {agreement.Id} provides."));
        else
            test.Fail("It is of a kind that is not understood, but not among those whom the question concerns.");
        return new ProvisionProof
        {
            Agreement = agreement.Id,
            Provision = provision.Id,
            Clause = provision.Clause,
            Gives = Outcome.Licensed,
            Tests = [test.Build(), standing.Binding(), standing.InEffect()],
        };
    }

    private ProvisionProof Unread(Agreement agreement)
    {
        var test = new TestBuilder(TestKind.UnreadProvisions, agreement.Id.Value);
        test.Unknown(
            $"{agreement.Id} was not seen in full; a provision that was not seen could cover the act.",
            test.Missing("provisions", MissingReason.NotCaptured, $"Whether {agreement.Id} has provisions that were not seen and cover the act."));
        var exists = new TestBuilder(TestKind.InEffect, agreement.Id.Value);
        new StatusTest(facts, reading, agreement, @case.Day).Add(exists);
        return new ProvisionProof { Agreement = agreement.Id, Gives = Outcome.Licensed, Tests = [test.Build(), exists.Build()] };
    }

    /// <summary>Whether the agreement is one between the actor and the holder of the right, as far as both are known.</summary>
    private bool Concerns(Agreement agreement)
    {
        var parties = agreement.AllParties;
        if (@case.Actor.TryGetValue(out var actor) && !IsAmong(parties, actor))
            return false;

        if (@case.Patent is { } patent)
            return !reading.TryGet(patent.Holders, $"holders of {patent.Id}", out var holdings) || holdings.Any(holding => IsAmong(parties, holding.Holder));
        return @case.Scope is not { } scope || ScopeRelation.Owners(scope) is not { } owners || owners.Parties.Any(owner => IsAmong(parties, owner));
    }

    private bool IsAmong(ValueSet<PartyId> parties, PartyId candidate)
        => parties.Contains(candidate) || !Affiliation.MayBeLinked(facts, parties, candidate, @case.Day).IsFalse;
}
