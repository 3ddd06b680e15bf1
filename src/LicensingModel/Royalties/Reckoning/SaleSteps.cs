using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Provisions.Consideration.Schedules.Rates;
using LicensingModel.Provisions.Consideration.Schedules.Steps;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The steps of a line that are taken sale by sale.</summary>
internal sealed class SaleSteps(ScheduleParts parts, RoyaltyLine line, TermPlace place)
{
    private readonly int _count = ScheduleParts.PooledFrom(line.Steps);

    /// <summary>How many steps there are.</summary>
    internal int Count => _count;

    /// <summary>What the steps make of a sale; false where the sale is none of this line.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="after">What comes out of each step.</param>
    /// <param name="result">What comes out of the last.</param>
    /// <param name="reckonedOn">The base before the rate.</param>
    internal bool TryReckon(SaleRow row, decimal[] after, out Reckoned result, out decimal reckonedOn)
    {
        result = new Reckoned(row.Units ?? 0, null, null);
        reckonedOn = 0;
        for (var i = 0; i < _count; i++)
        {
            var step = line.Steps[i];
            var at = place.In($"steps/{i}");
            var isFor = parts.IsFor(step, row, out var open);
            if (isFor.IsUnknown)
                result = Reckoned.NotKnown("report", open, $"Line {row.Line} does not tell whether the step `{StepWords.Kind(step)}` is for it.");
            else if (step.UnrecognizedMembers.Count > 0)
                result = Reckoned.NotKnown(at.Provision.Value, at.Path, "Something of the step is not understood.");
            else if (isFor.IsTrue && !TryTake(step, row, at, ref result, ref reckonedOn))
                return false;
            if (result.Unknown is not null)
                return true;
            after[i] = result.Amount ?? result.Units;
        }

        return true;
    }

    private bool TryTake(RoyaltyStep step, SaleRow row, TermPlace at, ref Reckoned result, ref decimal reckonedOn)
    {
        switch (step)
        {
            case BaseStep reckoned:
                return TryBase(reckoned, row, at, out result) && Note(result, ref reckonedOn);
            case DeductionStep deduction:
                result = Deducted(deduction, row, at, result);
                return Note(result, ref reckonedOn);
            case ApportionmentStep apportionment:
                result = Apportioned(apportionment, row, at, result);
                return Note(result, ref reckonedOn);
            case WeightStep weight:
                result = result with { Units = result.Units * weight.Weight.Value };
                return true;
            case RateStep rate:
                result = new RateReckoning(at.In("rate"), parts.Header).Of(rate.Rate, result, rate.Rate is TieredRate { By: { } counted } ? row.Number(parts.Header.Find(counted.ToString())) ?? 0 : 0, row);
                return true;
            case LimitStep limit:
                var isBase = result.Amount == reckonedOn;
                result = Limits.OfUnits(limit, row.Window, at, result, parts.Events);
                return !isBase || Note(result, ref reckonedOn);
            case ReductionStep reduction:
                result = TermReading.TryRead(reduction.By, at, "by", out var by, out var unknown) ? result.With(result.Amount * (1 - by.Fraction)) : result with { Unknown = unknown };
                return true;
            default:
                result = Reckoned.NotKnown(at.Provision.Value, at.Path, "The step is of a kind that is not understood.");
                return true;
        }
    }

    private static bool Note(Reckoned result, ref decimal reckonedOn)
    {
        reckonedOn = result.Amount ?? 0;
        return true;
    }

    private bool TryBase(BaseStep step, SaleRow row, TermPlace at, out Reckoned result)
    {
        result = default;
        if (step.Count is { } count)
        {
            var units = count == ReportName.Units ? row.Units : row.Number(parts.Header.Find(count.ToString()));
            if (units is null && (count == ReportName.Units || parts.Header.Find(count.ToString()) >= 0))
                return false;
            result = units is { } number ? new Reckoned(number, null, null) : Reckoned.NotKnown("report", count.ToString(), $"The report has no column `{count}`.");
            return true;
        }

        if (step.Measure is not { } measure)
        {
            result = Reckoned.NotKnown(at.Provision.Value, at.Path, "On what the royalty is reckoned is not said.");
            return true;
        }

        var column = parts.Header.Find(measure.ToString());
        var amount = row.Number(column);
        if (amount is null && measure == ReportName.Sales)
        {
            if (row.Units is null)
                return false;
            amount = row.Units * row.Price;
        }
        else if (amount is null && column >= 0)
        {
            return false;
        }

        var currency = row.Currency ?? parts.Currency;
        result = amount is not { } sum ? Reckoned.NotKnown("report", measure.ToString(), measure == ReportName.Sales ? $"Line {row.Line} says neither at what price nor for how much was sold." : $"The report has no column `{measure}`.")
            : currency is null ? Reckoned.NotKnown("report", "currency", "In which currency the sums are is not known.")
            : new Reckoned(row.Units ?? 0, sum, currency);
        return true;
    }

    private Reckoned Deducted(DeductionStep step, SaleRow row, TermPlace at, Reckoned input)
    {
        var amount = input.Amount;
        if (!step.Share.IsBlank)
        {
            if (!TermReading.TryRead(step.Share, at, "share", out var share, out var unknown))
                return input with { Unknown = unknown };
            amount *= 1 - share.Fraction;
        }

        if (!step.PerUnit.IsBlank)
        {
            if (!TermReading.TryRead(step.PerUnit, at, "perUnit", out var each, out var unknown))
                return input with { Unknown = unknown };
            if (each.Currency != input.Currency)
                return Reckoned.NotKnown("rates", $"{each.Currency}", $"The base is in {input.Currency} and the deduction in {each.Currency}.");
            amount -= each.Amount * input.Units;
        }

        if (step.Column is { } column)
        {
            if (parts.Header.Find(column.ToString()) < 0)
                return Reckoned.NotKnown("report", column.ToString(), $"The report has no column `{column}`.");
            amount -= row.Number(parts.Header.Find(column.ToString())) ?? 0;
        }

        return input.With(amount);
    }

    private Reckoned Apportioned(ApportionmentStep step, SaleRow row, TermPlace at, Reckoned input)
    {
        if (step.Own is not { } own || step.Others is not { } others)
            return TermReading.TryRead(step.Share, at, "share", out var share, out var unknown) ? input.With(input.Amount * share.Fraction) : input with { Unknown = unknown };
        if (row.Number(parts.Header.Find(own.ToString())) is not { } a || row.Number(parts.Header.Find(others.ToString())) is not { } b)
            return Reckoned.NotKnown("report", own.ToString(), $"Line {row.Line} does not tell what the parts of the combination are worth.");
        return a + b == 0 ? Reckoned.NotKnown("report", own.ToString(), $"The parts of the combination on line {row.Line} are worth nothing together.") : input.With(input.Amount * a / (a + b));
    }
}
