using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Provisions.Consideration.Schedules.Steps;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What is owed to others, advances and reserves: what lessens a payment and may be carried to the next.</summary>
internal sealed class Credits(ScheduleParts parts, LedgerBook book)
{
    internal Reckoned Stacked(StackingStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (!TryOthers(step.Others, position, pool, out var others, out var unknown) || !TryFloor(step.Floor, position, out var floor, out unknown))
            return input with { Amount = null, Unknown = unknown };
        decimal cap;
        if (!step.CapRate.IsBlank)
        {
            if (!TermReading.TryRead(step.CapRate, position.At, "capRate", out var share, out unknown))
                return input with { Amount = null, Unknown = unknown };
            cap = pool.Base * share.Fraction;
        }
        else
        {
            if (!TermReading.TryRead(step.Cap, position.At, "cap", out var sum, out unknown))
                return input with { Amount = null, Unknown = unknown };
            if (sum.Currency != input.Currency)
                return Reckoned.NotKnown("rates", $"{sum.Currency}", $"The cap is in {sum.Currency} and the royalty in {input.Currency}.");
            cap = sum.Amount;
        }

        var own = input.Amount ?? 0;
        var excess = own + others - cap;
        if (excess <= 0 || own + others == 0)
        {
            arithmetic = $"{StepWords.Number(own)} + {StepWords.Number(others)} to others, not above {StepWords.Number(cap)}";
            return input;
        }

        var result = Math.Max(own - (excess * own / (own + others)), own * floor);
        arithmetic = $"{StepWords.Number(own)} − ({StepWords.Number(own)} + {StepWords.Number(others)} − {StepWords.Number(cap)}) × {StepWords.Number(own)} ÷ ({StepWords.Number(own)} + {StepWords.Number(others)}){(floor > 0 ? $", at least {StepWords.Number(own * floor)}" : string.Empty)} = {StepWords.Number(result)}";
        return input.With(result);
    }

    internal Reckoned Offset(OffsetStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (!TryOthers(step.Others, position, pool, out var others, out var unknown) || !TryFloor(step.Floor, position, out var floor, out unknown) || !TermReading.TryRead(step.Share, position.At, "share", out var share, out unknown))
            return input with { Amount = null, Unknown = unknown };
        if (!step.Carried.IsKnown)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("carried").Path, "What becomes of a credit that could not be used is not understood.");

        var prior = Entry(position, input.Currency);
        if (input.Unknown is not null || prior.IsUnknown)
        {
            book.Keep(prior with { IsUnknown = true });
            return input.Unknown is not null ? input : Reckoned.NotKnown("ledger", position.Line, "Which credit is left from before is not known.");
        }

        var own = input.Amount ?? 0;
        var credit = (others * share.Fraction) + prior.Carried;
        var used = Math.Max(0, Math.Min(credit, own * (1 - floor)));
        book.Keep(prior with { Carried = step.Carried == CarryManner.Forward ? credit - used : 0 });
        arithmetic = $"{StepWords.Number(own)} − {StepWords.Number(used)} of a credit of {share} × {StepWords.Number(others)}{(prior.Carried == 0 ? string.Empty : $" + {StepWords.Number(prior.Carried)} carried")} = {StepWords.Number(own - used)}{(floor > 0 ? $", at least {StepWords.Number(own * floor)}" : string.Empty)}{(step.Carried == CarryManner.Forward ? $"; {StepWords.Number(credit - used)} carried on" : string.Empty)}";
        return input.With(own - used);
    }

    internal Reckoned Recouped(RecoupmentStep step, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (!TermReading.TryRead(step.Amount, position.At, "amount", out var advance, out var unknown))
            return input with { Amount = null, Unknown = unknown };
        var share = 1m;
        if (!step.Share.IsBlank)
        {
            if (!TermReading.TryRead(step.Share, position.At, "share", out var part, out unknown))
                return input with { Amount = null, Unknown = unknown };
            share = part.Fraction;
        }

        var prior = Entry(position, advance.Currency);
        if (input.Unknown is not null || prior.IsUnknown)
        {
            book.Keep(prior with { IsUnknown = true });
            return input.Unknown is not null ? input : Reckoned.NotKnown("ledger", position.Line, "How much of the advance was set off before is not known.");
        }

        if (input.Currency is not null && input.Currency != advance.Currency)
            return Reckoned.NotKnown("rates", $"{advance.Currency}", $"The advance is in {advance.Currency} and the royalty in {input.Currency}.");
        var own = input.Amount ?? 0;
        var left = advance.Amount - prior.Carried;
        var used = Math.Max(0, Math.Min(left, own * share));
        book.Keep(prior with { Carried = prior.Carried + used });
        arithmetic = $"{StepWords.Number(own)} − {StepWords.Number(used)} of {StepWords.Number(left)} left of an advance of {advance} = {StepWords.Number(own - used)}";
        return input.With(own - used);
    }

    internal Reckoned Reserved(ReserveStep step, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (!TermReading.TryRead(step.Share, position.At, "share", out var share, out var unknown) || !TermReading.TryRead(step.After, position.At, "after", out var after, out unknown))
            return input with { Amount = null, Unknown = unknown };

        var days = position.Key.Window;
        var held = book.Held(parts.Payment, position.Line, position.Index, position.Key.Scope, input.Currency);
        if (input.Unknown is not null || held.Any(static entry => entry.IsUnknown))
        {
            book.Keep(Entry(position, input.Currency, days) with { IsUnknown = true });
            return input.Unknown is not null ? input : Reckoned.NotKnown("ledger", position.Line, "What was held back before is not known.");
        }

        var released = 0m;
        foreach (var entry in held.Where(entry => entry.Carried != 0 && AnchoredDate.On(entry.Last).Plus(after).Resolve(parts.Events).IsOnOrBefore(days.Last).IsTrue))
        {
            released += entry.Carried;
            book.Keep(entry with { Carried = 0 });
        }

        var own = input.Amount ?? 0;
        var kept = own * share.Fraction;
        var now = Entry(position, input.Currency, days);
        book.Keep(now with { Carried = now.Carried + kept });
        arithmetic = $"{StepWords.Number(own)} − {share} held back{(released == 0 ? string.Empty : $" + {StepWords.Number(released)} that was held back before")} = {StepWords.Number(own - kept + released)}";
        return input.With(own - kept + released);
    }

    private LedgerEntry Entry(StepPosition position, Currency? currency, ReportWindow? days = null)
        => book.Find(parts.Payment, position.Line, position.Index, position.Key.Scope, currency, days ?? ReportWindow.Life);

    private bool TryOthers(ReportName column, StepPosition position, Pool pool, out decimal others, out UnknownAmount? unknown)
    {
        var index = parts.ColumnOf(column);
        (others, unknown) = (index < 0 ? 0 : pool.Columns[index], null);
        if (parts.Header.Find(column.ToString()) >= 0)
            return true;
        unknown = new UnknownAmount("report", column.ToString(), $"The report has no column `{column}`, so that what is owed to others is not known.");
        return false;
    }

    private static bool TryFloor(Disclosed<Percentage> term, StepPosition position, out decimal floor, out UnknownAmount? unknown)
    {
        (floor, unknown) = (0, null);
        if (term.IsBlank)
            return true;
        if (!TermReading.TryRead(term, position.At, "floor", out var share, out unknown))
            return false;
        floor = share.Fraction;
        return true;
    }
}
