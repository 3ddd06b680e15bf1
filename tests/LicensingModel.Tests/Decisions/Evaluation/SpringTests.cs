using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>A network under which a licence and a release spring up when a member passes a patent to somebody outside: the owner sells to <see cref="Stranger"/> in June 2018.</summary>
public class SpringTests
{
    private static readonly PartyId Members = PartyId.Parse("members");

    private static TriggeredEffect Transfer { get; } = new()
    {
        Consequence = Consequence.Spring,
        Trigger = new Happening { What = EventKind.Transfer, By = [Members], NotAgainst = [Members] },
        Targets = [Licence.Id],
        Reach = EffectReach.ThoseThen,
    };

    [Theory]
    [InlineData("../..", Outcome.Licensed)]
    [InlineData("2018-06-01/..", Outcome.Undetermined)]
    [InlineData("2018-06-02/..", Outcome.NotLicensed)]
    [InlineData("../2018-05-31", Outcome.NotLicensed)]
    [InlineData("../2018-12-31", Outcome.Undetermined)]
    [InlineData(null, Outcome.Undetermined)]
    public void Who_was_a_member_on_the_day_of_the_transfer_is_licensed(string? member, Outcome expected)
        => Ask(World(Transfer, member: member)).Should().Be(expected);

    [Fact]
    public void Without_such_a_reach_whether_who_joins_later_is_licensed_is_open()
        => Ask(World(Transfer with { Reach = Disclosed<EffectReach>.NotCaptured }, member: "2018-06-02/..")).Should().Be(Outcome.Undetermined, "the licence may not bind the new owner towards newcomers");

    [Fact]
    public void Where_the_reach_or_the_day_is_not_known_who_joined_is_open()
    {
        Ask(World(Transfer with { Reach = Disclosed<EffectReach>.Redacted }, member: "2018-06-02/..")).Should().Be(Outcome.Undetermined);
        Ask(World(Transfer with { Reach = EffectReach.Parse("novelty") }, member: "2018-06-02/..")).Should().Be(Outcome.Undetermined);
        var undated = World(Transfer, member: "2018-06-02/..");
        Ask(undated with { Events = [undated.Events[0] with { On = Disclosed<AnchoredDate>.Undisclosed }] }).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_transfer_from_one_member_to_another_triggers_nothing()
    {
        Ask(World(Transfer, buyer: "../..")).Should().Be(Outcome.NotLicensed);
        Ask(World(Transfer, buyer: "2018-06-02/..")).Should().NotBe(Outcome.NotLicensed, "it was none yet");
        Ask(World(Transfer, buyer: null)).Should().Be(Outcome.Undetermined, "whether it was one is not recorded");
        Ask(World(Transfer with { Trigger = Condition.Happens(EventKind.Transfer, Members) }, buyer: "../..")).Should().Be(Outcome.Licensed, "where nothing is excepted");
    }

    [Fact]
    public void A_later_transfer_to_somebody_outside_triggers_it_although_an_earlier_one_did_not()
    {
        var world = World(Transfer, buyer: "../..");
        Ask(world with { Events = [world.Events[0], Sale("again", Stranger, Other, 2019)], Memberships = [.. world.Memberships, Member(Other, "2022-01-01/..")] }).Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData(2018, 5, 31, Outcome.Covered)]
    [InlineData(2016, 1, 1, Outcome.Covered)]
    [InlineData(2018, 6, 2, Outcome.NotLicensed)]
    public void A_release_that_springs_up_forgives_what_was_done_before(int year, int month, int day, Outcome expected)
        => World(Transfer, GrantEffect.Release, AnchoredDate.Never).Ask(Asked with { On = new NodaTime.LocalDate(year, month, day) }).Outcome.Should().Be(expected);

    [Fact]
    public void A_release_that_springs_up_reaches_back_as_far_as_it_says()
    {
        var before = Asked with { On = new NodaTime.LocalDate(2016, 1, 1) };
        World(Transfer, GrantEffect.Release, AnchoredDate.On(2015, 12, 31)).Ask(before).Outcome.Should().Be(Outcome.NotLicensed);
        World(Transfer, GrantEffect.Release, Disclosed<AnchoredDate>.NotCaptured).Ask(before).Outcome.Should().Be(Outcome.Undetermined);
        (World(Transfer, GrantEffect.Release, AnchoredDate.Never) with { Events = [] }).Ask(before).Outcome.Should().Be(Outcome.NotLicensed, "nothing triggered it");
        World(Transfer, GrantEffect.Release, AnchoredDate.Never, member: "2018-06-02/..").Ask(before).Outcome.Should().Be(Outcome.NotLicensed, "it was no member when it sprang up");
    }

    private static LicensingDocument World(TriggeredEffect spring, GrantEffect? effect = null, Disclosed<AnchoredDate>? until = null, string? member = "../..", string? buyer = "2022-01-01/..")
    {
        var grant = TheGrant with { Effect = effect ?? GrantEffect.License, Grantors = Only(Members), Grantees = Only(Members), PastActsUntil = until ?? Disclosed<AnchoredDate>.NotCaptured };
        return With(Licence with { Body = grant }, ProvisionOf("spring", spring)) with
        {
            Parties = [.. Document.Parties, new Party { Id = Members, Kind = PartyKind.OpenClass, Name = Text("members") }],
            Memberships = [Member(Owner, "../.."), .. member is null ? [] : new[] { Member(Licensee, member) }, .. buyer is null ? [] : new[] { Member(Stranger, buyer) }],
            Events = [Sale("sale", Owner, Stranger, 2018)],
        };
    }

    private static RecordedEvent Sale(string id, PartyId from, PartyId to, int year)
        => new() { Id = EventId.Parse(id), Name = Text(id), Kind = EventKind.Transfer, By = [from], Against = [to], Patents = [P], On = Date(year, 6, 1) };

    private static Membership Member(PartyId party, string during) => new() { Class = Members, Member = party, During = DateSpan.Parse(during) };

    private static Outcome Ask(LicensingDocument world) => world.Ask(Asked).Outcome;
}
