using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>A term that the text does not state, with something beside it that is not understood, is not silence.</summary>
public class NotUnderstoodBesideUnstatedTests
{
    [Fact]
    public void A_condition_that_is_unstated_is_no_condition()
        => With(Licence with { Condition = Disclosed<Condition>.Unstated }).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);

    [Fact]
    public void A_condition_with_something_not_understood_leaves_it_open()
        => With(Licence with { Condition = NotUnderstood<Condition>() }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_quantity_with_something_not_understood_leaves_it_open()
    {
        With(TheGrant with { Quantity = Disclosed<QuantityLimit>.Unstated }).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        With(TheGrant with { Quantity = NotUnderstood<QuantityLimit>() }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    private static Disclosed<T> NotUnderstood<T>()
        where T : class, IEquatable<T>
        => Disclosed<T>.Of(DisclosureState.Unstated, null, [], null, [Unknown()]);
}
