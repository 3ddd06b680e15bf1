using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What is owed to others, advances and reserves: what lessens a payment and may be carried to the next.</summary>
internal sealed class Credits(ScheduleParts parts, LedgerBook book)
{
    internal Reckoned Stacked(StackingStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        var floor = 0m;
        if (!TryOthers(step.Others, position, pool, out var others, out var unknown) || !TryShare(step.Floor, position, "floor", ref floor, out unknown))
            return input.Without(unknown!);
        if (step.CapRate.IsBlank == step.Cap.IsBlank)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "The cap is not said, or said twice.");
        if (input.Unknown is not null || !IsOfOnePayment(position, others, out unknown))
            return input.Without(input.Unknown ?? unknown!);
        decimal cap;
        if (!step.CapRate.IsBlank)
        {
            if (!TermReading.TryRead(step.CapRate, position.At, "capRate", out var share, out unknown))
                return input.Without(unknown!);
            if (position.Line.Length == 0)
                return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("capRate").Path, "Of which base of which line the cap is a share is not said.");
            if (parts.Schedule.Lines.FirstOrDefault(line => line.Name.ToString() == position.Line)?.Steps[0] is not BasisStep { Measure: not null })
                return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("capRate").Path, "The base is only counted, and a share of it is no sum of money.");
            cap = pool.Base * share.Fraction;
        }
        else
        {
            if (!TermReading.TryRead(step.Cap, position.At, "cap", out var sum, out unknown))
                return input.Without(unknown!);
            if (sum.Currency != input.Currency)
                return Reckoned.NotKnown("rates", $"{sum.Currency}", $"The cap is in {sum.Currency} and the royalty in {input.Currency}.");
            cap = sum.Amount;
        }

        var own = input.Amount ?? 0;
        var excess = own + others - cap;
        if (excess <= 0 || own <= 0 || others < 0)
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
        var isOpen = new Counting(parts, book).TryOpen(RoyaltyPeriod.Life, position, input, input.Currency, out var prior, out _, out var unknown);
        var (floor, others) = (0m, 0m);
        Percentage? share = null;
        if (isOpen && !step.Carried.IsKnown)
            unknown = new UnknownAmount(position.At.Provision.Value, position.At.In("carried").Path, "What becomes of a credit that could not be used is not understood.");
        if (unknown is not null || !TryOthers(step.Others, position, pool, out others, out unknown) || !TryShare(step.Floor, position, "floor", ref floor, out unknown) || !TermReading.TryRead(step.Share, position.At, "share", out share, out unknown) || !IsOfOnePayment(position, others + prior.Carried, out unknown))
        {
            book.Keep(prior with { IsUnknown = true });
            return input.Without(unknown!);
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
        var isOpen = new Counting(parts, book).TryOpen(RoyaltyPeriod.Life, position, input, input.Currency, out var prior, out _, out var unknown);
        var share = 1m;
        if (!isOpen || !TermReading.TryRead(step.Amount, position.At, "amount", out var advance, out unknown) || !TryShare(step.Share, position, "share", ref share, out unknown))
        {
            book.Keep(prior with { IsUnknown = true });
            return input.Without(unknown!);
        }

        if (input.Amount is not (null or 0) && input.Currency != advance.Currency)
        {
            book.Keep(prior with { IsUnknown = true });
            return Reckoned.NotKnown("rates", $"{advance.Currency}", $"The advance is in {advance.Currency} and the royalty in {input.Currency}.");
        }

        // What is set off of all so far, less what was before: what came back takes off what was set off against it.
        var own = input.Amount ?? 0;
        var (all, left) = (prior.Amount + own, advance.Amount - prior.Carried);
        var used = Math.Max(0, Math.Min(advance.Amount, all * share)) - prior.Carried;
        book.Keep(prior with { Amount = all, Carried = prior.Carried + used });
        arithmetic = used < 0 ? $"{StepWords.Number(own)} + {StepWords.Number(-used)} of an advance of {advance} that was set off before = {StepWords.Number(own - used)}"
            : $"{StepWords.Number(own)} − {StepWords.Number(used)} of {StepWords.Number(left)} left of an advance of {advance} = {StepWords.Number(own - used)}";
        return input.With(own - used);
    }

    internal Reckoned Reserved(ReserveStep step, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        var isSaid = TermReading.TryRead(step.Share, position.At, "share", out var share, out var unknown);
        isSaid &= TermReading.TryRead(step.After, position.At, "after", out var after, out var another);
        var days = position.Key.Window;
        var held = book.Of(parts.Payment, position.Line, position.Index).Where(entry => entry.Scope == position.Key.Scope).ToList();
        var now = book.Find(parts.Payment, position, input.Currency, days);
        if (!isSaid || input.Unknown is not null || held.Exists(entry => entry.IsUnknown || (entry.Carried != 0 && entry.Currency != input.Currency)))
        {
            book.Keep(now with { IsUnknown = true });
            return input.Without(input.Unknown ?? unknown ?? another ?? new UnknownAmount("ledger", position.Line, "What was held back before is not known, or is in another currency."));
        }

        var released = 0m;
        foreach (var entry in held.Where(entry => entry.Carried != 0 && entry.Last < days.Last && AnchoredDate.On(entry.Last).Plus(after!).Resolve(parts.Events).IsOnOrBefore(days.Last).IsTrue))
        {
            released += entry.Carried;
            book.Keep(entry with { Carried = 0 });
        }

        var own = input.Amount ?? 0;
        var kept = Math.Max(0, own) * share!.Fraction;
        now = book.Find(parts.Payment, position, input.Currency, days);
        book.Keep(now with { Carried = now.Carried + kept });
        arithmetic = $"{StepWords.Number(own)} − {share} held back{(released == 0 ? string.Empty : $" + {StepWords.Number(released)} that was held back before")} = {StepWords.Number(own - kept + released)}";
        return input.With(own - kept + released);
    }

    // What is set against a payment cannot be set against a part of one, or against several together.
    private bool IsOfOnePayment(StepPosition position, decimal credit, out UnknownAmount? unknown)
    {
        unknown = credit == 0 || parts.Over(null, position.Key.Window) == position.Key.Window ? null
            : new UnknownAmount("report", "period", $"It is set against one payment, and {position.Key.Window} is not the time of one.");
        return unknown is null;
    }

    private bool TryOthers(ReportName column, StepPosition position, Pool pool, out decimal others, out UnknownAmount? unknown)
    {
        (others, unknown) = (0, null);
        if (pool.Columns[parts.ColumnOf(column)] is not { } sum)
            unknown = new UnknownAmount("report", column.ToString(), $"The report does not tell in each row what stands in `{column}`.");
        else if (sum != 0 && (pool.Columns.IsMixed || pool.Columns.Currency != position.Key.Currency))
            unknown = new UnknownAmount("report", column.ToString(), $"What stands in `{column}` is not in the currency of the royalty.");
        else
            others = sum;
        return unknown is null;
    }

    private static bool TryShare(Disclosed<Percentage> term, StepPosition position, string name, ref decimal share, out UnknownAmount? unknown)
    {
        unknown = null;
        if (term.IsBlank)
            return true;
        if (!TermReading.TryRead(term, position.At, name, out var said, out unknown))
            return false;
        share = said.Fraction;
        return true;
    }
}
