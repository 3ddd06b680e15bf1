using LicensingModel.Provisions.Schedules;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>Splitting a sum into what is for the past and what is for the future.</summary>
internal static class SplitReckoning
{
    internal static void Of(SplitMethod method, ValuationSheet sheet, AgreementPayments payments, EarlierResults earlier)
    {
        if (UnpackingReckoning.SumOf(method.Total, "total", method.TotalOf, method.TotalFrom, sheet, payments.Sum, earlier) is not { } total)
            return;
        var isBySales = !method.PastSales.IsBlank || !method.FutureSales.IsBlank;
        if ((method.Release.IsBlank ? 0 : 1) + (method.ReleaseShare.IsBlank ? 0 : 1) + (isBySales ? 1 : 0) > 1)
        {
            sheet.Refuse(ValuationDiagnostics.GivenTwice, null, "`release`, `releaseShare`, and `pastSales` with `futureSales`");
            return;
        }

        total = sheet.NotNegative(total, "total");
        var release = isBySales ? BySales(method, total, sheet)
            : method.ReleaseShare.IsBlank ? BySum(method, total, sheet)
            : sheet.Line("release", FigureKind.Sum, "{0} × {1}", static (total, share) => total.Times(share), total, sheet.WithinOne(sheet.Rate(method.ReleaseShare, "releaseShare"), "releaseShare"));
        sheet.Line("future", FigureKind.Sum, "{0} − {1}", static (total, release) => total.Minus(release), total, release);
    }

    private static Figure BySum(SplitMethod method, Figure total, ValuationSheet sheet)
    {
        var release = sheet.NotNegative(sheet.Sum(method.Release, "release"), "release");
        if (release.Value > total.Value)
        {
            sheet.Refuse(ValuationDiagnostics.ShareAboveOne, "release", "release", $"{release.Words} of {total.Words}");
            release = Figure.Refused(FigureKind.Sum);
        }

        return sheet.Line("release", FigureKind.Sum, "{0}", static (one, _) => one, release);
    }

    private static Figure BySales(SplitMethod method, Figure total, ValuationSheet sheet)
    {
        var past = sheet.NotNegative(sheet.Sum(method.PastSales, "pastSales"), "pastSales");
        var future = sheet.NotNegative(sheet.Sum(method.FutureSales, "futureSales"), "futureSales");
        var all = sheet.Line("allSales", FigureKind.Sum, "{0} + {1}", static (one, other) => one.Plus(other), past, future);
        if (all.Value is { Sign: 0 })
        {
            sheet.Refuse(ValuationDiagnostics.ZeroDenominator, "pastSales", $"{past.Words} + {future.Words}");
            all = Figure.Refused(FigureKind.Sum);
        }

        var share = sheet.Line("pastShare", FigureKind.Number, "{0} ÷ {1}", static (past, all) => past.Over(all), past, all);
        return sheet.Line("release", FigureKind.Sum, "{0} × {1}", static (total, share) => total.Times(share), total, share);
    }
}
