using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

public class ActorTests
{
    private static readonly PartyId Top = PartyId.Parse("top");
    private static readonly PartyId Affiliate = PartyId.Parse("affiliate");

    [Fact]
    public void Somebody_who_is_no_grantee_is_not_licensed_on_a_presumption()
    {
        var answer = Document.Ask(Asked with { Actor = Stranger });
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        TestOf(answer, TestKind.Actor).Presumptions.Should().ContainSingle().Which.Presumption.Should().Be(Presumption.NothingUnrecordedHappened);
    }

    [Theory]
    [InlineData("subsidiaries", "50.1%", Outcome.Licensed)]
    [InlineData("subsidiaries", "50%", Outcome.NotLicensed)]
    [InlineData("parents", "100%", Outcome.NotLicensed)]
    [InlineData("sisters", "100%", Outcome.NotLicensed)]
    [InlineData("cousins", "100%", Outcome.Undetermined)]
    public void A_subsidiary_is_an_affiliate_where_the_rule_says_so(string direction, string share, Outcome expected)
        => Ask(Rule("50%", AffiliateDirection.Parse(direction)), Stake(Licensee, Affiliate, share)).Should().Be(expected);

    [Theory]
    [InlineData("parents", Outcome.Licensed)]
    [InlineData("subsidiaries", Outcome.NotLicensed)]
    public void A_parent_is_an_affiliate_where_the_rule_says_so(string direction, Outcome expected)
        => Ask(Rule("50%", AffiliateDirection.Parse(direction)), Stake(Affiliate, Licensee, "75%")).Should().Be(expected);

    [Theory]
    [InlineData("sisters", Outcome.Licensed)]
    [InlineData("parents", Outcome.NotLicensed)]
    public void A_sister_is_an_affiliate_where_the_rule_says_so(string direction, Outcome expected)
        => Ask(Rule("50%", AffiliateDirection.Parse(direction)), Stake(Top, Licensee, "75%"), Stake(Top, Affiliate, "75%")).Should().Be(expected);

    [Theory]
    [InlineData("20%", "30%", Outcome.Licensed)]
    [InlineData("30%", "30%", Outcome.NotLicensed)]
    [InlineData("50%", "30%", Outcome.NotLicensed)]
    public void The_threshold_is_the_rules_own(string above, string share, Outcome expected)
        => Ask(Rule(above, AffiliateDirection.Subsidiaries), Stake(Licensee, Affiliate, share)).Should().Be(expected);

    [Theory]
    [InlineData("2020-06-15/..", Outcome.Licensed)]
    [InlineData("../2020-06-15", Outcome.Licensed)]
    [InlineData("2020-06-16/..", Outcome.NotLicensed)]
    [InlineData("../2020-06-14", Outcome.NotLicensed)]
    public void An_affiliate_is_one_only_on_the_days_of_the_stake(string during, Outcome expected)
        => Ask(Subsidiaries, Stake(Licensee, Affiliate, "100%", during)).Should().Be(expected);

    [Fact]
    public void Control_runs_through_a_chain_that_is_whole_on_the_day()
    {
        Ask(Subsidiaries, Stake(Licensee, Top, "60%"), Stake(Top, Affiliate, "60%")).Should().Be(Outcome.Licensed);
        Ask(Subsidiaries, Stake(Licensee, Top, "60%"), Stake(Top, Affiliate, "40%")).Should().Be(Outcome.NotLicensed);
        Ask(Subsidiaries, Stake(Licensee, Top, "60%", "../2019-12-31"), Stake(Top, Affiliate, "60%")).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void An_unknown_share_is_unknown_control()
        => Ask(Subsidiaries, Stake(Licensee, Affiliate, "60%") with { Share = Disclosed<Percentage>.Undisclosed }).Should().Be(Outcome.Undetermined);

    [Fact]
    public void Stakes_that_only_together_reach_the_threshold_may_or_may_not_be_control()
    {
        Ask(Subsidiaries, Stake(Licensee, Affiliate, "30%"), Stake(Licensee, Top, "60%"), Stake(Top, Affiliate, "30%")).Should().Be(Outcome.Undetermined);
        Ask(Subsidiaries, Stake(Licensee, Affiliate, "30%"), Stake(Licensee, Top, "60%"), Stake(Top, Affiliate, "20%")).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Where_the_rule_is_not_captured_anybody_linked_may_be_an_affiliate_and_nobody_else()
    {
        Ask(Disclosed<AffiliateRule>.NotCaptured, Stake(Licensee, Affiliate, "10%")).Should().Be(Outcome.Undetermined);
        Ask(Disclosed<AffiliateRule>.NotCaptured).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Who_may_have_left_at_any_time_is_undetermined_where_nobody_knows_since_when_the_grant_runs()
    {
        var rule = Rule("50%", AffiliateDirection.Subsidiaries) with { OnLeaving = Disclosed<LeavingRule>.Undisclosed };
        var contract = Contract with
        {
            Term = Contract.Term with { From = Disclosed<AnchoredDate>.Undisclosed },
            Provisions = [Licence with { Body = TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = rule } } }],
        };
        var document = With(contract) with
        {
            Parties = [.. Document.Parties, new Party { Id = Affiliate, Kind = PartyKind.Company, Name = Text("affiliate") }],
            Ownership = [Stake(Licensee, Affiliate, "100%", "../2019-12-31")],
        };

        document.Ask(Asked with { Actor = Affiliate }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Whether_somebody_became_an_affiliate_after_the_recorded_days_is_not_recorded()
    {
        var document = World(Subsidiaries);
        var late = Asked with { Actor = Affiliate, On = RecordedThrough.PlusDays(1), Patents = PatentScope.OwnedBy(Owner) };
        var answer = document.Ask(late);
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Missing.Should().Contain(fact => fact.Term == "grantees/affiliates" && fact.Why == MissingReason.NotRecorded);
        (World(NoAffiliates) with { WithoutPresumptions = [Presumption.GroupConsent] }).Ask(late).Outcome.Should().Be(Outcome.NotLicensed, "no affiliate is ever licensed");
        document.Ask(late with { PresumeThrough = RecordedThrough.PlusDays(1) }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    private static AffiliateRule Subsidiaries => Rule("50%", AffiliateDirection.Subsidiaries);

    private static LicensingDocument World(Disclosed<AffiliateRule> rule, params OwnershipStake[] stakes)
        => With(TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = rule }, Subject = PatentScope.OwnedBy(Owner) }) with { Parties = [.. Document.Parties, Company(Affiliate), Company(Top)], Ownership = stakes.ToValueList() };

    private static Party Company(PartyId id) => new() { Id = id, Kind = PartyKind.Company, Name = Text(id.Value) };

    private static Outcome Ask(Disclosed<AffiliateRule> rule, params OwnershipStake[] stakes) => World(rule, stakes).Ask(Asked with { Actor = Affiliate }).Outcome;
}
