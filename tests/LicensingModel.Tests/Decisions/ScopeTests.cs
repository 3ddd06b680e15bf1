using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class ScopeTests
{
    [Theory]
    [InlineData("sell", Outcome.Licensed)]
    [InlineData("import", Outcome.NotLicensed)]
    [InlineData("juggle", Outcome.Undetermined)]
    public void An_act_is_covered_if_it_is_named(string act, Outcome expected)
        => With(TheGrant with { Acts = ValueSet.Create<Act>([Act.Sell, Act.Use]) }).Ask(Asked with { Act = Act.Parse(act) }).Outcome.Should().Be(expected);

    [Fact]
    public void An_unknown_word_among_the_acts_may_mean_any_of_them()
    {
        var acts = With(TheGrant with { Acts = ValueSet.Create<Act>([Act.Sell, Act.Parse("exploit")]) });
        acts.Ask(Asked with { Act = Act.Sell }).Outcome.Should().Be(Outcome.Licensed);
        acts.Ask(Asked with { Act = Act.Import }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Silence_on_having_made_is_unknown_where_making_is_covered()
    {
        var made = Asked with { Act = Act.HaveMade };
        With(TheGrant with { Acts = ValueSet.Create<Act>([Act.Make, Act.Sell]) }).Ask(made).Outcome.Should().Be(Outcome.Undetermined);
        With(TheGrant with { Acts = ValueSet.Create<Act>([Act.Sell]) }).Ask(made).Outcome.Should().Be(Outcome.NotLicensed);
        With(TheGrant with { Acts = ValueSet.Create<Act>([Act.Make]), ConfinedIn = [ScopeDimension.Acts] }).Ask(made).Outcome.Should().Be(Outcome.NotLicensed);
        With(TheGrant with { Acts = ValueSet.Create<Act>([Act.Make, Act.HaveMade]) }).Ask(made).Outcome.Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData("phones", Outcome.Licensed)]
    [InlineData("folding-phones", Outcome.Licensed)]
    [InlineData("electronics", Outcome.Undetermined)]
    [InlineData("cars", Outcome.NotLicensed)]
    [InlineData("undeclared", Outcome.Undetermined)]
    public void A_product_is_covered_if_its_category_is(string product, Outcome expected)
        => Ask(ProductScope.In(Phones), product).Should().Be(expected);

    [Theory]
    [InlineData("cars", Outcome.Licensed)]
    [InlineData("phones", Outcome.NotLicensed)]
    [InlineData("folding-phones", Outcome.NotLicensed)]
    [InlineData("electronics", Outcome.Undetermined)]
    [InlineData("undeclared", Outcome.Undetermined)]
    public void A_product_is_not_covered_if_it_is_excluded(string product, Outcome expected)
        => Ask(ProductScope.All.Except(ProductScope.In(Phones)), product).Should().Be(expected);

    [Fact]
    public void A_scope_of_products_that_its_own_words_empty_covers_none()
    {
        var (phones, cars) = (ProductScope.In(Phones), ProductScope.In(ProductId.Parse("cars")));
        var open = Asked with { Product = Dimension<ProductId>.Open };
        With(TheGrant with { Products = phones.Or(cars).Except(phones) }).Ask(open).Outcome.Should().Be(Outcome.Licensed);
        With(TheGrant with { Products = phones.Or(cars).Except(phones).Except(cars) }).Ask(open).Outcome.Should().Be(Outcome.NotLicensed);
        With(TheGrant with { Products = phones.And(ProductScope.In(ProductId.Parse("electronics"))).Except(phones) }).Ask(open).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void An_unrecognized_scope_of_products_covers_nobody_knows_what()
        => Ask(new UnrecognizedProductScope { Kind = "byTariff", Json = RawJson.Parse("""{"kind":"byTariff"}""") }, "phones").Should().Be(Outcome.Undetermined);

    [Theory]
    [InlineData("worldwide", Outcome.Licensed)]
    [InlineData("US, CN", Outcome.Licensed)]
    [InlineData("DE", Outcome.NotLicensed)]
    [InlineData("worldwide except US", Outcome.NotLicensed)]
    [InlineData("worldwide except DE", Outcome.Licensed)]
    [InlineData("none", Outcome.NotLicensed)]
    [InlineData("Benelux", Outcome.Undetermined)]
    [InlineData("worldwide except Benelux", Outcome.Undetermined)]
    public void A_country_is_covered_if_the_territory_contains_it(string territory, Outcome expected)
        => OutcomeOf(With(TheGrant with { Territory = Territory.Parse(territory) })).Should().Be(expected);

    [Theory]
    [InlineData("2020-01-31", Outcome.Licensed)]
    [InlineData("2020-02-01", Outcome.NotLicensed)]
    public void A_region_has_the_members_of_the_day(string day, Outcome expected)
    {
        var britain = CountryCode.Parse("GB");
        var document = With(TheGrant with { Territory = Territory.Parse("EU") }) with { Patents = [Invention with { Protection = Rights(britain) }] };
        document.Ask(Asked with { Country = britain, On = DateSpan.Parse($"{day}/..").FirstDay }).Outcome.Should().Be(expected);
    }

    [Fact]
    public void A_limit_that_was_not_captured_is_unknown_on_a_dimension_that_the_question_fixes_and_never_empties_an_open_one()
    {
        foreach (var (grant, open) in new (PatentGrant, Func<MayQuestion, MayQuestion>)[]
        {
            (TheGrant with { Acts = Disclosed<ValueSet<Act>>.NotCaptured }, question => question with { Act = Dimension<Act>.Open }),
            (TheGrant with { Products = Disclosed<ProductScope>.NotCaptured }, question => question with { Product = Dimension<ProductId>.Open }),
            (TheGrant with { Territory = Disclosed<Territory>.NotCaptured }, question => question with { Country = Dimension<CountryCode>.Open }),
        })
        {
            var document = With(Contract with { Completeness = Completeness.Press, Provisions = [Licence with { Body = grant }] });
            document.Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
            document.Ask(open(Asked)).Outcome.Should().Be(Outcome.Licensed);
        }
    }

    [Theory]
    [InlineData("license", Outcome.Licensed)]
    [InlineData("covenantNotToSue", Outcome.Covered)]
    [InlineData("blessing", Outcome.Undetermined)]
    public void What_a_grant_gives_is_its_effect(string effect, Outcome expected)
        => OutcomeOf(With(TheGrant with { Effect = GrantEffect.Parse(effect) })).Should().Be(expected);

    [Fact]
    public void A_licence_is_reported_before_a_covenant_and_both_are_the_basis()
    {
        var covenant = ProvisionOf("covenant", TheGrant with { Effect = GrantEffect.CovenantNotToSue });
        var answer = With(covenant, Licence).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Basis.Select(basis => (basis.Provision.Value, basis.Gives)).Should().Equal(("covenant", Outcome.Covered), ("grant", Outcome.Licensed));
    }

    private static Outcome Ask(ProductScope scope, string product)
        => With(TheGrant with { Products = scope }).Ask(Asked with { Product = ProductId.Parse(product) }).Outcome;

    [Fact]
    public void Scopes_within_scopes_take_no_longer_than_they_may()
    {
        PatentScope Nest(int depth, PatentId leaf) => depth == 0
            ? PatentScope.Listed(leaf).Or(PatentScope.OwnedBy(Owner))
            : Nest(depth - 1, leaf).Or(PatentScope.EssentialTo(Cellular)).Except(Nest(depth - 1, leaf).And(PatentScope.EssentialTo(Video)));

        var clock = System.Diagnostics.Stopwatch.StartNew();
        With(TheGrant with { Subject = Nest(10, P) }).AskForTheDay(Asked with { Patents = Nest(10, Q) }).Outcome.Should().NotBe(Outcome.NotLicensed);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }
}
