using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using Outcome = LicensingModel.Decisions.Answers.Outcome;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>What holds of rights taken from others, and of patents that pass to others, in every world.</summary>
public class TitleLaws
{
    [Fact]
    public void Law_5_a_sublicence_covers_no_more_than_the_rights_it_is_taken_from()
    {
        Law.Holds("law 5, sublicences", seed => SublicencesAreNoWider(Evaluators.Ask, seed));
        Law.Fails(seed => SublicencesAreNoWider(Evaluators.ForgetsTheLimitsOfHeads, seed));
        Enumerable.Range(0, 1500).Count(seed => Below(seed) is { } world && Rests(Evaluators.Ask(world.Document, world.Question)))
            .Should().BeGreaterThan(20, "the law is about worlds in which a sublicence covers something");
    }

    [Fact]
    public void Law_6_an_assignment_alone_never_ends_a_licence_that_was_attached()
    {
        Law.Holds("law 6, assignments", seed => AssignmentsEndNothing(Evaluators.Ask, seed));
        Law.Fails(seed => AssignmentsEndNothing(Evaluators.ForgetsFormerOwners, seed));
    }

    [Fact]
    public void Law_6_a_licensee_that_becomes_the_owner_needs_no_licence_or_keeps_its_own()
    {
        Law.Holds("law 6, licensees that become owners", seed => OwnersLoseNothing(Evaluators.Ask, seed));
        Law.Fails(seed => OwnersLoseNothing(Evaluators.NeverSeesThatNoLicenceIsNeeded, seed));
    }

    private static bool SublicencesAreNoWider(Evaluator ask, int seed)
    {
        if (Below(seed) is not { } world || !Rests(ask(world.Document, world.Question)))
            return true;

        // What it may do itself is what its own rights give: apart from the sublicence, which is not made to it.
        var grantor = GrantOf(world.Document, Chains.Sublicence).Grantors.Parties[0];
        return ask(world.Document.Without(Chains.Sublicence), world.Question with { Actor = grantor }).Outcome is <= Outcome.Covered;
    }

    private static bool Rests(MayAnswer answer) => answer.Basis.Any(static basis => basis.Provision == Chains.Sublicence);

    /// <summary>A world in which somebody who never holds the patent, and is licensed, grants further; null where there is no such.</summary>
    private static (LicensingDocument Document, MayQuestion Question)? Below(int seed)
    {
        var world = RandomWorld.Of(seed, hidden: 0.01);
        var heads = world.Document.Provisions().Where(static provision => provision.Body is PatentGrant { Effect: var effect } && effect == GrantEffect.License).ToList();
        if (heads.Count == 0 || !world.Question.Patents.TryGetValue(out var scope) || scope is not ListedPatents)
            return null; // Of patents that are not listed, anybody may be the owner.

        var random = new Random(seed);
        var head = heads[random.Next(heads.Count)];
        var licence = (PatentGrant)head.Body;
        var sublicence = new Provision
        {
            Id = Chains.Sublicence,
            Body = licence with
            {
                Grantors = PartySet.Of(licence.Grantees.Parties[0]) with { Affiliates = AffiliateRule.Nobody },
                Grantees = PartySet.Of(Chains.Below) with { Affiliates = AffiliateRule.Nobody },
                Acts = Act.Known.ToValueSet(),
                Territory = Territory.Worldwide,
                Products = LicensingModel.Products.Scopes.ProductScope.All,
                Subject = PatentScope.All,
                Exclusivity = Exclusivity.NonExclusive,
                ExclusivityChanges = [],
            },
        };
        var document = world.Document.Replace(head with { Body = licence with { Sublicensing = Sublicensing.Permitted } });
        var agreement = document.Agreements[random.Next(document.Agreements.Count)];
        document = document with
        {
            Parties = [.. document.Parties, new Party { Id = Chains.Below, Kind = PartyKind.Company, Name = Worlds.Text("below") }],
            Agreements = document.Agreements.Select(each => each.Id == agreement.Id ? each with { Provisions = [.. each.Provisions, sublicence] } : each).ToValueList(),
        };
        var grantor = licence.Grantees.Parties[0];
        return !Draw.Everybody.Contains(grantor.Value) || document.Patents.Any(patent => !patent.Holders.TryGetValue(out var chain) || chain.Any(holding => holding.Holders.Contains(grantor)))
            || document.Provisions().Any(provision => provision.Body is PatentTransfer transfer && transfer.To == grantor)
            ? null
            : (document, world.Question with { Actor = Chains.Below, WithinAgreements = [], WithinProvisions = [] });
    }

    private static PatentGrant GrantOf(LicensingDocument document, ProvisionId id) => (PatentGrant)document.Provisions().First(provision => provision.Id == id).Body;

    private static bool AssignmentsEndNothing(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        return Attached(world).All(attached =>
            ask(Assigned(world.Document, attached, Chains.Newcomer), world.Question).Basis.Any(basis => basis.Provision == attached.Basis));
    }

    private static bool OwnersLoseNothing(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        if (!world.Question.Actor.TryGetValue(out var actor))
            return true;

        var isAllPlain = world.Document.Provisions().All(static provision => provision.Body is not UnrecognizedBody
            && (provision.Body is not PatentGrant grant || (grant.Exclusivity == Disclosed.Stated(Exclusivity.NonExclusive) && grant.ExclusivityChanges.Count == 0)));
        return Attached(world).All(attached => ask(Assigned(world.Document, attached, actor), world.Question).Outcome is var outcome
            && (isAllPlain ? outcome == Outcome.NoLicenseNeeded : outcome <= Outcome.Covered));
    }

    /// <summary>
    /// The licences that the question's day finds attached by title, by the reckoning of the library itself, with a day on which the patent may be assigned after that: not those whose terms ask who
    /// owns a patent, or whether it passes.
    /// </summary>
    private static IEnumerable<(PatentId Patent, ProvisionId Basis, LocalDate Day)> Attached(RandomWorld world)
    {
        if (!world.Question.On.TryGetValue(out var day) || !world.Question.Patents.TryGetValue(out var scope) || scope is not ListedPatents { Patents: [var id] } || AsksOfTransfers(world.Document))
            yield break;
        var patent = world.Document.Patents.First(patent => patent.Id == id);
        if (!patent.Holders.TryGetValue(out var chain) || chain is not [{ Holders: [var owner], During: var during }] || during != DateSpan.Always)
            yield break;

        foreach (var basis in Evaluators.Ask(world.Document, world.Question).Basis.ToArray())
        {
            var grant = GrantOf(world.Document, basis.Provision);
            if (IsMadeBy(world.Document, basis.Agreement, day) && grant.Grantors.Parties.Contains(owner) && grant.Effect != GrantEffect.Release && !Subjects(grant).Any(static part => part is PatentsOwnedBy or PatentsByDate))
                yield return (id, basis.Provision, day);
        }
    }

    /// <summary>What is signed only after the day, and reaches back, was not attached on it.</summary>
    private static bool IsMadeBy(LicensingDocument document, AgreementId id, LocalDate day)
        => document.Agreements.First(agreement => agreement.Id == id).Signed is var signed && (!signed.TryGetValue(out var on) || on is FixedDate { Date: var date } && date <= day);

    private static IEnumerable<PatentScope> Subjects(PatentGrant grant) => grant.Subject.ClaimedValues.Concat(grant.Subject.TryGetValue(out var stated) ? [stated] : []).SelectMany(Parts);

    private static IEnumerable<PatentScope> Parts(PatentScope scope) => scope switch
    {
        PatentUnion union => union.Scopes.SelectMany(Parts),
        PatentIntersection intersection => intersection.Scopes.SelectMany(Parts),
        PatentDifference difference => Parts(difference.Scope).Concat(Parts(difference.Excluded)),
        PatentFamilies families => Parts(families.Of),
        _ => [scope],
    };

    private static bool AsksOfTransfers(LicensingDocument document)
        => document.Provisions().Any(static provision => provision.Body is PatentTransfer or TriggeredEffect or UnrecognizedBody || !provision.Condition.IsBlank);

    private static LicensingDocument Assigned(LicensingDocument document, (PatentId Patent, ProvisionId Basis, LocalDate Day) attached, PartyId to) => document with
    {
        Parties = document.Parties.Any(party => party.Id == to) ? document.Parties : [.. document.Parties, new Party { Id = to, Kind = PartyKind.Company, Name = Worlds.Text("newcomer") }],
        Patents = document.Patents.Select(patent => patent.Id != attached.Patent || !patent.Holders.TryGetValue(out var chain) ? patent : patent with
        {
            Holders = ValueList.Create<TitleHolding>([chain[0] with { During = DateSpan.Until(attached.Day.PlusDays(-1)) }, new() { Holders = [to], During = DateSpan.From(attached.Day) }]),
        }).ToValueList(),
    };
}
