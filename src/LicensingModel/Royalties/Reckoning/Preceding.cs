using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>Tiers that go by what was counted in earlier times: the year before, the last four quarters; and what a minimum counted in the time before.</summary>
internal sealed class Preceding(ScheduleParts parts, LedgerBook book)
{
    /// <summary>The rate of the tier that was reached; null, and why, where that is not known.</summary>
    /// <param name="step">The step.</param>
    /// <param name="position">Where it stands, and of which sales.</param>
    /// <param name="currency">The currency of the base.</param>
    /// <param name="tier">Which tier it is, and how that is worded.</param>
    /// <param name="unknown">Why it is not known.</param>
    internal RoyaltyRate? Of(RateStep step, StepPosition position, Currency? currency, out (int Index, string Words) tier, out UnknownAmount? unknown)
    {
        tier = default;
        var (tiers, at) = ((TieredRate)step.Rate, position.At.In("rate"));
        UnknownAmount NotKnown(string member, string explanation) => new(position.At.Provision.Value, at.In(member).Path, explanation);
        unknown = tiers.UnrecognizedMembers.Count > 0 || tiers.Preceding!.UnrecognizedMembers.Count > 0 ? new UnknownAmount(position.At.Provision.Value, at.Path, "Something of the rate is not understood.")
            : tiers.Manner != TierManner.Whole ? NotKnown("manner", "What was counted before decides one tier for all that is sold, and the tiers are not `whole`.")
            : step.Together.Count > 0 || tiers.Partial is not null ? NotKnown("preceding", "What is counted together with other lines, or in part for a short time, is of the time itself, and the tier goes by earlier ones.")
            : tiers.Preceding.Times == 0 || !tiers.Preceding.Of.IsKnown || tiers.Preceding.Of == RoyaltyPeriod.Payment || tiers.Preceding.Of == RoyaltyPeriod.Life ? NotKnown("preceding", "Which earlier times count is not understood.")
            : book.IsLate(parts.Payment, position.Key, ReportWindow.Life) ? new UnknownAmount("ledger", position.Line, $"What is told of {position.Key.Window} after later times were counted may change the tier of those; report them anew.")
            : null;
        if (unknown is not null || Times(tiers.Preceding!, position, at.In("preceding").Path, out unknown) is not { } days || Counted(tiers, position, days, currency, out unknown) is not { } counted)
            return null;
        for (var i = 0; i < tiers.Tiers.Count; i++)
        {
            var one = tiers.Tiers[i];
            if (one.UnrecognizedMembers.Count > 0 || (one.Through is not null && one.Below is not null))
            {
                unknown = NotKnown($"tiers/{i}", "Where the tier ends is not understood.");
                return null;
            }

            if (one.Through is { } through ? counted > through.Value : one.Below is { } below && counted >= below.Value)
                continue;
            tier = (i, $" (the tier of {StepWords.Number(counted)} in {days})");
            return one.Rate;
        }

        unknown = NotKnown("tiers", "No tier is open at the top, and more was counted than any of them covers.");
        return null;
    }

    /// <summary>What a minimum is at least by the royalties of the time before; null, and why, where that is not known.</summary>
    /// <param name="step">The minimum.</param>
    /// <param name="position">Where it stands, and of which sales.</param>
    /// <param name="window">Its time.</param>
    /// <param name="words">How it is reckoned.</param>
    /// <param name="unknown">Why it is not known.</param>
    internal Money? Least(MinimumStep step, StepPosition position, ReportWindow window, out string words, out UnknownAmount? unknown)
    {
        words = string.Empty;
        var eve = window.First > IsoDay.First ? window.First.PlusDays(-1) : window.First;
        if (step.Over is not { IsKnown: true } over || over == RoyaltyPeriod.Payment || over == RoyaltyPeriod.Life || eve == window.First || (parts.Over(over, new ReportWindow(eve, eve)) ?? Before(window, over)) is not { } before)
        {
            unknown = new UnknownAmount(position.At.Provision.Value, position.At.In("over").Path, $"Which time is before {window} is not known.");
            return null;
        }

        if (parts.Currency is not { } currency)
        {
            unknown = new UnknownAmount("report", "currency", "In which currency the sums are is not known.");
            return null;
        }

        var entry = book.Of(parts.Payment, position.Line, position.Index).FirstOrDefault(entry => entry.Scope == position.Key.Scope && entry.First == before.First && entry.Last == before.Last);
        var from = Untold(before, book.Sold(parts.Payment));
        unknown = parts.Standing.Over(before).Result.IsFalse && entry is null ? null
            : from <= before.Last && !parts.Standing.Over(new ReportWindow(from, before.Last)).Result.IsFalse ? new UnknownAmount("ledger", position.Line, $"The royalties of {before}, by which the minimum for {window} is measured, are not told in full: neither the report nor the ledger has {new ReportWindow(from, before.Last)}. Report a row with 0 where nothing was sold.")
            : entry?.IsUnknown == true || book.IsOpen(parts.Payment, position, before) || book.IsAnyUnknown(parts.Payment, position, before) || (entry is { Currency: { } other } && entry.Amount != 0 && other != currency) || book.HasOther(parts.Payment, position, entry?.Currency, before) ? new UnknownAmount("ledger", position.Line, $"The royalties of {before}, by which the minimum for {window} is measured, are not known, or are in another currency.")
            : entry is not null && entry.Carried != 0 && step.Preceding is not { IsKnown: true } ? new UnknownAmount(position.At.Provision.Value, position.At.In("preceding").Path, $"Of {before} {StepWords.Number(entry.Amount)} was earned and {StepWords.Number(entry.Carried)} put on top; whether that counts for the minimum of {window} is not {(step.Preceding is null ? "said" : "understood")}.")
            : null;
        if (unknown is not null)
            return null;
        var royalties = entry is null ? 0 : entry.Amount + (step.Preceding == PrecedingRoyalty.Owed ? entry.Carried : 0);
        Percentage? share = null;

        // A share of nothing is nothing, whatever it is.
        if (royalties > 0 && !TermReading.TryRead(step.OfPreceding, position.At, "ofPreceding", out share, out unknown))
            return null;
        var least = Money.Of(Scaled.Decimal(ExactRatio.Of(Math.Max(0, royalties)).Times(ExactRatio.Of(share?.Fraction ?? 0))), currency);
        words = $"{least} ({share?.ToString() ?? "a share"} of {StepWords.Number(royalties)} {(step.Preceding == PrecedingRoyalty.Owed ? "owed" : "earned")} in {before})";
        return least;
    }

    /// <summary>Whether a minimum was settled already that is measured by what is only told now of the time before it.</summary>
    internal bool IsSettled(MinimumStep step, StepPosition position, ReportWindow window)
        => !step.OfPreceding.IsBlank && book.Of(parts.Payment, position.Line, position.Index).Any(entry => entry.Scope == position.Key.Scope && entry.First == window.Last.PlusDays(1) && (entry.Counted != 0 || entry.IsUnknown));

    /// <summary>The first day of a time in which the payment operates and of which nothing is told; behind the time where there is none.</summary>
    private LocalDate Untold(ReportWindow days, IEnumerable<LedgerEntry> entries)
    {
        var from = parts.Standing.First(days, out _) ?? days.First;
        foreach (var entry in entries.Where(entry => new ReportWindow(entry.First, entry.Last).Overlaps(days)).OrderBy(static entry => entry.First))
        {
            if (entry.First > from)
                break;
            if (entry.Last >= from)
                from = entry.Last == IsoDay.Last ? entry.Last : entry.Last.PlusDays(1);
        }

        return from;
    }

    /// <summary>All days of the earlier times.</summary>
    private ReportWindow? Times(PrecedingTimes preceding, StepPosition position, string at, out UnknownAmount? unknown)
    {
        unknown = null;
        var first = parts.Over(preceding.Of, position.Key.Window);
        var last = first?.First.PlusDays(-1);
        for (var i = 0; i < preceding.Times && first is { } window; i++)
        {
            var eve = window.First.PlusDays(-1);
            first = window.First <= IsoDay.First ? null : parts.Over(preceding.Of, new ReportWindow(eve, eve)) ?? Before(window, preceding.Of);
        }

        if (first is not null)
            return new ReportWindow(first.Value.First, last!.Value);
        unknown = new UnknownAmount(position.At.Provision.Value, at, $"{position.Key.Window} is not within one {preceding.Of}, or there are none before it.");
        return null;
    }

    // Before the first year of the contract there are years of the same length.
    private static ReportWindow? Before(ReportWindow window, RoyaltyPeriod of)
        => ReportWindow.Days(of) is > 0 and var days ? new ReportWindow(window.First.PlusDays(-days), window.First.PlusDays(-1))
            : (of == RoyaltyPeriod.Year ? 12 : of == RoyaltyPeriod.HalfYear ? 6 : of == RoyaltyPeriod.Quarter ? 3 : of == RoyaltyPeriod.Month ? 1 : 0) is > 0 and var months ? new ReportWindow(window.First.PlusMonths(-months), window.First.PlusDays(-1)) : null;

    /// <summary>What the step counted in the earlier times; null, and why, where that is not known.</summary>
    private decimal? Counted(TieredRate tiers, StepPosition position, ReportWindow days, Currency? currency, out UnknownAmount? unknown)
    {
        unknown = null;
        var operated = parts.Standing.Over(days);
        if (operated.Result.IsFalse)
            return 0;
        var entries = book.Of(parts.Payment, position.Line, position.Index).Where(entry => new ReportWindow(entry.First, entry.Last).Overlaps(days)).ToList();
        var from = Untold(days, entries);
        if (from <= days.Last && !parts.Standing.Over(new ReportWindow(from, days.Last)).Result.IsFalse)
            unknown = new UnknownAmount("ledger", position.Line, $"What was counted in {days}, by which the tier goes, is not told in full: neither the report nor the ledger has {new ReportWindow(from, days.Last)}. Report a row with 0 where nothing was sold.");
        else if (entries.Exists(entry => entry.IsUnknown || !days.Contains(new ReportWindow(entry.First, entry.Last))) || book.IsOpen(parts.Payment, position, days))
            unknown = new UnknownAmount("ledger", position.Line, $"What was counted in {days}, by which the tier goes, is not known, or was counted together with other times.");
        var own = entries.FindAll(entry => entry.Scope == position.Key.Scope);
        if (tiers.By == ReportName.Base && own.Exists(entry => entry.Amount != 0 && entry.Currency != currency))
            unknown ??= new UnknownAmount("ledger", position.Line, $"What was counted in {days} is in another currency.");
        return unknown is null ? own.Sum(entry => tiers.By is null || tiers.By == ReportName.Units ? entry.Units : tiers.By == ReportName.Base ? entry.Amount : entry.Counted) : null;
    }
}
