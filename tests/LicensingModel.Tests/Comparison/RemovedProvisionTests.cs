using LicensingModel.Agreements;
using LicensingModel.Comparison;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Comparison;

/// <summary>Every provision of the deals, removed one at a time: all but those of the agreement between ExxonMobil and FuelCell, which take minutes.</summary>
public class RemovedProvisionTests
{
    private const string TooLong = "exxonmobil-fuelcell-2019";

    private static readonly string Folder = Checkout.PathTo("docs", "deals");

    public static TheoryData<string> Deals => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Where(static name => !name.EndsWith(".questions", StringComparison.Ordinal) && name != TooLong).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_removal_is_found_in_coverage_or_shown_to_mean_nothing_for_it(string deal)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(Folder, deal + ".json"))).GetValueOrThrow();
        List<string> open = [];
        foreach (var provision in document.Agreements.SelectMany(static agreement => agreement.Provisions))
        {
            var without = document with { Agreements = document.Agreements.Select(agreement => agreement with { Provisions = agreement.Provisions.Where(other => other != provision).ToValueList() }).ToValueList() };
            var comparison = document.CompareWith(without, new ComparisonOptions { MostQuestions = 400, OneExampleEach = true });
            comparison.Terms.Should().ContainSingle().Which.Should().Match<TermChange>(change => change.Kind == TermChangeKind.Removed && change.Provision == provision.Id);
            if (comparison.Coverage.IsEqual.IsUnknown)
                open.Add(provision.Id.Value);
        }

        open.Should().Equal(Open.GetValueOrDefault(deal, []), $"of {deal}");
    }

    private static readonly Dictionary<string, string[]> Open = [];
}
