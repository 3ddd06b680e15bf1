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
