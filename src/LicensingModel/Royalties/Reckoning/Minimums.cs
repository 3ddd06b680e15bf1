using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The least that is owed over a time. What is short of it is owed at the end of that time.</summary>
internal sealed class Minimums(ScheduleParts parts, LedgerBook book)
{
    /// <summary>What a minimum makes of a sum.</summary>
    /// <param name="step">The minimum.</param>
    /// <param name="position">Where it stands, and of which sales.</param>
    /// <param name="input">The sum.</param>
    /// <param name="columns">What the sales say in the columns of which a minimum is for each.</param>
    /// <param name="arithmetic">How it is reckoned.</param>
    internal Reckoned Of(MinimumStep step, StepPosition position, Reckoned input, ValueList<LedgerColumn> columns, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (!new Counting(parts, book).TryOpen(step.Over, position, input, position.Key.Currency, out var prior, out var window, out var why))
        {
            // It is settled as not known, once.
            if (parts.Over(step.Over, position.Key.Window) is not null && position.Key.Window.Last >= parts.Sums.DayOf(step, window))
                book.Keep(prior with { IsUnknown = true, Counted = 1 });
            return input.Without(why!);
        }

        var earned = input.Amount ?? 0;
        var all = prior.Amount + earned;
        prior = prior with { Columns = LedgerColumn.Together(prior.Columns, columns) };
        book.Keep(prior with { Amount = all });
        if (input.Units != 0 && input.Amount is null)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.Path, "A minimum needs a sum of money, and there are only things that are counted.");
        var end = parts.Sums.DayOf(step, window);
        if (new Preceding(parts, book).IsSettled(step, position, window))
            return Reckoned.NotKnown("ledger", position.Line, $"What is told of {window} comes after the minimum of the time behind it was settled, which is measured by it; report that time anew.");
        if (!TryFind(step, position, window, prior.Columns, out var least, out why, out var words) || !Limits.TryFind(step.Most, window, position.At, "most", parts.Sums, prior.Columns, out var most, out why, out _))
        {
            // How much it is matters at the end of its time only.
            if (!step.Manner.IsKnown || prior.Counted != 0 || (position.Key.Window.Last >= end && parts.Reached >= end))
                return input.Without(why!);
            arithmetic = $"{StepWords.Number(all)} so far in {window}, at its end at least a sum that is not known: {StepWords.Number(step.Manner == MinimumManner.TopUp ? 0 : earned)}";
            return input with { Amount = step.Manner == MinimumManner.TopUp ? 0 : earned };
        }

        if (least is not null && most is not null && least.Currency != most.Currency)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("most").Path, "The minimum and the most that it comes to are in different currencies.");
        if (least is not null && most is not null && most.Amount < least.Amount)
            (least, words) = (most, $"{words}, at most {most}");
        if (step.Manner != MinimumManner.Creditable && step.Manner != MinimumManner.TopUp && step.Manner != MinimumManner.Additional)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("manner").Path, "What the minimum does is not understood.");
        if (step.Payable is { IsKnown: false } || (step.Payable is { } when && when != PayableWhen.InArrears && step.Manner == MinimumManner.TopUp))
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("payable").Path, step.Payable.IsKnown ? "What is short of a minimum is known at the end of its time only, and cannot be paid before." : "When the minimum is payable is not understood.");

        var isTopUp = step.Manner == MinimumManner.TopUp;
        if (least is null)
        {
            arithmetic = $"no minimum holds in {window}: {StepWords.Number(isTopUp ? 0 : earned)}";
            return input with { Amount = isTopUp ? 0 : earned };
        }

        if (step.Payable == PayableWhen.InParts && prior.Counted == 0 && position.Key.Window.Last < end)
            return InParts(step, position, prior with { Amount = all }, (least, words), window, input, out arithmetic);
        if (least.Currency != (input.Currency ?? least.Currency))
            return Reckoned.NotKnown("rates", $"{least.Currency}", $"The minimum is in {least.Currency} and the sum in {input.Currency}.");
        if ((position.Key.Window.Last < end || parts.Reached < end) && prior.Counted == 0)
        {
            arithmetic = $"{StepWords.Number(all)} so far in {window}, at least {words} at its end: {StepWords.Number(isTopUp ? 0 : earned)}";
            return input with { Amount = isTopUp ? 0 : earned, Currency = least.Currency };
        }

        return AtEnd(step, position, prior with { Amount = all }, (least, words), window, input, out arithmetic);
    }

    /// <summary>The least that is owed: a sum, a share of the royalties of the time before, or the greater of both; null where there is none.</summary>
    private bool TryFind(MinimumStep step, StepPosition position, ReportWindow window, ValueList<LedgerColumn> columns, out Money? least, out UnknownAmount? why, out string words)
    {
        if (!Limits.TryFind(step.Amounts, window, position.At, "amounts", parts.Sums, columns, out least, out why, out words))
            return false;
        if (step.OfPreceding.IsBlank)
            return true;
        if (new Preceding(parts, book).Least(step, position, window, out var others, out why) is not { } measured)
            return false;
        if (least is not null && least.Currency != measured.Currency)
        {
            why = new UnknownAmount("rates", $"{least.Currency}", $"The minimum is in {least.Currency}, and the royalties of the time before are in {measured.Currency}.");
            return false;
        }

        if (least is null || measured.Amount > least.Amount)
            (least, words) = (measured, others);
        return true;
    }

    /// <summary>What a minimum makes of a sum when its time is over.</summary>
    private Reckoned AtEnd(MinimumStep step, StepPosition position, LedgerEntry prior, (Money Amount, string Words) minimum, ReportWindow window, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        var (least, all) = (minimum.Amount, prior.Amount);
        if (step.Payable == PayableWhen.InAdvance)
            return InAdvance(step, position, prior, minimum, window, input, out arithmetic);
        var operates = window == ReportWindow.Life ? null : parts.Standing.Over(window);
        if (operates?.Result.IsFalse == true)
        {
            arithmetic = $"no minimum is owed for {window}: {operates.Reason}";
            return input with { Amount = step.Manner == MinimumManner.TopUp ? 0 : input.Amount ?? 0 };
        }

        if (step.Partial is not null && operates is not null)
        {
            // Whatever part it is, it asks for no more where more was earned than in full.
            var isEnough = step.Partial.IsKnown && operates.Unknown is not null && step.Manner != MinimumManner.Additional && all >= least.Amount && prior.Carried == 0;
            if (parts.Sums.Share(step.Partial, window, position.At, out var why) is not { } share)
            {
                if (isEnough)
                    return NoMore(step, prior, minimum, window, input, out arithmetic);
                book.Keep(prior with { Counted = 1, IsUnknown = true });
                return input.Without(why!);
            }

            if (share != ExactRatio.One)
                minimum = (Money.Of(Scaled.Of(least.Amount, share), least.Currency), $"{minimum.Words} × {share} for the part of {window} in which it operates = {least.Currency} {StepWords.Number(Scaled.Of(least.Amount, share))}");
            return Settled(step, prior, minimum, window, input, out arithmetic);
        }

        // In full or in part, it asks for no more where more was earned.
        if (operates?.Unknown is not null && step.Manner != MinimumManner.Additional && all >= least.Amount && prior.Carried == 0)
            return NoMore(step, prior, minimum, window, input, out arithmetic);

        if (operates?.Unknown is { } open)
        {
            book.Keep(prior with { Counted = 1, IsUnknown = true });
            return input.Without(open with { Explanation = $"Whether the minimum for {window} is owed in full is not known. {open.Explanation}" });
        }

        return Settled(step, prior, minimum, window, input, out arithmetic);
    }

    /// <summary>What is owed before the end of its time of a sum that is payable in equal parts, one with each payment: as many of them as there are payments so far, less what is owed already.</summary>
    private Reckoned InParts(MinimumStep step, StepPosition position, LedgerEntry prior, (Money Amount, string Words) minimum, ReportWindow window, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        var ends = parts.Sums.DaysOf(step, window).ToList();
        var (all, sofar) = (ends.Count, ends.Count(day => day <= position.Key.Window.Last));
        if (window == ReportWindow.Life || parts.IsEachTimePaid)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("payable").Path, "In how many payments of which times it is payable is not said.");
        if (!parts.Standing.Over(new ReportWindow(window.First, position.Key.Window.Last)).Result.IsTrue && step.Partial != PartialTime.Full)
            return Reckoned.NotKnown(position.At.Provision.Value, position.At.In("partial").Path, $"The payment operates in a part of {window} only, and what becomes of the parts of the sum then is not said.");
        if (minimum.Amount.Currency != (input.Currency ?? minimum.Amount.Currency))
            return Reckoned.NotKnown("rates", $"{minimum.Amount.Currency}", $"The minimum is in {minimum.Amount.Currency} and the sum in {input.Currency}.");
        var part = Scaled.Of(minimum.Amount.Amount, ExactRatio.Of(sofar, all));
        var result = Settled(step, prior, (Money.Of(part, minimum.Amount.Currency), $"{minimum.Words} × {sofar}/{all} = {minimum.Amount.Currency} {StepWords.Number(part)}"), window, input, out arithmetic);

        // It is settled as a whole at the end of its time.
        book.Keep(book.Find(parts.Payment, position, position.Key.Currency, window) with { Counted = 0 });
        return result;
    }

    /// <summary>What is owed of a sum that is payable in advance.</summary>
    private Reckoned InAdvance(MinimumStep step, StepPosition position, LedgerEntry prior, (Money Amount, string Words) minimum, ReportWindow window, Reckoned input, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (parts.Sums.ShareInAdvance(step, window, position.At, out var why) is not { } share)
        {
            book.Keep(prior with { Counted = 1, IsUnknown = true });
            return input.Without(why!);
        }

        var (sum, words) = (Scaled.Of(minimum.Amount.Amount, share), minimum.Words);
        if (share == ExactRatio.Zero)
        {
            arithmetic = $"nothing is owed in advance for {window}, in which it does not operate: {StepWords.Number(input.Amount ?? 0)}";
            return input with { Amount = input.Amount ?? 0 };
        }

        if (share != ExactRatio.One)
            words = $"{words} × {share} for the part of {window} from which it operates = {minimum.Amount.Currency} {StepWords.Number(sum)}";
        if (prior.Counted == 0)
            words = $"{words}, payable in advance{(window == ReportWindow.Life ? string.Empty : $" on {IsoDay.Format(parts.Sums.DayOf(step, window))}")}";
        return Settled(step, prior, (Money.Of(sum, minimum.Amount.Currency), words), window, input, out arithmetic);
    }

    /// <summary>The day on which what is payable in advance is due, with the payment that has that day; null where there is none.</summary>
    internal LocalDate? DueOf(MinimumStep step, StepPosition position)
        => step.Payable == PayableWhen.InAdvance && parts.Over(step.Over, position.Key.Window) is { } window && parts.Sums.DayOf(step, window) is var day && position.Key.Window.Contains(new ReportWindow(day, day)) ? day : null;

    /// <summary>What is left where more was earned than a minimum asks for in full.</summary>
    private Reckoned NoMore(MinimumStep step, LedgerEntry prior, (Money Amount, string Words) minimum, ReportWindow window, Reckoned input, out string arithmetic)
    {
        book.Keep(prior with { Counted = 1 });
        var earned = step.Manner == MinimumManner.TopUp ? 0 : input.Amount ?? 0;
        arithmetic = $"{StepWords.Number(prior.Amount)} in {window}, not below {minimum.Words}, in full or in part: {StepWords.Number(earned)}";
        return input with { Amount = earned, Currency = minimum.Amount.Currency };
    }

    /// <summary>What is put on top when a time is closed.</summary>
    private Reckoned Settled(MinimumStep step, LedgerEntry prior, (Money Amount, string Words) minimum, ReportWindow window, Reckoned input, out string arithmetic)
    {
        var (least, (earned, all, isTopUp)) = (minimum.Amount, (input.Amount ?? 0, prior.Amount, step.Manner == MinimumManner.TopUp));

        // A time that is closed is settled anew with what is told of it later: what was put on top before is taken back as far as it is earned.
        var top = (step.Manner == MinimumManner.Additional ? least.Amount : Math.Max(0, least.Amount - all)) - prior.Carried;
        book.Keep(prior with { Counted = 1, Carried = prior.Carried + top });
        if (top > 0 && step.Manner != MinimumManner.Additional && (step.Payable is null || step.Payable == PayableWhen.InArrears))
            parts.Settled.Add(window);
        var result = (isTopUp ? 0 : earned) + top;
        arithmetic = step.Manner == MinimumManner.Additional ? $"{StepWords.Number(earned)} + {StepWords.Number(top)} of {minimum.Words} for {window} = {StepWords.Number(result)}"
            : top < 0 && step.Payable is not null && step.Manner == MinimumManner.Creditable ? $"{StepWords.Number(earned)} − {StepWords.Number(-top)} of {StepWords.Number(prior.Carried)} left of {minimum.Words} for {window} = {StepWords.Number(result)}"
            : $"{(isTopUp ? string.Empty : $"{StepWords.Number(earned)} + ")}{StepWords.Number(top)} from {StepWords.Number(all)} in {window} to at least {minimum.Words}{(prior.Carried == 0 ? string.Empty : $", less {StepWords.Number(prior.Carried)} paid on top before")} = {StepWords.Number(result)}";
        return input with { Amount = result, Currency = least.Currency };
    }

    /// <summary>Over what a step counted before, or would count, of which nothing was sold in a time that closes it, or of which something that was held back falls due.</summary>
    /// <param name="step">The step.</param>
    /// <param name="line">Its line; null for the sum of the lines.</param>
    /// <param name="name">The name of the line.</param>
    /// <param name="index">Which step of the line.</param>
    /// <param name="slice">The time.</param>
    /// <param name="there">The scopes of which something was sold.</param>
    internal IEnumerable<PoolKey> Unsold(RoyaltyStep step, LineRun? line, string name, int index, ReportWindow slice, IReadOnlySet<string> there)
    {
        if (step is ReserveStep)
            return book.Of(parts.Payment, name, index).Where(entry => entry.Carried != 0 && entry.Last < slice.Last && !there.Contains(entry.Scope)).Select(entry => PoolKey.Read(entry.Scope, slice, entry.Currency)).OfType<PoolKey>().DistinctBy(static key => key.Scope, StringComparer.Ordinal);
        if (step is not MinimumStep minimum || parts.Over(minimum.Over, slice) is not { } window || line?.IsFor(slice) == false)
            return [];
        var end = parts.Sums.DayOf(minimum, window);
        if (parts.Reached < end && minimum.Payable != PayableWhen.InParts)
            return [];
        if (!parts.Sums.DaysOf(minimum, window).Any(day => slice.Contains(new ReportWindow(day, day)) && parts.Reached >= day))
            return [];

        var isOfGivenTimes = parts.IsOfGivenTimes(minimum.Over);
        var counted = book.Of(parts.Payment, name, index).Where(entry => (isOfGivenTimes ? new ReportWindow(entry.First, entry.Last) == window : entry.Last <= window.Last) && !there.Contains(entry.Scope)).ToList();
        foreach (var unsold in counted.Where(entry => entry.Last < window.Last && entry.Scope.Length > 0).Select(static entry => entry.Scope).Except(counted.Where(entry => entry.Last == window.Last).Select(static entry => entry.Scope), StringComparer.Ordinal).Order(StringComparer.Ordinal))
            parts.PresumeUnsold($"in {window} of {unsold}");

        List<PoolKey> keys = [.. counted.Select(entry => PoolKey.Read(entry.Scope, slice, entry.Currency)).OfType<PoolKey>().DistinctBy(static key => key.Scope, StringComparer.Ordinal)];
        if (keys.Count == 0 && there.Count == 0 && !minimum.Per.Any(static scope => scope != RoyaltyScope.Enterprise))
            keys.Add(new PoolKey(slice, parts.Currency, null, null, null, null, null, 0));
        return keys;
    }
}
