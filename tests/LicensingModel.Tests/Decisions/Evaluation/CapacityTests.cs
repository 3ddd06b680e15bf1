using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>A stranger acts as somebody's customer, distributor or supplier.</summary>
public class CapacityTests
{
    private static readonly PatentGrant PassesToCustomers = TheGrant with { PassThrough = PassThrough.ToClasses(BeneficiaryClass.Customers, BeneficiaryClass.EndUsers) };

    [Theory]
    [InlineData("customers", "licensee", "use", Outcome.Licensed)]
    [InlineData("endUsers", "licensee", "use", Outcome.Licensed)]
    [InlineData("customers", "licensee", "sell", Outcome.Licensed)]
    [InlineData("customers", "licensee", "make", Outcome.NotLicensed)]
    [InlineData("customers", "licensee", "practise", Outcome.Undetermined)]
    [InlineData("distributors", "licensee", "sell", Outcome.Undetermined)]
    [InlineData("customers", "other", "use", Outcome.Undetermined)]
    [InlineData(null, null, "use", Outcome.Undetermined)]
    public void Who_takes_through_a_grantee_is_covered_as_the_grant_says(string? capacity, string? through, string act, Outcome expected)
        => With(PassesToCustomers).Ask(As(capacity, through) with { Act = Act.Parse(act) }).Outcome.Should().Be(expected);

    [Fact]
    public void Through_an_affiliate_of_a_grantee()
    {
        var grant = PassesToCustomers with { Grantees = Only(Licensee).WithAffiliates(Rule("50%", LicensingModel.Parties.AffiliateDirection.Subsidiaries)) };
        var world = With(grant) with { Ownership = [Stake(Licensee, Other, "100%")] };
        world.Ask(As("customers", "other")).Outcome.Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData("yes", Outcome.Licensed)]
    [InlineData("no", Outcome.NotLicensed)]
    [InlineData(null, Outcome.Undetermined)]
    public void Under_the_condition_that_the_grant_makes(string? finding, Outcome expected)
    {
        var unmodified = DeterminationId.Parse("unmodified");
        var grant = TheGrant with { PassThrough = new PassThrough { To = [BeneficiaryClass.Customers], Condition = LicensingModel.Conditions.Condition.Determined(unmodified) } };
        var world = With(grant) with { Determinations = [new() { Id = unmodified, Question = Text("Are they unmodified?"), Finding = finding is null ? Disclosed<DeterminationResult>.NotCaptured : DeterminationResult.Parse(finding) }] };
        world.Ask(As("customers", "licensee")).Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("granted", "make", Outcome.Licensed)]
    [InlineData("excluded", "make", Outcome.NotLicensed)]
    [InlineData("granted", "sell", Outcome.Undetermined)]
    [InlineData("excluded", "sell", Outcome.NotLicensed)]
    public void Who_makes_for_a_grantee_is_covered_where_it_may_have_products_made(string rule, string act, Outcome expected)
    {
        var grant = TheGrant with { HaveMade = new HaveMade { Rule = HaveMadeRule.Parse(rule) } };
        With(grant).Ask(As("haveMadeSuppliers", "licensee") with { Act = Act.Parse(act) }).Outcome.Should().Be(expected);
        With(grant).Ask(As("contractors", "licensee") with { Act = Act.Parse(act) }).Outcome.Should().Be(expected);
        With(grant).Ask(As("haveMadeSuppliers", "other") with { Act = Act.Parse(act) }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Theory]
    [InlineData("contractors", "licensee", Outcome.Licensed)]
    [InlineData("distributors", "licensee", Outcome.Undetermined)]
    [InlineData("contractors", "owner", Outcome.Undetermined)]
    public void A_sublicence_to_listed_classes_reaches_who_is_of_them(string capacity, string through, Outcome expected)
    {
        var head = TheGrant with { Sublicensing = Sublicensing.ToClasses(BeneficiaryClass.Contractors) };
        var sublicence = GrantOf(Licensee, Stranger, PatentScope.Listed(P));
        With(Licence with { Body = head }, ProvisionOf("sublicence", sublicence)).Ask(As(capacity, through)).Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("fullText", "customers", "use", Outcome.NotLicensed)]
    [InlineData("extracts", "customers", "use", Outcome.Undetermined)]
    [InlineData("extracts", "distributors", "sell", Outcome.Undetermined)]
    [InlineData("extracts", "customers", null, Outcome.Undetermined)]
    [InlineData("extracts", null, "use", Outcome.NotLicensed)]
    public void What_passes_through_and_was_not_read_bears_on_a_question_that_names_a_capacity(string completeness, string? capacity, string? act, Outcome expected)
    {
        var partly = Contract with { Completeness = Enum.Parse<Completeness>(completeness, ignoreCase: true), Provisions = [Licence with { Body = TheGrant with { Sublicensing = Sublicensing.None } }] };
        var asked = As(capacity, capacity is null ? null : "licensee") with { WithinProvisions = [Licence.Id], Act = act is null ? Dimension<Act>.Open : Act.Parse(act) };
        With(partly).Ask(asked).Outcome.Should().Be(expected);
        With(partly with { Provisions = [Licence with { Body = TheGrant with { Sublicensing = Sublicensing.None, PassThrough = Disclosed<PassThrough>.Unstated } }] })
            .Ask(asked).Outcome.Should().Be(Outcome.NotLicensed, "the text is known to say nothing of it");
    }

    [Fact]
    public void Whoever_buys_under_a_text_that_was_not_seen_in_full_may_not_be_sued_for_certain()
    {
        var asked = new AssertQuestion { Holder = Owner, Against = Stranger, Act = Act.Use, Product = Phones, Country = US, On = Day, Remedy = Remedy.Damages, Patents = PatentScope.Listed(P), As = BeneficiaryClass.Customers, Through = Licensee, WithinProvisions = [Licence.Id] };
        With(Contract with { Completeness = Completeness.Extracts }).Ask(asked).Verdict.Should().Be(Verdict.Undetermined);
        With(Contract).Ask(asked).Verdict.Should().Be(Verdict.Yes);
    }

    [Theory]
    [InlineData("granted", "use", Outcome.Licensed)]
    [InlineData("excluded", "use", Outcome.Licensed)]
    [InlineData("granted", "make", Outcome.Licensed)]
    [InlineData("excluded", "make", Outcome.NotLicensed)]
    public void Pass_through_to_contractors_suffices_by_itself(string haveMade, string act, Outcome expected)
    {
        var grant = TheGrant with { PassThrough = PassThrough.ToClasses(BeneficiaryClass.Contractors), HaveMade = new HaveMade { Rule = HaveMadeRule.Parse(haveMade) } };
        With(grant).Ask(As("contractors", "licensee") with { Act = Act.Parse(act) }).Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("listedClasses", "customers", Outcome.Undetermined)]
    [InlineData("listedClasses", "distributors", Outcome.NotLicensed)]
    [InlineData("permitted", "customers", Outcome.Undetermined)]
    [InlineData("none", "customers", Outcome.NotLicensed)]
    public void A_sublicence_that_may_have_been_granted_to_the_capacity_is_not_denied(string rule, string capacity, Outcome expected)
    {
        var sublicensing = new Sublicensing { Rule = SublicensingRule.Parse(rule), To = rule == "listedClasses" ? [BeneficiaryClass.Customers] : [] };
        var answer = With(TheGrant with { Sublicensing = sublicensing }).Ask(As(capacity, "licensee"));
        answer.Outcome.Should().Be(expected);
        answer.Missing.Select(static fact => fact.Term).Should().Equal(expected == Outcome.Undetermined ? ["sublicensing"] : []);
    }

    [Theory]
    [InlineData("subsidiaries", "fromTimeToTime", "50%", Outcome.Licensed)]
    [InlineData("subsidiaries", "fromTimeToTime", "80%", Outcome.Undetermined)]
    [InlineData("subsidiaries", "asOfDate", "50%", Outcome.Undetermined)]
    [InlineData("subsidiaries", "listedOnly", "50%", Outcome.NotLicensed)]
    [InlineData("affiliates", "fromTimeToTime", "50%", Outcome.Undetermined)]
    [InlineData("customers", "fromTimeToTime", "50%", Outcome.NotLicensed)]
    public void Who_acts_as_a_subsidiary_of_a_grantee_is_one(string capacity, string membership, string above, Outcome expected)
    {
        var rule = Rule(above, LicensingModel.Parties.AffiliateDirection.Subsidiaries) with { Membership = LicensingModel.Parties.AffiliateMembership.Parse(membership) };
        var world = With(TheGrant with { Grantees = Only(Licensee).WithAffiliates(rule) });
        world.Ask(As(capacity, "licensee")).Outcome.Should().Be(expected);
        world.Ask(As(capacity, "other")).Outcome.Should().Be(membership == "asOfDate" ? Outcome.Undetermined : Outcome.NotLicensed);
        With(TheGrant with { Grantees = Only(Licensee).WithAffiliates(rule with { Excluded = [Stranger] }) }).Ask(As(capacity, "licensee")).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_stake_that_is_recorded_and_is_too_small_leaves_open_whether_a_subsidiary_is_meant()
    {
        var rule = Rule("50%", LicensingModel.Parties.AffiliateDirection.Subsidiaries);
        var world = With(TheGrant with { Grantees = Only(Licensee).WithAffiliates(rule) }) with { Ownership = [Stake(Licensee, Stranger, "10%")] };
        world.Ask(As("subsidiaries", "licensee")).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Where_the_rule_on_affiliates_was_not_read_a_subsidiary_may_be_one()
        => With(TheGrant with { Grantees = LicensingModel.Parties.PartySet.Of(Licensee) }).Ask(As("subsidiaries", "licensee")).Outcome.Should().Be(Outcome.Undetermined);

    private static MayQuestion As(string? capacity, string? through) => Asked with
    {
        Actor = Stranger,
        As = capacity is null ? null : BeneficiaryClass.Parse(capacity),
        Through = through is null ? null : PartyId.Parse(through),
    };
}
