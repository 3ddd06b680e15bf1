using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>What was ruled where the specification left room.</summary>
public class RulingTests
{
    private static PatentGrant Earlier { get; } = GrantOf(Owner, Other, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive };

    private static LicensingDocument WithEarlier { get; } = With(Contract, AgreementOf("prior", ProvisionOf("prior-grant", Earlier)) with { Term = new() { From = Date(2014, 1, 1), Until = AnchoredDate.Never } });

    [Fact]
    public void A_confined_question_leaves_exclusive_grants_outside_out_of_account_and_says_so()
    {
        WithEarlier.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        var answer = WithEarlier.Ask(Asked with { WithinAgreements = [Contract.Id] });
        answer.Outcome.Should().Be(Outcome.Licensed);
        TestOf(answer, TestKind.Power).Reason.Should().EndWith("Earlier grants outside what the question is confined to were not looked at.");
        WithEarlier.Ask(Asked with { WithinAgreements = [Contract.Id, AgreementId.Parse("prior")] }).Outcome.Should().Be(Outcome.NotLicensed);

        var own = WithEarlier.Ask(Asked with { Actor = Owner, WithinAgreements = [Contract.Id] });
        own.Outcome.Should().Be(Outcome.NoLicenseNeeded);
        own.Proof.Single().Need.Select(test => test.Reason).Should().Contain("owner owns the right, and no exclusive grant binds it; those outside what the question is confined to were not looked at.");
        Document.Ask(Asked with { Actor = Owner, WithinAgreements = [Contract.Id] }).Proof.Single().Need.Select(test => test.Reason).Should().Contain("owner owns the right, and no exclusive grant binds it.");
    }

    [Theory]
    [InlineData("mayGrant", Outcome.NoLicenseNeeded)]
    [InlineData("nothing", Outcome.NoLicenseNeeded)]
    [InlineData("mayRestrict", Outcome.Undetermined)]
    [InlineData("unstated", Outcome.Undetermined)]
    public void What_may_grant_and_restricts_nothing_does_not_bind_the_owner(string bearing, Outcome expected)
    {
        var strange = ProvisionOf("strange", new UnrecognizedBody { Kind = "novelty", BearsOn = Bearing.Parse(bearing), Json = RawJson.Parse("{\"kind\":\"novelty\"}") });
        With(Licence, strange).Ask(Asked with { Actor = Owner }).Outcome.Should().Be(expected);
    }

    [Fact]
    public void What_is_exclusive_to_a_few_is_granted_to_no_other_but_perhaps_to_one_more_of_the_few()
    {
        var prior = Earlier with { Exclusivity = Exclusivity.CoExclusive };
        Ask(prior, TheGrant).Should().Be(Outcome.NotLicensed);
        Ask(prior, TheGrant with { Exclusivity = Exclusivity.CoExclusive }).Should().Be(Outcome.Undetermined);
        Ask(prior with { Grantees = Only(Other, Licensee) }, TheGrant).Should().Be(Outcome.Licensed, "it is one of the few");
        With(Contract with { Provisions = [ProvisionOf("co", prior)] }).Ask(Asked with { Actor = Owner }).Outcome.Should().Be(Outcome.Undetermined, "whether the grantor may practise is open");

        static Outcome Ask(PatentGrant prior, PatentGrant grant)
            => With(Contract with { Provisions = [Licence with { Body = grant }] }, AgreementOf("prior", ProvisionOf("prior-grant", prior)) with { Term = new() { From = Date(2014, 1, 1), Until = AnchoredDate.Never } }).Ask(Asked).Outcome;
    }

    [Fact]
    public void For_what_a_standard_requires_there_is_some_product()
    {
        var required = new PatentsEssentialTo { Standards = [Cellular], Portions = EssentialPortions.RequiredPortionsOnly };
        var document = With(TheGrant with { Subject = required }) with
        {
            Patents = [Invention with { Essentiality = ValueList.Create<Essentiality>([new() { Standard = Cellular, Status = EssentialityStatus.AssessedEssential }]) }],
        };
        document.Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        document.Ask(Asked with { Product = Dimension<ProductId>.Open }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData("actsInTerm", Outcome.Covered, Outcome.Covered)]
    [InlineData("suitsInTerm", Outcome.Undetermined, Outcome.Covered)]
    [InlineData(null, Outcome.Undetermined, Outcome.Covered)]
    public void A_covenant_that_ends_covers_acts_in_its_term_where_it_looks_at_the_act(string? bars, Outcome ending, Outcome endless)
    {
        var covenant = TheGrant with { Effect = GrantEffect.CovenantNotToSue, Bars = bars is null ? Disclosed<CovenantBar>.NotCaptured : CovenantBar.Parse(bars) };
        With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2021, 12, 31) }, Provisions = [Licence with { Body = covenant }] }).Ask(Asked).Outcome.Should().Be(ending);
        OutcomeOf(With(covenant)).Should().Be(endless);
    }

    [Theory]
    [InlineData("US", Outcome.Licensed)]
    [InlineData("US-NY", Outcome.Licensed)]
    [InlineData("DE", Outcome.Undetermined)]
    [InlineData(null, Outcome.Undetermined)]
    public void A_licence_to_make_that_is_silent_on_having_made_covers_it_under_US_law(string? law, Outcome expected)
    {
        var silent = Contract with { GoverningLaw = law is null ? Disclosed<Jurisdiction>.NotCaptured : Jurisdiction.Parse(law), Provisions = [Licence with { Body = TheGrant with { Acts = Disclosed.Stated<ValueSet<Act>>([Act.Make, Act.Sell]) } }] };
        var answer = With(silent).Ask(Asked with { Act = Act.HaveMade });
        answer.Outcome.Should().Be(expected);
        answer.Presumptions.Any(used => used.Presumption == Presumption.HaveMade).Should().Be(expected == Outcome.Licensed);
        (With(silent) with { WithoutPresumptions = [Presumption.HaveMade] }).Ask(Asked with { Act = Act.HaveMade }).Outcome.Should().Be(Outcome.Undetermined);
        With(silent with { Completeness = Completeness.Press }).Ask(Asked with { Act = Act.HaveMade, WithinAgreements = [silent.Id] }).Outcome.Should().Be(Outcome.Undetermined, "silent is only what was seen in full");
    }

    [Theory]
    [InlineData("make", "granted", true)]
    [InlineData("make", "excluded", false)]
    [InlineData("sell", "granted", false)]
    public void That_somebody_makes_for_a_licensee_is_presumed_not_to_be_so_unless_recorded(string act, string rule, bool isPresumed)
    {
        var document = With(TheGrant with { HaveMade = new HaveMade { Rule = HaveMadeRule.Parse(rule) } });
        var question = Asked with { Actor = Stranger, Act = Act.Parse(act) };
        var answer = document.Ask(question);
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        answer.Presumptions.Any(used => used.Explanation.Contains("makes nothing for a grantee", StringComparison.Ordinal)).Should().Be(isPresumed);
        (document with { WithoutPresumptions = [Presumption.NothingUnrecordedHappened] }).Ask(question).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void That_a_company_might_make_for_a_licensee_does_not_unsettle_the_consent_of_its_group()
    {
        var document = Document with { Ownership = [Stake(Owner, Stranger, "80%")] };
        document.Ask(Asked with { Actor = Stranger, Act = Act.Make }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
    }

    [Fact]
    public void A_question_open_to_all_patents_is_not_met_by_those_that_are_over_or_were_never_the_grantors()
    {
        var open = Asked with { Patents = Dimension<PatentScope>.Open };
        Document.Ask(open).Outcome.Should().Be(Outcome.Licensed);
        With(Invention with { Protection = Rights(US).Select(right => right with { LastDayInForce = Date(2019, 1, 1) }).ToValueList() }).Ask(open).Outcome.Should().Be(Outcome.NotLicensed);
        With(PatentOf(P, Stranger)).Ask(open).Outcome.Should().Be(Outcome.NotLicensed);
        With(Invention with { Protection = Rights(DE) }).Ask(open).Outcome.Should().Be(Outcome.NotLicensed);
        (With(TheGrant with { Subject = PatentScope.Listed(P, Q) }) with { Patents = [PatentOf(P, Stranger), PatentOf(Q, Owner)] }).Ask(open).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_question_open_to_all_products_is_not_met_by_a_scope_without_any()
    {
        var open = Asked with { Product = Dimension<ProductId>.Open, Patents = Dimension<PatentScope>.Open };
        Open(ProductScope.In(Phones)).Should().Be(Outcome.Licensed);
        Open(ProductScope.In(Phones).Except(ProductScope.In(Electronics))).Should().Be(Outcome.NotLicensed);
        Open(ProductScope.In(Phones).Except(ProductScope.In(FoldingPhones))).Should().Be(Outcome.Licensed);
        Open(ProductScope.In(Phones).And(ProductScope.In(Cars))).Should().Be(Outcome.NotLicensed);
        Open(ProductScope.All.Except(ProductScope.All)).Should().Be(Outcome.NotLicensed);

        Outcome Open(ProductScope products) => With(TheGrant with { Products = products }).Ask(open).Outcome;
    }

    [Fact]
    public void A_finding_counts_for_any_day()
    {
        var found = new Determination { Id = DeterminationId.Parse("found"), Question = Text("found"), Finding = DeterminationResult.Yes, On = Date(2021, 11, 15) };
        OutcomeOf(With(Licence with { Condition = Condition.Determined(found.Id) }) with { Determinations = [found] }).Should().Be(Outcome.Licensed);
    }
}
