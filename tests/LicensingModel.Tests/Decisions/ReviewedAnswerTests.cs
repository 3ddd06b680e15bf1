using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

/// <summary>Answers that a reviewer found to say more than the document does.</summary>
public class ReviewedAnswerTests
{
    private static readonly EventId Suit = EventId.Parse("suit");

    private static TriggeredEffect Spring { get; } = new() { Consequence = Consequence.Spring, Trigger = Condition.After(Suit), Targets = [Licence.Id] };

    private static RecordedEvent Happened { get; } = new() { Id = Suit, Name = Text("suit"), Kind = EventKind.Suit, By = [Licensee], On = Date(2018, 1, 1) };

    [Fact]
    public void A_clause_whose_own_condition_is_not_met_springs_nothing()
        => Ask(ProvisionOf("spring", Spring) with { Condition = Condition.After(Closing) }).Should().Be(Outcome.NotLicensed);

    [Fact]
    public void A_clause_that_does_not_bind_takes_nothing_away()
        => Ask(ProvisionOf("spring", Spring with { Trigger = Condition.After(Closing) }) with { BindingEffect = BindingEffect.NonBinding }).Should().Be(Outcome.Licensed);

    [Fact]
    public void Of_several_clauses_by_which_something_springs_up_one_is_enough()
        => Ask(ProvisionOf("one", Spring), ProvisionOf("other", Spring with { Trigger = Condition.After(Closing) })).Should().Be(Outcome.Licensed);

    [Fact]
    public void What_came_before_a_clause_may_not_count_for_it()
    {
        var defence = ProvisionOf("defence", new TriggeredEffect { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.Suit, Licensee), Targets = [Licence.Id] });
        (With(Licence, defence) with { Events = [Happened with { On = Date(2010, 1, 1) }] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void What_may_be_reinstated_is_not_surely_gone()
    {
        var suspend = ProvisionOf("suspend", new TriggeredEffect { Consequence = Consequence.Suspend, Trigger = Condition.Happens(EventKind.Suit, Licensee), Targets = [Licence.Id] });
        var cure = ProvisionOf("cure", new TriggeredEffect { Consequence = Consequence.Reinstate, Trigger = Condition.Happens(EventKind.Cure), Targets = [Licence.Id] });
        Ask(suspend).Should().Be(Outcome.NotLicensed);
        Ask(suspend, cure).Should().Be(Outcome.NotLicensed, "there was no cure");
    }

    [Fact]
    public void What_survives_outlives_a_termination_too()
    {
        var survives = Licence with { Survival = new Survival { Extent = SurvivalExtent.CapturedPatents } };
        var ended = Contract with { Status = [new() { Status = AgreementStatus.Terminated, On = Date(2018, 1, 1) }], Provisions = [survives] };
        With(ended).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        With(ended with { Provisions = [survives with { Survival = new Survival { Extent = SurvivalExtent.CapturedPatents, Period = Disclosed<ContractPeriod>.Undisclosed } }] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        With(ended with { Provisions = [Licence] }).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_leg_that_depends_on_another_ends_where_that_one_is_over()
    {
        var back = ProvisionOf("back", GrantOf(Licensee, Owner, LicensingModel.Patents.Scopes.PatentScope.Listed(Q))) with { Term = new() { Until = Date(2018, 1, 1) } };
        var tie = ProvisionOf("tie", new Reciprocity { Form = ReciprocityForm.ReciprocityCondition, Legs = [Licence.Id, back.Id] });
        Ask(back, tie).Should().Be(Outcome.NotLicensed);
        Ask(back with { Term = OperativeTerm.NotCaptured }, tie).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void Stakes_may_show_a_change_of_control_that_no_event_records()
    {
        var lapse = ProvisionOf("lapse", new TriggeredEffect { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.ChangeOfControl, Licensee), Targets = [Licence.Id] });
        var world = With(Licence, lapse);
        world.Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        (world with { Ownership = [Stake(Stranger, Licensee, "80%", "2019-01-01/..")] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void An_event_that_is_denied_or_whose_day_is_rumoured_may_not_have_happened()
    {
        var source = SourceId.Parse("source");
        var document = With(Licence with { Condition = Condition.After(Suit) });
        (document with { Events = [Happened with { Claims = [new Mention { Source = source }, new Mention { Source = source, Stance = ClaimStance.Denies }] }] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        (document with { Events = [Happened] }).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void Who_is_excluded_by_name_takes_nothing_through_a_class()
    {
        var members = PartyId.Parse("members");
        var document = With(TheGrant with { Grantees = PartySet.Of(members) with { Affiliates = Rule("50%") with { Excluded = [Licensee] } } });
        document = document with
        {
            Parties = [.. document.Parties, new Party { Id = members, Kind = PartyKind.OpenClass, Name = Text("members") }],
            Memberships = [new Membership { Class = members, Member = Licensee, During = DateSpan.Always }],
        };
        document.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_release_looks_at_who_has_the_claim_on_its_own_day_and_forgives_nothing_later()
    {
        var sold = Invention with { Holders = ValueList.Create<LicensingModel.Patents.TitleHolding>([Held(Owner, "../2014-12-31"), Held(Other, "2015-01-01/..")]) };
        var release = With(TheGrant with { Effect = GrantEffect.Release, PastActsUntil = Date(2016, 12, 31) });
        (release with { Patents = [sold] }).Ask(Asked with { On = new LocalDate(2014, 6, 1) }).Outcome.Should().Be(Outcome.Undetermined, "the owner had sold the patent before it released, and may have kept the claims for what was done before");
        release.Ask(Asked with { On = new LocalDate(2014, 6, 1) }).Outcome.Should().Be(Outcome.Covered);
        release.Ask(Asked with { On = new LocalDate(2016, 6, 1) }).Outcome.Should().Be(Outcome.NotLicensed, "it is a release of 2015");
    }

    [Fact]
    public void A_covenant_that_looks_at_the_day_of_the_suit_may_cover_earlier_acts()
        => With(TheGrant with { Effect = GrantEffect.CovenantNotToSue, Bars = CovenantBar.SuitsInTerm }).Ask(Asked with { On = new LocalDate(2014, 6, 1) }).Outcome.Should().Be(Outcome.Undetermined);

    private static Outcome Ask(params Provision[] others) => (With([Licence, .. others]) with { Events = [Happened, .. Document.Events] }).Ask(Asked).Outcome;
}
