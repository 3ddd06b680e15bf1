using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class ContestedTests
{
    [Fact]
    public void Readings_that_all_permit_permit()
    {
        var answer = With(TheGrant with { Territory = Contested(Territory.Parse("US"), Territory.Worldwide) }).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Proof.Should().HaveCount(2);
        answer.Basis.Should().ContainSingle();
        answer.Missing.Should().BeEmpty();
    }

    [Fact]
    public void Readings_that_permit_differently_give_the_last_of_them_in_the_order_of_outcomes()
    {
        var covenant = ProvisionOf("covenant", TheGrant with { Effect = GrantEffect.CovenantNotToSue });
        OutcomeOf(With(Licence with { Body = TheGrant with { Territory = Contested(Territory.Parse("DE"), Territory.Worldwide) } }, covenant)).Should().Be(Outcome.Covered);

        var expired = ValueList.Create<NationalRight>([Rights(US)[0] with { LastDayInForce = Contested(AnchoredDate.On(2019, 1, 1), AnchoredDate.On(2030, 1, 1)) }]);
        With(Invention with { Protection = expired }).Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void Readings_of_which_none_permits_do_not_permit()
        => OutcomeOf(With(TheGrant with { Territory = Contested(Territory.Parse("DE"), Territory.Parse("CN")) })).Should().Be(Outcome.NotLicensed);

    [Fact]
    public void Definite_readings_that_differ_conflict_and_what_they_differ_in_is_missing()
    {
        var answer = With(TheGrant with { Territory = Contested(Territory.Parse("DE"), Territory.Worldwide) }).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Conflicting);
        answer.IsPermitted.Should().BeFalse();
        answer.Basis.Should().BeEmpty();
        answer.Missing.Should().ContainSingle().Which.Why.Should().Be(MissingReason.Contested);
        answer.Proof.Select(proof => proof.Outcome).Order().Should().Equal(Outcome.Licensed, Outcome.NotLicensed);
        answer.Proof.Select(proof => proof.Reading.Single()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_reading_that_is_undetermined_makes_the_whole_undetermined()
        => OutcomeOf(With(TheGrant with { Territory = Contested(Territory.Parse("DE"), Territory.Parse("Benelux")) })).Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_term_on_which_nothing_depends_is_not_read()
        => With(Licence with { Body = TheGrant with { Territory = Contested(Territory.Parse("DE"), Territory.Worldwide) }, BindingEffect = BindingEffect.NonBinding })
            .Ask(Asked).Proof.Should().ContainSingle();

    [Fact]
    public void A_contested_term_of_the_agreement_is_read_alike_for_all_its_provisions()
    {
        var effect = Contested(BindingEffect.Binding, BindingEffect.NonBinding);
        var answer = With(Contract with { BindingEffect = effect, Provisions = [Licence, Licence with { Id = ProvisionId.Parse("second") }] }).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Conflicting);
        answer.Proof.Should().HaveCount(2);
    }

    [Fact]
    public void A_contested_term_that_two_provisions_share_is_read_for_each_of_them_by_itself()
    {
        var territory = Contested(Territory.Parse("DE"), Territory.Worldwide);
        var document = With(ProvisionOf("one", TheGrant with { Territory = territory }), ProvisionOf("two", TheGrant with { Territory = territory }));
        document.Ask(Asked).Proof.Should().HaveCount(4);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void More_readings_than_the_bound_are_undetermined_and_said_to_be(int contested, bool isExceeded)
    {
        var provisions = Enumerable.Range(0, contested).Select(i => ProvisionOf($"grant-{i}", TheGrant with { Territory = Contested(Territory.Parse("US"), Territory.Worldwide) })).ToArray();
        var answer = With(provisions).Ask(Asked);
        answer.IsBoundExceeded.Should().Be(isExceeded);
        answer.Outcome.Should().Be(isExceeded ? Outcome.Undetermined : Outcome.Licensed);
    }

    [Fact]
    public void A_chosen_value_is_a_stated_one()
    {
        var chosen = Disclosed.Stated(Territory.Worldwide)
            .WithClaims(Says("one", Territory.Worldwide), Says("two", Territory.Parse("DE")))
            .ChosenBy(new() { Rule = ChoiceRule.OfficialBeforeOthers });
        OutcomeOf(With(TheGrant with { Territory = chosen })).Should().Be(Outcome.Licensed);
    }
}
