using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class SettledByTests
{
    private static readonly PatentGrant _withoutTerritory = TheGrant with { Territory = Disclosed<Territory>.Undisclosed };
    private static readonly PatentGrant _withoutProductsToo = _withoutTerritory with { Products = Disclosed<ProductScope>.Undisclosed };

    [Fact]
    public void A_definite_answer_needs_nothing() => SettledBy(Document).Should().BeEmpty();

    [Fact]
    public void One_unknown_term_settles_an_answer_that_waits_for_it_alone() => SettledBy(With(_withoutTerritory)).Should().Equal("grant: territory");

    [Fact]
    public void Of_two_unknown_terms_of_one_grant_either_may_make_it_fail_and_the_first_is_shown()
        => SettledBy(With(_withoutProductsToo)).Should().Equal("grant: products");

    [Fact]
    public void A_grant_that_waits_for_one_term_settles_what_others_leave_open()
        => SettledBy(With(ProvisionOf("a", _withoutProductsToo), ProvisionOf("b", _withoutTerritory))).Should().Equal("b: territory");

    [Fact]
    public void That_nothing_permits_needs_a_fact_of_every_grant_and_that_one_permits_all_facts_of_that_one()
        => SettledBy(With(ProvisionOf("a", _withoutProductsToo), ProvisionOf("b", _withoutProductsToo))).Should().Equal("a: products", "a: territory");

    [Fact]
    public void Three_grants_that_each_wait_for_three_terms_are_settled_by_three_facts()
    {
        var grant = _withoutProductsToo with { Acts = Disclosed<ValueSet<Act>>.Undisclosed };
        SettledBy(With(ProvisionOf("a", grant), ProvisionOf("b", grant), ProvisionOf("c", grant))).Should().Equal("a: acts", "a: products", "a: territory");
    }

    [Fact]
    public void One_fact_on_which_every_grant_depends_settles_them_all()
    {
        var contract = Contract with { BindingEffect = Disclosed<BindingEffect>.Undisclosed, Provisions = [ProvisionOf("a", _withoutProductsToo), ProvisionOf("b", _withoutProductsToo)] };
        SettledBy(With(contract)).Should().Equal("agreement: bindingEffect");
    }

    [Fact]
    public void That_no_licence_is_needed_settles_it_too()
    {
        var document = With(ProvisionOf("a", _withoutProductsToo), ProvisionOf("b", _withoutProductsToo)) with { Patents = [Invention with { Protection = Disclosed<ValueList<NationalRight>>.Undisclosed }] };
        SettledBy(document).Should().Equal("p: protection");
    }

    [Fact]
    public void A_contested_term_is_settled_by_choosing()
    {
        var document = With(TheGrant with { Territory = Contested(Territory.Parse("US"), Territory.Parse("DE")) });
        document.Ask(Asked).Outcome.Should().Be(Outcome.Conflicting);
        SettledBy(document).Should().Equal("territory of grant: value");
    }

    [Fact]
    public void A_choice_that_leaves_one_reading_open_is_not_needed_where_the_open_term_settles_both()
    {
        var contested = TheGrant with { Territory = Contested(Territory.Parse("US"), Territory.Parse("US, DE")), Products = Disclosed<ProductScope>.Undisclosed };
        SettledBy(With(contested)).Should().Equal("grant: products");
    }

    [Fact]
    public void Where_the_country_is_open_that_nothing_permits_needs_a_fact_of_every_country()
    {
        var document = With(TheGrant with { Acts = Disclosed<ValueSet<Act>>.Undisclosed, Territory = Territory.Parse("US") });
        var answer = document.Ask(Asked with { Country = Dimension<CountryCode>.Open });
        answer.SettledBy.Select(InWords).Should().Equal("grant: acts");
        answer.Missing.Should().Contain(answer.SettledBy);
    }

    [Fact]
    public void A_search_that_is_cut_short_says_so()
    {
        var provisions = Enumerable.Range(0, 65).Select(i => ProvisionOf($"grant-{i}", _withoutProductsToo)).ToArray();
        var answer = With(provisions).Ask(Asked);
        answer.Missing.Count.Should().BeGreaterThan(128);
        answer.SettledBy.Should().BeEmpty();
        answer.IsSettledByCut.Should().BeTrue();
        With(_withoutProductsToo).Ask(Asked).IsSettledByCut.Should().BeFalse();
    }

    private static IEnumerable<string> SettledBy(LicensingDocument document) => document.Ask(Asked).SettledBy.Select(InWords);

    private static string InWords(MissingFact fact) => $"{fact.Subject}: {fact.Term}";
}
