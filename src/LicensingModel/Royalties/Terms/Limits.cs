using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>The least and the most.</summary>
internal static class Limits
{
    /// <summary>A base or a royalty of some units, held within what each unit is at least and at most.</summary>
    internal static Reckoned OfUnits(LimitStep step, ReportWindow days, TermPlace at, Reckoned input, ISumTerms terms)
    {
        if (input.Amount is not { } amount)
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "A limit needs a sum to hold within it.");
        if (input.IsUnitsOpen)
            return Reckoned.NoUnits;
        if (input.Units == 0 && amount != 0)
            return Reckoned.NotKnown("report", "units", "There is a sum and no unit of which it could be the price.");
        if (!TryFind(step.Floor, days, at, "floor", terms, null, out var floor, out var unknown, out _) || !TryFind(step.Cap, days, at, "cap", terms, null, out var cap, out unknown, out _))
            return input with { Unknown = unknown };
        if ((floor is not null && floor.Currency != input.Currency) || (cap is not null && cap.Currency != input.Currency))
            return Reckoned.NotKnown("rates", $"{(floor ?? cap)!.Currency}", $"The limit is in {(floor ?? cap)!.Currency} and the sum in {input.Currency}.");

        if (floor is not null && cap is not null && floor.Amount > cap.Amount)
            return Reckoned.NotKnown(at.Provision.Value, at.In("floor").Path, "The floor is above the cap.");

        // Units that came back are held within the same limits, on the other side of zero.
        var (size, sign) = input.Units < 0 ? (-amount, -1) : (amount, 1);
        var units = Math.Abs(input.Units);
        if (floor is not null)
            size = Math.Max(size, floor.Amount * units);
        if (cap is not null)
            size = Math.Min(size, cap.Amount * units);
        return input.With(size * sign);
    }

    /// <summary>The least of some sums; null where one is not known, or is not the same for all of the time.</summary>
    internal static Money? Least(ValueList<ScheduledAmount> amounts)
    {
        Money? least = null;
        foreach (var entry in amounts)
        {
            if (entry.UnrecognizedMembers.Count > 0 || entry.Each is not null || entry.Index is not null || !StatedTerms.Reading.TryGet(entry.Amount, "amount", out var amount) || (least is not null && least.Currency != amount.Currency))
                return null;
            least = least is null || amount.Amount < least.Amount ? amount : least;
        }

        return least;
    }

    /// <summary>Whether on each of some days one of some sums holds, or none where the text was seen in full: then no other holds that was not read.</summary>
    internal static bool IsAlways(ValueList<ScheduledAmount> amounts, ReportWindow days, ISumTerms terms)
    {
        if (terms.IsFullText)
            return true;
        var day = days.First;
        for (var i = 0; i < amounts.Count; i++)
        {
            foreach (var entry in amounts)
            {
                if (!(entry.From?.Resolve(terms.Events).IsOnOrBefore(day) ?? Truth.True).IsTrue || !(entry.Until?.Resolve(terms.Events).IsOnOrAfter(day) ?? Truth.True).IsTrue)
                    continue;
                if (entry.Until is null || entry.Until.Resolve(terms.Events).IsOnOrAfter(days.Last).IsTrue)
                    return true;
                if (entry.Until.Resolve(terms.Events).TryGetDate(out var last))
                    day = last.PlusDays(1);
            }
        }

        return false;
    }

    /// <summary>The one of some sums that holds for all of some days.</summary>
    /// <param name="amounts">The sums.</param>
    /// <param name="days">The days.</param>
    /// <param name="at">Where they stand.</param>
    /// <param name="name">Their member.</param>
    /// <param name="terms">What decides a sum beside its text.</param>
    /// <param name="columns">What was counted of the columns of which a sum may be for each; null where nothing is counted.</param>
    /// <param name="amount">The sum; null where none holds then.</param>
    /// <param name="unknown">Why it is not known.</param>
    /// <param name="words">The sum for people, with of how many it is for each.</param>
    internal static bool TryFind(ValueList<ScheduledAmount> amounts, ReportWindow days, TermPlace at, string name, ISumTerms terms, ValueList<LedgerColumn>? columns, out Money? amount, out UnknownAmount? unknown, out string words)
    {
        (amount, unknown, words) = (null, null, string.Empty);
        var found = -1;
        for (var i = 0; i < amounts.Count; i++)
        {
            var entry = amounts[i];
            var isAll = (entry.From?.Resolve(terms.Events).IsOnOrBefore(days.First) ?? Truth.True) & (entry.Until?.Resolve(terms.Events).IsOnOrAfter(days.Last) ?? Truth.True);
            var isAny = (entry.From?.Resolve(terms.Events).IsOnOrBefore(days.Last) ?? Truth.True) & (entry.Until?.Resolve(terms.Events).IsOnOrAfter(days.First) ?? Truth.True);
            if (isAny.IsFalse)
                continue;
            if (!isAll.IsTrue || entry.UnrecognizedMembers.Count > 0)
            {
                unknown = new UnknownAmount(at.Provision.Value, $"{at.Path}/{name}/{i}", $"It holds for a part of {days} only, or when it begins or ends, or something else of it, is not known.");
                return false;
            }

            if (found >= 0)
            {
                unknown = new UnknownAmount(at.Provision.Value, $"{at.Path}/{name}/{i}", $"It holds for {days} beside {found}, and nobody can say which counts.");
                return false;
            }

            found = i;
        }

        if (found < 0 && amounts.Count > 0 && !terms.IsFullText)
        {
            unknown = new UnknownAmount(at.Provision.Value, at.In(name).Path, $"None that was read holds in {days}, and the text was not seen in full.");
            return false;
        }

        // Where it stands is put together only where it is told; this is done for every row.
        if (found < 0)
            return true;
        if (!StatedTerms.Reading.TryGet(amounts[found].Amount, "amount", out amount) && !TermReading.TryRead(amounts[found].Amount, at.In($"{name}/{found}"), "amount", out amount, out unknown))
            return false;
        words = columns is null ? string.Empty : amount.ToString();
        if (amounts[found].Index is { } index && (amount = terms.Indexed(index, amount!, days, at.In($"{name}/{found}/index"), out words, out unknown)) is null)
            return false;
        if (amounts[found].Each is not { } each)
            return true;

        if (columns is null || LedgerColumn.Find(columns, each) is not { } count)
        {
            unknown = new UnknownAmount(columns is null ? at.Provision.Value : "report", columns is null ? $"{at.Path}/{name}/{found}/each" : each.ToString(), columns is null ? "It is for each of something, which is not counted here." : $"The report does not tell in each row what stands in `{each}`.");
            return false;
        }

        var all = Money.Of(amount.Amount * count, amount.Currency);
        words = $"{words} × {ReportDiagnostics.Number(count)} {each} = {all}";
        amount = all;
        return true;
    }
}
