using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>An earlier exclusive grant takes away no more than it covers, where a question leaves open what is asked about.</summary>
public class OpenPowerTests
{
    private static readonly Provision Later = ProvisionOf("later", TheGrant) with { Term = new() { From = Date(2018, 1, 1) } };

    public static TheoryData<string, PatentGrant, MayQuestion> Partly => new()
    {
        { "some products", Earlier with { Products = ProductScope.In(Phones) }, Asked with { Product = Dimension<ProductId>.Open } },
        { "some acts", Earlier with { Acts = ValueSet.Create<Act>([Act.Make]) }, Asked with { Act = Dimension<Act>.Open } },
    };

    [Theory]
    [MemberData(nameof(Partly))]
    public void What_is_exclusive_for_a_part_leaves_the_rest(string because, PatentGrant earlier, MayQuestion question)
    {
        var document = With(ProvisionOf("earlier", earlier), Later);
        document.Ask(question).Outcome.Should().NotBe(Outcome.NotLicensed, because);
    }

    [Fact]
    public void What_is_exclusive_for_everything_leaves_nothing()
    {
        var document = With(ProvisionOf("earlier", Earlier), Later);
        document.Ask(Asked with { Product = Dimension<ProductId>.Open }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked with { Act = Dimension<Act>.Open }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    private static PatentGrant Earlier => TheGrant with { Grantees = Only(Other), Exclusivity = Exclusivity.Exclusive };
}
