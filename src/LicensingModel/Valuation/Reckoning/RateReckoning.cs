using LicensingModel.Provisions.Schedules;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>The methods that give a rate out of another: by a comparable, and top-down.</summary>
internal static class RateReckoning
{
    internal static void Of(ComparableMethod method, ValuationSheet sheet)
    {
        if (Start(method.BenchmarkRate, "benchmarkRate", method.BenchmarkPerUnit, "benchmarkPerUnit", sheet) is not { } benchmark)
            return;
        var ratio = sheet.NotNegative(sheet.Ratio(method.StrengthRatio, "strengthRatio"), "strengthRatio");
        Apply(sheet.Line(NameOf(benchmark), benchmark.Kind, "{0} × {1}", static (rate, strength) => rate.Times(strength), benchmark, ratio), method.Units, method.Sales, sheet);
    }

    internal static void Of(TopDownMethod method, ValuationSheet sheet)
    {
        if (Start(method.AggregateRate, "aggregateRate", method.AggregatePerUnit, "aggregatePerUnit", sheet) is not { } aggregate)
            return;
        var own = sheet.NotNegative(sheet.Number(method.OwnFamilies, "ownFamilies"), "ownFamilies");
        var all = sheet.NotNegative(sheet.Number(method.AllFamilies, "allFamilies"), "allFamilies");
        if (all.Value is { Sign: 0 })
        {
            sheet.Refuse(ValuationDiagnostics.NoFamilies, "allFamilies");
            all = Figure.Refused(all.Kind);
        }

        if (own.Value > all.Value)
        {
            sheet.Refuse(ValuationDiagnostics.ShareAboveOne, "ownFamilies", "ownFamilies", $"{own.Words} of {all.Words}");
            own = Figure.Refused(own.Kind);
        }

        var share = sheet.Line("share", FigureKind.Number, "{0} ÷ {1} essential families", static (own, all) => own.Over(all), own, all);
        Apply(sheet.Line(NameOf(aggregate), aggregate.Kind, "{0} × {1}", static (rate, share) => rate.Times(share), aggregate, share), method.Units, method.Sales, sheet);
    }

    private static string NameOf(Figure rate) => rate.Kind == FigureKind.Rate ? "rate" : "perUnit";

    /// <summary>The rate from which a method starts; null where it is given twice. Where it is not given at all, it is not known.</summary>
    private static Figure? Start(Disclosed<Percentage> share, string shareName, Disclosed<Money> perUnit, string perUnitName, ValuationSheet sheet)
    {
        if (!share.IsBlank && !perUnit.IsBlank)
        {
            sheet.Refuse(ValuationDiagnostics.GivenTwice, perUnitName, $"`{shareName}` and `{perUnitName}`");
            return null;
        }

        return perUnit.IsBlank ? sheet.WithinOne(sheet.Rate(share, shareName), shareName) : sheet.NotNegative(sheet.Sum(perUnit, perUnitName, FigureKind.SumPerUnit), perUnitName);
    }

    private static void Apply(Figure rate, Disclosed<ExactNumber> units, Disclosed<Money> sales, ValuationSheet sheet)
    {
        if (!units.IsBlank && rate.Kind == FigureKind.Rate)
            sheet.Refuse(ValuationDiagnostics.UnitsOfARate, "units", "a share of sales", "units");
        else if (!units.IsBlank)
            sheet.Line("sum", FigureKind.Sum, "{0} × {1} units", static (rate, units) => rate.Times(units), rate, sheet.NotNegative(sheet.Number(units, "units"), "units"));
        if (!sales.IsBlank && rate.Kind == FigureKind.SumPerUnit)
            sheet.Refuse(ValuationDiagnostics.UnitsOfARate, "sales", "a sum for each unit", "sales");
        else if (!sales.IsBlank)
            sheet.Line("sum", FigureKind.Sum, "{1} × {0}", static (rate, sales) => rate.Times(sales), rate, sheet.NotNegative(sheet.Sum(sales, "sales"), "sales"));
    }
}
