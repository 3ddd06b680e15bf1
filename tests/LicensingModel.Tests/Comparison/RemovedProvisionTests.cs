using LicensingModel.Agreements;
using LicensingModel.Comparison;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Comparison;

/// <summary>Of each deal every provision is removed, one at a time.</summary>
public class RemovedProvisionTests
{
    private static readonly string Folder = Checkout.PathTo("docs", "deals");

    public static TheoryData<string> Deals => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Where(static name => !name.EndsWith(".questions", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_removal_is_found_in_coverage_or_shown_to_mean_nothing_for_it(string deal)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(Folder, deal + ".json"))).GetValueOrThrow();
        foreach (var provision in document.Agreements.SelectMany(static agreement => agreement.Provisions))
        {
            var without = document with { Agreements = document.Agreements.Select(agreement => agreement with { Provisions = agreement.Provisions.Where(other => other != provision).ToValueList() }).ToValueList() };
            var comparison = document.CompareWith(without, new ComparisonOptions { MostQuestions = 400, OneExampleEach = true });
            comparison.Terms.Should().ContainSingle().Which.Should().Match<TermChange>(change => change.Kind == TermChangeKind.Removed && change.Provision == provision.Id);
            comparison.Coverage.IsEqual.IsUnknown.Should().BeFalse($"the removal of {provision.Id} is found or means nothing");
            comparison.Coverage.Undecided.Should().BeEmpty();
            DocumentComparisonTests.ExamplesDiffer(comparison);
        }
    }
}
