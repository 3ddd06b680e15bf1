using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>What real deals asked of the evaluation, in small worlds.</summary>
public class DealShapedTests
{
    [Theory]
    [InlineData("granted", Outcome.Licensed)]
    [InlineData("excluded", Outcome.NotLicensed)]
    public void What_is_said_of_having_made_decides_it_although_the_acts_were_not_captured(string rule, Outcome expected)
    {
        var document = With(TheGrant with { Acts = Disclosed<ValueSet<Act>>.NotCaptured, HaveMade = new HaveMade { Rule = HaveMadeRule.Parse(rule) } });

        document.Ask(Asked with { Act = Act.HaveMade }).Outcome.Should().Be(expected);
        document.Ask(Asked).Outcome.Should().Be(Outcome.Undetermined, "selling is another act");
    }

    [Fact]
    public void A_subsidiary_that_a_party_forms_is_no_change_of_its_own_control()
    {
        var lapse = ProvisionOf("lapse", new TriggeredEffect { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.ChangeOfControl, Licensee), Targets = [Licence.Id] });
        var document = With(Licence, lapse);

        OutcomeOf(document with { Ownership = [Stake(Licensee, Other, "100%", "2018-01-01/..")] }).Should().Be(Outcome.Licensed);
        OutcomeOf(document with { Ownership = [Stake(Other, Licensee, "100%", "2018-01-01/..")] }).Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("../..", Verdict.Yes)]
    [InlineData("2018-01-01/2019-12-31", Verdict.No)]
    [InlineData(null, Verdict.Yes)]
    public void A_company_that_was_sold_takes_no_sublicence_as_a_subsidiary(string? during, Verdict expected)
    {
        var document = With(TheGrant with { Sublicensing = new Sublicensing { Rule = SublicensingRule.ListedClasses, To = [BeneficiaryClass.Subsidiaries], Limits = Disclosed<LocalizedText>.Unstated } })
            with
        { Ownership = during is null ? [] : [Stake(Licensee, Other, "100%", during)] };

        document.Ask(new GrantQuestion { What = GrantAction.Sublicense, By = Licensee, To = Other, ToClass = BeneficiaryClass.Subsidiaries, Patents = PatentScope.Listed(P), Act = Act.Sell, Product = Phones, Country = US, On = Day })
            .Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("excluded", "2018-01-01/..", Outcome.NotLicensed)]
    [InlineData("included", "2018-01-01/..", Outcome.Undetermined)]
    [InlineData("excluded", "../..", Outcome.Undetermined)]
    public void An_acquirer_belongs_to_no_class_of_grantees_where_acquirers_stay_out(string rule, string during, Outcome expected)
    {
        var licensees = PartyId.Parse("licensees");
        var grantees = new PartySet { Parties = [licensees, Licensee], Affiliates = AffiliateRule.Nobody with { Acquirers = AcquirerRule.Parse(rule) } };
        var document = With(TheGrant with { Grantees = grantees });
        document = document with
        {
            Parties = [.. document.Parties, new Party { Id = licensees, Kind = PartyKind.OpenClass, Name = Text("licensees") }],
            Ownership = [Stake(Other, Licensee, "100%", during)],
        };

        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(expected);
        OutcomeOf(document).Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData("permitted", Outcome.Licensed)]
    [InlineData("none", Outcome.NotLicensed)]
    public void What_a_grantor_may_sublicense_it_controls(string rule, Outcome expected)
    {
        var mine = ProvisionOf("mine", GrantOf(Licensee, Other, PatentScope.OwnedBy(Licensee)) with { Subject = new PatentsOwnedBy { Owners = Only(Licensee), Holding = [HoldingKind.Owned, HoldingKind.Controlled] } });
        var document = With(Contract with { Provisions = [Licence with { Body = TheGrant with { Sublicensing = new Sublicensing { Rule = SublicensingRule.Parse(rule), Limits = Disclosed<LocalizedText>.Unstated } } }] }, AgreementOf("further", mine));

        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(expected);
    }

    [Fact]
    public void Before_anything_was_known_of_an_agreement_it_is_not_yet()
    {
        var document = With(Contract with { Signed = Date(2016, 1, 1) });
        var question = new StatusQuestion { Agreement = Contract.Id, On = new LocalDate(2015, 6, 1), EndableBy = Licensee };

        document.Ask(question with { KnownOn = new LocalDate(2016, 1, 1) }).State.Should().Be(OperationState.InForce);
        var before = document.Ask(question with { KnownOn = new LocalDate(2015, 12, 31) });
        before.State.Should().Be(OperationState.NotYet);
        before.Verdict.Should().Be(Verdict.No);
        var absent = () => document.Ask(question with { Agreement = AgreementId.Parse("absent"), KnownOn = new LocalDate(2015, 12, 31) });
        absent.Should().Throw<ArgumentException>();
    }
}
