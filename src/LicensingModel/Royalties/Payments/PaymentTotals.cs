using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Payments;

/// <summary>What a payment comes to: the sum of what its times brought, rounded once.</summary>
internal sealed class PaymentTotals(ScheduleParts parts, LedgerBook book)
{
    internal PeriodStatement Of(ReportWindow days, List<StatementLine> lines, IReadOnlyList<(PoolKey Key, Pool Pool)> results)
    {
        List<StatementTotal> totals = [];
        var unknown = results.SelectMany(static entry => entry.Pool.Unknown).Distinct().ToValueList();
        if (results.Any(static entry => entry.Pool is { Unknown.Count: 0, HasAmount: false } pool && (pool.Units != 0 || pool.IsUnitsOpen)))
            unknown = [.. unknown, new UnknownAmount(parts.Payment.Value, parts.Place.Path, "No step makes a sum of what was counted.")];

        foreach (var (key, pool) in results.Where(entry => IsElsewhere(entry.Key, entry.Pool)))
            unknown = [.. unknown, new UnknownAmount("rates", $"{key.Currency} to {parts.Currency}", $"It comes to {key.Currency} {StepWords.Number(pool.Amount)} and is owed in {parts.Currency}, and no step of the schedule converts it.")];

        // What is not known would be in the currency of the schedule, and may change every sum of the payment.
        foreach (var group in results.GroupBy(entry => entry.Pool.Unknown.Count > 0 || !entry.Pool.HasAmount || IsElsewhere(entry.Key, entry.Pool) ? parts.Currency : entry.Key.Currency).OrderBy(static group => group.Key?.ToString(), StringComparer.Ordinal))
        {
            var known = group.Where(entry => entry.Pool.Unknown.Count == 0 && !IsElsewhere(entry.Key, entry.Pool)).Sum(static entry => entry.Pool.Amount);
            totals.Add(Rounded(days, new StatementTotal { Currency = group.Key, Amount = unknown.Count == 0 ? known : null, Known = known, Unknown = unknown }, lines));
        }

        return new PeriodStatement { First = days.First, Last = days.Last, Payment = parts.Payment, Due = Due(days, out var dueUnknown), DueUnknown = dueUnknown, Lines = [.. lines], Totals = [.. totals] };
    }

    private StatementTotal Rounded(ReportWindow days, StatementTotal total, List<StatementLine> lines)
    {
        if (parts.Schedule.Rounding is not { } rounding || total.Currency is null || !parts.IsRounded)
            return total;
        if (!RoundedSum.TryRound(total.Known, rounding, out var known))
            return total with { Amount = null, Unknown = [.. total.Unknown, new UnknownAmount(parts.Payment.Value, parts.Place.In("rounding").Path, "How it is rounded is not understood.")] };

        // What is owed for the time is rounded, and not what is told of it later by itself.
        var prior = book.Find(parts.Payment, string.Empty, LedgerEntry.Rounding, string.Empty, total.Currency, days);
        if (total.Amount is not { } owed || prior.IsUnknown)
        {
            book.Keep(prior with { IsUnknown = true });
            return total.Amount is null or 0 ? total with { Known = known } : total with { Amount = null, Known = known, Unknown = [.. total.Unknown, new UnknownAmount("ledger", string.Empty, $"What was owed before for {days} is not known, so that it cannot be rounded with it.")] };
        }

        RoundedSum.TryRound(prior.Amount + owed, rounding, out known);
        known -= prior.Carried;
        book.Keep(prior with { Amount = prior.Amount + owed, Carried = prior.Carried + known });
        if (total.Amount is { } amount && amount != known)
        {
            lines.Add(new StatementLine
            {
                Payment = parts.Payment,
                Line = string.Empty,
                Step = "rounding",
                Clause = parts.Provision.Clause,
                Scope = string.Empty,
                Arithmetic = prior.Amount == 0 ? $"{StepWords.Number(amount)} for {days}, to {rounding.Decimals} decimals = {StepWords.Number(known)}"
                    : $"{StepWords.Number(prior.Amount + amount)} so far for {days}, to {rounding.Decimals} decimals, less {StepWords.Number(prior.Carried)} before = {StepWords.Number(known)}",
                Amount = known,
                Currency = total.Currency,
            });
        }

        return total with { Amount = total.Amount is null ? null : known, Known = known };
    }

    /// <summary>Whether a sum is in another currency than that in which it is owed.</summary>
    private bool IsElsewhere(PoolKey key, Pool pool) => pool is { Unknown.Count: 0, HasAmount: true } && pool.Amount != 0 && parts.Currency is { } owed && key.Currency is { } other && other != owed;

    /// <summary>When it is due; not known where the report has only longer times than those for which is paid.</summary>
    private LocalDate? Due(ReportWindow days, out UnknownAmount? unknown)
    {
        unknown = null;
        if (parts.Schedule.DueWithin.StatedValue is not ContractPeriod within)
            return null;
        if (parts.Over(null, days) == days)
            return AnchoredDate.On(days.Last).Plus(within).Resolve(parts.Events).TryGetDate(out var due) ? due : null;
        unknown = new UnknownAmount("report", "period", $"It is paid for each {parts.Every?.ToString() ?? "time that is not known"}, and {days} is not one; when which part of it is due is not known.");
        return null;
    }
}
