using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime.Text;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Standing;

/// <summary>What is recorded of one day has no order, unless one is recorded: what depends on it is not known.</summary>
public class SameDayTests
{
    private const string TheDay = "2016-05-01";

    /// <summary>The licensee sues the owner, unless the owner sued first.</summary>
    private static readonly TriggeredEffect Defence = new()
    {
        Consequence = Consequence.End,
        Trigger = new AllConditions { Conditions = [Condition.Happens(EventKind.Suit, Licensee), new NotCondition { Condition = Condition.Happens(EventKind.Suit, Owner) }] },
        Targets = [Licence.Id],
    };

    private static readonly TriggeredEffect Reinstatement = new() { Consequence = Consequence.Reinstate, Trigger = Condition.Happens(EventKind.Notice, Licensee), Targets = [Licence.Id] };

    [Theory]
    [InlineData(TheDay)]
    [InlineData("2016-05-02")]
    [InlineData("2020-01-01")]
    public void A_suit_and_its_excuse_on_one_day_leave_open_whether_it_was_excused(string on)
    {
        var answer = Ask(on, Sued(Licensee), Sued(Owner));
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Missing.Should().ContainSingle().Which.Should().Match<MissingFact>(fact => fact.Term == "after" && fact.Why == MissingReason.NotRecorded);
    }

    [Theory]
    [InlineData(TheDay)]
    [InlineData("2016-05-02")]
    [InlineData("2020-01-01")]
    public void A_suit_recorded_before_its_excuse_is_not_excused(string on)
        => Ask(on, Sued(Licensee), Sued(Owner) with { After = [Sued(Licensee).Id] }).Outcome.Should().Be(Outcome.NotLicensed);

    [Theory]
    [InlineData(TheDay)]
    [InlineData("2016-05-02")]
    [InlineData("2020-01-01")]
    public void A_suit_recorded_after_its_excuse_is_excused(string on)
        => Ask(on, Sued(Licensee) with { After = [Sued(Owner).Id] }, Sued(Owner)).Outcome.Should().Be(Outcome.Licensed);

    [Fact]
    public void An_order_may_go_by_way_of_something_else_of_the_day()
    {
        var notice = new RecordedEvent { Id = EventId.Parse("notice"), Name = Text("notice"), On = Sued(Owner).On, After = [Sued(Owner).Id] };
        Ask("2020-01-01", Sued(Licensee) with { After = [notice.Id] }, notice, Sued(Owner)).Outcome.Should().Be(Outcome.Licensed);
        Ask("2020-01-01", Sued(Licensee) with { After = [notice.Id] }, notice with { On = Disclosed.Stated(AnchoredDate.On(2016, 4, 1)), After = [] }, Sued(Owner)).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_circle_is_no_order()
        => Ask("2020-01-01", Sued(Licensee) with { After = [Sued(Owner).Id] }, Sued(Owner) with { After = [Sued(Licensee).Id] }).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void What_nobody_asks_about_is_not_said_to_be_missing()
        => Ask("2020-01-01", Sued(Licensee), Sued(Stranger)).Outcome.Should().Be(Outcome.NotLicensed);

    [Fact]
    public void Without_an_order_the_answer_is_that_of_all_orders_or_none()
    {
        RecordedEvent[] events = [Sued(Licensee), Sued(Owner), Sued(Other)];
        Condition[] triggers =
        [
            (Condition)Defence.Trigger.StatedValue!,
            new AllConditions { Conditions = [Condition.Happens(EventKind.Suit, Licensee), new NotCondition { Condition = Condition.Happens(EventKind.Suit, Stranger) }] },
            new AllConditions { Conditions = [Condition.Happens(EventKind.Suit, Licensee), Condition.Happens(EventKind.Suit, Other), new NotCondition { Condition = Condition.Happens(EventKind.Suit, Owner) }] },
            new AllConditions { Conditions = [Condition.Happens(EventKind.Suit, Licensee), new AnyCondition { Conditions = [new NotCondition { Condition = Condition.Happens(EventKind.Suit, Owner) }, new NotCondition { Condition = Condition.Happens(EventKind.Suit, Other) }] }] },
        ];
        List<Outcome> outcomes = [];
        foreach (var trigger in triggers)
        {
            var world = World(Defence with { Trigger = trigger });
            var ordered = Orders(events).Select(order => (world with { Events = order.Select((recorded, i) => recorded with { After = order.Take(i).Select(static before => before.Id).ToValueSet() }).ToValueList() }).Ask(Asked).Outcome).Distinct().ToList();
            ordered.Should().NotContain(Outcome.Undetermined);
            var unordered = (world with { Events = events.ToValueList() }).Ask(Asked).Outcome;
            unordered.Should().Be(ordered is [var only] ? only : Outcome.Undetermined);
            outcomes.Add(unordered);
        }

        outcomes.Should().Equal(Outcome.Undetermined, Outcome.NotLicensed, Outcome.Undetermined, Outcome.Undetermined);
    }

    [Fact]
    public void What_undoes_it_on_the_same_day_undoes_it_only_if_it_came_later()
    {
        var withdrawn = new RecordedEvent { Id = EventId.Parse("withdrawal"), Name = Text("withdrawal"), Kind = EventKind.Notice, By = [Licensee], On = Sued(Licensee).On };
        LicensingDocument At(RecordedEvent suit, RecordedEvent withdrawal) => World(Defence with { Trigger = Condition.Happens(EventKind.Suit, Licensee) }, ProvisionOf("back", Reinstatement)) with { Events = [suit, withdrawal] };
        At(Sued(Licensee), withdrawn).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        At(Sued(Licensee), withdrawn with { After = [Sued(Licensee).Id] }).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        At(Sued(Licensee) with { After = [withdrawn.Id] }, withdrawn).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void The_status_is_not_known_either()
    {
        StatusQuestion asked = new() { Agreement = Contract.Id, Provision = Licence.Id, On = Day };
        (World(Defence) with { Events = [Sued(Licensee), Sued(Owner)] }).Ask(asked).State.Should().Be(OperationState.Undetermined);
        (World(Defence) with { Events = [Sued(Licensee), Sued(Owner) with { After = [Sued(Licensee).Id] }] }).Ask(asked).State.Should().Be(OperationState.Terminated);
    }

    private static IEnumerable<RecordedEvent[]> Orders(RecordedEvent[] events)
        => events.Length == 0 ? [[]] : events.SelectMany(first => Orders([.. events.Where(other => other != first)]).Select(rest => (RecordedEvent[])[first, .. rest]));

    private static RecordedEvent Sued(PartyId by)
        => new() { Id = EventId.Parse($"suit-{by}"), Name = Text("suit"), Kind = EventKind.Suit, By = [by], On = Disclosed.Stated(AnchoredDate.On(LocalDatePattern.Iso.Parse(TheDay).Value)) };

    private static LicensingDocument World(TriggeredEffect effect, params Provision[] more) => With([Licence, ProvisionOf("defence", effect), .. more]);

    private static MayAnswer Ask(string on, params RecordedEvent[] events)
        => (World(Defence) with { Events = events.ToValueList() }).Ask(Asked with { On = LocalDatePattern.Iso.Parse(on).Value });
}
