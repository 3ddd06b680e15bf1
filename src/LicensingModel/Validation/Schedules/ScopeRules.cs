using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether what is told apart by a step was not put together by an earlier one.</summary>
internal static class ScopeRules
{
    // What is told apart, as bits.
    private const int Products = 1;
    private const int Categories = 2;
    private const int Territories = 4;
    private const int Sellers = 8;
    private const int Everything = Products | Categories | Territories | Sellers;
    private const int Pool = -1;

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltySchedule>("what was put together is not told apart", [ScheduleDiagnostics.ScopeLost, ScheduleDiagnostics.SalesLost], Check),
    ];

    private static void Check(RoyaltySchedule schedule, RuleContext context)
    {
        var counting = context.Room<CountingSteps>().Begin();
        var left = Everything;
        for (var i = 0; i < schedule.Lines.Count; i++)
            left &= Check(schedule.Lines[i].Steps, i, Everything, schedule.Lines[i].Sales, counting, context);
        Check(schedule.Steps, Pool, left, null, counting, context);
    }

    /// <summary>Checks steps in their order.</summary>
    /// <returns>What can still be told apart behind them.</returns>
    private static int Check(ValueList<RoyaltyStep> steps, int line, int left, SaleScope? within, CountingSteps counting, RuleContext context)
    {
        var isPooled = line == Pool;
        var first = isPooled ? 0 : counting.Count;
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var per = Per(step);
            if (isPooled && per.Contains(RoyaltyScope.Unit))
                context.Report(ScheduleDiagnostics.ScopeLost, $"{Place(line, i)}/per", "unit");
            else if (Lost(per, left) is { } lost)
                context.Report(ScheduleDiagnostics.ScopeLost, $"{Place(line, i)}/per", lost.Value);
            if (step.Sales is { } sales && Earlier(sales, counting, first) is >= 0 and var earlier)
                context.Report(ScheduleDiagnostics.SalesLost, $"{Place(line, i)}/sales", context.Place(Place(counting[earlier].OfLine, counting[earlier].At)).ToString());

            if (!IsCounting(step) || (per.Contains(RoyaltyScope.Unit) && !isPooled))
            {
                isPooled |= step is WithholdingStep;
                continue;
            }

            isPooled = true;
            counting.Add(new CountingStep(step, within, line, i));
            if (step.Sales is null)
                left &= Told(per);
        }

        return left;
    }

    private static string Place(int line, int step) => line == Pool ? $"/steps/{step}" : $"/lines/{line}/steps/{step}";

    /// <summary>The first that is told apart, and can no longer be.</summary>
    private static RoyaltyScope? Lost(ValueSet<RoyaltyScope> per, int left)
    {
        foreach (var scope in per)
        {
            if ((Told(scope) & ~left) != 0)
                return scope;
        }

        return null;
    }

    /// <summary>The first step that put sales together that these do not hold wholly or not at all; negative where there is none.</summary>
    private static int Earlier(SaleScope sales, CountingSteps counting, int first)
    {
        for (var i = first; i < counting.Count; i++)
        {
            if (counting[i].Step.Sales != sales && !IsToldApart(sales, Per(counting[i].Step)) && !IsWhole(counting[i].Within, sales))
                return i;
        }

        return -1;
    }

    private static int Told(ValueSet<RoyaltyScope> scopes)
    {
        var told = 0;
        foreach (var scope in scopes)
            told |= Told(scope);
        return told;
    }

    private static int Told(RoyaltyScope scope)
        => scope == RoyaltyScope.Product ? Products : scope == RoyaltyScope.Category ? Categories : scope == RoyaltyScope.Territory ? Territories : scope == RoyaltyScope.Seller ? Sellers : 0;

    /// <summary>Whether sums that are kept apart by these things are each wholly within the sales, or wholly without.</summary>
    private static bool IsToldApart(SaleScope sales, ValueSet<RoyaltyScope> per)
        => sales.Technologies.Count == 0 && sales.AllTechnologies.Count == 0 && sales.NoTechnologies.Count == 0 && sales.Attributes.Count == 0
            && (sales.Products.Count == 0 || per.Contains(RoyaltyScope.Product)) && (sales.Categories.Count == 0 || per.Contains(RoyaltyScope.Category))
            && (sales.Territory is null || per.Contains(RoyaltyScope.Territory)) && (sales.Sellers.Count == 0 || per.Contains(RoyaltyScope.Seller));

    /// <summary>Whether the sales of a line are certainly all within these sales, or all without.</summary>
    private static bool IsWhole(SaleScope? line, SaleScope sales)
        => line is not null && (line == sales || IsWhole(line.Categories, sales.Categories, sales) || IsWhole(line.Sellers, sales.Sellers, sales));

    private static bool IsWhole<T>(ValueSet<T> line, ValueSet<T> sales, SaleScope scope)
        where T : class, IEquatable<T>, IComparable<T>
        => line.Count > 0 && sales.Count > 0 && (!line.Overlaps(sales) || (line.IsSubsetOf(sales) && scope.Restrictions == 1));

    private static ValueSet<RoyaltyScope> Per(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Per,
        LimitStep limit => limit.Averaged.Count > 0 ? limit.Averaged : limit.Per,
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
        SummedRate sum => IsAnyTogether(sum.Rates),
        _ => false,
    };

    private static bool IsAnyTogether(ValueList<RoyaltyRate> rates)
    {
        foreach (var rate in rates)
        {
            if (IsTogether(rate))
                return true;
        }

        return false;
    }

    /// <summary>A step that puts sales together.</summary>
    /// <param name="Step">The step.</param>
    /// <param name="Within">The sales of its line; null where that has all, or there is none.</param>
    /// <param name="OfLine">Its line.</param>
    /// <param name="At">Its place in the line.</param>
    private readonly record struct CountingStep(RoyaltyStep Step, SaleScope? Within, int OfLine, int At);

    /// <summary>The steps so far that put sales together.</summary>
    private sealed class CountingSteps : IRoom
    {
        private readonly List<CountingStep> _steps = [];

        internal int Count => _steps.Count;

        internal CountingStep this[int index] => _steps[index];

        internal CountingSteps Begin()
        {
            _steps.Clear();
            return this;
        }

        internal void Add(CountingStep step) => _steps.Add(step);

        public void Forget() => _steps.Clear();
    }
}
