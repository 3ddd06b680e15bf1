using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using NodaTime.Text;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Standing;

/// <summary>The owner licenses whoever belongs to a class: the licensee and the other do, always.</summary>
public class ClassTriggerTests
{
    private static readonly PartyId Class = PartyId.Parse("class");
    private static readonly ProvisionId Duty = ProvisionId.Parse("duty");

    private static readonly Happening ItsAttack = Happens(EventKind.Suit, Class, Owner);
    private static readonly Happening OwnersAttack = Happens(EventKind.Suit, Owner, Class);

    private static readonly NotCondition ItsBreach = new NotCondition { Condition = Condition.Complies(Class, Duty) };

    [Theory]
    [InlineData("licensee", Outcome.NotLicensed)]
    [InlineData("other", Outcome.Licensed)]
    [InlineData("stranger", Outcome.Licensed)]
    public void A_breach_by_another_member_does_not_end_the_licence_of_this_one(string by, Outcome expected)
        => Ask(ItsBreach, Happened("breach", EventKind.Breach, "2018-01-01", PartyId.Parse(by)) with { Provisions = [Duty] }).Should().Be(expected);

    [Theory]
    [InlineData("licensee", Outcome.NotLicensed)]
    [InlineData("other", Outcome.Licensed)]
    public void Nor_where_it_is_one_of_several_ways(string by, Outcome expected)
        => Ask(new AnyCondition { Conditions = [ItsAttack, ItsBreach] }, Happened("breach", EventKind.Breach, "2018-01-01", PartyId.Parse(by)) with { Provisions = [Duty] }).Should().Be(expected);

    [Theory]
    [InlineData("licensee", Outcome.Licensed)]
    [InlineData("other", Outcome.NotLicensed)]
    [InlineData("stranger", Outcome.NotLicensed)]
    public void What_was_done_to_another_member_does_not_excuse_this_one(string sued, Outcome expected)
        => Ask(Unless(ItsAttack, OwnersAttack), Happened("first", EventKind.Suit, "2017-01-01", Owner, PartyId.Parse(sued)), Happened("suit", EventKind.Suit, "2018-01-01", Licensee, Owner)).Should().Be(expected);

    [Fact]
    public void What_was_done_to_this_one_excuses_no_other()
    {
        var world = World(Unless(ItsAttack, OwnersAttack), Happened("first", EventKind.Suit, "2017-01-01", Owner, Licensee), Happened("suit", EventKind.Suit, "2018-01-01", Other, Owner));
        world.Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        world.Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void What_somebody_else_does_besides_only_meets_the_rest_of_the_trigger()
    {
        var both = new AllConditions { Conditions = [ItsAttack, Condition.Happens(EventKind.Closing, Owner)] };
        var closing = Happened("closed", EventKind.Closing, "2017-01-01", Owner);
        Ask(both, closing, Happened("suit", EventKind.Suit, "2018-01-01", Licensee, Owner)).Should().Be(Outcome.NotLicensed);
        Ask(both, closing, Happened("suit", EventKind.Suit, "2018-01-01", Other, Owner)).Should().Be(Outcome.Licensed);
        Ask(both, closing).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_the_owner_alone_does_is_triggered_by_no_member()
        => Ask(Condition.Happens(EventKind.Closing, Owner), Happened("closed", EventKind.Closing, "2017-01-01", Owner)).Should().Be(Outcome.Licensed);

    [Theory]
    [InlineData("licensee", Outcome.NotLicensed)]
    [InlineData("other", Outcome.Undetermined)]
    [InlineData("stranger", Outcome.Licensed)]
    public void A_condition_of_the_grant_does_not_say_whether_what_another_member_does_counts_for_all(string by, Outcome expected)
    {
        var world = World(OwnersAttack, Happened("suit", EventKind.Suit, "2018-01-01", PartyId.Parse(by), Owner));
        var answer = (world with { Agreements = [Contract with { Provisions = [Grant with { Condition = new NotCondition { Condition = ItsAttack } }] }] }).Ask(Asked);
        answer.Outcome.Should().Be(expected);
        (answer.Missing.Count > 0).Should().Be(expected == Outcome.Undetermined);
    }

    [Fact]
    public void What_the_class_itself_did_may_be_the_doing_of_each()
        => Ask(ItsAttack, Happened("suit", EventKind.Suit, "2018-01-01", Class, Owner)).Should().Be(Outcome.Undetermined);

    [Theory]
    [InlineData("2015-01-01/..", Outcome.NotLicensed)]
    [InlineData("2019-01-01/..", Outcome.Undetermined)]
    public void What_somebody_did_before_it_belonged_to_the_class_may_or_may_not_count(string during, Outcome expected)
    {
        var world = World(ItsAttack, Happened("suit", EventKind.Suit, "2018-01-01", Licensee, Owner));
        (world with { Memberships = [new() { Class = Class, Member = Licensee, During = DateSpan.Parse(during) }] }).Ask(Asked).Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("yes", "2017-01-01", Outcome.NotLicensed)]
    [InlineData("no", "2017-01-01", Outcome.Licensed)]
    [InlineData("yes", null, Outcome.NotLicensed)]
    public void A_finding_decides_of_the_one_suit_that_there_is(string finding, string? day, Outcome expected)
        => AskFound(finding, Happened("suit", EventKind.Suit, day ?? "2016-01-01", Licensee, Owner)).Should().Be(expected);

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void A_finding_that_does_not_say_of_which_of_several_suits_decides_nothing(string finding)
        => AskFound(finding, Happened("suit", EventKind.Suit, "2016-01-01", Licensee, Owner), Happened("another", EventKind.Suit, "2021-01-01", Licensee, Owner)).Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_suit_of_another_member_does_not_obscure_what_was_found_of_its_own()
        => AskFound("yes", Happened("suit", EventKind.Suit, "2016-01-01", Licensee, Owner), Happened("another", EventKind.Suit, "2017-01-01", Other, Owner)).Should().Be(Outcome.NotLicensed);

    private static Outcome AskFound(string finding, params RecordedEvent[] events)
    {
        var about = DeterminationId.Parse("about");
        var world = World(new AllConditions { Conditions = [ItsAttack, Condition.Determined(about)] }, events);
        return (world with { Determinations = [new() { Id = about, Question = Text("Is it about the product?"), Finding = DeterminationResult.Parse(finding) }] }).Ask(Asked).Outcome;
    }

    private static Happening Happens(EventKind what, PartyId by, PartyId against) => new Happening { What = what, By = [by], Against = [against] };

    private static AllConditions Unless(Condition trigger, Condition excuse) => new AllConditions { Conditions = [trigger, new NotCondition { Condition = excuse }] };

    private static RecordedEvent Happened(string id, EventKind kind, string day, PartyId by, PartyId? against = null)
        => new() { Id = EventId.Parse(id), Name = Text(id), Kind = kind, By = [by], Against = against is null ? [] : [against], On = Disclosed.Stated(AnchoredDate.On(LocalDatePattern.Iso.Parse(day).Value)) };

    private static LicensingModel.Provisions.Provision Grant { get; } = Licence with { Body = TheGrant with { Grantees = Only(Class) } };

    private static LicensingDocument World(Condition trigger, params RecordedEvent[] events)
    {
        var effect = new TriggeredEffect { Consequence = Consequence.End, Trigger = trigger, Targets = [Licence.Id], Reach = EffectReach.WhoTriggers };
        var document = With(Grant, ProvisionOf("defence", effect));
        return document with
        {
            Parties = document.Parties.Append(new Party { Id = Class, Kind = PartyKind.OpenClass, Name = Text("class") }).ToValueList(),
            Memberships = new[] { Licensee, Other }.Select(member => new Membership { Class = Class, Member = member, During = DateSpan.Always })
                .Append(new Membership { Class = Class, Member = Stranger, During = DateSpan.Parse("../2010-01-01") }).ToValueList(),
            Events = events.ToValueList(),
        };
    }

    private static Outcome Ask(Condition trigger, params RecordedEvent[] events) => World(trigger, events).Ask(Asked).Outcome;
}
