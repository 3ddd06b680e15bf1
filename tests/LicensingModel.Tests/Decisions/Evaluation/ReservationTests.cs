using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>The owner licenses exclusively, and keeps something for itself.</summary>
public class ReservationTests
{
    private static readonly Provision Exclusive = Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } };

    private static readonly PatentGrant Kept = TheGrant with { Effect = GrantEffect.Reservation, Grantees = Only(Owner), Products = ProductScope.In(Cars) };

    [Theory]
    [InlineData("cars", Outcome.NoLicenseNeeded)]
    [InlineData("phones", Outcome.NotLicensed)]
    public void What_an_owner_reserved_needs_no_licence_and_the_rest_does(string product, Outcome expected)
        => With(Exclusive, ProvisionOf("kept", Kept)).Ask(Asked with { Actor = Owner, Product = ProductId.Parse(product) }).Outcome.Should().Be(expected);

    [Fact]
    public void The_reservation_is_named()
        => With(Exclusive, ProvisionOf("kept", Kept)).Ask(Asked with { Actor = Owner, Product = Cars }).Proof[0].Need.Single(test => test.Test == TestKind.OwnedByAnother).Reason.Should().Contain("reserved this for itself by kept");

    [Fact]
    public void What_was_reserved_is_not_known_where_its_terms_are_not()
    {
        var silent = Kept with { Products = Disclosed<ProductScope>.NotCaptured };
        With(Exclusive, ProvisionOf("kept", silent)).Ask(Asked with { Actor = Owner, Product = Cars }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_reservation_that_does_not_bind_keeps_nothing()
        => With(Exclusive, ProvisionOf("kept", Kept) with { BindingEffect = BindingEffect.NonBinding }).Ask(Asked with { Actor = Owner, Product = Cars }).Outcome.Should().Be(Outcome.NotLicensed);

    [Fact]
    public void What_is_reserved_in_another_agreement_may_be_reserved_from_another_grant()
        => With(Contract with { Provisions = [Exclusive] }, AgreementOf("elsewhere", ProvisionOf("kept", Kept))).Ask(Asked with { Actor = Owner, Product = Cars }).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void It_gives_nothing_to_anybody_else()
        => With(Exclusive, ProvisionOf("kept", Kept)).Ask(Asked with { Actor = Stranger, Product = Cars }).Outcome.Should().Be(Outcome.NotLicensed);
}
