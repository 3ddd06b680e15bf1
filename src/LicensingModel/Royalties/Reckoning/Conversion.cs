using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>From one currency into another, at a rate of the table that came with the report.</summary>
internal sealed class Conversion(ScheduleParts parts)
{
    /// <summary>A sum in the other currency.</summary>
    /// <param name="step">The step.</param>
    /// <param name="sold">The time to which the sale belongs; null where there are several, of different times.</param>
    /// <param name="slice">The time in which they are counted.</param>
    /// <param name="at">Where the step stands.</param>
    /// <param name="input">The sum.</param>
    /// <param name="used">The rate, and how a statement words it; null where none was needed or known.</param>
    internal Reckoned Of(ConversionStep step, ReportWindow? sold, ReportWindow slice, TermPlace at, Reckoned input, out (decimal Rate, string Words)? used)
    {
        used = null;
        if (input.Unknown is not null || input.Currency == step.To)
            return input;
        if (input is not { Amount: not null, Currency: { } from })
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "There is no sum of money to convert.");
        if (input.Amount == 0)
            return input with { Currency = step.To };
        if (!TermReading.TryRead(step.Day, at, "day", out var day, out var unknown))
            return input.Without(unknown);

        ReportWindow? days = null;
        if (day == RateDay.SaleDay && sold is { } sale)
            days = new ReportWindow(sale.Last, sale.Last);
        else if (day != RateDay.SaleDay && parts.Over(null, slice) is { } payment)
            days = day == RateDay.PeriodEnd ? new ReportWindow(payment.Last, payment.Last) : day == RateDay.PeriodAverage ? payment : null;
        if (days is not { } on)
            return Reckoned.NotKnown("rates", $"{from} to {step.To}", "Of which day the rate is, is not known.");
        if (parts.Rates.Find(from, step.To, on) is not { } rate)
            return Reckoned.NotKnown("rates", $"{from} to {step.To}", $"There is no rate from {from} to {step.To} for {on}.");
        used = (rate.Rate, $"{from} × {StepWords.Number(rate.Rate)} ({on}{(rate.Source is { } source ? $", {source}" : string.Empty)})");
        return input with { Amount = input.Amount * rate.Rate, Currency = step.To };
    }
}
