using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The steps that are taken of many sales together: each puts together what it counts together, and leaves apart what it does not count.</summary>
/// <param name="parts">What the lines share.</param>
/// <param name="book">What was counted before.</param>
/// <param name="slice">The time.</param>
/// <param name="isSold">Whether something was sold in it.</param>
/// <param name="write">Takes the lines of the statement.</param>
/// <param name="units">How many units each line has in it.</param>
internal sealed class PooledSteps(ScheduleParts parts, LedgerBook book, ReportWindow slice, bool isSold, Action<StatementLine> write, LineUnits units)
{
    /// <summary>Takes the steps of a line that are not taken sale by sale.</summary>
    internal IReadOnlyDictionary<PoolKey, Pool> Take(LineRun line, IReadOnlyDictionary<PoolKey, Pool> pools)
    {
        for (var i = line.SaleSteps; i < line.Line.Steps.Count; i++)
        {
            var later = line.Line.Steps.Skip(i + 1).Concat(parts.Schedule.Steps).Aggregate(0UL, (bits, other) => bits | parts.Bit(other));
            pools = Take(line.Line.Steps[i], line, i, line.Place.In($"steps/{i}"), later, pools, null);
        }

        return pools;
    }

    /// <summary>Takes the steps on the sum of the lines.</summary>
    /// <param name="pools">What came of the lines.</param>
    /// <param name="columns">What all sales together say in the columns, by the steps for which they are meant: a sale that falls under two lines is counted once.</param>
    internal IReadOnlyDictionary<PoolKey, Pool> Take(IReadOnlyDictionary<PoolKey, Pool> pools, Func<ulong, ColumnSums> columns)
    {
        for (var i = 0; i < parts.Schedule.Steps.Count; i++)
        {
            var later = parts.Schedule.Steps.Skip(i + 1).Aggregate(0UL, (bits, other) => bits | parts.Bit(other));
            pools = Take(parts.Schedule.Steps[i], null, i, parts.Place.In($"steps/{i}"), later, pools, columns);
        }

        return pools;
    }

    internal static void Into(Dictionary<PoolKey, Pool> pools, PoolKey key, Pool pool)
    {
        if (pools.TryGetValue(key, out var there))
            there.Take(pool);
        else
            pools.Add(key, pool);
    }

    private Dictionary<PoolKey, Pool> Take(RoyaltyStep step, LineRun? line, int index, TermPlace at, ulong later, IReadOnlyDictionary<PoolKey, Pool> pools, Func<ulong, ColumnSums>? columns)
    {
        var name = line?.Line.Name.ToString() ?? string.Empty;
        var bit = parts.Bit(step);
        var next = new Dictionary<PoolKey, Pool>();
        foreach (var entry in pools.Where(entry => bit != 0 && (entry.Key.Meant & bit) == 0))
            Into(next, entry.Key, entry.Value);
        var meant = pools.Where(entry => bit == 0 || (entry.Key.Meant & bit) != 0).ToList();
        foreach (var (key, pool) in ScheduleParts.IsCounting(step) ? Together(step, line, name, index, at, later, meant) : meant.Select(static entry => (entry.Key, entry.Value)))
        {
            if (columns is not null)
                pool.Columns = columns(bit);
            var position = new StepPosition(name, line?.Line.Clause, index, at, key);
            Into(next, TakeOne(step, position, pool), pool);
        }

        return next;
    }

    /// <summary>What a step counts together. What an earlier step has put together that this one tells apart, and what this one puts together that a later one tells apart, is not known.</summary>
    private IEnumerable<(PoolKey Key, Pool Pool)> Together(RoyaltyStep step, LineRun? line, string name, int index, TermPlace at, ulong later, List<KeyValuePair<PoolKey, Pool>> pools)
    {
        var per = ScheduleParts.PerOf(step);
        var stray = pools.Where(entry => entry.Value.Unknown.Count > 0 && entry.Key.Lacking(per) is not null).Select(static entry => entry.Value.Unknown[0]).FirstOrDefault();
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in pools.GroupBy(entry => entry.Key.Over(per, 0) with { Currency = null, Reported = null }).OrderBy(static group => group.Key.Scope, StringComparer.Ordinal))
        {
            there.Add(group.Key.Scope);
            var pool = new Pool(0, parts.Columns.Count);
            foreach (var entry in group)
                pool.Take(entry.Value);
            var currencies = group.Where(static entry => !(entry.Key.Currency is null && entry.Value.IsNothing)).Select(static entry => entry.Key.Currency).Distinct().ToList();
            var bits = group.Select(entry => entry.Key.Meant & later).Distinct().ToList();
            var key = group.Key with { Currency = currencies is [var only] ? only : currencies.Count == 0 ? parts.Currency : null, Meant = bits is [var one] ? one : later };
            if (currencies.Count > 1)
                pool.NotKnown(new UnknownAmount("report", "currency", $"Sums in {string.Join(" and ", currencies.Select(static currency => currency?.ToString() ?? "no currency").Order(StringComparer.Ordinal))} are counted together, and nothing says at what rate."));
            if (bits.Count > 1)
                pool.NotKnown(new UnknownAmount(at.Provision.Value, at.Path, "A later step is for some of these sales only, and this one puts them together."));
            if (key.Lacking(per) is { } lacking)
            {
                pool.NotKnown(new UnknownAmount("report", lacking, $"It is counted by the {lacking}, which the report does not tell, or which an earlier step has put together."));
                book.KeepOpen(parts.Payment, new StepPosition(name, null, index, at, key), parts.Over(ScheduleParts.PeriodOf(step), slice) ?? slice);
            }

            if (stray is not null)
                pool.NotKnown(stray);
            yield return (key, pool);
        }

        if (step is RateStep { Together.Count: > 0 } rate)
        {
            // What is only counted is in no currency yet.
            var isSum = line?.Line.Steps[0] is BasisStep { Measure: not null };
            foreach (var key in units.Keys(rate).Where(key => there.Add(key.Scope)))
                yield return (key with { Currency = isSum ? parts.Currency : null, Meant = later }, new Pool(0, parts.Columns.Count) { HasAmount = isSum });
        }

        if (!isSold && step is not ReserveStep)
            yield break;
        foreach (var key in new Minimums(parts, book).Unsold(step, line, name, index, slice, there))
        {
            var pool = new Pool(0, parts.Columns.Count) { HasAmount = true };
            if (later != 0)
                pool.NotKnown(new UnknownAmount(at.Provision.Value, at.Path, "A later step is for some sales only, and nothing was sold to which this sum belongs."));
            yield return (key with { Meant = later }, pool);
        }
    }

    private PoolKey TakeOne(RoyaltyStep step, StepPosition position, Pool pool)
    {
        var before = pool.HasAmount ? pool.Amount : pool.Units;
        var isUnknownBefore = pool.Unknown.Count > 0;
        var input = isUnknownBefore ? new Reckoned(0, null, null, pool.Unknown[0]) : new Reckoned(pool.Units, pool.HasAmount ? pool.Amount : null, position.Key.Currency) { IsUnitsOpen = pool.IsUnitsOpen };
        var arithmetic = string.Empty;
        var result = step.UnrecognizedMembers.Count > 0 ? input.Without(input.Unknown ?? new UnknownAmount(position.At.Provision.Value, position.At.Path, "Something of the step is not understood.")) : Bounded(step, position, pool, input, out arithmetic);
        if (result.Unknown is null && Shifted(step, position) is { } shifted)
            result = result.Without(shifted);
        if (result.Unknown is { } why)
        {
            pool.NotKnown(why, !isUnknownBefore || step is not (LimitStep or ReductionStep or WithholdingStep));
            if (ScheduleParts.IsCounting(step) && (step.UnrecognizedMembers.Count > 0 || why == LineRun.TooLarge.Unknown))
                book.KeepOpen(parts.Payment, position, ReportWindow.Life);
        }

        var isKnown = pool.Unknown.Count == 0;
        pool.Amount = isKnown ? result.Amount ?? 0 : 0;
        pool.HasAmount |= isKnown && result.Amount is not null;
        pool.Units = isKnown ? result.Units : pool.Units;
        var currency = isKnown ? result.Currency ?? (pool.HasAmount ? parts.Currency : null) : position.Key.Currency;
        write(new StatementLine
        {
            Payment = parts.Payment,
            Line = position.Line,
            Step = StepWords.Kind(step),
            Clause = step.Clause ?? position.LineClause ?? parts.Provision.Clause,
            Scope = position.Key.Scope,
            Arithmetic = isKnown ? arithmetic : isUnknownBefore ? "of what is not known" : $"{StepWords.Number(before)} → not known",
            Amount = isKnown ? (pool.HasAmount ? pool.Amount : pool.Units) : null,
            Currency = pool.HasAmount || !isKnown ? currency : null,
            Due = isKnown && step is MinimumStep minimum ? new Minimums(parts, book).DueOf(minimum, position) : null,
            Sales = pool.Sales,
            Unknown = [.. pool.Unknown],
        });
        return position.Key with { Currency = currency };
    }

    /// <summary>
    /// What is told later of a time within a longer one changes what that step made of the times after it. The sum over the longer time is right all the same; but a later step that counts by shorter times would see it in another one of them. Null where there is none.
    /// </summary>
    private UnknownAmount? Shifted(RoyaltyStep step, StepPosition position)
    {
        var window = step is RecoupmentStep or ReserveStep || (step is OffsetStep { Carried: var carried } && carried == CarryManner.Forward) ? ReportWindow.Life
            : step is RateStep or LimitStep or MinimumStep or RoundStep && ScheduleParts.IsBent(step) ? parts.Over(ScheduleParts.PeriodOf(step), position.Key.Window) : null;
        if (window is not { } longer)
            return null;
        var later = position.Line.Length == 0 ? parts.Schedule.Steps.Skip(position.Index + 1) : parts.Schedule.Lines.First(line => line.Name.ToString() == position.Line).Steps.Skip(position.Index + 1).Concat(parts.Schedule.Steps);
        var isCompared = position.Line.Length > 0 && parts.Schedule.Choices.Any(choice => choice.Over is not null && !(parts.Over(choice.Over, position.Key.Window) is { } compared && compared.Contains(longer)));
        return (isCompared || later.Any(other => (ScheduleParts.IsBent(other) || other is ReserveStep) && !(parts.Over(ScheduleParts.PeriodOf(other), position.Key.Window) is { } shorter && shorter.Contains(longer)))) && book.IsLate(parts.Payment, position.Key, longer)
            ? new UnknownAmount("ledger", position.Line, $"What is told of {position.Key.Window} after later times were counted changes what was counted in {longer}, and a later step counts by shorter times; report {longer} anew.") : null;
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
        UnknownAmount? unknown;
        switch (step)
        {
            case RateStep { Per: var per } when per.Contains(RoyaltyScope.Unit): return NotEach(position);
            case LimitStep { Averaged.Count: > 0 } averaged: return new Averages(parts, book).Of(averaged, position, pool, input, out arithmetic);
            case LimitStep { Per: var per } when per.Contains(RoyaltyScope.Unit): return NotEach(position);
            case RoundStep { Per: var per } when per.Contains(RoyaltyScope.Unit): return NotEach(position);
            case RoundStep round: return Rounded(round, position, input, out arithmetic);
            case RateStep when position.Line.Length > 0 && PlainRates.IsWeightLost(parts.Schedule.Lines.First(line => line.Name.ToString() == position.Line).Steps, position.Index): return SaleSteps.WeightLost(position.At);
            case RateStep { Rate: TieredRate { Preceding: not null } } preceded:
                var chosen = new Preceding(parts, book).Of(preceded, position, input.Currency, out var tier, out unknown);
                if (chosen is null)
                {
                    _ = new Counting(parts, book).TryOpen(preceded.Over, position, input.Without(unknown!), position.Key.Currency, out _, out _, out _);
                    return input.Without(input.Unknown ?? unknown!);
                }

                var rated = Rated(preceded with { Rate = chosen }, position, pool, input, out arithmetic, ScheduleParts.CountedBy(preceded), position.At.In($"rate/tiers/{tier.Index}"));
                arithmetic += tier.Words;
                return rated;
            case RateStep { Together.Count: 0, Rate: TieredRate { Partial: null } } shares when new Counting(parts, book).TryShares(shares, position, pool, input, out var portions, out arithmetic): return portions;
            case RateStep rate: return Rated(rate, position, pool, input, out arithmetic);
            case LimitStep limit: return Capped(limit, position, pool, Listed(limit, position, pool, input, out var counts), counts, out arithmetic);
            case MinimumStep minimum: return new Minimums(parts, book).Of(minimum, position, Listed(minimum, position, pool, input, out var columns), columns, out arithmetic);
            case WeightStep weight when !input.IsUnitsOpen && input.Unknown is null:
                arithmetic = $"{StepWords.Number(input.Units)} units × {weight.Weight}";
                return input with { Units = input.Units * weight.Weight.Value };
            case ReductionStep reduction: return Times(reduction.By, "by", true, position, input, out arithmetic);
            case WithholdingStep { BorneBy: { } bearer } grossed when bearer != TaxBearer.Payee: return Credits.GrossedUp(grossed, position, input, out arithmetic);
            case WithholdingStep withholding: return Times(withholding.Rate, "rate", true, position, input, out arithmetic);
            case DeductionStep { PerUnit.IsBlank: true, Column: null } deduction: return Times(deduction.Share, "share", true, position, input, out arithmetic);
            case DeductionStep { PerUnit.IsBlank: true, Share.IsBlank: true, Column: { } column }: return Deducted(column, position, pool, input, out arithmetic);
            case ApportionmentStep { Own: null, Others: null } apportionment: return Times(apportionment.Share, "share", false, position, input, out arithmetic);
            case StackingStep stacking: return new Credits(parts, book).Stacked(stacking, position, pool, input, out arithmetic);
            case OffsetStep offset: return new Credits(parts, book).Offset(offset, position, pool, input, out arithmetic);
            case RecoupmentStep recoupment: return new Credits(parts, book).Recouped(recoupment, position, input, out arithmetic);
            case ReserveStep reserve: return new Credits(parts, book).Reserved(reserve, position, input, out arithmetic);
            case ConversionStep conversion:
                var result = new Conversion(parts).Of(conversion, pool.Days, slice, position.At, input, out var used);
                arithmetic = used is { } rate1 ? $"{StepWords.Number(input.Amount ?? 0)} {rate1.Words} = {StepWords.Number(result.Amount ?? 0)} {conversion.To}" : $"{StepWords.Number(input.Amount ?? 0)} {input.Currency}";
                pool.Base *= used?.Rate ?? 1;
                if (used is { } turned && !pool.Columns.IsMixed && pool.Columns.Currency == input.Currency)
                    pool.Columns.Turn(turned.Rate, conversion.To, parts);
                return result;
            default: return input.Without(input.Unknown ?? new UnknownAmount(position.At.Provision.Value, position.At.Path, "The step cannot be taken of many sales together, or is of a kind that is not understood."));
        }
    }

    private static Reckoned NotEach(StepPosition position) => Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "It is for each unit by itself, and an earlier step has put units together.");

    private Reckoned Rated(RateStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic, ReportName? countedBy = null, TermPlace? at = null)
    {
        var reckoning = new RateReckoning((at ?? position.At).In("rate"), parts.Header, parts.Currency);
        HashSet<string> notes = [];
        var currency = input.Currency ?? parts.Currency;
        CountedColumns Columns(ValueList<LedgerColumn> columns, ReportWindow window) => new(columns, parts, (window, currency), position.At.In("rate"), notes);
        var came = input.Amount is { } amount ? StepWords.Number(amount) : StepWords.Number(input.Units) + " units";
        input = Listed(step, position, pool, input, out var columns);
        if (at is null && !ScheduleParts.IsCounting(step))
        {
            var plain = input.Unknown is null ? reckoning.Of(step.Rate, input, 0, null, Columns(columns, slice)) : input;
            arithmetic = $"{came} × {StepWords.Rate(step.Rate)} = {StepWords.Number(plain.Amount ?? 0)}{StepWords.Noted(notes)}";
            return plain;
        }

        var counted = units.Of(step, position, out var apart);
        if (apart is not null)
            input = input.Without(input.Unknown ?? apart);
        if ((countedBy ?? ScheduleParts.CountedBy(step)) is { } by)
        {
            if (pool.Columns[parts.ColumnOf(by)] is not { } sum || (position.Line.Length == 0 && step.Per.Any(static scope => scope != RoyaltyScope.Enterprise)))
                input = input.Without(input.Unknown ?? new UnknownAmount("report", by.ToString(), $"The report does not tell in each row what stands in `{by}`, or of which of them."));
            else if (by.ToString() == "price" && (pool.Sales > 1 || !(step.Over is null || step.Over == RoyaltyPeriod.Payment)))
                input = input.Without(input.Unknown ?? new UnknownAmount(position.At.Provision.Value, position.At.In("rate").Path, "Prices are not added up; tiers of the price are for each unit by itself (`per` `unit`)."));
            else if (sum != 0 && parts.IsSum(by) && (pool.Columns.IsMixed || parts.Currency is null || pool.Columns.Currency != parts.Currency))
                input = input.Without(input.Unknown ?? new UnknownAmount(pool.Columns.IsMixed ? "report" : "rates", pool.Columns.IsMixed ? "currency" : $"{pool.Columns.Currency} to {parts.Currency}", $"What stands in `{by}` is not in the currency of the schedule, in which the bounds of the tiers are."));
            else if (sum != 0 && parts.IsUnclear(by) && pool.Columns.IsForeign)
                input = input.Without(input.Unknown ?? new UnknownAmount(position.At.Provision.Value, position.At.In("rate/by").Path, $"Whether what stands in `{by}` is a sum of money, and then in which currency, or a count, the schedule does not say, and there are rows in another currency than its own."));
            else
                counted = sum;
        }

        var result = new Counting(parts, book).Of(step.Over, position, (counted, columns), input, (sofar, window) => reckoning.Of(step.Rate, sofar.Sum with { Beside = step.Together.Count > 0 ? sofar.Counted : 0 }, sofar.Counted, null, Columns(sofar.Columns, window)), all => $"{came}{(step.Together.Count > 0 ? $" beside {StepWords.Number(counted)}{(step.Rate is TieredRate { By: { } of } && of == ReportName.Base ? string.Empty : " units")} of {string.Join(" and ", step.Together)}" : string.Empty)} × {StepWords.Rate(step.Rate)}{all}", out arithmetic);
        arithmetic += StepWords.Noted(notes);
        return step.Rate is FlatRate && result.Amount < 0
            ? Reckoned.NotKnown(position.At.Provision.Value, position.At.In("rate").Path, "All came back that was sold, and whether a sum that is owed once something is sold is then given back is not said.") : result;
    }

    /// <summary>What stands in the columns that a step counts beside the one of its tiers; the input is not known where a row does not tell it.</summary>
    private Reckoned Listed(RoyaltyStep step, StepPosition position, Pool pool, Reckoned input, out ValueList<LedgerColumn> columns)
    {
        List<LedgerColumn> found = [];
        foreach (var column in ScheduleParts.ListedBy(step))
        {
            if (pool.Columns[parts.ColumnOf(column)] is not { } sum || (position.Line.Length == 0 && ScheduleParts.PerOf(step).Any(static scope => scope != RoyaltyScope.Enterprise)))
                input = input.Without(input.Unknown ?? new UnknownAmount("report", column.ToString(), $"The report does not tell in each row what stands in `{column}`, or of which of them."));
            else if (sum != 0 && parts.IsSum(column) && (pool.Columns.IsMixed || (input.Currency ?? parts.Currency) is null || pool.Columns.Currency != (input.Currency ?? parts.Currency)))
                input = input.Without(input.Unknown ?? new UnknownAmount("report", "currency", $"What stands in `{column}` is not in the currency {(input.Currency is null || input.Currency == parts.Currency ? "of the schedule" : $"in which the base is, {input.Currency}")}."));
            else
                found.Add(new LedgerColumn(column.ToString(), sum));
        }

        columns = [.. found.OrderBy(static column => column.Name, StringComparer.Ordinal)];
        return input;
    }

    // All so far is rounded, less what it was rounded to before: what is told later of a time is rounded with it.
    private Reckoned Rounded(RoundStep step, StepPosition position, Reckoned input, out string arithmetic)
        => new Counting(parts, book).Of(step.Over, position, (0, []), input, (sofar, _) =>
            sofar.Sum.Amount is not { } amount ? Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "Only a sum of money is rounded, and there are only things that are counted.")
            : !parts.IsRounded ? sofar.Sum
            : RoundedSum.TryRound(amount, step.Rounding, out var rounded) ? sofar.Sum.With(rounded)
            : Reckoned.NotKnown(position.At.Provision.Value, position.At.In("rounding").Path, "How it is rounded is not understood."), all => $"{StepWords.Number(input.Amount ?? 0)}{all}, {StepWords.Rounded(step.Rounding)}", out arithmetic);

    private Reckoned Deducted(ReportName column, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (input.Unknown is not null)
            return input;
        if (input.Amount is not { } amount)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "A deduction needs a sum of money, and there are only things that are counted.");
        if (pool.Columns[parts.ColumnOf(column)] is not { } sum)
            return Reckoned.NotKnown("report", column.ToString(), $"The report does not tell in each row what stands in `{column}`.");
        if (sum != 0 && (pool.Columns.IsMixed || pool.Columns.Currency != input.Currency))
            return Reckoned.NotKnown("report", column.ToString(), $"What stands in `{column}` is not in the currency of the sum from which it is deducted.");
        arithmetic = $"{StepWords.Number(amount)} − {StepWords.Number(sum)} {column} = {StepWords.Number(amount - sum)}";
        return input.With(amount - sum);
    }

    private static Reckoned Times(Disclosed<Percentage> share, string member, bool isLess, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (input.Unknown is not null)
            return input;
        if (input.Amount is not { } amount)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "A share needs a sum of money, and there are only things that are counted.");
        if (!TermReading.TryRead(share, position.At, member, out var by, out var unknown))
            return input.Without(unknown);
        var result = input.With(amount * (isLess ? 1 - by.Fraction : by.Fraction));
        arithmetic = $"{StepWords.Number(amount)} × {(isLess ? $"(1 − {by})" : by.ToString())} = {StepWords.Number(result.Amount ?? 0)}";
        return result;
    }

    private Reckoned Capped(LimitStep step, StepPosition position, Pool pool, Reckoned input, ValueList<LedgerColumn> columns, out string arithmetic)
    {
        var place = position.At;
        var most = string.Empty;

        // What is added by more of what a column counts, or taken up by other sums, is no cap of which it is certain that it is reached.
        if (step.Counting.Count == 0 && step.Cap.All(static cap => cap.Each is null) && new Counting(parts, book).TryMost(step.Over, position, pool, Held, out var reached))
        {
            arithmetic = $"{StepWords.Number(pool.Amount)} or more, at most {most}, which is reached whatever the rest comes to = {StepWords.Number(reached.Amount ?? 0)}";
            pool.Unknown.Clear();
            return reached;
        }

        return new Counting(parts, book).Of(step.Over, position, (0, columns), input, Held, all => $"{StepWords.Number(input.Amount ?? 0)}{all}, {(most.Length == 0 ? "and no cap holds then" : $"at most {most}")}", out arithmetic);

        Reckoned Held(Sofar sofar, ReportWindow window)
        {
            if (step.Floor.Count > 0)
                return Reckoned.NotKnown(place.Provision.Value, place.In("floor").Path, "A least sum over time is a minimum, and written as one.");
            if (sofar.Sum.Amount is not { } amount)
                return Reckoned.NotKnown(place.Provision.Value, place.Path, "A cap needs a sum of money, and there are only things that are counted.");
            if (!Limits.TryFind(step.Cap, window, place, "cap", parts.Sums, sofar.Columns, out var cap, out var unknown, out most))
            {
                // Whichever cap it is, nothing is cut off from what is no more than any of them.
                var isBelow = step.Partial is null && Limits.Least(step.Cap) is { } least && least.Currency == sofar.Sum.Currency && amount <= least.Amount && Limits.IsAlways(step.Cap, window, parts.Sums);
                most = isBelow ? "whichever of the caps holds" : most;
                return (amount == 0 || isBelow) && sofar.Counted == 0 && step.Counting.Count == 0 && amount >= 0 ? sofar.Sum : sofar.Sum.Without(unknown!);
            }

            if (cap is not null && !TryLeft(step, window, place, ref cap, ref most, out unknown))
                return sofar.Sum.Without(unknown!);
            return cap is null ? sofar.Sum
                : amount < 0 && !pool.CameBack && book.Of(parts.Payment, position.Line, position.Index).Where(static entry => entry.Amount > 0).All(entry => Held(Sofar.Of(entry, sofar.Sum), new ReportWindow(entry.First, entry.Last)).Amount == entry.Amount) ? sofar.Sum
                : amount < 0 ? Reckoned.NotKnown(place.Provision.Value, place.Path, pool.CameBack ? $"More came back in {window} than was sold in it, and how much of what was paid for it under the cap is given back is not said."
                    : "What is sold later lowers what was owed before, and how much of it is given back where the cap had lowered it already is not said.")
                : sofar.Counted > 0 && amount < cap.Amount ? Reckoned.NotKnown("ledger", position.Line, $"Something that was counted in {window} above the cap is not known.")
                : cap.Currency != sofar.Sum.Currency && amount != 0 ? Reckoned.NotKnown("rates", $"{cap.Currency}", $"The cap is in {cap.Currency} and the sum in {sofar.Sum.Currency}.")
                : sofar.Sum.With(Math.Min(amount, cap.Amount));
        }
    }

    /// <summary>What is left of a cap: for the part of a time in which the payment operates, and less what other payments take up of it.</summary>
    private bool TryLeft(LimitStep step, ReportWindow window, TermPlace at, ref Money cap, ref string words, out UnknownAmount? unknown)
    {
        if (parts.Sums.Share(step.Partial, window, at, out unknown) is not { } share)
            return false;
        if (share != ExactRatio.One)
        {
            cap = Money.Of(Scaled.Of(cap.Amount, share), cap.Currency);
            words = $"{words} × {share} for the part of {window} in which it operates = {cap}";
        }

        foreach (var payment in step.Counting)
        {
            if (!new StatedPayments(parts).TrySum(payment, window, cap.Currency, at.In("counting"), out var taken, out unknown))
                return false;
            cap = Money.Of(Math.Max(0, cap.Amount - taken), cap.Currency);
            words = $"{words} less {StepWords.Number(taken)} under {payment}";
        }

        return true;
    }
}
