using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Calendar.Finding;

/// <summary>The times for each of which a royalty is paid: quarters, years. They are the same as those of a statement.</summary>
/// <param name="Times">The times, in order.</param>
/// <param name="Open">Why they are not known; null where they are.</param>
internal sealed record RoyaltyTimes(IEnumerable<ReportWindow> Times, Deadline? Open)
{
    private const int Slack = 62;

    /// <summary>The times that end so that what follows within some days lies in the range of the text.</summary>
    internal static RoyaltyTimes Of(DeadlineText text, Deadline bare, RoyaltySchedule schedule, RoyaltyPeriod every, int days)
    {
        LocalDate? year = schedule.YearFrom is not { } yearFrom ? IsoDay.First : yearFrom.Resolve(text.Events).TryGetDate(out var day) ? day : null;
        if (year is not { } start)
            return new([], DeadlineText.Open(bare, text.Lacking(bare, "body/royalty/yearFrom", MissingReason.NotRecorded, "When the year of the contract begins is not known.")));
        LocalDate? week = schedule.WeeksFrom is { } weeks && weeks.Resolve(text.Events).TryGetDate(out var first) ? first : null;
        if (ReportWindow.Days(every) > 0 && week is null && (schedule.WeeksFrom is not null || every != RoyaltyPeriod.Week))
            return new([], DeadlineText.Open(bare, text.Lacking(bare, "body/royalty/weeksFrom", MissingReason.NotRecorded, "When the weeks of the contract begin is not known.")));
        if (!ReportWindow.TryFind(every, new LocalDate(2000, 1, 1), start, week, out var one) || one == ReportWindow.Life)
            return new([], DeadlineText.Open(bare, text.Lacking(bare, "body/royalty/every", MissingReason.NotDecidable, $"`{every}` is no time that recurs by the calendar.")));

        var (begins, ends) = (text.DayOf(text.From(bare.Provision)), text.RecursUntil(bare.Provision));
        if (begins is null && !text.Range.HasFirstDay)
            return new([], DeadlineText.Open(bare, text.Why(bare, text.From(bare.Provision), "term/from")));
        if (ends is null && !text.Range.HasLastDay)
        {
            text.WithoutEnd.Add((bare.Provision!.Id, bare.Term));
            return new([], DeadlineText.Open(bare, text.Lacking(bare, "term/until", MissingReason.NotDecidable, "It recurs without an end that is known; a range is needed that has a last day.")));
        }

        return new(Between(text, every, (start, week), days, begins, ends), null);
    }

    private static IEnumerable<ReportWindow> Between(DeadlineText text, RoyaltyPeriod every, (LocalDate Year, LocalDate? Week) starts, int days, LocalDate? begins, LocalDate? ends)
    {
        // Nothing that ends earlier than this can fall due in the range.
        var from = text.Range.HasFirstDay ? Back(text.Range.FirstDay, days + Slack) : begins!.Value;
        if (begins > from)
            from = begins.Value;
        if (ReportWindow.Days(every) > 0 && starts.Week > from)
            from = starts.Week.Value;
        var last = text.Range.HasLastDay ? text.Range.LastDay : IsoDay.Last;
        if (ends < last)
            last = ends.Value;
        for (var count = 0; count < text.Limit && from <= last && ReportWindow.TryFind(every, from, starts.Year, starts.Week, out var window); count++)
        {
            yield return window;
            if (window.Last >= IsoDay.Last)
                yield break;
            from = window.Last.PlusDays(1);
        }
    }

    private static LocalDate Back(LocalDate day, int days) => Period.DaysBetween(IsoDay.First, day) <= days ? IsoDay.First : day.PlusDays(-days);
}
