using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Royalties.Payments;

/// <summary>Days of the times over which something is counted of which neither the report nor the ledger tells: that nothing was sold on them is presumed, and listed by the statement that first rests on it.</summary>
internal sealed class UnreportedTimes(ScheduleParts parts, LedgerBook book)
{
    /// <summary>Lists them.</summary>
    /// <param name="told">The times of the rows of the report.</param>
    /// <param name="before">The times of which the ledger tells.</param>
    internal void Presume(IReadOnlyCollection<ReportWindow> told, IReadOnlyCollection<ReportWindow> before)
    {
        if (told.Count == 0)
            return;
        var first = told.Min(static days => days.First);
        foreach (var window in parts.Counted.Concat(parts.Settled).Distinct().ToList())
        {
            var covered = told.Concat(before).Where(days => days.Overlaps(window)).OrderBy(static days => days.First).ToList();
            if (covered.Count == 0)
            {
                Settle(window.First, window);
                continue;
            }

            var isNew = window != ReportWindow.Life && !before.Any(days => days.Overlaps(window));
            var from = isNew ? window.First : covered[0].First;
            foreach (var days in covered)
            {
                if (days.First > from && days.First.PlusDays(-1) is var last && days.First >= first && !parts.Standing.Over(new ReportWindow(from, last)).Result.IsFalse)
                    parts.PresumeUnsold($"in {new ReportWindow(from, last)}");
                if (days.Last < IsoDay.Last && days.Last.PlusDays(1) > from)
                    from = days.Last.PlusDays(1);
            }

            Settle(from, window);
        }
    }

    /// <summary>What is put on top of what was earned rests on it that no more was sold to the end of the time.</summary>
    private void Settle(LocalDate from, ReportWindow window)
    {
        if (parts.Settled.Contains(window) && from <= window.Last && !parts.Standing.Over(new ReportWindow(from, window.Last)).Result.IsFalse)
            parts.PresumeUnsold($"in {new ReportWindow(from, window.Last)}");
    }

    /// <summary>The times of which the ledger tells, before the report is counted.</summary>
    internal IReadOnlyCollection<ReportWindow> Before()
        => [.. book.Sold(parts.Payment).Select(static entry => new ReportWindow(entry.First, entry.Last)).Where(static days => days != ReportWindow.Life).Distinct()];
}
