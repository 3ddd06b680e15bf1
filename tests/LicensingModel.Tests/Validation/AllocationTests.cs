using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

[Collection(Measured.Name)]
public class AllocationTests
{
    private static LicensingDocument Valid { get; } = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("benchmarks", "LicensingModel.Benchmarks", "Deals", "small.json"))).GetValueOrThrow();

    [Fact]
    public void Nothing_is_allocated_for_a_valid_deal_by_all_of_the_librarys_rules()
    {
        Valid.Validate().Should().BeEmpty();
        Allocated(Valid, RuleSet.Default).Should().Be(0);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_portfolio_either()
    {
        var portfolio = Valid with { Patents = [.. Enumerable.Range(1, 500).Select(static at => new LicensingModel.Patents.Patent { Id = PatentId.Parse($"p{at}"), Filed = AnchoredDate.On(2000, 1, 1 + (at % 28)) })] };
        portfolio.Validate().Should().BeEmpty();
        Allocated(portfolio, RuleSet.Default).Should().Be(0);
    }

    [Fact]
    public void The_measure_sees_what_is_allocated()
        => Allocated(Valid with { Parties = [.. Valid.Parties, new Party { Id = Valid.Parties[0].Id, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Twice") }] }, RuleSet.Default).Should().BePositive();

    private static long Allocated(LicensingDocument document, RuleSet rules)
    {
        // What the runtime itself allocates once, it has allocated after some rounds.
        for (var i = 0; i < 50; i++)
            document.Validate(rules);
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            document.Validate(rules);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
