using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;
using NodaTime;

namespace LicensingModel.Rendering.Calendars;

/// <summary>A calendar as a timeline: a row for each thing that falls due, however often, under the agreement that it belongs to.</summary>
public static class CalendarPicture
{
    private const int MostRows = 300;
    private const int MostDays = 200;

    /// <summary>The picture, in SVG. Filled: it holds. Hollow: nobody can say whether it does. What does not apply is told in words alone, and so is what has no day that is known.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="document">The document from which it was made, for the names in it.</param>
    /// <param name="languages">The languages that the reader prefers, the best first.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToSvg(ContractCalendar calendar, LicensingDocument document, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document, languages ?? []);
        var rows = Rows(calendar, names).ToList();
        var content = new Markup();
        var (width, height) = new TimelinePicture(content).Draw(rows, document.RecordedThrough);
        var legend = new Markup();
        PictureText.Write(legend, ["Filled: falls on this day, by the text and if nothing happens that is not recorded. Hollow: whether it holds is not known."], 12, height + PictureText.LineHeight, "soft");
        content.Append(legend);
        var markup = new Markup();
        var words = string.Join(' ', rows.Select(static row => row.IsHeading ? row.Label + ":" : $"{row.Label}: {row.Words}."));
        Canvas.Frame(markup, "calendar", $"Calendar, {DateWords.Of(calendar.Range)}", words, width, height + (2 * PictureText.LineHeight), isAlone: true, content);
        return markup + "\n";
    }

    private static IEnumerable<TimelineRow> Rows(ContractCalendar calendar, Names names)
    {
        var count = 0;
        foreach (var agreement in calendar.Entries.Concat(calendar.Undated).GroupBy(static entry => entry.Agreement))
        {
            yield return new TimelineRow(names.Of(agreement.Key), string.Empty) { IsHeading = true };
            foreach (var lane in agreement.GroupBy(static entry => (entry.Provision, entry.Kind, Words: entry.Day is null ? entry.Words : string.Empty)))
            {
                if (count++ == MostRows)
                {
                    yield return new TimelineRow("…", "more than is drawn");
                    yield break;
                }

                yield return Row([.. lane]);
            }
        }
    }

    private static TimelineRow Row(IReadOnlyList<CalendarEntry> lane)
    {
        var one = lane[0];
        var label = $"{CalendarWords.Of(one.Kind)}{(one.Clause is { } clause ? $" {clause}" : one.Provision is { } provision ? $" {provision}" : string.Empty)}";
        if (one.Day is null)
        {
            return new TimelineRow(label, $"{one.Words}; {(one.Standing == EntryStanding.DoesNotApply ? "does not apply" : "the day is not known")}: {one.Reason}")
            {
                Stretch = one.Between is { } between && between.TryGetEarliest(out var earliest) && one.Standing != EntryStanding.DoesNotApply ? new TimelineStretch(null, earliest, null, between.TryGetLatest(out var latest) ? latest : null, false, $"not before {IsoDay.Format(earliest)}") : null,
            };
        }

        var days = lane.Take(MostDays).ToList();
        var words = lane.Count == 1 ? $"{IsoDay.Format(one.Day.Value)}: {one.Words}" : FormattableString.Invariant($"{lane.Count} days, from {IsoDay.Format(one.Day.Value)} to {IsoDay.Format(lane[^1].Day!.Value)}; the first: {one.Words}");
        var doubts = one.Standing == EntryStanding.DoesNotApply ? "; does not apply" : lane.Count > MostDays ? FormattableString.Invariant($"; the first {MostDays} are drawn") : string.Empty;
        return new TimelineRow(label, words + doubts)
        {
            Days = Of(days, static standing => standing is EntryStanding.Certain or EntryStanding.IfNothingHappens),
            ClaimedDays = Of(days, static standing => standing == EntryStanding.Undetermined),
        };
    }

    private static ValueList<LocalDate> Of(List<CalendarEntry> entries, Func<EntryStanding, bool> isMeant) => entries.Where(entry => isMeant(entry.Standing)).Select(static entry => entry.Day!.Value).ToValueList();
}
