using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Subjects;

/// <summary>Something is recorded by which somebody may have come to have what another had, and no term says what came of it: then neither yes nor no is said.</summary>
public class SuccessionTests
{
    private static readonly AffiliateRule _subsidiaries = Rule("50%", AffiliateDirection.Subsidiaries);

    [Theory]
    [InlineData("merger", "stranger", "licensee", "stranger", Outcome.Undetermined)] // The licensee may have merged into it.
    [InlineData("merger", "licensee", "stranger", "stranger", Outcome.Undetermined)]
    [InlineData("merger", "stranger", "owner", "stranger", Outcome.Undetermined)] // It may hold the patent.
    [InlineData("merger", "stranger", "owner", "licensee", Outcome.Licensed)]
    [InlineData("merger", "stranger", "licensee", "other", Outcome.NotLicensed)]
    [InlineData("merger", "stranger", "licensee", "licensee", Outcome.Undetermined)] // It may be there no longer, or have parted with it.
    [InlineData("acquisition", "licensee", "stranger", "stranger", Outcome.NotLicensed)] // Nothing is granted to affiliates.
    public void Parties_that_merged_may_have_what_the_other_had(string kind, string by, string against, string actor, Outcome expected)
        => (Document with { Events = [Happened(kind, by, against)] }).Ask(Asked with { Actor = PartyId.Parse(actor) }).Outcome.Should().Be(expected);

    [Fact]
    public void Who_is_recorded_as_held_since_a_merger_goes_on()
    {
        var document = Document with { Events = [Happened("merger", "stranger", "licensee")], Ownership = [Stake(Stranger, Licensee, "100%", "2018-01-01/..")] };
        document.Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        (document with { Ownership = [Stake(Stranger, Licensee, "100%", "2015-01-01/..")] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Before_it_happened_everything_was_as_it_was()
        => (Document with { Events = [Happened("merger", "stranger", "licensee") with { On = Date(2021, 1, 1) }] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);

    [Fact]
    public void Of_a_merger_that_is_only_declared_nothing_comes()
        => (Document with { Events = [Happened("merger", "stranger", "licensee") with { On = Disclosed<AnchoredDate>.NotCaptured }] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);

    [Fact]
    public void A_chain_that_goes_on_after_a_merger_takes_it_into_account()
    {
        var patent = Invention with { Holders = Disclosed.Stated<ValueList<TitleHolding>>([Held(Owner, "../2017-12-31"), Held(Stranger, "2018-01-01/..")]) };
        var document = Document with { Patents = [patent], Events = [Happened("merger", "stranger", "owner")] };
        document.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        document.TitleOf(Invention.Id, Day).Owners.Should().Equal(Stranger);
    }

    [Theory]
    [InlineData("transfer", "licensee", "stranger", "stranger", Outcome.Undetermined)]
    [InlineData("transfer", "licensee", "stranger", "licensee", Outcome.Undetermined)]
    [InlineData("transfer", "licensee", "stranger", "other", Outcome.NotLicensed)]
    [InlineData("transfer", "owner", "stranger", "licensee", Outcome.Licensed)]
    [InlineData("joining", "stranger", "owner", "stranger", Outcome.Undetermined)]
    [InlineData("leaving", "licensee", "owner", "licensee", Outcome.Undetermined)]
    [InlineData("leaving", "owner", "licensee", "licensee", Outcome.Licensed)]
    public void Who_took_over_an_agreement_or_joined_or_left_it_may_have_what_it_grants_or_not(string kind, string by, string against, string actor, Outcome expected)
    {
        var happened = Happened(kind, by, against);
        (Document with { Events = [happened with { Agreements = [Contract.Id] }] }).Ask(Asked with { Actor = PartyId.Parse(actor) }).Outcome.Should().Be(expected);
        (Document with { Events = [happened with { Provisions = [Licence.Id] }] }).Ask(Asked with { Actor = PartyId.Parse(actor) }).Outcome.Should().Be(expected);
    }

    [Fact]
    public void An_acquisition_without_a_stake_may_have_made_an_affiliate()
    {
        var document = With(TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = _subsidiaries } });
        (document with { Events = [Happened("acquisition", "licensee", "stranger")] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);
        (document with { Events = [Happened("acquisition", "licensee", "stranger")], Ownership = [Stake(Licensee, Stranger, "100%", "2018-01-01/2019-01-01")] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_termination_that_names_nothing_may_be_of_any_agreement_between_those_who_took_part()
    {
        (Document with { Events = [Happened("termination", "owner", "licensee")] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        (Document with { Events = [Happened("termination", "owner", "stranger")] }).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_patent_that_is_recorded_as_given_up_may_be_in_force_no_more()
    {
        (Document with { Events = [Happened("abandonment", "owner", "stranger") with { Patents = [Invention.Id] }] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);
        (Document with { Events = [Happened("abandonment", "owner", "stranger") with { Patents = [Q] }] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Theory]
    [InlineData("suit", DutyKind.Enforce, Outcome.Undetermined)]
    [InlineData("challenge", DutyKind.Enforce, Outcome.Licensed)]
    [InlineData("challenge", DutyKind.Challenge, Outcome.Undetermined)]
    [InlineData("notice", DutyKind.Challenge, Outcome.Licensed)]
    public void What_a_duty_forbids_may_be_the_breach_upon_which_a_clause_follows(string recorded, DutyKind forbidden, Outcome expected)
    {
        var duty = new Duty { Modality = DutyModality.MustNot, Action = forbidden == DutyKind.Enforce ? DutyAction.Enforce : DutyAction.Challenge };
        var effect = new TriggeredEffect { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.Breach, Licensee), Targets = [Licence.Id] };
        var document = With(Licence, ProvisionOf("forbidden", duty), ProvisionOf("ends", effect)) with { Events = [Happened(recorded, "licensee", "owner")] };
        document.Ask(Asked).Outcome.Should().Be(expected);
    }

    [Fact]
    public void What_an_owner_kept_for_itself_may_have_gone_to_its_successor()
    {
        var exclusive = Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } };
        var kept = ProvisionOf("kept", GrantOf(Owner, Owner, PatentScope.Listed(P)) with { Effect = GrantEffect.Reservation });
        var document = With(exclusive, kept) with { Events = [Happened("transfer", "owner", "other") with { Patents = [P] }] };
        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.Undetermined);
        (document with { Events = [] }).Ask(Asked with { Actor = Owner }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        (With(exclusive) with { Events = document.Events }).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void What_was_exclusive_no_longer_on_the_very_day_of_a_grant_leaves_it_licensed_whichever_came_first()
    {
        var exclusive = Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } };
        var turned = new TriggeredEffect { Consequence = Consequence.Convert, Becomes = Exclusivity.NonExclusive, Trigger = Condition.Happens(EventKind.Notice, Owner), Targets = [exclusive.Id] };
        var later = Contract with
        {
            Id = AgreementId.Parse("later"),
            Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Other] }],
            Term = Contract.Term with { From = Date(2018, 1, 1) },
            Provisions = [new() { Id = ProvisionId.Parse("second"), Body = GrantOf(Owner, Other, PatentScope.Listed(P)) }],
        };
        Outcome On(Disclosed<AnchoredDate> day) => (With(Contract with { Provisions = [exclusive, ProvisionOf("turned", turned)] }, later) with { Events = [Happened("notice", "owner", "licensee") with { On = day }] }).Ask(Asked with { Actor = Other }).Outcome;
        On(Date(2017, 12, 31)).Should().Be(Outcome.Licensed);
        On(Date(2018, 1, 1)).Should().Be(Outcome.Licensed);
    }

    public enum DutyKind
    {
        Enforce,
        Challenge,
    }

    private static RecordedEvent Happened(string kind, string by, string against)
        => new() { Id = EventId.Parse("it"), Name = Text("it"), Kind = EventKind.Parse(kind), By = [PartyId.Parse(by)], Against = [PartyId.Parse(against)], On = Date(2018, 1, 1) };
}
