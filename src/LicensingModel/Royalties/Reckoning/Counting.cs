using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What goes on from what was counted before: what is owed now is what is owed of all so far, less what was owed before.</summary>
internal sealed class Counting(ScheduleParts parts, LedgerBook book)
{
    /// <summary>What was counted before, if that is known. What is not known now or was not before is noted, so that nothing later goes on from it.</summary>
    /// <param name="over">Over what time.</param>
    /// <param name="position">The step.</param>
    /// <param name="input">What comes in.</param>
    /// <param name="currency">The currency in which it is counted.</param>
    /// <param name="prior">What was counted.</param>
    /// <param name="window">The time over which it is counted.</param>
    /// <param name="why">Why it is not known.</param>
    internal bool TryOpen(RoyaltyPeriod? over, StepPosition position, Reckoned input, Currency? currency, out LedgerEntry prior, out ReportWindow window, out UnknownAmount? why)
    {
        why = input.Unknown;
        var found = parts.Over(over, position.Key.Window);
        window = found ?? position.Key.Window;
        prior = book.Find(parts.Payment, position, currency, window);
        if (found is null)
        {
            book.KeepOpen(parts.Payment, position, window);
            why ??= new UnknownAmount("report", "period", $"It is counted by the {over?.ToString() ?? "payment"}, and {window} is not within one.");
            return false;
        }

        // What was counted up to the day of an amendment was counted by the text of its days.
        if (why is null && parts.Text.StepDays(position.Line, position.Index) is var days && (days.First > window.First || days.Last < position.Key.Window.Last))
            why = new UnknownAmount(parts.Payment.Value, "amendments", $"An amendment changed within {window} what is counted over it.");
        parts.PresumeUnreported(position, window, book);
        if (why is null && (prior.IsUnknown || book.IsOpen(parts.Payment, position, window)))
            why = new UnknownAmount("ledger", position.Line, $"What was counted before in {window} is not known.");
        if (why is null && book.HasOther(parts.Payment, position, currency, window))
            why = new UnknownAmount("ledger", position.Line, $"What was counted before in {window} is {(book.IsAnyUnknown(parts.Payment, position, window) ? "not known" : "in another currency")}.");
        if (why is null)
            return true;
        book.Keep(prior with { IsUnknown = true });
        return false;
    }

    /// <summary>What a function gives where it gives the same for all that is known and for more, and what is not known can only be more: so does a cap that is reached.</summary>
    /// <param name="over">Over what time.</param>
    /// <param name="position">The step.</param>
    /// <param name="pool">What comes in, of which something is not known.</param>
    /// <param name="function">What is owed of all so far.</param>
    /// <param name="result">What is owed.</param>
    internal bool TryMost(RoyaltyPeriod? over, StepPosition position, Pool pool, Func<Sofar, ReportWindow, Reckoned> function, out Reckoned result)
    {
        var currency = position.Key.Currency;
        result = new Reckoned(pool.Units, pool.Amount, currency);
        if (pool.Unknown.Count == 0 || pool.MayBeLess || parts.Over(over, position.Key.Window) is not { } window || !parts.Text.StepDays(position.Line, position.Index).Contains(window)
            || book.Find(parts.Payment, position, currency, window) is not { IsUnknown: false } prior || book.IsOpen(parts.Payment, position, window) || book.HasOther(parts.Payment, position, currency, window))
            return false;
        var now = prior with { Units = prior.Units + pool.Units, Amount = prior.Amount + pool.Amount, Counted = prior.Counted + 1 };
        var (before, after, more) = (function(Sofar.Of(prior, result), window), function(Sofar.Of(now, result), window), function(Sofar.Of(now with { Amount = now.Amount + 1 }, result), window));
        if ((before.Unknown ?? after.Unknown ?? more.Unknown) is not null || after.Amount != more.Amount)
            return false;
        parts.PresumeUnreported(position, window, book);
        book.Keep(now);
        result = result.With(after.Amount - before.Amount);
        return true;
    }

    /// <summary>What a function gives of all so far, less what it gave before.</summary>
    internal Reckoned Of(RoyaltyPeriod? over, StepPosition position, (decimal Counted, ValueList<LedgerColumn> Columns) counted, Reckoned input, Func<Sofar, ReportWindow, Reckoned> function, Func<string, string> words, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (!TryOpen(over, position, input, position.Key.Currency, out var prior, out var window, out var why))
            return input.Without(why!);

        var now = prior with { Units = prior.Units + input.Units, Amount = prior.Amount + (input.Amount ?? 0), Counted = prior.Counted + counted.Counted, Columns = LedgerColumn.Together(prior.Columns, counted.Columns) };
        book.Keep(now);
        var (before, after) = (function(Sofar.Of(prior, input), window), function(Sofar.Of(now, input), window));
        var isFirst = prior is { Units: 0, Amount: 0, Counted: 0 } && prior.Columns.All(static column => column.Sum == 0);
        if ((after.Unknown ?? (isFirst ? null : before.Unknown)) is { } unknown)
        {
            book.Keep(now with { IsUnknown = input.IsUnitsOpen });
            return input.Without(unknown);
        }

        var result = input with { Amount = isFirst ? after.Amount : after.Amount - before.Amount, Currency = after.Currency ?? input.Currency };
        arithmetic = isFirst ? $"{words(string.Empty)} = {StepWords.Number(result.Amount ?? 0)}" : $"{words($" on all so far in {window}")} = {StepWords.Number(after.Amount ?? 0)}; less {StepWords.Number(before.Amount ?? 0)} before = {StepWords.Number(result.Amount ?? 0)}";
        return result;
    }

    /// <summary>
    /// What shares in marginal tiers of units give. The units follow those that were counted before; which of them were sold for what is known where all of them fall into one tier, or where each was sold for the same. False where the step is not of that kind, or nobody can say by this.
    /// </summary>
    internal bool TryShares(RateStep step, StepPosition position, Pool pool, Reckoned input, out Reckoned result, out string arithmetic)
    {
        (result, arithmetic) = (input, string.Empty);
        if (input is not { Unknown: null, Amount: { } amount, IsUnitsOpen: false, Currency: not null, Units: > 0 } || pool.CameBack || !ScheduleParts.IsCounting(step) || TierShares.Of(step.Rate) is not { } shares
            || parts.Over(step.Over, position.Key.Window) is not { } window || book.IsLate(parts.Payment, position.Key, window))
            return false;

        var from = book.Find(parts.Payment, position, position.Key.Currency, window).Units;
        if (from < 0 || shares.Exists(tier => tier.Each is { } each && each.Amount != 0 && each.Currency != input.Currency) || SoldInto(shares, from, pool, (input.Units, amount)) is not { } portions)
            return false;
        if (!TryOpen(step.Over, position, input, position.Key.Currency, out var prior, out _, out var why))
        {
            result = input.Without(why!);
            return true;
        }

        book.Keep(prior with { Units = prior.Units + input.Units, Amount = prior.Amount + amount });
        var owed = portions.Sum(static portion => portion.Tier.Share is { } share ? portion.Amount * share.Fraction : portion.Units * portion.Tier.Each!.Amount);
        arithmetic = $"{string.Join(" + ", portions.Select(static portion => portion.Tier.Share is { } share ? $"{StepWords.Number(portion.Amount)} × {share}" : $"{StepWords.Number(portion.Units)} units × {portion.Tier.Each}"))}{(from == 0 ? string.Empty : $", behind {StepWords.Number(from)} units in {window}")} = {StepWords.Number(owed)}";
        result = input.With(owed);
        return true;
    }

    /// <summary>How many units, sold for what, fall into which tier; null where nobody can say. What was sold on earlier days falls into the tiers before what was sold on later ones; of what was sold in the same days it is known where all of it falls into one tier, or all units were sold for the same.</summary>
    private static List<(decimal Units, decimal Amount, TierPart Tier)>? SoldInto(List<TierPart> tiers, decimal from, Pool pool, (decimal Units, decimal Amount) all)
    {
        if (pool.UnitPrice is { } price && price * all.Units == all.Amount)
            return TierShares.Portions(tiers, from, all.Units).ConvertAll(portion => (portion.Units, all.Amount * portion.Units / all.Units, portion.Tier));
        if (TierShares.Portions(tiers, from, all.Units) is [var (units, only)])
            return [(units, all.Amount, only)];
        if (pool.ByDays is not { } days || days.Values.Sum(static sold => sold.Units) != all.Units || days.Values.Sum(static sold => sold.Amount) != all.Amount)
            return null;

        List<(decimal Units, decimal Amount, TierPart Tier)> parts = [];
        ReportWindow? before = null;
        foreach (var (window, sold) in days)
        {
            if ((before is { } earlier && earlier.Last >= window.First) || sold.Units < 0)
                return null;
            before = window;
            var portions = TierShares.Portions(tiers, from, sold.Units);
            if ((portions.Count > 1 && !sold.IsOnePrice) || (portions.Count == 0 && sold.Amount != 0))
                return null;
            foreach (var (units1, tier) in portions)
            {
                var amount = sold.Amount * units1 / sold.Units;
                if (parts is [.., var last] && last.Tier == tier)
                    parts[^1] = (last.Units + units1, last.Amount + amount, tier);
                else
                    parts.Add((units1, amount, tier));
            }

            from += sold.Units;
        }

        return parts;
    }
}
