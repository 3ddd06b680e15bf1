using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>The owner licenses the licensee, which sublicenses another, which sublicenses a stranger.</summary>
public class SublicenceTests
{
    private static PatentGrant Head { get; } = TheGrant with { Sublicensing = Sublicensing.Permitted };

    private static PatentGrant Sub { get; } = GrantOf(Licensee, Other, PatentScope.Listed(P));

    [Fact]
    public void Who_may_sublicense_gives_what_it_has()
    {
        var answer = World(Head, Sub).Ask(Asked with { Actor = Other });
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Basis.Select(basis => basis.Provision.Value).Should().Equal("sub");
    }

    [Fact]
    public void A_sublicence_covers_no_more_than_what_it_is_taken_from()
    {
        Ask(Head with { Sublicensing = Sublicensing.None }, Sub).Should().Be(Outcome.NotLicensed);
        Ask(Head with { Sublicensing = Disclosed<Sublicensing>.NotCaptured }, Sub).Should().Be(Outcome.Undetermined);
        Ask(Head with { Sublicensing = Sublicensing.ToClasses(BeneficiaryClass.Parse("affiliates")) }, Sub).Should().Be(Outcome.Undetermined);
        Ask(Head with { Acts = Disclosed.Stated<ValueSet<Act>>([Act.Make]) }, Sub).Should().Be(Outcome.NotLicensed);
        Ask(Head with { Products = ProductScope.In(Cars) }, Sub).Should().Be(Outcome.NotLicensed);
        Ask(Head with { Territory = Territory.Of(DE) }, Sub).Should().Be(Outcome.NotLicensed);
        Ask(Head with { Subject = PatentScope.Listed(Q) }, Sub).Should().Be(Outcome.NotLicensed);
        Ask(Head with { Effect = GrantEffect.CovenantNotToSue }, Sub).Should().Be(Outcome.Undetermined, "whether who is not sued may license others");
    }

    [Fact]
    public void A_sublicence_ends_with_what_it_is_taken_from_unless_it_is_said_to_survive()
    {
        var world = World(Head, Sub);
        var ended = world with { Agreements = [world.Agreements[0] with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } }, .. world.Agreements.Skip(1)] };
        ended.Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);
        ended.Ask(Asked with { Actor = Other, On = RenewalTests.Parsed("2019-12-31") }).Outcome.Should().Be(Outcome.Licensed);
        var survives = ProvisionOf("sub", Sub) with { Survival = new Survival { Extent = SurvivalExtent.Everything } };
        (ended with { Agreements = [ended.Agreements[0], AgreementOf("first-tier", survives)] }).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData(0, Outcome.NotLicensed, Outcome.NotLicensed)]
    [InlineData(1, Outcome.Licensed, Outcome.NotLicensed)]
    [InlineData(2, Outcome.Licensed, Outcome.Licensed)]
    public void There_are_as_many_levels_as_the_first_licence_allows(int tiers, Outcome first, Outcome second)
    {
        var head = Head with { Sublicensing = Sublicensing.Permitted with { Tiers = new Quantity { Number = tiers } } };
        var document = World(head, Sub with { Sublicensing = Sublicensing.Permitted }, GrantOf(Other, Stranger, PatentScope.Listed(P)));
        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(first);
        document.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(second);
    }

    [Fact]
    public void An_exclusive_licensee_sublicenses_but_not_twice_what_it_gave_exclusively()
    {
        var exclusive = Head with { Exclusivity = Exclusivity.Exclusive };
        Ask(exclusive, Sub).Should().Be(Outcome.Licensed);
        var earlier = AgreementOf("earlier", ProvisionOf("earlier-sub", GrantOf(Licensee, Stranger, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive })) with { Term = new() { From = Date(2014, 1, 1), Until = AnchoredDate.Never } };
        var world = World(exclusive, Sub);
        var head = world.Agreements[0] with { Term = new() { From = Date(2013, 1, 1), Until = AnchoredDate.Never } };
        (world with { Agreements = [head, earlier, .. world.Agreements.Skip(1)] }).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_sublicence_of_which_the_exclusivity_was_not_read_leaves_room_for_another_as_a_presumption()
    {
        var question = new GrantQuestion { What = GrantAction.Sublicense, By = Licensee, To = Stranger, Patents = PatentScope.Listed(P), Act = Act.Sell, Product = Phones, Country = US, On = Day };
        var world = World(Head with { Exclusivity = Exclusivity.Exclusive }, Sub with { Exclusivity = Disclosed<Exclusivity>.NotCaptured });
        var answer = world.Ask(question);

        answer.Verdict.Should().Be(Verdict.Yes);
        answer.Presumptions.Should().Contain(used => used.Presumption == Presumption.UnreadText && used.Explanation == "sub excludes nobody, as far as it was read.");
        var without = (world with { WithoutPresumptions = [Presumption.UnreadText] }).Ask(question);
        without.Verdict.Should().Be(Verdict.Undetermined);
        without.Missing.Should().Contain(fact => fact.Subject == "sub" && fact.Term == "body/exclusivity");
        World(Head, Sub with { Exclusivity = Exclusivity.Exclusive }).Ask(question).Verdict.Should().Be(Verdict.No);
    }

    [Fact]
    public void Where_a_dimension_is_open_both_must_cover_the_same()
    {
        Open(Head, Sub).Should().Be(Outcome.Licensed);
        Open(Head with { Products = ProductScope.In(Cars) }, Sub with { Products = ProductScope.In(Phones) }).Should().Be(Outcome.Undetermined);

        static Outcome Open(PatentGrant head, PatentGrant sub) => World(head, sub).Ask(Asked with { Actor = Other, Product = Dimension<ProductId>.Open }).Outcome;
    }

    [Fact]
    public void Sublicences_that_rest_on_each_other_rest_on_nothing()
    {
        var there = GrantOf(Stranger, Other, PatentScope.Listed(P)) with { Sublicensing = Sublicensing.Permitted };
        var back = GrantOf(Other, Stranger, PatentScope.Listed(P)) with { Sublicensing = Sublicensing.Permitted };
        With(AgreementOf("there", ProvisionOf("there-sub", there)), AgreementOf("back", ProvisionOf("back-sub", back))).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    private static Outcome Ask(PatentGrant head, PatentGrant sub) => World(head, sub).Ask(Asked with { Actor = Other }).Outcome;

    private static LicensingDocument World(PatentGrant head, params PatentGrant[] subs)
        => With([Contract with { Provisions = [Licence with { Body = head }] }, .. subs.Select((sub, tier) => AgreementOf($"tier-{tier}", ProvisionOf(tier == 0 ? "sub" : $"sub-{tier}", sub)) with { Parties = [] })]);
}
