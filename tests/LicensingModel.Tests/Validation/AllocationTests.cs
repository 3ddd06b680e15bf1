using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
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
    public void Nothing_is_allocated_for_schedules_of_royalties_either()
    {
        var schedule = new RoyaltySchedule
        {
            Currency = Currency.Parse("USD"),
            Lines =
            [
                Line("units", new BasisStep { Count = ReportName.Units }, new WeightStep { Weight = ExactNumber.Of(0.5m) }, new RateStep { Rate = Tiers(5, 3), Per = [RoyaltyScope.Product] }),
                Line("sales", new BasisStep { Measure = ReportName.Parse("sales") }, new DeductionStep { Share = Percentage.Parse("10%") }, new RateStep { Rate = RoyaltyRate.Percent(Percentage.Parse("2%")) }),
            ],
            Choices = [new LineChoice { Manner = ChoiceManner.Greatest, Lines = [ReportName.Units, ReportName.Parse("sales")] }],
            Steps =
            [
                new LimitStep
                {
                    Per = [],
                    Cap = [new() { Amount = Money.Parse("USD 100"), From = AnchoredDate.On(2020, 1, 1), Until = AnchoredDate.On(2020, 12, 31) }, new() { Amount = Money.Parse("USD 200"), From = AnchoredDate.On(2021, 1, 1) }],
                },
            ],
        };
        var owed = Valid with
        {
            Agreements = [Valid.Agreements[0] with { Provisions = [.. Valid.Agreements[0].Provisions.Select(provision => provision.Body is Payment payment ? provision with { Body = payment with { Royalty = schedule } } : provision)] }],
        };
        owed.Validate().Should().BeEmpty();
        Allocated(owed, RuleSet.Default).Should().Be(0);

        static RoyaltyLine Line(string name, params RoyaltyStep[] steps) => new() { Name = ReportName.Parse(name), Steps = [.. steps] };

        static TieredRate Tiers(int first, int second) => new()
        {
            Manner = TierManner.Marginal,
            By = ReportName.Units,
            Tiers = [new() { Through = ExactNumber.Of(1000m), Rate = RoyaltyRate.PerUnit(Money.Parse($"USD {first}")) }, new() { Rate = RoyaltyRate.PerUnit(Money.Parse($"USD {second}")) }],
        };
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
