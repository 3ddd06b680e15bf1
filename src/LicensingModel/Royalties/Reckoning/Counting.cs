using LicensingModel.Provisions.Schedules;
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

        if (why is null && !parts.Text.StepDays(position.Line, position.Index).Contains(window))
            why = new UnknownAmount(parts.Payment.Value, "amendments", $"An amendment changed within {window} what is counted over it.");
        parts.PresumeUnreported(position, window, book);
        if (why is null && (prior.IsUnknown || book.IsOpen(parts.Payment, position, window)))
            why = new UnknownAmount("ledger", position.Line, $"What was counted before in {window} is not known.");
        if (why is null && book.HasOther(parts.Payment, position, currency, window))
            why = new UnknownAmount("ledger", position.Line, $"What was counted before in {window} is in another currency.");
        if (why is null)
            return true;
        book.Keep(prior with { IsUnknown = true });
        return false;
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
}
