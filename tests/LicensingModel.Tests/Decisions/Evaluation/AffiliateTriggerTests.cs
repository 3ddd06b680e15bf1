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

/// <summary>What an affiliate does that counts as done by the party: here <see cref="Other"/> sues, and the licensee may lose its licence.</summary>
public class AffiliateTriggerTests
{
    private static readonly PartyId Class = PartyId.Parse("licensees");

    private static AffiliateRule Subsidiaries { get; } = Rule("50%", AffiliateDirection.Subsidiaries);

    [Fact]
    public void What_an_affiliate_does_that_counts_with_a_party_the_party_has_done()
    {
        Ask(Subsidiaries, Stake(Licensee, Other, "100%")).Should().Be(Outcome.NotLicensed);
        Ask(Subsidiaries, Stake(Licensee, Other, "100%"), by: Stranger).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_somebody_does_who_is_no_affiliate_by_the_rule_the_party_has_not_done()
    {
        Ask(Subsidiaries).Should().Be(Outcome.Licensed);
        Ask(Subsidiaries, Stake(Licensee, Other, "30%")).Should().Be(Outcome.Licensed);
        Ask(Subsidiaries, Stake(Other, Licensee, "100%")).Should().Be(Outcome.Licensed, "parents do not count");
        Ask(AffiliateRule.Nobody, Stake(Licensee, Other, "100%")).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void Where_no_rule_says_which_affiliates_count_it_is_open()
    {
        Ask(Disclosed<AffiliateRule>.NotCaptured, Stake(Licensee, Other, "100%")).Should().Be(Outcome.Undetermined);
        Ask(Disclosed<AffiliateRule>.Redacted, Stake(Licensee, Other, "100%")).Should().Be(Outcome.Undetermined);
        Ask(Subsidiaries with { Control = Disclosed<ControlThreshold>.NotCaptured }, Stake(Licensee, Other, "100%")).Should().Be(Outcome.Undetermined);
        Ask(Subsidiaries with { UnrecognizedMembers = [Unknown()] }, Stake(Licensee, Other, "100%")).Should().Be(Outcome.Undetermined);
        Ask(Subsidiaries, Stake(Licensee, Other, "100%") with { Share = Disclosed<Percentage>.Undisclosed }).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_suit_against_an_affiliate_that_counts_with_a_party_is_one_against_the_party()
    {
        AskAgainst(Subsidiaries, Stake(Owner, Other, "100%")).Should().Be(Outcome.NotLicensed);
        AskAgainst(Subsidiaries, Stake(Owner, Other, "100%", "../2018-05-31")).Should().Be(Outcome.Licensed, "it was none when it was sued");
        AskAgainst(Subsidiaries, Stake(Other, Owner, "100%")).Should().Be(Outcome.Licensed, "parents do not count");
        AskAgainst(AffiliateRule.Nobody, Stake(Owner, Other, "100%")).Should().Be(Outcome.Licensed);
        AskAgainst(Disclosed<AffiliateRule>.NotCaptured, Stake(Owner, Other, "100%")).Should().Be(Outcome.Undetermined);
        AskAgainst(Disclosed<AffiliateRule>.NotCaptured, null).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_transfer_to_an_affiliate_does_not_count_where_one_to_the_party_and_its_affiliates_does_not()
    {
        static Outcome AskTransfer(Disclosed<AffiliateRule> affiliates, OwnershipStake? stake)
        {
            var effect = new TriggeredEffect { Consequence = Consequence.End, Trigger = new Happening { What = EventKind.ChangeOfControl, By = [Licensee], NotAgainst = [Owner], AgainstAffiliates = affiliates }, Targets = [Licence.Id] };
            var sale = new RecordedEvent { Id = EventId.Parse("sale"), Name = Text("sale"), Kind = EventKind.ChangeOfControl, By = [Licensee], Against = [Other], On = Date(2018, 6, 1) };
            return (With(Licence, ProvisionOf("control", effect)) with { Ownership = stake is null ? [] : [stake], Events = [sale] }).Ask(Asked).Outcome;
        }

        AskTransfer(Subsidiaries, Stake(Owner, Other, "100%")).Should().Be(Outcome.Licensed);
        AskTransfer(Subsidiaries, null).Should().Be(Outcome.NotLicensed);
        AskTransfer(Disclosed<AffiliateRule>.NotCaptured, Stake(Owner, Other, "100%")).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Whether_somebody_counts_is_asked_of_the_day_on_which_it_happens()
    {
        Ask(Subsidiaries, Stake(Licensee, Other, "100%", "../2019-01-01")).Should().Be(Outcome.NotLicensed, "it was an affiliate when it sued");
        Ask(Subsidiaries, Stake(Licensee, Other, "100%", "2019-01-01/..")).Should().Be(Outcome.Licensed, "it became one after it had sued");
    }

    [Fact]
    public void What_an_affiliate_triggers_comes_upon_the_member_of_the_class_to_which_it_belongs_and_upon_no_other()
    {
        var grant = TheGrant with { Grantees = Only(Class) };
        LicensingDocument World(params Membership[] members) => With(Licence with { Body = grant }, ProvisionOf("defence", Defence(Subsidiaries, Class) with { Reach = EffectReach.WhoTriggers })) with
        {
            Parties = [.. Document.Parties, new Party { Id = Class, Kind = PartyKind.OpenClass, Name = Text("licensees") }],
            Memberships = [Member(Licensee), Member(Stranger), .. members],
            Ownership = [Stake(Licensee, Other, "100%")],
            Events = [Suit(Other)],
        };

        World().Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        World().Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Licensed);
        (World() with { Ownership = [] }).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_class_is_that_of_the_day_on_which_it_happens()
    {
        LicensingDocument World(string during) => With(Licence, ProvisionOf("defence", Defence(Subsidiaries, Class))) with
        {
            Parties = [.. Document.Parties, new Party { Id = Class, Kind = PartyKind.OpenClass, Name = Text("licensees") }],
            Memberships = [Member(Licensee) with { During = DateSpan.Parse(during) }],
            Events = [Suit(Licensee)],
        };

        World("../..").Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        World("../2018-12-31").Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        World("2018-12-31/..").Ask(Asked).Outcome.Should().Be(Outcome.Undetermined, "what was done before joining may or may not count");
        var undated = World("2018-12-31/..");
        (undated with { Events = [Suit(Licensee) with { On = Disclosed<AnchoredDate>.Undisclosed }] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    private static Membership Member(PartyId party) => new() { Class = Class, Member = party, During = DateSpan.Always };

    private static TriggeredEffect Defence(Disclosed<AffiliateRule> affiliates, PartyId by)
        => new() { Consequence = Consequence.End, Trigger = new Happening { What = EventKind.Suit, By = [by], Affiliates = affiliates }, Targets = [Licence.Id] };

    private static RecordedEvent Suit(PartyId by)
        => new() { Id = EventId.Parse("suit"), Name = Text("suit"), Kind = EventKind.Suit, By = [by], On = Date(2018, 6, 1) };

    private static Outcome AskAgainst(Disclosed<AffiliateRule> affiliates, OwnershipStake? stake)
    {
        var effect = new TriggeredEffect { Consequence = Consequence.End, Trigger = new Happening { What = EventKind.Suit, By = [Licensee], Against = [Owner], AgainstAffiliates = affiliates }, Targets = [Licence.Id] };
        return (With(Licence, ProvisionOf("defence", effect)) with { Ownership = stake is null ? [] : [stake], Events = [Suit(Licensee) with { Against = [Other] }] }).Ask(Asked).Outcome;
    }

    private static Outcome Ask(Disclosed<AffiliateRule> affiliates, OwnershipStake? stake = null, PartyId? by = null)
        => (With(Licence, ProvisionOf("defence", Defence(affiliates, Licensee))) with { Ownership = stake is null ? [] : [stake], Events = [Suit(by ?? Other)] }).Ask(Asked).Outcome;
}
