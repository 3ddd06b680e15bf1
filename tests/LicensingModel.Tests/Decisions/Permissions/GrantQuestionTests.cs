using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Tests.Decisions.Permissions;

/// <summary>May somebody license or sublicense, in small worlds.</summary>
public class GrantQuestionTests
{
    private static readonly IntangibleId _brand = IntangibleId.Parse("brand");

    private static GrantQuestion Asked { get; } = new() { What = GrantAction.License, By = Worlds.Owner, To = Worlds.Stranger, Patents = PatentScope.Listed(Worlds.P), Act = Act.Sell, Product = Worlds.Phones, Country = Worlds.US, On = Worlds.Day };

    [Fact]
    public void An_owner_may_license_although_it_licensed_others() => VerdictOf(Worlds.Document).Should().Be(Verdict.Yes);

    [Theory]
    [InlineData("exclusive", Verdict.No)]
    [InlineData("sole", Verdict.No)]
    [InlineData("nonExclusive", Verdict.Yes)]
    [InlineData("novel", Verdict.Undetermined)]
    [InlineData(null, Verdict.Undetermined)]
    public void What_was_granted_exclusively_cannot_be_licensed_again(string? degree, Verdict expected)
        => VerdictOf(Worlds.With(Worlds.TheGrant with { Exclusivity = degree is null ? Disclosed<Exclusivity>.NotCaptured : Exclusivity.Parse(degree) })).Should().Be(expected);

    [Fact]
    public void An_exclusive_licence_leaves_what_it_does_not_cover()
    {
        var exclusive = Worlds.TheGrant with { Exclusivity = Exclusivity.Exclusive };

        VerdictOf(Worlds.With(exclusive with { Products = ProductScope.In(Worlds.Cars) })).Should().Be(Verdict.Yes, "another field");
        VerdictOf(Worlds.With(exclusive with { Territory = Territory.Of(Worlds.DE) })).Should().Be(Verdict.Yes, "another country");
        VerdictOf(Worlds.With(exclusive), Asked with { To = Worlds.Licensee }).Should().Be(Verdict.Yes, "the licensee itself");
        VerdictOf(Worlds.With((PatentGrant)exclusive.Then(Exclusivity.NonExclusive, AnchoredDate.On(2018, 1, 1)))).Should().Be(Verdict.Yes, "no longer exclusive");
    }

    [Fact]
    public void Who_does_not_hold_a_patent_has_nothing_to_license() => VerdictOf(Worlds.Document, Asked with { By = Worlds.Other }).Should().Be(Verdict.No);

    [Fact]
    public void What_a_co_owner_may_license_alone_depends_on_national_law()
    {
        var document = Worlds.With(Worlds.PatentOf(Worlds.P, Worlds.Owner, Worlds.Other));
        VerdictOf(document, Asked with { Country = Worlds.US }).Should().Be(Verdict.Yes, "in the United States each may");
        VerdictOf(document, Asked with { Country = Worlds.DE }).Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Of_several_patents_each_must_be_free()
    {
        var document = Worlds.Document with { Patents = [Worlds.Invention, Worlds.PatentOf(Worlds.Q, Worlds.Other)] };

        VerdictOf(document, Asked with { Patents = PatentScope.Listed(Worlds.P, Worlds.Q) }).Should().Be(Verdict.No);
    }

    [Fact]
    public void A_duty_not_to_license_stands_in_the_way_for_its_products_and_says_whose_consent_helps()
    {
        var duty = Duty.MustNot(DutyAction.License, Worlds.Owner, Worlds.Licensee) with { Products = ProductScope.In(Worlds.Electronics) };
        var answer = With(duty).Ask(Asked);

        answer.Verdict.Should().Be(Verdict.No);
        answer.Basis.Should().ContainSingle().Which.Provision.Should().Be(ProvisionId.Parse("clause"));
        answer.Consents.Should().ContainSingle().Which.Of.Should().Equal(Worlds.Licensee);
        With(duty).Ask(Asked with { Product = Worlds.Cars }).Verdict.Should().Be(Verdict.Yes);
        With(duty with { Object = Worlds.Text("in words") }).Ask(Asked).Verdict.Should().Be(Verdict.Undetermined);
        With(duty with { Direction = new PartyFlow { From = Worlds.Licensee, To = Worlds.Owner } }).Ask(Asked).Verdict.Should().Be(Verdict.Yes);
    }

    [Fact]
    public void What_was_not_read_leaves_a_yes_open_unless_the_question_is_confined()
    {
        var document = Worlds.With(Worlds.Contract with { Completeness = Completeness.Extracts });

        VerdictOf(document).Should().Be(Verdict.Undetermined);
        VerdictOf(document, Asked with { WithinAgreements = [Worlds.Contract.Id] }).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void A_right_of_first_refusal_makes_an_assignment_wait_for_an_offer()
    {
        var first = Worlds.TheGrant with { Effect = GrantEffect.FirstRefusal };
        var answer = Worlds.With(first).Ask(new GrantQuestion { What = GrantAction.AssignRight, By = Worlds.Owner, To = Worlds.Stranger, Patents = PatentScope.Listed(Worlds.P), On = Worlds.Day });

        answer.Verdict.Should().Be(Verdict.No);
        answer.Conditions.Should().ContainSingle().Which.Condition.Should().Be(GrantConditionKind.Offer);
    }

    [Fact]
    public void An_owner_may_assign_and_whoever_takes_it_must_be_bound()
    {
        var question = new GrantQuestion { What = GrantAction.AssignRight, By = Worlds.Owner, Patents = PatentScope.Listed(Worlds.P), On = Worlds.Day };

        Worlds.Document.Ask(question).Verdict.Should().Be(Verdict.Yes);
        Worlds.Document.Ask(question with { By = Worlds.Other }).Verdict.Should().Be(Verdict.No);
        var bound = With(Duty.Must(DutyAction.PassOn, Worlds.Owner, Worlds.Licensee) with { Object = Worlds.Text("the licences") }).Ask(question);
        bound.Verdict.Should().Be(Verdict.Yes);
        bound.Conditions.Should().ContainSingle().Which.Condition.Should().Be(GrantConditionKind.PassOn);
    }

    [Theory]
    [InlineData("none", null, Verdict.No)]
    [InlineData("permitted", null, Verdict.Yes)]
    [InlineData("listedClasses", null, Verdict.No)]
    [InlineData("listedClasses", "contractors", Verdict.Yes)]
    [InlineData("listedClasses", "customers", Verdict.No)]
    [InlineData("novel", null, Verdict.Undetermined)]
    [InlineData(null, null, Verdict.Undetermined)]
    public void Sublicences_go_to_whom_the_licence_says(string? rule, string? toClass, Verdict expected)
    {
        var sublicensing = rule is null ? Disclosed<Sublicensing>.NotCaptured : new Sublicensing { Rule = SublicensingRule.Parse(rule), To = rule == "listedClasses" ? [BeneficiaryClass.Contractors] : [] };
        var document = Worlds.With(Worlds.TheGrant with { Sublicensing = sublicensing });
        var answer = document.Ask(Asked with { What = GrantAction.Sublicense, By = Worlds.Licensee, To = default, ToClass = toClass is null ? null : BeneficiaryClass.Parse(toClass) });

        answer.Verdict.Should().Be(expected);
        if (expected == Verdict.No)
            answer.Consents.Should().ContainSingle().Which.Of.Should().Equal(Worlds.Owner);
    }

    [Fact]
    public void Who_has_no_licence_or_none_for_that_cannot_sublicense()
    {
        var document = Worlds.With(Worlds.TheGrant with { Sublicensing = Sublicensing.Permitted, Products = ProductScope.In(Worlds.Cars) });
        var question = Asked with { What = GrantAction.Sublicense, By = Worlds.Licensee };

        document.Ask(question).Verdict.Should().Be(Verdict.No);
        document.Ask(question with { Product = Worlds.Cars }).Verdict.Should().Be(Verdict.Yes);
        document.Ask(question with { Product = Worlds.Cars, By = Worlds.Other }).Verdict.Should().Be(Verdict.No);
    }

    [Fact]
    public void A_brand_that_is_licensed_exclusively_cannot_be_licensed_again_in_its_field()
    {
        var document = Branded(new RightGrant { Effect = GrantEffect.License, Grantors = Worlds.Only(Worlds.Owner), Grantees = Worlds.Only(Worlds.Licensee), Subject = IntangibleScope.Listed(_brand), Acts = (ValueSet<Act>)[Act.Use, Act.Sell], Products = ProductScope.In(Worlds.Phones), Territory = Territory.Worldwide, Exclusivity = Exclusivity.Exclusive });
        var question = Asked with { Patents = default, Intangible = _brand };

        document.Ask(question).Verdict.Should().Be(Verdict.No);
        document.Ask(question).Consents.Should().ContainSingle().Which.Of.Should().Equal(Worlds.Licensee);
        document.Ask(question with { Product = Worlds.Cars }).Verdict.Should().Be(Verdict.Yes);
        document.Ask(question with { By = Worlds.Other, Product = Worlds.Cars }).Verdict.Should().Be(Verdict.No, "it does not hold it");
        var unknown = document with { Intangibles = document.Intangibles.Select(brand => brand with { Holders = Disclosed<ValueList<TitleHolding>>.NotCaptured }).ToValueList() };
        unknown.Ask(question with { Product = Worlds.Cars }).Verdict.Should().Be(Verdict.Undetermined, "who licenses something may not hold it");
    }

    [Fact]
    public void A_contested_exclusivity_is_tried_in_every_reading()
    {
        var answer = Worlds.With(Worlds.TheGrant with { Exclusivity = Worlds.Contested(Exclusivity.Exclusive, Exclusivity.NonExclusive) }).Ask(Asked);

        answer.Verdict.Should().Be(Verdict.Undetermined);
        answer.Proof.Should().HaveCount(2);
        answer.Missing.Should().Contain(fact => fact.Why == MissingReason.Contested);
        Worlds.With(Worlds.TheGrant with { Exclusivity = Worlds.Contested(Exclusivity.Exclusive, Exclusivity.Sole) }).Ask(Asked).Verdict.Should().Be(Verdict.No);
    }

    private static Verdict VerdictOf(LicensingDocument document, GrantQuestion? question = null) => document.Ask(question ?? Asked).Verdict;

    private static LicensingDocument With(ProvisionBody clause) => Worlds.With(Worlds.Licence, Worlds.ProvisionOf("clause", clause));

    private static LicensingDocument Branded(RightGrant grant)
        => Worlds.With(Worlds.Licence, Worlds.ProvisionOf("brand-licence", grant)) with { Intangibles = [new() { Id = _brand, Kind = IntangibleKind.Mark, Name = Worlds.Text("brand"), Holders = ValueList.Create<TitleHolding>([Worlds.Held(Worlds.Owner, "../..")]) }] };
}
