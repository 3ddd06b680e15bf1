using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;
using NodaTime.Text;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Standing;

public class LastingEffectTests
{
    /// <summary>The licensee sues the owner, unless the owner sued first.</summary>
    private static readonly Condition Attack = new AllConditions
    {
        Conditions = [Condition.Happens(EventKind.Suit, Licensee), new NotCondition { Condition = Condition.Happens(EventKind.Suit, Owner) }],
    };

    private static TriggeredEffect Defence { get; } = new() { Consequence = Consequence.End, Trigger = Attack, Targets = [Licence.Id] };

    [Theory]
    [InlineData("2016-04-30", Outcome.Licensed)]
    [InlineData("2016-05-01", Outcome.NotLicensed)]
    [InlineData("2016-09-30", Outcome.NotLicensed)]
    [InlineData("2016-10-01", Outcome.NotLicensed)]
    [InlineData("2020-01-01", Outcome.NotLicensed)]
    public void What_ended_does_not_come_back_when_the_condition_is_no_longer_met(string on, Outcome expected)
        => Ask(Defence, on, Sued(Licensee, "2016-05-01"), Sued(Owner, "2016-10-01")).Outcome.Should().Be(expected);

    [Fact]
    public void What_ended_has_no_later_day_on_which_it_changes()
        => Ask(Defence, "2016-06-01", Sued(Licensee, "2016-05-01"), Sued(Owner, "2016-10-01")).ChangesOn!.Becomes.Should().NotBe(Outcome.Licensed);

    [Fact]
    public void What_was_excused_when_it_happened_stays_excused()
        => Ask(Defence, "2020-01-01", Sued(Licensee, "2016-10-01"), Sued(Owner, "2016-05-01")).Outcome.Should().Be(Outcome.Licensed);

    [Fact]
    public void What_may_have_been_excused_when_it_happened_is_not_known_later_either()
        => Ask(Defence, "2020-01-01", Sued(Licensee, "2016-10-01"), Sued(Owner, "2016-05-01") with { On = Disclosed<AnchoredDate>.Undisclosed }).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void It_is_terminated_and_stays_so()
        => World(Defence, Sued(Licensee, "2016-05-01"), Sued(Owner, "2016-10-01")).Ask(new StatusQuestion { Agreement = Contract.Id, Provision = Licence.Id, On = Day }).State.Should().Be(OperationState.Terminated);

    [Theory]
    [InlineData("2016-06-01", Outcome.NotLicensed)]
    [InlineData("2017-01-01", Outcome.Licensed)]
    public void What_rests_goes_on_when_the_condition_is_no_longer_met(string on, Outcome expected)
        => Ask(Defence with { Consequence = Consequence.Suspend }, on, Sued(Licensee, "2016-05-01"), Sued(Owner, "2016-10-01")).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("2016-04-30", Outcome.NotLicensed)]
    [InlineData("2016-06-01", Outcome.Licensed)]
    [InlineData("2017-01-01", Outcome.Licensed)]
    public void What_sprang_up_stays(string on, Outcome expected)
        => Ask(Defence with { Consequence = Consequence.Spring }, on, Sued(Licensee, "2016-05-01"), Sued(Owner, "2016-10-01")).Outcome.Should().Be(expected);

    [Fact]
    public void What_was_frozen_stays_so()
        => Ask(Defence with { Consequence = Consequence.Freeze }, "2017-01-01", Sued(Licensee, "2016-05-01"), Sued(Owner, "2016-10-01")).Outcome.Should().NotBe(Outcome.Licensed);

    [Fact]
    public void What_was_converted_stays_so()
    {
        var convert = Defence with { Consequence = Consequence.Convert, Becomes = Exclusivity.NonExclusive };
        var world = With(Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } }, ProvisionOf("defence", convert)) with { Events = [Sued(Licensee, "2016-05-01"), Sued(Owner, "2016-10-01")] };
        world.Ask(new FactQuestion { Of = new LicensingModel.Decisions.Matters.ExclusivityOnDay { Provision = Licence.Id, On = Day } }).Value.Should().Be(Exclusivity.NonExclusive);
    }

    [Fact]
    public void What_is_met_without_anything_that_happened_is_not_known_to_have_ended_it_for_good()
        => Ask(Defence with { Trigger = new NotCondition { Condition = Condition.Happens(EventKind.Suit, Owner) } }, "2017-01-01", Sued(Owner, "2016-10-01")).Outcome.Should().Be(Outcome.Undetermined);

    private static RecordedEvent Sued(PartyId by, string day)
        => new() { Id = EventId.Parse($"suit-{by}"), Name = Text("suit"), Kind = EventKind.Suit, By = [by], On = Disclosed.Stated(AnchoredDate.On(LocalDatePattern.Iso.Parse(day).Value)) };

    private static LicensingDocument World(TriggeredEffect effect, params RecordedEvent[] events) => With(Licence, ProvisionOf("defence", effect)) with { Events = events.ToValueList() };

    private static MayAnswer Ask(TriggeredEffect effect, string on, params RecordedEvent[] events)
        => World(effect, events).Ask(Asked with { On = (LocalDate)LocalDatePattern.Iso.Parse(on).Value });
}
