using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Provisions.Consideration.Schedules.Steps;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The steps that are taken of many sales together. What they count over a time goes on from what they had counted before: what is owed now is what is owed of all so far, less what was owed before.</summary>
internal sealed class PooledSteps(ScheduleParts parts, LedgerBook book, ExchangeRates rates, Action<StatementLine> write)
{
    /// <summary>Takes steps on pools.</summary>
    /// <param name="line">The name of the line; empty for the sum of the lines.</param>
    /// <param name="lineClause">The clause of the line.</param>
    /// <param name="steps">The steps of the line.</param>
    /// <param name="from">The first of them that is taken here.</param>
    /// <param name="place">Where the steps stand.</param>
    /// <param name="pools">What comes in.</param>
    internal IReadOnlyDictionary<PoolKey, Pool> Take(string line, ClauseReference? lineClause, ValueList<RoyaltyStep> steps, int from, TermPlace place, IReadOnlyDictionary<PoolKey, Pool> pools)
    {
        for (var i = from; i < steps.Count; i++)
        {
            var step = steps[i];
            var at = place.In($"steps/{i}");
            var bit = parts.Bit(step);
            var later = steps.Skip(i + 1).Concat(line.Length == 0 ? [] : parts.Schedule.Steps).Aggregate(0UL, (bits, other) => bits | parts.Bit(other));
            var next = new Dictionary<PoolKey, Pool>();
            foreach (var group in pools.Where(entry => bit == 0 || (entry.Key.Meant & bit) != 0).GroupBy(entry => Grouped(step, entry.Key, later)).OrderBy(static group => group.Key.Scope, StringComparer.Ordinal))
            {
                var pool = new Pool(0, parts.Columns.Count);
                foreach (var entry in group)
                    pool.Take(entry.Value);
                var position = new StepPosition(line, lineClause, i, at, group.Key);
                var key = TakeOne(step, position, pool);
                Into(next, key, pool);
            }

            foreach (var entry in pools.Where(entry => bit != 0 && (entry.Key.Meant & bit) == 0))
                Into(next, entry.Key, entry.Value);
            pools = next;
        }

        return pools;
    }

    private static void Into(Dictionary<PoolKey, Pool> pools, PoolKey key, Pool pool)
    {
        if (pools.TryGetValue(key, out var there))
            there.Take(pool);
        else
            pools.Add(key, pool);
    }

    // A step that changes each pool by itself leaves apart what later steps tell apart; one that counts puts together what it counts together.
    private static PoolKey Grouped(RoyaltyStep step, PoolKey key, ulong later) => step is RateStep or LimitStep or MinimumStep or StackingStep or OffsetStep or RecoupmentStep or ReserveStep
        ? key.Over(ScheduleParts.PerOf(step), later) : key;

    private PoolKey TakeOne(RoyaltyStep step, StepPosition position, Pool pool)
    {
        var before = pool.HasAmount ? pool.Amount : pool.Units;
        var input = pool.Unknown.Count > 0 ? new Reckoned(0, null, null, pool.Unknown[0]) : new Reckoned(pool.Units, pool.HasAmount ? pool.Amount : null, position.Key.Currency);
        var arithmetic = string.Empty;
        var isUnknownBefore = pool.Unknown.Count > 0;
        Reckoned result;
        if (step.UnrecognizedMembers.Count > 0)
            result = Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "Something of the step is not understood.");
        else
            result = Bounded(step, position, pool, input, out arithmetic);

        if (result.Unknown is { } why)
            pool.NotKnown(why);
        var isKnown = pool.Unknown.Count == 0;
        pool.Amount = isKnown ? result.Amount ?? 0 : 0;
        pool.HasAmount |= isKnown && result.Amount is not null;
        pool.Units = isKnown ? result.Units : pool.Units;
        write(new StatementLine
        {
            Payment = parts.Payment,
            Line = position.Line,
            Step = StepWords.Kind(step),
            Clause = step.Clause ?? position.LineClause ?? parts.Provision.Clause,
            Scope = position.Key.Scope,
            Arithmetic = isKnown ? arithmetic : isUnknownBefore ? "of what is not known" : $"{StepWords.Number(before)} → not known",
            Amount = isKnown ? (pool.HasAmount ? pool.Amount : pool.Units) : null,
            Currency = isKnown ? result.Currency : position.Key.Currency,
            Sales = pool.Sales,
            Unknown = [.. pool.Unknown],
        });
        return isKnown ? position.Key with { Currency = result.Currency } : position.Key;
    }

    private Reckoned Bounded(RoyaltyStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        try
        {
            return Reckon(step, position, pool, input, out arithmetic);
        }
        catch (OverflowException)
        {
            arithmetic = string.Empty;
            return LineRun.TooLarge;
        }
    }

    private Reckoned Reckon(RoyaltyStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        switch (step)
        {
            case RateStep rate: return Counted(rate.Over, position, pool, input, prior => new RateReckoning(position.At.In("rate"), parts.Header).Of(rate.Rate, prior, prior.Counted, null), sum => $"{(input.Amount is { } amount ? StepWords.Number(amount) : StepWords.Number(input.Units) + " units")} × {StepWords.Rate(rate.Rate)}{sum}", out arithmetic);
            case LimitStep limit: return Capped(limit, position, pool, input, out arithmetic);
            case MinimumStep minimum: return Minimum(minimum, position, pool, input, out arithmetic);
            case WeightStep weight:
                arithmetic = $"{StepWords.Number(input.Units)} × {weight.Weight}";
                return input with { Units = input.Units * weight.Weight.Value };
            case ReductionStep reduction: return Times(reduction.By, "by", true, position, input, out arithmetic);
            case WithholdingStep withholding: return Times(withholding.Rate, "rate", true, position, input, out arithmetic);
            case DeductionStep { PerUnit.IsBlank: true, Column: null } deduction: return Times(deduction.Share, "share", true, position, input, out arithmetic);
            case ApportionmentStep { Own: null } apportionment: return Times(apportionment.Share, "share", false, position, input, out arithmetic);
            case StackingStep stacking: return new Credits(parts, book).Stacked(stacking, position, pool, input, out arithmetic);
            case OffsetStep offset: return new Credits(parts, book).Offset(offset, position, pool, input, out arithmetic);
            case RecoupmentStep recoupment: return new Credits(parts, book).Recouped(recoupment, position, input, out arithmetic);
            case ReserveStep reserve: return new Credits(parts, book).Reserved(reserve, position, input, out arithmetic);
            case ConversionStep conversion: return Converted(conversion, position, input, out arithmetic);
            default: return Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "The step cannot be taken of many sales together, or is of a kind that is not understood.");
        }
    }

    private static Reckoned Times(Disclosed<Percentage> share, string member, bool isLess, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (!TermReading.TryRead(share, position.At, member, out var by, out var unknown))
            return input with { Amount = null, Unknown = unknown };
        var result = input.With(input.Amount * (isLess ? 1 - by.Fraction : by.Fraction));
        arithmetic = $"{StepWords.Number(input.Amount ?? 0)} × {(isLess ? $"(1 − {by})" : by.ToString())} = {StepWords.Number(result.Amount ?? 0)}";
        return result;
    }

    /// <summary>What a function gives of all so far, less what it gave before.</summary>
    private Reckoned Counted(RoyaltyPeriod? over, StepPosition position, Pool pool, Reckoned input, Func<Sofar, Reckoned> function, Func<string, string> words, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (parts.Over(over, position.Key.Window) is not { } window)
            return Reckoned.NotKnown("report", "period", $"It is counted by the {over}, and {position.Key.Window} is not within one.");

        var counted = pool.Columns.Length == 0 ? 0 : ColumnOf(position, pool);
        var prior = book.Find(parts.Payment, position.Line, position.Index, position.Key.Scope, position.Key.Currency, window);
        var now = prior with { Units = prior.Units + input.Units, Amount = prior.Amount + (input.Amount ?? 0), Counted = prior.Counted + counted, IsUnknown = prior.IsUnknown || input.Unknown is not null };
        book.Keep(now);
        if (input.Unknown is not null)
            return input;
        if (prior.IsUnknown)
            return Reckoned.NotKnown("ledger", position.Line, $"What was counted before in {window} is not known.");

        var (before, after) = (function(Sofar.Of(prior, input)), function(Sofar.Of(now, input)));
        if ((after.Unknown ?? before.Unknown) is { } why)
            return input with { Amount = null, Unknown = why };
        var isFirst = prior is { Units: 0, Amount: 0, Counted: 0 };
        var result = input with { Amount = isFirst ? after.Amount : after.Amount - before.Amount, Currency = after.Currency ?? input.Currency };
        arithmetic = isFirst ? $"{words(string.Empty)} = {StepWords.Number(result.Amount ?? 0)}" : $"{words($" on all so far in {window}")} = {StepWords.Number(after.Amount ?? 0)}; less {StepWords.Number(before.Amount ?? 0)} before = {StepWords.Number(result.Amount ?? 0)}";
        return result;
    }

    private decimal ColumnOf(StepPosition position, Pool pool)
        => position.Step(parts) is RateStep { Rate: Provisions.Consideration.Schedules.Rates.TieredRate { By: { } by } } && parts.ColumnOf(by) is >= 0 and var column ? pool.Columns[column] : 0;

    private Reckoned Capped(LimitStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (step.Floor.Count > 0)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("floor").Path, "A least sum over time is a minimum, and written as one.");
        if (!Limits.TryFind(step.Cap, position.Key.Window, position.At, "cap", parts.Events, out var cap, out var unknown))
            return input with { Amount = null, Unknown = unknown };
        if (cap is null)
        {
            arithmetic = $"no cap holds in {position.Key.Window}: {StepWords.Number(input.Amount ?? 0)}";
            return input;
        }

        return cap.Currency != input.Currency && input.Unknown is null ? Reckoned.NotKnown("rates", $"{cap.Currency}", $"The cap is in {cap.Currency} and the sum in {input.Currency}.")
            : Counted(step.Over, position, pool, input, sofar => input with { Amount = Math.Min(sofar.Amount ?? 0, cap.Amount) }, sum => $"{StepWords.Number(input.Amount ?? 0)}{sum}, at most {cap}", out arithmetic);
    }

    private Reckoned Minimum(MinimumStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (parts.Over(step.Over, position.Key.Window) is not { } window)
            return Reckoned.NotKnown("report", "period", $"It is counted by the {step.Over}, and {position.Key.Window} is not within one.");
        if (!Limits.TryFind(step.Amounts, window, position.At, "amounts", parts.Events, out var least, out var unknown))
            return input with { Amount = null, Unknown = unknown };
        var prior = book.Find(parts.Payment, position.Line, position.Index, position.Key.Scope, position.Key.Currency, window);
        book.Keep(prior with { Amount = prior.Amount + (input.Amount ?? 0), IsUnknown = prior.IsUnknown || input.Unknown is not null });
        if (input.Unknown is not null)
            return input;
        if (prior.IsUnknown)
            return Reckoned.NotKnown("ledger", position.Line, $"What was earned before in {window} is not known.");

        var earned = input.Amount ?? 0;
        var all = prior.Amount + earned;
        if (position.Key.Window.Last < window.Last || least is null)
        {
            if (step.Manner == MinimumManner.TopUp && least is not null)
            {
                arithmetic = $"{StepWords.Number(all)} so far in {window}, short of {least} only at its end: 0";
                return input with { Amount = 0, Currency = least.Currency };
            }

            arithmetic = least is null ? $"no minimum holds in {window}: {StepWords.Number(earned)}" : $"{StepWords.Number(all)} so far in {window}, at least {least} at its end: {StepWords.Number(earned)}";
            return least is null && step.Manner == MinimumManner.TopUp ? input with { Amount = 0 } : input;
        }

        if (least.Currency != (input.Currency ?? least.Currency))
            return Reckoned.NotKnown("rates", $"{least.Currency}", $"The minimum is in {least.Currency} and the sum in {input.Currency}.");
        if (step.Manner == MinimumManner.Creditable)
        {
            var top = Math.Max(0, least.Amount - all);
            arithmetic = $"{StepWords.Number(earned)} + {StepWords.Number(top)} to come from {StepWords.Number(all)} in {window} to at least {least} = {StepWords.Number(earned + top)}";
            return input with { Amount = earned + top, Currency = least.Currency };
        }

        if (step.Manner == MinimumManner.TopUp)
        {
            var top = Math.Max(0, least.Amount - all);
            arithmetic = $"{least} − {StepWords.Number(all)} in {window} = {StepWords.Number(top)}";
            return input with { Amount = top, Currency = least.Currency };
        }

        if (step.Manner != MinimumManner.Additional)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("manner").Path, "What the minimum does is not understood.");
        arithmetic = $"{StepWords.Number(earned)} + {least} for {window} = {StepWords.Number(earned + least.Amount)}";
        return input with { Amount = earned + least.Amount, Currency = least.Currency };
    }

    private Reckoned Converted(ConversionStep step, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = $"{StepWords.Number(input.Amount ?? 0)} {step.To}";
        if (input.Unknown is not null || input.Currency is null || input.Currency == step.To)
            return input with { Currency = input.Currency ?? step.To };
        if (!TermReading.TryRead(step.Day, position.At, "day", out var day, out var unknown))
            return input with { Amount = null, Unknown = unknown };

        var payment = parts.Over(null, position.Key.Window) ?? position.Key.Window;
        var days = day == RateDay.PeriodAverage ? payment : day == RateDay.PeriodEnd ? new ReportWindow(payment.Last, payment.Last) : new ReportWindow(position.Key.Window.Last, position.Key.Window.Last);
        if (!day.IsKnown || rates.Find(input.Currency, step.To, days) is not { } rate)
            return Reckoned.NotKnown("rates", $"{input.Currency} to {step.To}", day.IsKnown ? $"There is no rate from {input.Currency} to {step.To} for {days}." : "Of which day the rate is, is not understood.");
        var result = input with { Amount = input.Amount * rate.Rate, Currency = step.To };
        arithmetic = $"{StepWords.Number(input.Amount ?? 0)} {input.Currency} × {StepWords.Number(rate.Rate)} ({days}{(rate.Source is { } source ? $", {source}" : string.Empty)}) = {StepWords.Number(result.Amount ?? 0)} {step.To}";
        return result;
    }
}
