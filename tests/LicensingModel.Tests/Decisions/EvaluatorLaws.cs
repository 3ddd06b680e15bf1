using FsCheck;
using FsCheck.Fluent;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using Outcome = LicensingModel.Decisions.Answers.Outcome;

namespace LicensingModel.Tests.Decisions;

/// <summary>
/// What holds of every answer, whatever the world. Each law is also put to an evaluator that is wrong in one way, to show that it can fail.
/// </summary>
public class EvaluatorLaws
{
    private const int Worlds = 400;

    private delegate MayAnswer Evaluator(LicensingDocument document, MayQuestion question);

    [Fact]
    public void Law_1_giving_values_to_unknowns_never_turns_permitted_into_not_permitted_or_back()
    {
        Holds(seed => KnowledgeIsKept(Ask, seed));
        Fails(seed => KnowledgeIsKept(TakesUnknownForNo, seed));
        Fails(seed => KnowledgeIsKept(TakesUnknownForYes, seed));
    }

    [Fact]
    public void Law_2_order_and_names_change_nothing_but_order_and_names()
    {
        Holds(seed => OrderAndNamesDoNotMatter(Ask, seed));
        Fails(seed => OrderAndNamesDoNotMatter(LooksAtTheFirstAgreementOnly, seed));
        Fails(seed => OrderAndNamesDoNotMatter(LikesSmallNames, seed));
    }

    [Fact]
    public void Law_3_a_definitely_non_binding_provision_can_be_deleted()
    {
        Holds(seed => NonBindingCanBeDeleted(Ask, seed));
        Fails(seed => NonBindingCanBeDeleted(TakesEverythingForBinding, seed));
    }

    [Fact]
    public void Law_4_enlarging_the_scope_of_a_non_exclusive_licence_never_takes_a_permission_away()
    {
        Holds(seed => MoreScopeIsNotLess(Ask, seed));
        Fails(seed => MoreScopeIsNotLess(DoesNotReadWhatIsWide, seed));
    }

    [Fact]
    public void Law_7_the_outcome_changes_on_the_day_that_is_given_and_on_none_before()
    {
        Holds(seed => ChangesWhenItSays(Ask, seed));
        Fails(seed => ChangesWhenItSays(IsADayLate, seed));
        Fails(seed => ChangesWhenItSays(NeverSeesAChange, seed));
    }

    [Fact]
    public void The_worlds_have_every_outcome()
        => Enumerable.Range(0, 1500).Select(seed => RandomWorld.Of(seed)).Select(world => world.Document.Ask(world.Question).Outcome).Distinct().Order()
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
        var there = ask(Shuffled(other.Document, new Random(seed)), other.Question);
        return here.Outcome == there.Outcome
            && here.IsBoundExceeded == there.IsBoundExceeded
            && here.ChangesOn?.Day == there.ChangesOn?.Day
            && here.ChangesOn?.Becomes == there.ChangesOn?.Becomes
            && here.Basis.Select(basis => Renamed(basis.Provision.Value)).Order().SequenceEqual(there.Basis.Select(basis => basis.Provision.Value).Order())
            && here.NearMisses.Select(miss => Renamed(miss.Provision.Value)).Order().SequenceEqual(there.NearMisses.Select(miss => miss.Provision.Value).Order());
    }

    private static bool NonBindingCanBeDeleted(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        var before = ask(world.Document, world.Question).Outcome;
        return AllGrantsOf(world.Document).All(entry =>
            !IsNonBinding(entry.Agreement, entry.Provision) || ask(Replace(world.Document, entry.Provision, null), world.Question).Outcome == before);
    }

    private static bool MoreScopeIsNotLess(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);

        // Group consent yields to an agreement about the right; a licence that comes to be about it is then not merely enlarged.
        var document = world.Document with { WithoutPresumptions = world.Document.WithoutPresumptions.Append(Presumption.GroupConsent).ToValueSet() };
        return !IsPermitted(ask(document, world.Question).Outcome)
            || AllGrantsOf(document).Where(entry => entry.Provision.Body is PatentGrant grant && grant.Exclusivity == Disclosed.Stated(Exclusivity.NonExclusive))
                .SelectMany(entry => Enlarged((PatentGrant)entry.Provision.Body).Select(grant => entry.Provision with { Body = grant }))
                .All(enlarged => IsPermitted(ask(Replace(document, enlarged, enlarged), world.Question).Outcome));
    }

    private static bool ChangesWhenItSays(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        var change = ask(world.Document, world.Question).ChangesOn!;
        world.Question.On.TryGetValue(out var day);
        var outcome = At(world, day);
        if (change.Day is { } next && (next <= day || At(world, next) != change.Becomes || At(world, next.PlusDays(-1)) == change.Becomes))
            return false;

        // Around every day that anything in the world names, and on some others.
        var last = change.Day?.PlusDays(-1) ?? new LocalDate(2040, 1, 1);
        var random = new Random(seed);
        var span = Period.DaysBetween(day, last);
        var days = Enumerable.Range(0, 25).Select(_ => day.PlusDays(random.Next(span + 1)))
            .Concat(Enumerable.Range(0, 144).Select(month => new LocalDate(2014, 12, 31).PlusMonths(month)).SelectMany(first => Enumerable.Range(0, 5).Select(first.PlusDays)).Where(_ => random.Next(10) == 0))
            .Where(tried => tried >= day && tried <= last);
        return days.All(tried => At(world, tried) == outcome);
    }

    private static Outcome At(RandomWorld world, LocalDate day)
        => new MayEvaluation(world.Document, world.Question with { On = day }, IsoDay.Last).Answer().Outcome;

    private static MayAnswer Ask(LicensingDocument document, MayQuestion question) => document.Ask(question);

    private static MayAnswer TakesUnknownForNo(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { Outcome: Outcome.Undetermined } answer ? answer with { Outcome = Outcome.NotLicensed } : Ask(document, question);

    private static MayAnswer TakesUnknownForYes(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { Outcome: Outcome.Undetermined } answer ? answer with { Outcome = Outcome.Licensed } : Ask(document, question);

    private static MayAnswer LooksAtTheFirstAgreementOnly(LicensingDocument document, MayQuestion question)
        => Ask(document with { Agreements = document.Agreements.Take(1).ToValueList() }, question with { WithinAgreements = [], WithinProvisions = [] });

    private static MayAnswer LikesSmallNames(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { Basis.Count: > 1 } answer ? answer with { Basis = [answer.Basis.MinBy(basis => basis.Provision)!] } : Ask(document, question);

    private static MayAnswer TakesEverythingForBinding(LicensingDocument document, MayQuestion question)
        => Ask(AllGrantsOf(document).Aggregate(document, (sofar, entry) => Replace(sofar, entry.Provision, entry.Provision with { BindingEffect = BindingEffect.Binding })), question);

    private static MayAnswer DoesNotReadWhatIsWide(LicensingDocument document, MayQuestion question)
        => Ask(AllGrantsOf(document).Where(entry => entry.Provision.Body is PatentGrant grant && grant.Territory == Disclosed.Stated(Territory.Worldwide))
            .Aggregate(document, (sofar, entry) => Replace(sofar, entry.Provision, null)), question);

    private static MayAnswer IsADayLate(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { ChangesOn: { Day: { } day } change } answer ? answer with { ChangesOn = change with { Day = day.PlusDays(1) } } : Ask(document, question);

    private static MayAnswer NeverSeesAChange(LicensingDocument document, MayQuestion question)
        => Ask(document, question) with { ChangesOn = OutcomeChange.Never };

    private static bool IsPermitted(Outcome outcome) => outcome <= Outcome.Covered;

    private static bool IsNonBinding(Agreement agreement, Provision provision)
        => (provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect).TryGetValue(out var effect) && effect != BindingEffect.Binding;

    private static List<(Agreement Agreement, Provision Provision)> AllGrantsOf(LicensingDocument document)
        => document.Agreements.SelectMany(agreement => agreement.Provisions.Select(provision => (agreement, provision))).ToList();

    /// <summary>The document with another provision in the place of the one with its id, or without it.</summary>
    private static LicensingDocument Replace(LicensingDocument document, Provision provision, Provision? with) => document with
    {
        Agreements = document.Agreements.Select(agreement => agreement with
        {
            Provisions = agreement.Provisions.Where(entry => entry.Id != provision.Id || with is not null).Select(entry => entry.Id == provision.Id ? with! : entry).ToValueList(),
        }).ToValueList(),
    };

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

    private static LicensingDocument Shuffled(LicensingDocument document, Random random) => document with
    {
        Parties = Shuffled(document.Parties, random),
        Ownership = Shuffled(document.Ownership, random),
        Standards = Shuffled(document.Standards, random),
        Products = Shuffled(document.Products, random),
        Patents = Shuffled(document.Patents, random),
        Events = Shuffled(document.Events, random),
        Agreements = Shuffled(document.Agreements.Select(agreement => agreement with { Provisions = Shuffled(agreement.Provisions, random) }).ToValueList(), random),
    };

    private static ValueList<T> Shuffled<T>(ValueList<T> items, Random random)
        where T : notnull
        => items.OrderBy(_ => random.Next()).ToValueList();

    private static void Holds(Func<int, bool> law)
        => Check.One(FixedSeed.Sample(Worlds), Prop.ForAll(Gen.Choose(0, int.MaxValue - 2).ToArbitrary(), law));

    private static void Fails(Func<int, bool> law) => Enumerable.Range(0, Worlds).Any(seed => !law(seed)).Should().BeTrue("the law can tell a wrong evaluator");
}
