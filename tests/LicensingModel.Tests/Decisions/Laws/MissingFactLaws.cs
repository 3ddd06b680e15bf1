using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>What holds of missing facts in every world: with all of them an answer becomes definite, and with one smallest set it can.</summary>
public class MissingFactLaws
{
    private const int Rounds = 12;

    [Fact]
    public void An_undetermined_answer_becomes_definite_when_all_that_is_missing_is_supplied()
    {
        Law.Holds("missing facts, all supplied", seed => BecomesDefinite(Evaluators.Ask, seed));
        Law.Fails(seed => BecomesDefinite(Evaluators.KeepsOneFactToItself, seed));
    }

    [Fact]
    public void An_undetermined_answer_can_become_definite_by_the_facts_that_are_said_to_settle_it()
    {
        Law.Holds("missing facts, the smallest set", seed => CanBeSettled(Evaluators.Ask, seed));
        Law.Fails(seed => CanBeSettled(Evaluators.IsContentWithOneFact, seed));
    }

    [Fact]
    public void The_facts_that_settle_an_answer_are_among_those_that_are_missing()
        => Law.Holds("missing facts, the smallest set is among all", static seed =>
        {
            var world = RandomWorld.Of(seed, hidden: 0.1);
            var answer = Evaluators.Ask(world.Document, world.Question);
            return answer.SettledBy.All(answer.Missing.Contains)
                && (answer.SettledBy.Count > 0) == (answer.Outcome is Outcome.Undetermined or Outcome.Conflicting && !answer.IsBoundExceeded);
        });

    private static bool BecomesDefinite(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed, hidden: 0.1);
        return SuppliedRounds.Of(ask, world.Document, world.Question, new Random(seed), Rounds).Wrong is { } wrong ? throw new InvalidOperationException(wrong) : true;
    }

    /// <summary>Of texts seen in full: what a provision that was not seen says settles everything, by what it is said to be.</summary>
    private static bool CanBeSettled(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed, hidden: 0.2);
        var document = world.Document with { Agreements = world.Document.Agreements.Select(static agreement => agreement with { Completeness = Completeness.FullText }).ToValueList() };
        var answer = ask(document, world.Question);
        if (answer.SettledBy.Count == 0 || answer.SettledBy.Any(SuppliedRounds.IsExcused))
            return true; // What no fact decides cannot be supplied.

        var ways = answer.SettledBy.Select(fact => new SuppliedFacts(document, world.Question).Count(fact)).ToArray();
        return ways.Any(static count => count == 0)
            || Choices(ways).Take(200).Select(choice => ask(Supplied(document, world.Question, answer.SettledBy, choice), world.Question)).Any(after => IsSettled(answer, after))
            ? true
            : throw new InvalidOperationException($"Not settled by {string.Join(", ", answer.SettledBy)}.");
    }

    /// <summary>Whether it is definite; or open only for what nobody asked before, because a value that was supplied leads to it.</summary>
    private static bool IsSettled(MayAnswer before, MayAnswer after) => SuppliedRounds.IsDefinite(after) || after.Missing.Any(fact => !before.Missing.Contains(fact));

    private static LicensingDocument Supplied(LicensingDocument document, MayQuestion question, ValueList<MissingFact> facts, int[] choice)
    {
        var supplied = new SuppliedFacts(document, question);
        for (var i = 0; i < choice.Length; i++)
            supplied.Supply(facts[i], choice[i]);
        return supplied.Document;
    }

    /// <summary>Every choice of one way for each fact.</summary>
    private static IEnumerable<int[]> Choices(int[] ways)
    {
        IEnumerable<int[]> all = [[]];
        foreach (var count in ways)
            all = all.SelectMany(sofar => Enumerable.Range(0, count).Select(way => (int[])[.. sofar, way]));
        return all;
    }
}
