using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Tests.RealDeals;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>What an answer says is missing has a place: somebody who reads it can go there and write it.</summary>
public class FactPlaceLaws
{
    [Fact]
    public void In_every_deal_what_is_missing_has_a_place()
        => Deal.Names.SelectMany(static name => Deal.Called(name) is var deal ? deal.Questions.SelectMany(posed => Wrong(deal.Document, posed.Ask)) : []).Distinct().Order(StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void In_every_world_what_is_missing_has_a_place()
        => Enumerable.Range(0, 200).SelectMany(static seed => RandomWorld.Of(seed, hidden: 0.1) is var world ? Wrong(world.Document, world.Question) : []).Distinct().Order(StringComparer.Ordinal).Should().BeEmpty();

    /// <summary>What was read and is told, but of which no value that is supplied here makes a difference: beside it something else stands in the way, or another provision is enough.</summary>
    private static readonly string[] _notShown =
    [
        "google-samsung-2014 q3-licensed: grant-tencent-to-google subject",
        "google-samsung-2014 q4: grant-tencent-to-google subject",
        "microsoft-xiaomi-2016-2018 q1-practice: grant-microsoft-to-xiaomi subject",
        "microsoft-xiaomi-2016-2018 q1-practice: microsoft-xiaomi-mou-2018 provisions",
        "microsoft-xiaomi-2016-2018 q1-practice: start of microsoft-xiaomi-2016 value",
        "microsoft-xiaomi-2016-2018 q2-one-patent: grant-xiaomi-to-microsoft territory",
        "microsoft-xiaomi-2016-2018 q2-one-patent: start of microsoft-xiaomi-2016 value",
        "motorola-zebra-2014 q1-zebra: grant-back-patents subject",
        "motorola-zebra-2014 q11-open: public-safety-lte-smartphones stages",
        "nokia-xiaomi-2017 q1-unpresumed: hmd-rumour status/rumoured/on",
        "pax-2017 q5: pax provisions",
        "sony-gsi-2009 q10: patent-licence-to-purchaser territory",
    ];

    [Fact]
    public void In_every_deal_what_is_missing_matters_but_for_what_is_listed()
        => Deal.Names.SelectMany(static name => Deal.Called(name) is var deal ? deal.Questions.SelectMany(posed => InVain(deal.Document, posed.Ask).Select(fact => $"{name} {posed.Id}: {fact}")) : []).Should().Equal(_notShown);

    /// <summary>The facts that change nothing, whatever they are and whatever the others are, of those of which a value can be supplied.</summary>
    private static IEnumerable<string> InVain(LicensingDocument document, Question question)
    {
        if (question is not MayQuestion asked || Evaluators.Ask(document, asked) is not { Outcome: Outcome.Undetermined } answer)
            return [];

        var whole = document.Supposing(question.Assume);
        var plain = asked with { Assume = Assumptions.None };
        var random = new Random(1);
        return answer.Missing.Where(fact => new SuppliedFacts(whole, plain).Count(fact) > 1 && !Enumerable.Range(0, 60).Any(_ => Differs(whole, plain, answer.Missing, fact, random))).Select(static fact => $"{fact.Subject} {fact.Term}");
    }

    /// <summary>Whether the answer differs by one fact, with some of the others supplied in one way and the rest not.</summary>
    private static bool Differs(LicensingDocument document, MayQuestion question, ValueList<MissingFact> missing, MissingFact one, Random random)
    {
        var share = random.Next(4) switch { 0 => 0.0, 1 => 0.5, _ => 1.0 };
        var others = missing.Where(fact => fact != one && new SuppliedFacts(document, question).Count(fact) > 0 && random.NextDouble() < share).Select(fact => (fact, Way: random.Next(new SuppliedFacts(document, question).Count(fact)))).ToList();
        MayAnswer With(int? way)
        {
            var supplied = new SuppliedFacts(document, question);
            foreach (var (fact, other) in others)
                supplied.Supply(fact, other);
            if (way is { } value)
                supplied.Supply(one, value);
            return Evaluators.Ask(supplied.Document, question);
        }

        var without = With(null);
        return Enumerable.Range(0, new SuppliedFacts(document, question).Count(one)).Any(way => With(way) is var with && (with.Outcome != without.Outcome || with.Missing.Count(fact => missing.Contains(fact)) < without.Missing.Count(fact => missing.Contains(fact)) - 1));
    }

    private static IEnumerable<string> Wrong(LicensingDocument document, Question question)
    {
        var places = new FactPlaces(document.Supposing(question.Assume));
        return Missing(document.Ask(question)).Select(places.Wrong).OfType<string>();
    }

    private static ValueList<MissingFact> Missing(Answer answer) => answer switch
    {
        MayAnswer may => may.Missing,
        ValueAnswer value => value.Missing,
        LicensingModel.Decisions.Asserting.AssertAnswer assert => assert.Missing,
        LicensingModel.Decisions.Derived.FactAnswer fact => fact.Missing,
        LicensingModel.Decisions.Owed.BreachAnswer breach => breach.Missing,
        LicensingModel.Decisions.Owed.OwedAnswer owed => owed.Missing,
        LicensingModel.Decisions.Permissions.GrantAnswer grant => grant.Missing,
        LicensingModel.Decisions.States.StatusAnswer status => status.Missing,
        _ => throw new InvalidOperationException($"What is missing in {answer.GetType().Name}?"),
    };
}
