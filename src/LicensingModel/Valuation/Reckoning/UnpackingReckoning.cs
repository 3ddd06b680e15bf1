using LicensingModel.Provisions.Schedules;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>Unpacking a net payment into what each side would pay for the other's grant.</summary>
internal static class UnpackingReckoning
{
    internal static void Of(UnpackingMethod method, ValuationSheet sheet, AgreementPayments payments, EarlierResults earlier)
    {
        if (SumOf(method.Net, "net", method.NetOf, method.NetFrom, sheet, payments.ToFirst, earlier) is not { } net)
            return;
        var first = sheet.NotNegative(sheet.Sum(method.FirstRevenue, "firstRevenue"), "firstRevenue");
        var second = sheet.NotNegative(sheet.Sum(method.SecondRevenue, "secondRevenue"), "secondRevenue");
        var ratio = sheet.NotNegative(sheet.Ratio(method.Ratio, "ratio"), "ratio");
        if (net.Value is { Sign: 0 })
        {
            var implied = first.Value is null || second.Value is null || first.Value.Sign == 0 ? null : second.Value.Over(first.Value);
            sheet.Refuse(ValuationDiagnostics.NothingPaid, method.NetOf is not null ? "netOf" : method.NetFrom is not null ? "netFrom" : "net", implied?.ToString() ?? "secondRevenue ÷ firstRevenue");
            return;
        }

        var weighted = sheet.Line("weighted", FigureKind.Sum, "{0} × {1}", static (ratio, revenue) => ratio.Times(revenue), ratio, first);
        var denominator = sheet.Line("denominator", FigureKind.Sum, "{0} − {1}", static (second, weighted) => second.Minus(weighted), second, weighted);
        if (denominator.Value is { Sign: 0 })
        {
            sheet.Refuse(ValuationDiagnostics.ZeroDenominator, "ratio", $"{second.Words} − {weighted.Words}");
            denominator = Figure.Refused(FigureKind.Sum);
        }

        var firstRate = sheet.Line("firstRate", FigureKind.Rate, "{0} ÷ {1}", static (net, denominator) => net.Over(denominator), net, denominator);
        var secondRate = sheet.Line("secondRate", FigureKind.Rate, "{0} × {1}", static (ratio, rate) => ratio.Times(rate), ratio, firstRate);
        if (firstRate.Value is { Sign: < 0 })
            sheet.Flag(ValuationDiagnostics.NegativeRate, null, firstRate.Words, secondRate.Words);
        var firstLeg = sheet.Line("firstLeg", FigureKind.Sum, "{0} × {1}", static (rate, revenue) => rate.Times(revenue), firstRate, second);
        var secondLeg = sheet.Line("secondLeg", FigureKind.Sum, "{0} × {1}", static (rate, revenue) => rate.Times(revenue), secondRate, first);
        sheet.Line("difference", FigureKind.Sum, "{0} − {1}", static (one, other) => one.Minus(other), firstLeg, secondLeg);
    }

    /// <summary>A sum that is given, is a payment of the agreement, or was the result of an earlier method; null where it is given twice.</summary>
    internal static Figure? SumOf(Disclosed<Money> given, string input, ProvisionId? payment, string? result, ValuationSheet sheet, Func<ValuationSheet, ProvisionId, string, Figure> ofPayment, EarlierResults earlier)
    {
        if ((given.IsBlank ? 0 : 1) + (payment is null ? 0 : 1) + (result is null ? 0 : 1) > 1)
        {
            sheet.Refuse(ValuationDiagnostics.GivenTwice, payment is null ? $"{input}From" : $"{input}Of", $"`{input}`, `{input}Of` and `{input}From`");
            return null;
        }

        return payment is not null ? ofPayment(sheet, payment, $"{input}Of") : result is not null ? earlier.Sum(sheet, result, $"{input}From") : sheet.Sum(given, input);
    }
}
