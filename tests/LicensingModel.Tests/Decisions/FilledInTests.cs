using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

/// <summary>A question supposes what a document leaves open: what a provision says, who holds a right, what is what is described.</summary>
public class FilledInTests
{
    private static readonly Provision Open = Licence with { Body = TheGrant with { Territory = Disclosed<Territory>.NotCaptured } };

    [Fact]
    public void A_term_that_was_not_captured_is_filled_in()
    {
        var (here, there) = (Filled(Territory.Of(US)), Filled(Territory.Of(DE)));
        With(Open).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        With(Open).Ask(Asked with { Assume = new() { Provisions = [here] } }).Outcome.Should().Be(Outcome.Licensed);
        With(Open).Ask(Asked with { Assume = new() { Provisions = [there] } }).Outcome.Should().Be(Outcome.NotLicensed);
        With(Open).Supposing(new() { Provisions = [here] }).Agreements[0].Provisions.Should().Equal(here);
    }

    [Fact]
    public void What_is_stated_is_not_contradicted()
    {
        Refused(new() { Provisions = [Licence with { Body = TheGrant with { Territory = Territory.Of(DE) } }] });
        Refused(new() { Provisions = [Licence with { Body = GrantOf(Owner, Other, PatentScope.Listed(P)) }] });
        Refused(new() { Provisions = [Licence with { Condition = LicensingModel.Conditions.Condition.After(Closing), Body = TheGrant with { Effect = GrantEffect.Release } }] });
        Refused(new() { Patents = [Document.Patents[0] with { Holders = Disclosed<ValueList<LicensingModel.Patents.TitleHolding>>.Redacted }] });
    }

    [Fact]
    public void A_grant_may_be_confined_further_and_not_less()
    {
        var confined = Open with { Body = TheGrant with { Territory = Disclosed<Territory>.NotCaptured, ConfinedIn = [ScopeDimension.Products] } };
        With(Open).Supposing(new() { Provisions = [confined] }).Agreements[0].Provisions.Should().Equal(confined);
        var act = () => With(confined).Supposing(new() { Provisions = [Open] });
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_a_provision_that_the_document_does_not_have_nothing_is_supposed()
        => With(Licence).Supposing(new() { Provisions = [Open with { Id = ProvisionId.Parse("nowhere") }] }).Should().Be(With(Licence));

    [Fact]
    public void A_finding_decides_whether_a_right_other_than_a_patent_is_what_is_described()
    {
        var mark = new Intangible { Id = IntangibleId.Parse("mark"), Kind = IntangibleKind.Mark, Name = Text("mark"), Holders = ValueList.Create<LicensingModel.Patents.TitleHolding>([new() { Holders = [Owner], During = DateSpan.Always }]) };
        var grant = new RightGrant { Effect = GrantEffect.License, Grantors = Only(Owner), Grantees = Only(Licensee), Subject = Disclosed.Stated<IntangibleScope>(new IntangiblesDescribed { Description = Text("the brand") }), Acts = TheGrant.Acts, Products = TheGrant.Products, Territory = TheGrant.Territory, Exclusivity = TheGrant.Exclusivity };
        var document = With(Licence with { Body = grant }) with { Intangibles = [mark] };
        Outcome Ask(params ValueList<Determination> found) => document.Ask(Asked with { Patents = default, Intangibles = IntangibleScope.Listed(mark.Id), Assume = new() { Determinations = found } }).Outcome;
        var finding = new Determination { Id = DeterminationId.Parse("found"), Question = Text("is it?"), Matter = DeterminationMatter.AsDescribed, About = [Licence.Id], Intangibles = [mark.Id], Finding = DeterminationResult.Yes };
        Ask().Should().Be(Outcome.Undetermined);
        Ask(finding).Should().Be(Outcome.Licensed);
        Ask(finding with { Finding = DeterminationResult.No }).Should().Be(Outcome.NotLicensed);
        Ask(finding with { About = [ProvisionId.Parse("nowhere")] }).Should().Be(Outcome.Undetermined);
        Ask(finding with { Patents = [P] }).Should().Be(Outcome.Undetermined);
    }

    private static Provision Filled(Territory territory) => Licence with { Body = TheGrant with { Territory = territory } };

    private static void Refused(Assumptions assumptions)
    {
        var act = () => With(Licence).Supposing(assumptions);
        act.Should().Throw<ArgumentException>();
    }
}
