using System.Globalization;
using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;
using NodaTime;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>Discounting of sums that are due later.</summary>
internal sealed class DiscountingReckoning(DiscountingMethod method, ValuationSheet sheet, AgreementPayments payments)
{
    internal void Reckon()
    {
        if (method.InstalmentsOf is not null && method.Instalments.Count > 0)
        {
            sheet.Refuse(ValuationDiagnostics.GivenTwice, "instalmentsOf", "`instalments` and `instalmentsOf`");
            return;
        }

        var instalments = method.InstalmentsOf is { } id ? payments.Instalments(sheet, id, "instalmentsOf") : method.Instalments;
        if (instalments is not { Count: > 0 })
        {
            if (instalments is not null)
                sheet.Lack("instalments", DisclosureState.NotCaptured, "There is none.");
            if (!sheet.IsRefused)
                sheet.Write("present", "not known for want of instalments", Figure.Lacking(FigureKind.Sum, method.InstalmentsOf is null ? "instalments" : "instalmentsOf"));
            return;
        }

        var rate = sheet.Rate(method.Rate, "rate");
        List<Figure> worth = [];
        for (var i = 0; i < instalments.Count; i++)
            worth.Add(Worth(instalments[i], string.Create(CultureInfo.InvariantCulture, $"instalments/{i}"), rate));
        sheet.Line("present", FigureKind.Sum, string.Join(" + ", Enumerable.Range(0, worth.Count).Select(static i => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"))), static (sum, next) => sum.Plus(next), worth.ToArray());
    }

    private Figure Worth(Instalment instalment, string input, Figure rate)
    {
        var amount = instalment.UnrecognizedMembers.Count > 0 ? NotUnderstood(input) : sheet.Sum(instalment.Amount, $"{input}/amount");
        var name = input.Replace('/', '-').Replace("instalments", "instalment", StringComparison.Ordinal);
        if (!instalment.On.Resolve(payments.Events).TryGetDate(out var day))
        {
            sheet.Lack($"{input}/on", DisclosureState.NotCaptured, "On which day it is due is not known.");
            return sheet.Line(name, FigureKind.Sum, "{0} ÷ {1}", static (one, other) => one.Over(other), amount, Figure.Lacking(FigureKind.Number, $"{input}/on"));
        }

        if (day < method.ValuedOn.Date)
        {
            sheet.Refuse(ValuationDiagnostics.BeforeTheDay, method.InstalmentsOf is null ? input : "instalmentsOf", IsoDay.Format(day), IsoDay.Format(method.ValuedOn.Date));
            return sheet.Line(name, FigureKind.Sum, "{0}", static (one, _) => one, Figure.Refused(FigureKind.Sum));
        }

        var growth = Growth(day, rate, out var words);
        return sheet.Line(name, FigureKind.Sum, $"{{0}} on {IsoDay.Format(day)} ÷ {words}", static (sum, growth) => sum.Over(growth), amount, growth);
    }

    private Figure NotUnderstood(string input)
    {
        sheet.Refuse(ValuationDiagnostics.NotUnderstood, method.InstalmentsOf is null ? input : "instalmentsOf", input);
        return Figure.Refused(FigureKind.Sum);
    }

    /// <summary>What one becomes by a day.</summary>
    private Figure Growth(LocalDate day, Figure rate, out string words)
    {
        words = "what one becomes by then";
        if (rate.Value is not { } each)
            return Figure.Lacking(FigureKind.Number, "rate");
        if (method.Manner != ChargeManner.Simple && method.Manner != ChargeManner.Compound)
            return Lacking("manner", "Whether interest bears interest is not understood.");
        var steps = method.Manner == ChargeManner.Compound ? method.Compounded ?? method.Every : method.Every;
        if (WholePeriods.Months(steps) + WholePeriods.Days(steps) == 0 || WholePeriods.Fraction(steps, method.Every) is not { } part)
            return Lacking("compounded", $"How much of {method.Every} is in {steps} is not said.");

        var (whole, days) = WholePeriods.Count(method.ValuedOn.Date, day, steps);
        var rest = ExactRatio.Zero;
        if (days > 0)
        {
            if (WholePeriods.Share(method.DayCount, WholePeriods.Next(method.ValuedOn.Date, steps, whole), day, method.Every, part) is not { } share)
                return Lacking("dayCount", string.Create(CultureInfo.InvariantCulture, $"How {days} days of {method.Every} are counted is not said."));
            rest = each.Times(share);
        }

        var left = days > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {days} days by {method.DayCount}") : string.Empty;
        var step = each.Times(part);
        if (method.Manner == ChargeManner.Simple)
        {
            words = string.Create(CultureInfo.InvariantCulture, $"(1 + {rate.Words} × {whole}{left})");
            return Positive(ExactRatio.One.Plus(step.Times(ExactRatio.Of(whole))).Plus(rest));
        }

        words = string.Create(CultureInfo.InvariantCulture, $"(1 + {new Figure(FigureKind.Rate, step, null, []).Words})^{whole}{(days > 0 ? $", × (1 + {rate.Words} ×{left})" : string.Empty)}");
        var growth = ExactRatio.One.Plus(step);
        if (growth.Bits * Math.Max(whole, 1L) <= 200_000)
            return Positive(growth.Power(whole).Times(ExactRatio.One.Plus(rest)));
        sheet.Refuse(ValuationDiagnostics.TooLarge, null, "present");
        return Figure.Refused(FigureKind.Number);
    }

    private Figure Positive(ExactRatio growth)
    {
        if (growth.Sign > 0)
            return new Figure(FigureKind.Number, growth, null, []);
        sheet.Refuse(ValuationDiagnostics.ZeroDenominator, "rate", "What one becomes by then");
        return Figure.Refused(FigureKind.Number);
    }

    private Figure Lacking(string input, string why)
    {
        sheet.Lack(input, DisclosureState.NotCaptured, why);
        return Figure.Lacking(FigureKind.Number, input);
    }
}
