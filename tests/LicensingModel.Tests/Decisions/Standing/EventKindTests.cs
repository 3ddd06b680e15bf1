using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Provisions.Effects;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Standing;

public class EventKindTests
{
    private static readonly PartyId Class = PartyId.Parse("class");

    [Theory]
    [InlineData("assertion", "assertion", Outcome.NotLicensed)]
    [InlineData("assertion", "suit", Outcome.Undetermined)]
    [InlineData("suit", "assertion", Outcome.Undetermined)]
    [InlineData("challenge", "suit", Outcome.Undetermined)]
    [InlineData("suit", "challenge", Outcome.Undetermined)]
    [InlineData("challenge", "assertion", Outcome.Licensed)]
    [InlineData("breach", "nonPayment", Outcome.NotLicensed)]
    [InlineData("nonPayment", "breach", Outcome.Undetermined)]
    [InlineData("changeOfControl", "merger", Outcome.Undetermined)]
    [InlineData("changeOfControl", "divestiture", Outcome.Undetermined)]
    [InlineData("acquisition", "changeOfControl", Outcome.Undetermined)]
    [InlineData("suit", "breach", Outcome.Licensed)]
    [InlineData("insolvency", "suit", Outcome.Licensed)]
    public void A_kind_may_be_another_kind_or_exclude_it(string wanted, string recorded, Outcome expected)
        => Ask(Condition.Happens(EventKind.Parse(wanted), Licensee), Happened(recorded, Licensee)).Outcome.Should().Be(expected);

    [Fact]
    public void What_may_be_meant_is_told_as_missing()
        => Ask(Condition.Happens(EventKind.Assertion, Licensee), Happened("suit", Licensee)).Missing.Should().Contain(fact => fact.Subject == "it" && fact.Term == "kind");

    [Theory]
    [InlineData("licensee", Outcome.Undetermined)]
    [InlineData("stranger", Outcome.Licensed)]
    public void An_acquisition_may_be_a_change_of_control_of_who_is_acquired(string acquired, Outcome expected)
        => Ask(Condition.Happens(EventKind.ChangeOfControl, Licensee), Happened("acquisition", Other) with { Against = [PartyId.Parse(acquired)] }).Outcome.Should().Be(expected);

    [Fact]
    public void What_another_did_is_not_its_doing_whatever_its_kind()
        => Ask(Condition.Happens(EventKind.Assertion, Licensee), Happened("suit", Other)).Outcome.Should().Be(Outcome.Licensed);

    [Fact]
    public void A_stake_may_show_the_change_of_control_of_a_member_of_a_class()
    {
        var document = World(Condition.Happens(EventKind.ChangeOfControl, Class)) with
        {
            Ownership = [Stake(Other, Licensee, "80%", "2018-01-01/..")],
            Memberships = [new() { Class = Class, Member = Licensee, During = DateSpan.Always }],
        };
        (document with { Parties = document.Parties.Append(new Party { Id = Class, Kind = PartyKind.OpenClass, Name = Text("class") }).ToValueList() })
            .Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("../..", Outcome.NotLicensed)]
    [InlineData("2018-06-01/..", Outcome.Undetermined)]
    [InlineData("../2017-12-31", Outcome.Undetermined)]
    public void A_challenge_of_a_patent_is_one_of_its_holder_of_the_day(string held, Outcome expected)
    {
        var world = World(new Happening { What = EventKind.Challenge, By = [Licensee], Against = [Owner] }) with
        {
            Patents = [Invention, PatentOf(Q, Owner) with { Holders = ValueList.Create<LicensingModel.Patents.TitleHolding>([Held(Owner, held)]) }],
            Events = [Happened("challenge", Licensee) with { Against = [], Patents = [Q] }],
        };
        world.Ask(Asked).Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("agreement", "grant", Outcome.NotLicensed)]
    [InlineData("another", "grant", Outcome.Licensed)]
    [InlineData("agreement", null, Outcome.Undetermined)]
    public void What_concerns_a_provision_concerns_its_agreement(string meant, string? provision, Outcome expected)
        => Ask(
            new Happening { What = EventKind.Breach, By = [Licensee], Agreements = [AgreementId.Parse(meant)] },
            Happened("breach", Licensee) with { Provisions = provision is null ? [] : [ProvisionId.Parse(provision)] }).Outcome.Should().Be(expected);

    private static RecordedEvent Happened(string kind, PartyId by)
        => new() { Id = EventId.Parse("it"), Name = Text("it"), Kind = EventKind.Parse(kind), By = [by], Against = [Owner], On = Date(2018, 1, 1) };

    private static LicensingDocument World(Condition trigger)
        => With(Licence, ProvisionOf("defence", new TriggeredEffect { Consequence = Consequence.End, Trigger = trigger, Targets = [Licence.Id] }));

    private static MayAnswer Ask(Condition trigger, RecordedEvent recorded) => (World(trigger) with { Events = [recorded] }).Ask(Asked);
}
