using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Evaluation.RenewalTests;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>What goes on after an end, and what ends with something else.</summary>
public class SurvivalTests
{
    private static readonly OperativeTerm Until2019 = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) };

    [Theory]
    [InlineData("capturedPatents", "2022-12-31", Outcome.Licensed)]
    [InlineData("capturedPatents", "2023-01-01", Outcome.NotLicensed)]
    [InlineData("everything", "2022-12-31", Outcome.Licensed)]
    [InlineData("everything", "2023-01-01", Outcome.NotLicensed)]
    [InlineData("existingProducts", "2022-12-31", Outcome.Undetermined)]
    [InlineData("existingProducts", "2023-01-01", Outcome.NotLicensed)]
    public void What_survives_for_three_years_survives_for_three_years(string extent, string day, Outcome expected)
        => On(day, Ended(new Survival { Extent = SurvivalExtent.Parse(extent), Period = ContractPeriod.OfYears(3) }, TheGrant)).Should().Be(expected);

    [Fact]
    public void Only_what_was_captured_before_the_end_survives()
    {
        var survival = new Survival { Extent = SurvivalExtent.CapturedPatents, Period = ContractPeriod.OfYears(3) };
        var document = Ended(survival, TheGrant with { Subject = PatentScope.OwnedBy(PartySet.Of(Owner), CapturePeriod.Between(AnchoredDate.On(2015, 1, 1), AnchoredDate.On(2025, 1, 1))) });
        On("2021-01-01", document).Should().Be(Outcome.Licensed);
        On("2021-01-01", document with { Patents = [Holders("2020-02-01")] }).Should().Be(Outcome.NotLicensed, "it was acquired after the end");
        On("2021-01-01", document with { Patents = [Holders("2019-02-01")] }).Should().Be(Outcome.Licensed, "it was acquired before");
    }

    [Theory]
    [InlineData("2014-12-31", Outcome.NotLicensed)]
    [InlineData("2015-01-01", Outcome.Licensed)]
    [InlineData("2020-06-15", Outcome.Licensed)]
    [InlineData("2020-06-16", Outcome.NotLicensed)]
    public void What_is_acquired_from_a_day_on_is_read_from_the_chain_of_title(string acquired, Outcome expected)
    {
        var grant = TheGrant with { Subject = PatentScope.Since(PatentDateKind.Acquired, AnchoredDate.On(2015, 1, 1)) };
        OutcomeOf(With(grant) with { Patents = [Holders(acquired)] }).Should().Be(expected);
        OutcomeOf(With(grant)).Should().Be(Outcome.NotLicensed, "it was always the owner's");
    }

    [Theory]
    [InlineData("2020-06-15", Outcome.Licensed)]
    [InlineData("2020-12-31", Outcome.Licensed)]
    [InlineData("2021-01-01", Outcome.NotLicensed)]
    public void Who_leaves_keeps_its_rights_for_the_tail(string day, Outcome expected)
    {
        var rule = Rule("50%", AffiliateDirection.Subsidiaries).EndingAfter(ContractPeriod.OfYears(1));
        var document = With(TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = rule } }) with { Ownership = [Stake(Licensee, Other, "80%", "2010-01-01/2019-12-31")] };
        document.Ask(Asked with { Actor = Other, On = Parsed(day) }).Outcome.Should().Be(expected);
        document.Ask(Asked with { Actor = Stranger, On = Parsed(day) }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_subsidiary_of_a_member_of_a_class_is_tested_as_that_of_a_grantee()
    {
        var members = PartyId.Parse("members");
        var document = With(TheGrant with { Grantees = PartySet.Of(members) with { Affiliates = Rule("50%", AffiliateDirection.Subsidiaries) } });
        document = document with
        {
            Parties = [.. document.Parties, new() { Id = members, Kind = PartyKind.OpenClass, Name = Text("members") }],
            Memberships = [new() { Class = members, Member = Licensee, During = DateSpan.Always }, new() { Class = members, Member = Other, During = DateSpan.Parse("../2016-12-31") }],
            Ownership = [Stake(Licensee, Other, "80%")],
        };
        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.Licensed);
        (document with { Ownership = [] }).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Theory]
    [InlineData("sell", Outcome.NotLicensed)]
    [InlineData("use", Outcome.Licensed)]
    public void A_grant_that_holds_only_while_the_other_side_grants_ends_with_that_for_the_acts_named(string act, Outcome expected)
    {
        var back = ProvisionOf("back", GrantOf(Licensee, Owner, PatentScope.Listed(Q))) with { Term = Until2019 };
        var document = With(Licence, back, ProvisionOf("tie", Reciprocity.OnlyIf(Licence.Id, back.Id, Act.Sell)));
        document.Ask(Asked with { Act = Act.Parse(act) }).Outcome.Should().Be(expected);
        document.Ask(Asked with { Act = Act.Parse(act), On = Parsed("2019-12-31") }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData("2018-06-01", Outcome.NotLicensed)]
    [InlineData("2019-01-01", Outcome.Licensed)]
    public void What_was_suspended_goes_on_from_what_reinstates_it(string day, Outcome expected)
        => On(day, Suspended(Event(EventKind.Suit, "2018-01-01"), Event(EventKind.Cure, "2019-01-01"))).Should().Be(expected);

    [Fact]
    public void What_came_before_reinstates_nothing_and_what_comes_again_is_open()
    {
        OutcomeOf(Suspended(Event(EventKind.Suit, "2018-01-01"), Event(EventKind.Cure, "2017-01-01"))).Should().Be(Outcome.NotLicensed);
        OutcomeOf(Suspended(Event(EventKind.Suit, "2018-01-01"), Event(EventKind.Cure, "2018-01-01"))).Should().Be(Outcome.Undetermined);
        OutcomeOf(Suspended(Event(EventKind.Suit, "2018-01-01"), Event(EventKind.Cure, "2019-01-01"), Event(EventKind.Suit, "2019-06-01"))).Should().Be(Outcome.Undetermined);
    }

    private static LicensingDocument Suspended(params RecordedEvent[] events)
    {
        var suspend = ProvisionOf("suspend", new TriggeredEffect { Consequence = Consequence.Suspend, Trigger = Condition.Happens(EventKind.Suit), Targets = [Licence.Id] });
        var cure = ProvisionOf("cure", new TriggeredEffect { Consequence = Consequence.Reinstate, Trigger = Condition.Happens(EventKind.Cure), Targets = [Licence.Id] });
        return With(Licence, suspend, cure) with { Events = events.ToValueList() };
    }

    private static LicensingDocument Ended(Survival survival, PatentGrant grant) => With(Contract with { Term = Until2019, Provisions = [Licence with { Survival = survival, Body = grant }] });

    private static Patent Holders(string acquired)
        => Invention with { Holders = ValueList.Create<TitleHolding>([Held(Stranger, $"../{Parsed(acquired).PlusDays(-1).ToString("uuuu-MM-dd", null)}"), Held(Owner, $"{acquired}/..")]) };
}
