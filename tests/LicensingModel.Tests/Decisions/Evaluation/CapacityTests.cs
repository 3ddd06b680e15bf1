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

    private static MayQuestion As(string? capacity, string? through) => Asked with
    {
        Actor = Stranger,
        As = capacity is null ? null : BeneficiaryClass.Parse(capacity),
        Through = through is null ? null : PartyId.Parse(through),
    };
}
