using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>Prices on average: what the units of one thing were sold for in a time, held within limits for each.</summary>
internal sealed class Averages(ScheduleParts parts, LedgerBook book)
{
    /// <summary>What is left within the limits: of all so far in the time, less what was left before.</summary>
    internal Reckoned Of(LimitStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        var fault = step.Per.Count > 0 ? "per" : step.Counting.Count > 0 ? "counting" : step.Partial is not null ? "partial" : null;
        if (fault is not null)
            input = input.Without(input.Unknown ?? new UnknownAmount(position.At.Provision.Value, position.At.In(fault).Path, "The limit is of a price on average, and says what is for other limits."));
        else if (input.IsUnitsOpen)
            input = input.Without(input.Unknown ?? Reckoned.NoUnits.Unknown!);
        var of = string.Empty;
        var result = new Counting(parts, book).Of(step.Over, position, (pool.Articles, []), input, (sofar, window) =>
        {
            if (sofar.Counted < 0 || sofar.Sum.Amount < 0)
                return Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, $"More came back in {window} than was sold in it, and at which price on average it was reckoned is not known.");
            of = sofar.Counted == 0 ? string.Empty : $", {StepWords.Number(sofar.Counted)} units";
            return Limits.OfUnits(step, window, position.At, sofar.Sum with { Units = sofar.Counted }, parts.Sums) is var held ? held with { Units = sofar.Sum.Units } : default;
        }, all => $"{StepWords.Number(input.Amount ?? 0)}{of}{all}, on average each {StepWords.Within(step)}", out arithmetic);

        // Before the rate it is the base of which a later share is.
        if (result.Unknown is null && position.Line.Length > 0 && !parts.Schedule.Lines.First(line => line.Name.ToString() == position.Line).Steps.Take(position.Index).Any(static before => before is RateStep))
            pool.Base = result.Amount ?? 0;
        return result with { Units = input.Units };
    }
}
