using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// What was not read of an agreement, or not understood, could cover the act: where the agreement is between those whom the question concerns, a no is then no more
/// than unknown.
/// </summary>
internal sealed class UnreadTest(Facts facts, JointReading reading, Case @case)
{
    internal IEnumerable<ProvisionProof> Run(Question question)
    {
        var notUnderstood = facts.Obscurities
            .Where(obscurity => obscurity.BearsOn != Bearing.MayRestrict && Grants.IsAsked(question, obscurity.Agreement, obscurity.Provision))
            .GroupBy(obscurity => (obscurity.Agreement.Id, obscurity.Provision?.Id))
            .Select(NotUnderstood);
        var unread = facts.Document.Agreements
            .Where(agreement => !question.IsConfined && agreement.Completeness != Completeness.FullText && ConcernsHolder(agreement))
            .Select(Unread);
        return notUnderstood.Concat(unread);
    }

    private ProvisionProof NotUnderstood(IEnumerable<Obscurity> obscurities)
    {
        var (agreement, provision, _, _) = obscurities.First();
        var test = new TestBuilder(TestKind.Understood, provision?.Id.Value ?? agreement.Id.Value);
        if (ConcernsHolder(agreement) && ConcernsActor(agreement))
        {
            foreach (var obscurity in obscurities)
                test.Unknown($"`{obscurity.Path}` is not understood, and may grant.", test.Missing(obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` in {provision?.Id.Value ?? "it"} of {agreement.Id} provides."));
        }
        else
        {
            test.Fail("It is not understood, but not among those whom the question concerns.");
        }

        return new ProvisionProof
        {
            Agreement = agreement.Id,
            Provision = provision?.Id,
            Clause = provision?.Clause,
            Gives = Outcome.Licensed,
            Tests = [test.Build(), .. provision is null ? [Exists(agreement)] : Standing(agreement, provision, obscurities.All(obscurity => obscurity.IsWholeBody))],
        };
    }

    /// <summary>Whether it binds, and operates: unless that may be what is not understood.</summary>
    private IEnumerable<TestResult> Standing(Agreement agreement, Provision provision, bool isRestUnderstood)
    {
        var standing = new StandingTests(facts, reading, @case, agreement, provision);
        return isRestUnderstood && !facts.Obscurities.Any(obscurity => obscurity.Provision is null && ReferenceEquals(obscurity.Agreement, agreement))
            ? [standing.Binding(), standing.InEffect()]
            : [standing.Binding()];
    }

    private ProvisionProof Unread(Agreement agreement)
    {
        var test = new TestBuilder(TestKind.UnreadProvisions, agreement.Id.Value);
        test.Unknown(
            $"{agreement.Id} was not seen in full; a provision that was not seen could cover the act.",
            test.Missing("provisions", MissingReason.NotCaptured, $"Whether {agreement.Id} has provisions that were not seen and cover the act."));
        return new ProvisionProof { Agreement = agreement.Id, Gives = Outcome.Licensed, Tests = [test.Build(), Exists(agreement)] };
    }

    private TestResult Exists(Agreement agreement)
    {
        var exists = new TestBuilder(TestKind.InEffect, agreement.Id.Value);
        new StatusTest(facts, reading, agreement, @case.Day).Add(exists);
        return exists.Build();
    }

    /// <summary>Whether the holder of the right, as far as it is known, is among the parties: to whom a provision that was not seen gives something, nobody can say.</summary>
    private bool ConcernsHolder(Agreement agreement)
    {
        var parties = agreement.AllParties;
        if (@case.Asset is { } asset)
        {
            var chain = new TitleChain(facts, reading, asset);
            return !chain.IsKnown || chain.Everybody.Any(holder => IsAmong(parties, holder));
        }

        return @case.Scope is not { } scope || @case.Intangibles is not null || ScopeRelation.Owners(scope) is not { } owners || owners.Parties.Any(owner => IsAmong(parties, owner));
    }

    /// <summary>Whether the actor, as far as it is known, is among the parties too: what is not understood bears on them and those who take through them.</summary>
    private bool ConcernsActor(Agreement agreement) => !@case.Actor.TryGetValue(out var actor) || IsAmong(agreement.AllParties, actor);

    private bool IsAmong(ValueSet<PartyId> parties, PartyId candidate)
        => parties.Contains(candidate) || parties.Any(facts.IsOpenClass) || !Affiliation.MayBeLinked(facts, parties, candidate, @case.Day).IsFalse;
}
