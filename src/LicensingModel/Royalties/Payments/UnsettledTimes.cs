using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Payments;

/// <summary>Times of minimums that no row closes although the report goes on beyond them: they are settled all the same, and what is not reported of them is presumed not to have been sold.</summary>
internal sealed class UnsettledTimes(ScheduleParts parts, LedgerBook book)
{
    private const int Most = 10_000;

    /// <summary>The times in which such minimums are settled.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="slices">The times of the report.</param>
    /// <param name="sold">Those of them in which something was sold that may bear a royalty.</param>
    internal IReadOnlySet<ReportWindow> Of(IEnumerable<LineRun> lines, IReadOnlyCollection<ReportWindow> slices, IReadOnlySet<ReportWindow> sold)
    {
        HashSet<ReportWindow> closing = [];
        if (slices.Count == 0)
            return closing;
        var through = parts.Reached;
        var minimums = lines.SelectMany(static line => line.Line.Steps.Select((step, i) => (step, Name: line.Line.Name.ToString(), Index: i, Place: line.Place))).Concat(parts.Schedule.Steps.Select((step, i) => (step, Name: string.Empty, Index: i, parts.Place)));
        foreach (var (step, name, index, place) in minimums)
        {
            if (step is not MinimumStep minimum)
                continue;

            // Where each time that the report gives is a payment, there is none that it does not give.
            if (parts.IsOfGivenTimes(minimum.Over))
                continue;
            var before = book.Of(parts.Payment, name, index);
            var touched = sold.Select(slice => parts.Over(minimum.Over, slice)).OfType<ReportWindow>().Concat(before.Select(static entry => new ReportWindow(entry.First, entry.Last))).Where(static window => window.Last < IsoDay.Last).ToList();
            if (touched.Count == 0)
                continue;
            var at = touched.MinBy(static window => window.First);
            for (var i = 0; parts.Sums.DaysOf(minimum, at).First() <= through && i < Most; i++)
            {
                var isNone = Limits.TryFind(minimum.Amounts, at, place.In($"steps/{index}"), "amounts", parts.Sums, null, out var least, out _, out _) && least is null;
                foreach (var end in parts.Sums.DaysOf(minimum, at).Where(day => day <= through))
                {
                    var isClosed = sold.Any(slice => slice.Contains(new ReportWindow(end, end))) || before.Any(entry => entry.Last == at.Last && (entry.Counted != 0 || (minimum.Payable == Provisions.Schedules.PayableWhen.InParts && book.Reached(parts.Payment, at) >= end)));
                    var last = parts.Slice(new ReportWindow(end, end));
                    if (isClosed || isNone || !parts.Text.Days.Contains(last) || !last.Contains(new ReportWindow(end, end)) || slices.Any(slice => slice != last && slice.Overlaps(last)) || parts.Standing.Over(at).Result.IsFalse)
                        continue;
                    closing.Add(last);
                    if (!slices.Contains(last))
                        parts.PresumeUnsold($"in {last}");
                }

                if (parts.Over(minimum.Over, new ReportWindow(at.Last.PlusDays(1), at.Last.PlusDays(1))) is not { } next)
                    break;
                at = next;
            }
        }

        return closing;
    }
}
