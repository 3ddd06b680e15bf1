using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class GrantEffectTests
{
    [Theory]
    [InlineData("license", Outcome.Licensed)]
    [InlineData("covenantNotToSue", Outcome.Covered)]
    [InlineData("standstill", Outcome.NotLicensed)]
    [InlineData("undertaking", Outcome.NotLicensed)]
    [InlineData("reservation", Outcome.NotLicensed)]
    [InlineData("option", Outcome.NotLicensed)]
    [InlineData("firstRefusal", Outcome.NotLicensed)]
    [InlineData("firstOffer", Outcome.NotLicensed)]
    [InlineData("firstNegotiation", Outcome.NotLicensed)]
    [InlineData("favour", Outcome.Undetermined)]
    public void Only_licences_covenants_and_releases_permit(string effect, Outcome expected)
        => OutcomeOf(With(TheGrant with { Effect = GrantEffect.Parse(effect) })).Should().Be(expected);

    [Fact]
    public void What_permits_nothing_is_shown_as_what_nearly_does()
    {
        var answer = With(TheGrant with { Effect = GrantEffect.Undertaking, Undertaking = UndertakingTerms.Frand }).Ask(Asked);
        answer.NearMisses.Should().ContainSingle().Which.FailedTest.Should().Match<TestResult>(test => test.Test == TestKind.Permits && test.Reason.Contains("frand"));
    }

    [Fact]
    public void An_option_that_was_exercised_is_not_worked_out()
    {
        var option = With(TheGrant with { Effect = GrantEffect.Option });
        OutcomeOf(option with { Events = [new() { Id = Closing, Name = Text("exercise"), Kind = EventKind.Election, Provisions = [Licence.Id], On = Date(2018, 1, 1) }] }).Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData(2014, Outcome.Covered)]
    [InlineData(2016, Outcome.NotLicensed)]
    public void A_release_forgives_past_acts_only(int year, Outcome expected)
        => With(TheGrant with { Effect = GrantEffect.Release, PastActsUntil = Date(2014, 12, 31) }).Ask(Asked with { On = new LocalDate(year, 6, 1) }).Outcome.Should().Be(expected);

    [Fact]
    public void A_release_is_told_as_a_release()
    {
        var released = With(TheGrant with { Effect = GrantEffect.Release, PastActsUntil = Date(2014, 12, 31) });
        var text = LicensingModel.Rendering.ProofText.Of(released.Ask(Asked with { On = new LocalDate(2014, 6, 1) }), released).ReplaceLineEndings(" ");
        text.Should().Contain("because a release").And.Contain("— a release").And.Contain("would give a release").And.NotContain("covenant");
    }

    [Fact]
    public void Which_acts_a_release_forgives_is_not_presumed()
    {
        var release = With(TheGrant with { Effect = GrantEffect.Release });
        release.Ask(Asked with { On = new LocalDate(2014, 6, 1) }).Outcome.Should().Be(Outcome.Undetermined);
        release.Ask(Asked with { On = new LocalDate(2015, 1, 1) }).Outcome.Should().Be(Outcome.Undetermined, "acts of its own day may be forgiven");
        release.Ask(Asked with { On = new LocalDate(2015, 1, 2) }).Outcome.Should().Be(Outcome.NotLicensed, "it is a release of the day before");
        release.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed, "it is a release of 2015");
    }

    [Fact]
    public void Having_made_follows_its_own_term()
    {
        var make = With(TheGrant with { Acts = Disclosed.Stated<ValueSet<Act>>([Act.Make, Act.Sell]) });
        Ask(make, null).Should().Be(Outcome.Undetermined);
        Ask(make, new HaveMade { Rule = HaveMadeRule.Granted }).Should().Be(Outcome.Licensed);
        Ask(make, new HaveMade { Rule = HaveMadeRule.Excluded }).Should().Be(Outcome.NotLicensed);
        Ask(make, new HaveMade { Rule = HaveMadeRule.Conditional, Condition = Condition.Described("the drawings are complete") }).Should().Be(Outcome.Undetermined);
        Ask(make, new HaveMade { Rule = HaveMadeRule.Conditional, Condition = Condition.After(Closing) }).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_limited_number_leaves_it_open_how_many_there_were()
        => OutcomeOf(With(TheGrant with { Quantity = new QuantityLimit { Maximum = new Quantity { Number = 1000 }, Unit = Text("devices") } })).Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_customer_may_be_covered_through_a_grantee_but_does_not_make()
    {
        var document = With(TheGrant with { PassThrough = new PassThrough { To = [BeneficiaryClass.Customers] } });
        document.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);
        document.Ask(Asked with { Actor = Stranger, Act = Act.Make }).Outcome.Should().Be(Outcome.NotLicensed, "that it makes for the grantee would be recorded");
        With(TheGrant with { HaveMade = HaveMade.Excluded, PassThrough = new PassThrough { To = [BeneficiaryClass.Customers] } }).Ask(Asked with { Actor = Stranger, Act = Act.Make }).Outcome.Should().Be(Outcome.NotLicensed);
        With(TheGrant with { PassThrough = new PassThrough() }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Who_belongs_to_a_class_takes_what_is_granted_to_it_on_its_days()
    {
        var members = PartyId.Parse("members");
        var document = With(TheGrant with { Grantees = Only(members) });
        document = document with
        {
            Parties = [.. document.Parties, new Party { Id = members, Kind = PartyKind.OpenClass, Name = Text("members") }],
            Memberships = [new Membership { Class = members, Member = Licensee, During = DateSpan.Parse("2018-01-01/..") }],
        };
        document.Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { On = new LocalDate(2017, 12, 31) }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined, "nothing is recorded of the stranger");
        document.Ask(Asked with { On = new LocalDate(2017, 12, 31) }).ChangesOn!.Day.Should().Be(new LocalDate(2018, 1, 1));
    }

    [Theory]
    [InlineData(2017, Outcome.NotLicensed)]
    [InlineData(2019, Outcome.Licensed)]
    public void Exclusivity_that_lapsed_leaves_the_power_to_grant(int year, Outcome expected)
    {
        var prior = GrantOf(Owner, Other, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive, ExclusivityChanges = [new ExclusivityChange { From = AnchoredDate.On(2018, 1, 1), Becomes = Exclusivity.NonExclusive }] };
        var first = AgreementOf("first", ProvisionOf("prior", prior)) with { Term = new() { From = Date(2012, 1, 1), Until = AnchoredDate.Never } };
        var later = Contract with { Term = new() { From = Date(year, 1, 1), Until = AnchoredDate.Never } };
        With(first, later).Ask(Asked with { On = new LocalDate(year, 6, 1) }).Outcome.Should().Be(expected);
    }

    [Fact]
    public void Another_scope_of_products_stands_for_what_it_says()
    {
        ProductScope[] both = [ProductScope.In(Phones), ProductScope.In(Cars)];
        OutcomeOf(With(TheGrant with { Products = Disclosed.Stated<ProductScope>(new ProductUnion { Scopes = both.ToValueList() }) })).Should().Be(Outcome.Licensed);
        OutcomeOf(With(TheGrant with { Products = Disclosed.Stated<ProductScope>(new ProductIntersection { Scopes = both.ToValueList() }) })).Should().Be(Outcome.NotLicensed);
        OutcomeOf(With(TheGrant with { Products = Disclosed.Stated<ProductScope>(new NaturalEvolutions { Of = both[0] }) })).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_grant_that_is_denied_or_rumoured_only_is_not_taken_for_one()
    {
        var source = SourceId.Parse("source");
        OutcomeOf(With(Licence with { Claims = [new Mention { Source = source, Stance = ClaimStance.Denies }] })).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(Licence with { Claims = [new Mention { Source = source, Stance = ClaimStance.ReportsAsRumour }] })).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(Licence with { Claims = [new Mention { Source = source }] })).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void To_be_announced_again_does_not_revive_what_was_terminated()
    {
        StatusEntry Entry(AgreementStatus status, int year) => new() { Status = status, On = Date(year, 1, 1) };
        OutcomeOf(With(Contract with { Status = [Entry(AgreementStatus.Terminated, 2018), Entry(AgreementStatus.Announced, 2019)] })).Should().Be(Outcome.NotLicensed);
        OutcomeOf(With(Contract with { Status = [Entry(AgreementStatus.Terminated, 2018), Entry(AgreementStatus.Signed, 2019)] })).Should().Be(Outcome.NotLicensed);
        OutcomeOf(With(Contract with { Status = [Entry(AgreementStatus.Terminated, 2018), Entry(AgreementStatus.InForce, 2019)] })).Should().Be(Outcome.Licensed);
    }

    private static Outcome Ask(LicensingDocument document, HaveMade? rule)
    {
        var grant = (PatentGrant)document.Agreements[0].Provisions[0].Body;
        return With(rule is null ? grant : grant with { HaveMade = rule }).Ask(Asked with { Act = Act.HaveMade }).Outcome;
    }
}
