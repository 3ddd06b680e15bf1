using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class BindingTests
{
    [Theory]
    [InlineData("binding", Outcome.Licensed)]
    [InlineData("nonBinding", Outcome.NotLicensed)]
    [InlineData("agreementToNegotiate", Outcome.NotLicensed)]
    [InlineData("somehowBinding", Outcome.Undetermined)]
    public void A_provision_covers_only_if_it_binds(string effect, Outcome expected)
        => OutcomeOf(With(Licence with { BindingEffect = BindingEffect.Parse(effect) })).Should().Be(expected);

    [Theory]
    [InlineData("binding", Outcome.Licensed)]
    [InlineData("nonBinding", Outcome.NotLicensed)]
    public void A_provision_that_does_not_say_takes_the_effect_of_its_agreement(string effect, Outcome expected)
        => OutcomeOf(With(Contract with { BindingEffect = BindingEffect.Parse(effect) })).Should().Be(expected);

    [Fact]
    public void What_a_provision_says_itself_goes_before_its_agreement()
    {
        OutcomeOf(With(Contract with { BindingEffect = BindingEffect.NonBinding, Provisions = [Licence with { BindingEffect = BindingEffect.Binding }] })).Should().Be(Outcome.Licensed);
        OutcomeOf(With(Contract with { Provisions = [Licence with { BindingEffect = BindingEffect.NonBinding }] })).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Where_nobody_says_it_is_unknown_and_missing()
    {
        foreach (var (state, reason) in new (Disclosed<BindingEffect>, MissingReason)[]
        {
            (Disclosed<BindingEffect>.NotCaptured, MissingReason.NotCaptured),
            (Disclosed<BindingEffect>.Undisclosed, MissingReason.Undisclosed),
            (Disclosed<BindingEffect>.Redacted, MissingReason.Redacted),
            (Disclosed<BindingEffect>.Unstated, MissingReason.Unstated),
        })
        {
            var answer = With(Contract with { BindingEffect = state }).Ask(Asked);
            answer.Outcome.Should().Be(Outcome.Undetermined);
            answer.Missing.Should().ContainSingle().Which.Should().Match<MissingFact>(fact => fact.Subject == "agreement" && fact.Term == "bindingEffect" && fact.Why == reason);
            TestOf(answer, TestKind.Binding).Result.Should().Be(Truth.Unknown);
        }
    }

    [Fact]
    public void A_provision_that_does_not_bind_is_a_near_miss_and_no_basis()
    {
        var answer = With(Licence with { BindingEffect = BindingEffect.NonBinding }).Ask(Asked);
        answer.Basis.Should().BeEmpty();
        answer.NearMisses.Should().ContainSingle().Which.FailedTest.Test.Should().Be(TestKind.Binding);
    }
}
