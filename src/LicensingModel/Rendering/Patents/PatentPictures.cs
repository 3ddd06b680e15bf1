using LicensingModel.Agreements;
using LicensingModel.Patents.Lives;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;
using NodaTime;

namespace LicensingModel.Rendering.Patents;

/// <summary>The pictures of a patent: its life line in each country, who held it, and where it comes from.</summary>
internal sealed class PatentPictures(LicensingDocument document, Names names)
{
    /// <summary>Life line and title on one axis.</summary>
    internal (Markup Content, string Words, double Width, double Height) Timeline(PatentView view)
    {
        List<TimelineRow> rows = [];
        Filings(rows, view);
        rows.Add(new TimelineRow("In force", string.Empty) { IsHeading = true });
        if (view.Lives.Count == 0)
            rows.Add(new TimelineRow("nowhere", view.IsProtectionKnown ? "it gives a right in no country" : "where it gives a right is not known"));
        foreach (var life in view.Lives)
            rows.Add(Row(life, view.On));
        rows.Add(new TimelineRow("Title", string.Empty) { IsHeading = true });
        if (view.Title.Chain.Count == 0)
            rows.Add(new TimelineRow("not known", view.Title.Missing?.Explanation ?? string.Empty));
        foreach (var stretch in view.Title.Chain)
        {
            var during = stretch.During;
            rows.Add(new TimelineRow(stretch.IsGap ? "nobody is recorded" : names.Of(stretch.Holders), stretch.Doubt is null ? DateWords.Of(during) : $"{DateWords.Of(during)}, in doubt")
            {
                Stretch = stretch.IsGap ? null : new TimelineStretch(stretch.Doubt is null && during.HasFirstDay ? during.FirstDay : null, during.HasFirstDay ? during.FirstDay : Beginning(view), null, during.HasLastDay ? during.LastDay : null, !during.HasLastDay, string.Empty),
            });
        }

        var content = new Markup();
        var (width, height) = new TimelinePicture(content).Draw(rows, document.RecordedThrough);
        return (content, string.Join(' ', rows.Select(row => row.IsHeading ? row.Label + ":" : $"{row.Label}: {row.Words}.")), width, height);
    }

    private static LocalDate? Beginning(PatentView view)
        => view.Patent.Filed.StatedValue is FixedDate filed ? filed.Date : view.Lives.Select(life => life.Granted.TryGetEarliest(out var granted) ? granted : (LocalDate?)null).Min();

    private static void Filings(List<TimelineRow> rows, PatentView view)
    {
        if (view.Patent.Priorities.TryGetValue(out var priorities))
        {
            foreach (var priority in priorities.Where(static priority => priority.Filed.StatedValue is FixedDate))
                rows.Add(new TimelineRow(priority.Number?.ToString() ?? priority.Patent?.Value ?? "earlier filing", $"{ValueWords.Code(priority.Kind)}, filed {((FixedDate)priority.Filed.StatedValue!).Date:uuuu-MM-dd}") { Days = [((FixedDate)priority.Filed.StatedValue!).Date] });
        }

        if (view.Patent.Filed.StatedValue is FixedDate own)
            rows.Add(new TimelineRow(view.Patent.Application?.ToString() ?? view.Name, $"filed {own.Date:uuuu-MM-dd}") { Days = [own.Date] });
    }

    private static TimelineRow Row(NationalLife life, LocalDate on)
    {
        LocalDate? start = life.Granted.TryGetDate(out var granted) ? granted : null;
        LocalDate? sure = life.LastDay.TryGetEarliest(out var earliest) ? earliest : null;

        // A day more or less does not show in a picture; the words say it.
        LocalDate? end = life.LastDay.TryGetLatest(out var last) && sure?.PlusDays(1) >= last ? last : null;
        var finding = life.InForce(on);
        foreach (var entry in life.Statuses.Where(static entry => entry.On is FixedDate))
        {
            if (entry.Status.Value is "lapsed" or "revoked" or "surrendered" or "expired" or "refused" or "withdrawn" && ((FixedDate)entry.On).Date.PlusDays(-1) is var before && (end is null || before < end))
                end = before;
        }

        return new TimelineRow($"{life.Country}{(life.IsUnitary ? " (unitary effect)" : string.Empty)}", $"{PatentSetter.Answer(finding.Result)} on {IsoDay.Format(on)}; last day {PatentSetter.Bounds(life.LastDay)}")
        {
            Stretch = new TimelineStretch(start, start ?? sure, sure, end, false, end is null ? $"last day {PatentSetter.Bounds(life.LastDay)}" : string.Empty),
            Days = life.Certificates.Select(certificate => certificate.LastDay.TryGetDate(out var day) ? day : (LocalDate?)null).OfType<LocalDate>().ToValueList(),
        };
    }
}
