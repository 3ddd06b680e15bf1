using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using Outcome = LicensingModel.Decisions.Answers.Outcome;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>What holds of every outcome, whatever the world: of knowing more, of order and names, of what does not bind, and of granting more.</summary>
public class OutcomeLaws
{
    [Fact]
    public void Law_1_giving_values_to_unknowns_never_turns_permitted_into_not_permitted_or_back()
    {
        Law.Holds("law 1, knowing more", seed => KnowledgeIsKept(Evaluators.Ask, seed));
        Law.Fails(seed => KnowledgeIsKept(Evaluators.TakesUnknownForNo, seed));
        Law.Fails(seed => KnowledgeIsKept(Evaluators.TakesUnknownForYes, seed));
    }

    [Fact]
    public void Law_2_order_and_names_change_nothing_but_order_and_names()
    {
        Law.Holds("law 2, order and names", seed => OrderAndNamesDoNotMatter(Evaluators.AskOfChanges, seed));
        Law.Fails(seed => OrderAndNamesDoNotMatter(Evaluators.LooksAtTheFirstAgreementOnly, seed));
        Law.Fails(seed => OrderAndNamesDoNotMatter(Evaluators.LikesSmallNames, seed));
    }

    [Fact]
    public void Law_3_a_definitely_non_binding_provision_to_which_nothing_refers_can_be_deleted()
    {
        Law.Holds("law 3, what does not bind", seed => NonBindingCanBeDeleted(Evaluators.Ask, seed));
        Law.Fails(seed => NonBindingCanBeDeleted(Evaluators.TakesEverythingForBinding, seed));
    }

    [Fact]
    public void Law_4_enlarging_the_scope_of_a_non_exclusive_licence_never_takes_a_permission_away()
    {
        Law.Holds("law 4, granting more", seed => MoreScopeIsNotLess(Evaluators.Ask, seed));
        Law.Fails(seed => MoreScopeIsNotLess(Evaluators.DoesNotReadWhatIsWide, seed));
    }

    [Fact]
    public void The_worlds_have_every_outcome()
        => Enumerable.Range(0, 1500).Select(seed => RandomWorld.Of(seed)).Select(world => Evaluators.Ask(world.Document, world.Question).Outcome).Distinct().Order()
            .Should().Equal(Enum.GetValues<Outcome>());

    private static bool KnowledgeIsKept(Evaluator ask, int seed)
    {
        // Less and less of the same world is known.
        double[] hidden = [0, 0.1, 0.4];
        var outcomes = hidden.Select(share => RandomWorld.Of(seed, share)).Select(world => ask(world.Document, world.Question).Outcome).ToArray();
        return !(outcomes.Any(IsPermitted) && outcomes.Contains(Outcome.NotLicensed));
    }

    private static bool OrderAndNamesDoNotMatter(Evaluator ask, int seed)
    {
        var (one, other) = (RandomWorld.Of(seed), RandomWorld.Of(seed, name: Renamed));
        var here = ask(one.Document, one.Question);
        var there = ask(other.Document.Shuffled(new Random(seed)), other.Question);
        return here.Outcome == there.Outcome
            && here.IsBoundExceeded == there.IsBoundExceeded
            && here.ChangesOn?.Day == there.ChangesOn?.Day
            && here.ChangesOn?.Becomes == there.ChangesOn?.Becomes
            && (here.SettledBy.Count == there.SettledBy.Count || here.IsSettledByCut)
            && here.Basis.Select(basis => Renamed(basis.Provision.Value)).Order().SequenceEqual(there.Basis.Select(basis => basis.Provision.Value).Order())
            && here.NearMisses.Select(miss => Renamed(miss.Provision.Value)).Order().SequenceEqual(there.NearMisses.Select(miss => miss.Provision.Value).Order());
    }

    private static bool NonBindingCanBeDeleted(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        var before = ask(world.Document, world.Question).Outcome;
        return world.Document.Agreements.SelectMany(agreement => agreement.Provisions.Where(provision => IsNonBinding(agreement, provision) && !IsReferredTo(world.Document, provision)))
            .All(provision => ask(world.Document.Without(provision.Id), world.Question).Outcome == before);
    }

    private static bool MoreScopeIsNotLess(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);

        // Group consent yields to an agreement about the right; a licence that comes to be about it is then not merely enlarged.
        var document = world.Document with { WithoutPresumptions = world.Document.WithoutPresumptions.Append(Presumption.GroupConsent).ToValueSet() };
        return !IsPermitted(ask(document, world.Question).Outcome)
            || document.Provisions().Where(provision => provision.Body is PatentGrant grant && IsUnlimited(grant) && !IsReferredTo(document, provision))
                .SelectMany(provision => Enlarged((PatentGrant)provision.Body).Select(grant => provision with { Body = grant }))
                .All(enlarged => IsPermitted(ask(document.Replace(enlarged), world.Question).Outcome));
    }

    private static bool IsUnlimited(PatentGrant grant) => grant.Exclusivity == Disclosed.Stated(Exclusivity.NonExclusive) && grant.ExclusivityChanges.Count == 0 && grant.Quantity.IsBlank;

    private static bool IsPermitted(Outcome outcome) => outcome <= Outcome.Covered;

    private static bool IsNonBinding(Agreement agreement, Provision provision)
        => (provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect).TryGetValue(out var effect) && effect != BindingEffect.Binding;

    /// <summary>Whether an effect, a tie or an event names the provision.</summary>
    private static bool IsReferredTo(LicensingDocument document, Provision provision)
        => document.Events.Any(recorded => recorded.Provisions.Contains(provision.Id))
            || document.Provisions().Any(other => (other.Body is TriggeredEffect effect && (effect.Targets.Contains(provision.Id) || effect.Replacements.Contains(provision.Id)))
                || (other.Body is Reciprocity tie && tie.Legs.Contains(provision.Id)));

    private static IEnumerable<PatentGrant> Enlarged(PatentGrant grant)
    {
        yield return grant with { Territory = Territory.Worldwide };
        yield return grant with { Products = ProductScope.All };
        yield return grant with { Acts = Act.Known.ToValueSet() };
        yield return grant with { Subject = PatentScope.All };
        if (grant.Subject.TryGetValue(out var subject))
            yield return grant with { Subject = subject.Or(PatentScope.StandardEssential) };
    }

    /// <summary>Another name, so that what came first comes last.</summary>
    private static string Renamed(string name) => $"{(char)('z' - (name[^1] % 26))}-{name}";
}
