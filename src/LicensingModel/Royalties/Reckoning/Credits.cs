using System.Diagnostics.CodeAnalysis;
using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
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
        if (input.Unknown is { } before)
            return Forgotten(position, input, before);
        var floorRate = 0m;
        if (!TryOthers(step.Others, position, pool, out var others, out var unknown))
            return Forgotten(position, input, unknown!);

        // A floor that is not known does not matter where nothing is taken off.
        var isFloorKnown = TryShare(step.Floor, position, "floor", ref floor, out unknown) && TryShareOfBase(step.FloorRate, position, "floorRate", ref floorRate, out unknown);
        var floorUnknown = unknown;
        if (step.CapRate.IsBlank == step.Cap.IsBlank)
            return Forgotten(position, input, new UnknownAmount(position.At.Provision.Value, position.At.Path, "The cap is not said, or said twice."));
        if (!IsOfOnePayment(position, others != 0, out unknown))
            return Forgotten(position, input, unknown!);
        if (!TryCap(step, position, input, out var cap, out var share, out unknown))
            return Forgotten(position, input, unknown!);
        var own = input.Amount ?? 0;
        if (parts.Over(null, position.Key.Window) is null)
        {
            arithmetic = $"{StepWords.Number(own)} + nothing to others";
            return input;
        }

        // What is owed of all that is told so far of the payment, less what was owed before.
        if (!new Counting(parts, book).TryOpen(null, position, input, input.Currency, out var prior, out _, out unknown))
            return input.Without(unknown!);
        var now = prior with { Units = prior.Units + pool.Base, Amount = prior.Amount + own, Counted = prior.Counted + others };
        book.Keep(now);
        if (now.Amount < 0 && (now.Counted != 0 || prior.Counted != 0))
            return Forgotten(position, input, new UnknownAmount(position.At.Provision.Value, position.At.Path, "More came back than was sold, and by how much what was owed for it had been lessened is not known."));
        var (all, earlier) = (Stacked(now, cap + (share * now.Units), (floor, floorRate), out arithmetic), Stacked(prior, cap + (share * prior.Units), (floor, floorRate), out _));
        if (!isFloorKnown && (all != now.Amount || earlier != prior.Amount))
            return Forgotten(position, input, floorUnknown!);
        if (prior is not { Units: 0, Amount: 0, Counted: 0 })
            arithmetic = $"{arithmetic} of all so far; less {StepWords.Number(earlier)} before = {StepWords.Number(all - earlier)}";
        return input.With(all - earlier);
    }

    private static decimal Stacked(LedgerEntry entry, decimal cap, (decimal OfOwn, decimal OfBase) floor, out string arithmetic)
    {
        var (own, others) = (entry.Amount, entry.Counted);
        var excess = own + others - cap;
        if (excess <= 0 || own <= 0 || others < 0)
        {
            arithmetic = $"{StepWords.Number(own)} + {StepWords.Number(others)} to others, not above {StepWords.Number(cap)}";
            return own;
        }

        var least = LeastOf(own, entry.Units, floor);
        var result = Math.Max(own - (excess * own / (own + others)), least);
        arithmetic = $"{StepWords.Number(own)} − ({StepWords.Number(own)} + {StepWords.Number(others)} − {StepWords.Number(cap)}) × {StepWords.Number(own)} ÷ ({StepWords.Number(own)} + {StepWords.Number(others)}){(least > 0 ? $", at least {StepWords.Number(least)}" : string.Empty)} = {StepWords.Number(result)}";
        return result;
    }

    /// <summary>What is owed in any case: a share of what is owed here, or of the base, and never more than what is owed here.</summary>
    private static decimal LeastOf(decimal own, decimal reckonedOn, (decimal OfOwn, decimal OfBase) floor) => Math.Min(own, Math.Max(own * floor.OfOwn, reckonedOn * floor.OfBase));

    /// <summary>A share of the base, which is told apart in a line alone, and is a sum of money.</summary>
    private bool TryShareOfBase(Disclosed<Percentage> term, StepPosition position, string name, ref decimal share, out UnknownAmount? unknown)
    {
        if (!TryShare(term, position, name, ref share, out unknown))
            return false;
        if (!term.IsBlank)
            unknown = position.Line.Length == 0 ? new UnknownAmount(position.At.Provision.Value, position.At.In(name).Path, $"Of which base of which line it is a share is not said.")
                : parts.Schedule.Lines.FirstOrDefault(line => line.Name.ToString() == position.Line)?.Steps[0] is not BasisStep { Measure: not null } ? new UnknownAmount(position.At.Provision.Value, position.At.In(name).Path, "The base is only counted, and a share of it is no sum of money.")
                : null;
        return unknown is null;
    }

    /// <summary>The cap of a stacking step: a sum, or a share of the base.</summary>
    private bool TryCap(StackingStep step, StepPosition position, Reckoned input, out decimal cap, out decimal share, out UnknownAmount? unknown)
    {
        (cap, share) = (0, 0);
        if (!step.CapRate.IsBlank)
        {
            return TryShareOfBase(step.CapRate, position, "capRate", ref share, out unknown);
        }

        if (!TermReading.TryRead(step.Cap, position.At, "cap", out var sum, out unknown))
            return false;
        cap = sum.Amount;
        if (sum.Currency != input.Currency)
            unknown = new UnknownAmount("rates", $"{sum.Currency}", $"The cap is in {sum.Currency} and the royalty in {input.Currency}.");
        return unknown is null;
    }

    internal Reckoned Offset(OffsetStep step, StepPosition position, Pool pool, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        var isForward = step.Carried == CarryManner.Forward;
        var kept = book.Of(parts.Payment, position.Line, position.Index).Where(entry => entry.Scope == position.Key.Scope).ToList();
        if (isForward)
            parts.PresumeUnreported(position, ReportWindow.Life, book);
        var (floor, floorRate, others, share) = (0m, 0m, 0m, 1m);
        var isNone = kept.TrueForAll(static entry => entry.Counted == 0 && entry.Carried == 0);
        var unknown = input.Unknown ?? (!step.Carried.IsKnown ? new UnknownAmount(position.At.Provision.Value, position.At.In("carried").Path, "What becomes of a credit that could not be used is not understood.")
            : isForward && (kept.Exists(static entry => entry.IsUnknown || (entry.Last == IsoDay.Last && entry.Carried != 0)) || book.IsOpen(parts.Payment, position, ReportWindow.Life)) ? new UnknownAmount("ledger", position.Line, "What was counted before in life is not known.")
            : isForward && kept.Exists(entry => entry.Currency != input.Currency && entry is not { Amount: 0, Counted: 0, Carried: 0 }) ? new UnknownAmount("ledger", position.Line, "What was counted before in life is in another currency.")
            : step.CarriedWithin is { IsKnown: false } || (!isForward && (step.CarriedFor is not null || step.CarriedWithin is not null)) ? new UnknownAmount(position.At.Provision.Value, position.At.In(step.CarriedWithin is null ? "carriedFor" : "carriedWithin").Path, isForward ? "Within what time a credit is carried is not understood." : "A credit that is lost is carried for no time.")
            : null);
        if (unknown is not null || !TryOthers(step.Others, position, pool, out others, out unknown) || (!(isNone && others == 0) && (!TryShare(step.Floor, position, "floor", ref floor, out unknown) || !TryShareOfBase(step.FloorRate, position, "floorRate", ref floorRate, out unknown) || !TryShareOf(step.Share, position, ref share, out unknown))) || !IsOfOnePayment(position, others != 0 || (isForward && kept.Exists(static entry => entry.Carried != 0)), out unknown))
            return Forgotten(position, input, unknown!);
        var own = input.Amount ?? 0;
        if (parts.Over(null, position.Key.Window) is null)
        {
            arithmetic = $"{StepWords.Number(own)}, and there is no credit";
            return input;
        }

        if (!new Counting(parts, book).TryOpen(null, position, input, input.Currency, out var prior, out var window, out unknown))
            return input.Without(unknown!);

        // What is set off in all payments so far, one after another, less what was set off before: what one payment leaves is used in later ones.
        book.Keep(prior with { Amount = prior.Amount + own, Counted = prior.Counted + others, Columns = step.FloorRate.IsBlank ? [] : LedgerColumn.Together(prior.Columns, [new LedgerColumn("base", pool.Base)]) });
        List<(ReportWindow From, decimal Left)> credits = [];
        var (set, left, credit) = (0m, 0m, 0m);
        foreach (var entry in Chain(position, isForward ? null : window, input.Currency))
        {
            var time = new ReportWindow(entry.First, entry.Last);
            credits.RemoveAll(one => !isForward || IsLost(step, one.From, time));
            credits.Add((time, entry.Counted * share));
            var all = credits.Sum(static one => one.Left);
            var used = Math.Max(0, Math.Min(all, entry.Amount - LeastOf(entry.Amount, entry.Columns is [var reckonedOn, ..] ? reckonedOn.Sum : 0, (floor, floorRate))));
            Use(credits, used);
            if (entry.Amount < 0 && all != 0)
                return Forgotten(position, input, new UnknownAmount(position.At.Provision.Value, position.At.Path, "More came back than was sold, and what had been set off against it is not known."));
            if (new ReportWindow(entry.First, entry.Last) == window)
                credit = all;
            (set, left) = (set + used - entry.Units, isForward ? all - used : 0);
            book.Keep(entry with { Units = used, Carried = left });
        }

        var isFirst = prior is { Amount: 0, Counted: 0, Units: 0 };
        arithmetic = $"{StepWords.Number(own)} − {StepWords.Number(set)} of a credit of {step.Share.StatedValue ?? "a share that is not known"} × {StepWords.Number(prior.Counted + others)}{Carried(credit - ((prior.Counted + others) * share))}{(isFirst ? string.Empty : " of all so far")} = {StepWords.Number(own - set)}{(floor > 0 || floorRate > 0 ? $", at least {StepWords.Number(LeastOf(prior.Amount + own, (LedgerColumn.Together(prior.Columns, [new LedgerColumn("base", pool.Base)])[0].Sum), (floor, floorRate)))}" : string.Empty)}{(isForward ? $"; {StepWords.Number(left)} carried on" : string.Empty)}";
        return input.With(own - set);

        static string Carried(decimal before) => before == 0 ? string.Empty : $" + {StepWords.Number(before)} carried";
    }

    /// <summary>Whether a credit that arose in one time may not be used any more in the payment for another.</summary>
    private bool IsLost(OffsetStep step, ReportWindow arose, ReportWindow now)
        => (step.CarriedFor is { } within && !AnchoredDate.On(arose.Last.PlusDays(1)).Plus(within).Resolve(parts.Events).IsAfter(now.Last).IsTrue)
            || (step.CarriedWithin is { } time && !(parts.Over(time, arose) is { } window && window.Contains(now)));

    /// <summary>Takes what was used off the credits, the oldest first.</summary>
    private static void Use(List<(ReportWindow From, decimal Left)> credits, decimal used)
    {
        for (var i = 0; i < credits.Count; i++)
        {
            var part = Math.Min(used, credits[i].Left);
            credits[i] = credits[i] with { Left = credits[i].Left - part };
            used -= part;
        }

        credits.RemoveAll(static one => one.Left == 0);
    }

    private static bool TryShareOf(Disclosed<Percentage> term, StepPosition position, ref decimal share, out UnknownAmount? unknown)
    {
        if (!TermReading.TryRead(term, position.At, "share", out var said, out unknown))
            return false;
        share = said.Fraction;
        return true;
    }

    /// <summary>What was owed here and to others in the payments in which a credit may be used, in their order.</summary>
    private List<LedgerEntry> Chain(StepPosition position, ReportWindow? only, Currency? currency)
        => [.. book.Of(parts.Payment, position.Line, position.Index).Where(entry => entry.Scope == position.Key.Scope && entry.Currency == currency && (only is null || new ReportWindow(entry.First, entry.Last) == only))];

    /// <summary>What is not known of a payment leaves it open for all that is told of it later.</summary>
    private Reckoned Forgotten(StepPosition position, Reckoned input, UnknownAmount why)
    {
        if (parts.Over(null, position.Key.Window) is { } window)
            book.Keep(book.Find(parts.Payment, position, input.Currency, window) with { IsUnknown = true });
        else
            book.KeepOpen(parts.Payment, position, position.Key.Window);
        return input.Without(why);
    }

    internal Reckoned Recouped(RecoupmentStep step, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        var isOpen = new Counting(parts, book).TryOpen(RoyaltyPeriod.Life, position, input, input.Currency, out var prior, out _, out var unknown);
        var share = 1m;
        if (isOpen && (input.Amount ?? 0) == 0 && prior is { Amount: 0, Carried: 0 })
        {
            arithmetic = "0, against which nothing is set off";
            return input;
        }

        if (!isOpen || !TryAdvance(step, position, input, out var advance, out unknown) || !TryShare(step.Share, position, "share", ref share, out unknown))
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

    /// <summary>The advance: a sum, or what other payments come to.</summary>
    private bool TryAdvance(RecoupmentStep step, StepPosition position, Reckoned input, [NotNullWhen(true)] out Money? advance, out UnknownAmount? unknown)
    {
        if (step.Of.Count == 0)
            return TermReading.TryRead(step.Amount, position.At, "amount", out advance, out unknown);
        advance = null;
        unknown = step.Credited is { IsKnown: false } ? new UnknownAmount(position.At.Provision.Value, position.At.In("credited").Path, "From when the advance may be set off is not understood.") : step.Amount.IsBlank ? null : new UnknownAmount(position.At.Provision.Value, position.At.In("of").Path, "The advance is said twice.");
        var (all, currency) = (0m, input.Currency ?? parts.Currency);
        foreach (var payment in step.Of)
        {
            if (unknown is not null || currency is null || !new StatedPayments(parts).TrySum(payment, ReportWindow.Life, currency, position.At.In("of"), out var sum, out unknown, step.Credited == AdvanceCredit.AsDue ? book.Reached(parts.Payment, position.Key) : null))
                break;
            all += sum;
        }

        unknown ??= currency is null ? new UnknownAmount(position.At.Provision.Value, position.At.Path, "In which currency it is owed is not known.") : null;
        if (unknown is null)
            advance = Money.Of(all, currency!);
        return advance is not null;
    }

    internal Reckoned Reserved(ReserveStep step, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        var isSaid = TermReading.TryRead(step.Share, position.At, "share", out var share, out var unknown);
        UnknownAmount? another = null;
        ContractPeriod? after = null;
        if (step.Parts.Count == 0)
            isSaid &= TermReading.TryRead(step.After, position.At, "after", out after, out another);
        else if (!step.After.IsBlank || step.Parts.Any(static part => part.UnrecognizedMembers.Count > 0) || step.Parts.Sum(static part => part.Share.Fraction) != 1)
            (isSaid, another) = (false, new UnknownAmount(position.At.Provision.Value, position.At.In("parts").Path, "When what was held back is paid out is said twice, or its parts are not the whole."));
        List<(decimal Share, ContractPeriod After)> times = step.Parts.Count > 0 ? [.. step.Parts.Select(static part => (part.Share.Fraction, part.After))] : after is null ? [] : [(1m, after)];
        var days = position.Key.Window;
        var held = book.Of(parts.Payment, position.Line, position.Index).Where(entry => entry.Scope == position.Key.Scope).ToList();
        var now = book.Find(parts.Payment, position, input.Currency, days);
        if (!isSaid || input.Unknown is not null || held.Exists(entry => entry.IsUnknown || (entry.Carried != 0 && entry.Currency != input.Currency)))
        {
            book.Keep(now with { IsUnknown = true });
            return input.Without(input.Unknown ?? unknown ?? another ?? new UnknownAmount("ledger", position.Line, "What was held back before is not known, or is in another currency."));
        }

        var released = 0m;
        foreach (var entry in held.Where(entry => entry.Carried != 0 && entry.Last < days.Last))
        {
            var left = entry.Counted * Held(entry.Last, days.Last);
            released += entry.Carried - left;
            book.Keep(entry with { Carried = left });
        }

        // Of a time that was told before it is held back as if all had been told at once; what would have been paid out by now is not held back any more.
        var own = input.Amount ?? 0;
        now = book.Find(parts.Payment, position, input.Currency, days);
        var latest = held.Select(static entry => entry.Last).Append(days.Last).Max();
        var all = (Math.Max(0, now.Amount + own) - Math.Max(0, now.Amount)) * share!.Fraction;
        var isPaidOut = Held(days.Last, latest) == 0;
        var kept = all * Held(days.Last, latest);
        book.Keep(now with { Amount = now.Amount + own, Counted = now.Counted + all, Carried = now.Carried + kept });
        arithmetic = $"{StepWords.Number(own)} − {StepWords.Number(kept)} held back{(isPaidOut ? string.Empty : $" ({share})")}{(released == 0 ? string.Empty : $" + {StepWords.Number(released)} that was held back before")} = {StepWords.Number(own - kept + released)}";
        return input.With(own - kept + released);

        // Which part of what was held back for a time is not paid out yet by a day.
        decimal Held(NodaTime.LocalDate from, NodaTime.LocalDate by) => times.Where(part => !AnchoredDate.On(from).Plus(part.After).Resolve(parts.Events).IsOnOrBefore(by).IsTrue).Sum(static part => part.Share);
    }

    /// <summary>Who pays bears the tax: what is owed is received in full, whatever the tax is.</summary>
    internal static Reckoned GrossedUp(WithholdingStep step, StepPosition position, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (input.Unknown is not null)
            return input;
        if (input.Amount is not { } amount || step.BorneBy != TaxBearer.Payer)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("borneBy").Path, input.Amount is null ? "A tax is of a sum of money, and there are only things that are counted." : "Who bears the tax is not understood.");
        var share = TermReading.TryRead(step.Rate, position.At, "rate", out var rate, out _) && rate.Fraction is >= 0 and < 1 ? rate.Fraction : (decimal?)null;
        arithmetic = share is { } tax ? $"{StepWords.Number(amount)} ÷ (1 − {rate}) = {StepWords.Number(amount / (1 - tax))}, of which {StepWords.Number(amount * tax / (1 - tax))} is withheld and borne by the payer, and {StepWords.Number(amount)} received" : $"{StepWords.Number(amount)} is received, whatever is withheld, which the payer bears";
        return input;
    }

    // What is set against a payment cannot be set against a part of one, or against several together.
    private bool IsOfOnePayment(StepPosition position, bool isAny, out UnknownAmount? unknown)
    {
        unknown = !isAny || parts.Over(null, position.Key.Window) == position.Key.Window ? null
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
