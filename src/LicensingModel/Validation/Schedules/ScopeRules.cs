using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether what is told apart by a step was not put together by an earlier one.</summary>
internal static class ScopeRules
{
    private static readonly ValueSet<RoyaltyScope> Told = [RoyaltyScope.Product, RoyaltyScope.Category, RoyaltyScope.Territory, RoyaltyScope.Seller];

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltySchedule>("what was put together is not told apart", [ScheduleDiagnostics.ScopeLost, ScheduleDiagnostics.SalesLost], Check),
    ];

    private static void Check(RoyaltySchedule schedule, RuleContext context)
    {
        var left = Told;
        List<Counted> counting = [];
        for (var i = 0; i < schedule.Lines.Count; i++)
        {
            List<Counted> ofLine = [];
            left = [.. left.Where(Check(schedule.Lines[i].Steps, $"/lines/{i}/steps", Told, schedule.Lines[i].Sales, ofLine, context).Contains)];
            counting.AddRange(ofLine);
        }

        Check(schedule.Steps, "/steps", left, null, counting, context);
    }

    /// <summary>Checks steps in their order.</summary>
    /// <returns>What can still be told apart behind them.</returns>
    private static ValueSet<RoyaltyScope> Check(ValueList<RoyaltyStep> steps, string at, ValueSet<RoyaltyScope> left, SaleScope? within, List<Counted> counting, RuleContext context)
    {
        var isPooled = at == "/steps";
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var per = Per(step);
            if (isPooled && per.Contains(RoyaltyScope.Unit))
                context.Report(ScheduleDiagnostics.ScopeLost, $"{at}/{i}/per", "unit");
            else if (per.FirstOrDefault(scope => Told.Contains(scope) && !left.Contains(scope)) is { } lost)
                context.Report(ScheduleDiagnostics.ScopeLost, $"{at}/{i}/per", lost.Value);
            if (step.Sales is { } sales && counting.FirstOrDefault(before => before.Step.Sales != sales && !IsToldApart(sales, Per(before.Step)) && !IsWhole(before.Line, sales)) is { } earlier)
                context.Report(ScheduleDiagnostics.SalesLost, $"{at}/{i}/sales", context.Place(earlier.Place).ToString());

            if (!IsCounting(step) || (per.Contains(RoyaltyScope.Unit) && !isPooled))
            {
                isPooled |= step is WithholdingStep;
                continue;
            }

            isPooled = true;
            counting.Add(new Counted(step, within, $"{at}/{i}"));
            if (step.Sales is null)
                left = [.. left.Where(per.Contains)];
        }

        return left;
    }

    /// <summary>Whether sums that are kept apart by these things are each wholly within the sales, or wholly without.</summary>
    private static bool IsToldApart(SaleScope sales, ValueSet<RoyaltyScope> per)
        => sales.Technologies.Count == 0 && sales.AllTechnologies.Count == 0 && sales.NoTechnologies.Count == 0 && sales.Attributes.Count == 0
            && (sales.Products.Count == 0 || per.Contains(RoyaltyScope.Product)) && (sales.Categories.Count == 0 || per.Contains(RoyaltyScope.Category))
            && (sales.Territory is null || per.Contains(RoyaltyScope.Territory)) && (sales.Sellers.Count == 0 || per.Contains(RoyaltyScope.Seller));

    /// <summary>Whether the sales of a line are certainly all within these sales, or all without.</summary>
    private static bool IsWhole(SaleScope? line, SaleScope sales)
        => line is not null && (line == sales || IsWhole(line, sales, static scope => scope.Categories, static scope => scope with { Categories = [] }) || IsWhole(line, sales, static scope => scope.Sellers, static scope => scope with { Sellers = [] }));

    private static bool IsWhole<T>(SaleScope line, SaleScope sales, Func<SaleScope, ValueSet<T>> of, Func<SaleScope, SaleScope> without)
        where T : class, IEquatable<T>, IComparable<T>
    {
        var (one, other) = (of(line), of(sales));
        return one.Count > 0 && other.Count > 0 && (!one.Any(other.Contains) || (one.All(other.Contains) && without(sales) == new SaleScope()));
    }

    private static ValueSet<RoyaltyScope> Per(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Per,
        LimitStep limit => limit.Per,
        MinimumStep minimum => minimum.Per,
        RoundStep round => round.Per,
        _ => [],
    };

    private static bool IsCounting(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Per.Count > 0 || rate.Over is not null || rate.Together.Count > 0 || IsTogether(rate.Rate),
        LimitStep or StackingStep or OffsetStep or MinimumStep or RecoupmentStep or ReserveStep or RoundStep => true,
        _ => false,
    };

    private static bool IsTogether(RoyaltyRate rate) => rate switch
    {
        TieredRate or FlatRate or LesserRate or GreaterRate => true,
        SummedRate sum => sum.Rates.Any(IsTogether),
        _ => false,
    };

    /// <summary>A step that puts sales together.</summary>
    private sealed record Counted(RoyaltyStep Step, SaleScope? Line, string Place);
}
