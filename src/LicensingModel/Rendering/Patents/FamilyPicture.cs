using LicensingModel.Patents;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;
using NodaTime;
using static LicensingModel.Rendering.Pictures.PictureText;

namespace LicensingModel.Rendering.Patents;

/// <summary>Draws a family: a row for each filing, the earlier above, its day on the axis, and a line from each to what it goes back to, with the ground on which it does.</summary>
internal sealed class FamilyPicture(Names names)
{
    private const int MostRows = 60;
    private const double LabelWidth = 300;
    private const double Left = LabelWidth + 40;
    private const double Right = Canvas.Width - 150;
    private const double RowHeight = 40;
    private const double Top = 44;

    private sealed record Filing(string Key, string Label, string Words, LocalDate? Day, bool IsPatent);

    /// <summary>Draws the patents of a family with the filings they go back to.</summary>
    internal (Markup Content, string Words, double Width, double Height) Draw(IReadOnlyList<Patent> patents)
    {
        var filings = Filings(patents);
        var links = patents.SelectMany(patent => Links(patent, patents)).ToList();
        var shown = filings.Take(MostRows).ToList();
        var places = shown.Select((filing, i) => (filing.Key, i)).ToDictionary(entry => entry.Key, entry => entry.i, StringComparer.Ordinal);
        var days = shown.Select(filing => filing.Day).OfType<LocalDate>().ToList();
        var scale = new TimelineScale(days, Left, Right);
        var height = Top + (shown.Count * RowHeight) + 16;
        var content = new Markup();
        if (days.Count > 0)
            Axis(content, scale, height);
        foreach (var (from, to, kind) in links.Where(link => places.ContainsKey(link.From) && places.ContainsKey(link.To)))
            Link(content, scale, shown[places[from]], places[from], shown[places[to]], places[to], kind);
        for (var i = 0; i < shown.Count; i++)
            Row(content, scale, shown[i], i, string.Join(", ", links.Where(link => link.From == shown[i].Key).Select(link => ValueWords.Code(link.Kind)).Distinct(StringComparer.Ordinal)));
        if (filings.Count > shown.Count)
            Write(content, [FormattableString.Invariant($"and {filings.Count - shown.Count} more filings, which are not drawn")], 12, height, "doubt");
        var words = string.Join("; ", links.Select(link => $"{Label(filings, link.From)} goes back to {Label(filings, link.To)} ({ValueWords.Code(link.Kind)})"));
        return (content, words.Length > 0 ? words + "." : "No filing goes back to another, as far as is recorded.", Canvas.Width, height + (filings.Count > shown.Count ? 20 : 0));
    }

    private static string Label(List<Filing> filings, string key) => filings.First(filing => filing.Key == key).Label;

    private List<Filing> Filings(IReadOnlyList<Patent> patents)
    {
        Dictionary<string, Filing> filings = new(StringComparer.Ordinal);
        foreach (var patent in patents)
        {
            var own = patent.Filed.StatedValue is FixedDate filed ? filed.Date : (LocalDate?)null;
            filings[KeyOf(patent)] = new Filing(KeyOf(patent), names.Of(patent.Id), own is { } day ? $"filed {IsoDay.Format(day)}" : "day of filing not known", own, true);
        }

        foreach (var priority in patents.SelectMany(Priorities))
        {
            var day = priority.Filed.StatedValue is FixedDate earlier ? earlier.Date : (LocalDate?)null;
            var key = KeyOf(priority, patents);
            filings.TryAdd(key, new Filing(key, priority.Number?.ToString() ?? "a filing without a number", day is { } known ? $"filed {IsoDay.Format(known)}" : "day of filing not known", day, false));
        }

        return filings.Values.OrderBy(filing => filing.Day ?? IsoDay.Last).ThenBy(filing => filing.Label, StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<Priority> Priorities(Patent patent) => patent.Priorities.TryGetValue(out var priorities) ? priorities : [];

    private static IEnumerable<(string From, string To, PriorityKind Kind)> Links(Patent patent, IReadOnlyList<Patent> patents)
        => Priorities(patent).Select(priority => (KeyOf(patent), KeyOf(priority, patents), priority.Kind));

    private static string KeyOf(Patent patent) => patent.Application?.ToString() ?? $"id:{patent.Id}";

    private static string KeyOf(Priority priority, IReadOnlyList<Patent> patents)
        => priority.Number?.ToString() ?? (priority.Patent is { } id ? patents.FirstOrDefault(patent => patent.Id == id) is { } named ? KeyOf(named) : $"id:{id}" : $"unnumbered:{priority.Kind}:{priority.Filed}");

    private static void Axis(Markup content, TimelineScale scale, double height)
    {
        foreach (var (at, label) in scale.Ticks())
        {
            content.Empty("line", ("x1", Number(at)), ("y1", "30"), ("x2", Number(at)), ("y2", Number(height - 10)), ("class", "tick"));
            content.Element("text", label, ("x", Number(at)), ("y", "22"), ("class", "soft middle"));
        }
    }

    private static double Y(int row) => Top + (row * RowHeight) + (RowHeight / 2);

    private static double X(TimelineScale scale, Filing filing) => filing.Day is { } day ? scale.At(day) : scale.Right + 40;

    private static void Row(Markup content, TimelineScale scale, Filing filing, int row, string grounds)
    {
        var (x, y) = (X(scale, filing), Y(row));
        Write(content, Wrap(filing.Label, BoldColumns(LabelWidth - 12), 1), 12, y - 2, "strong");
        Write(content, Wrap(filing.Words, Columns(LabelWidth - 12), 1), 12, y + 14, filing.Day is null ? "doubt" : "soft");
        content.Empty("path", ("d", $"M{Number(x)} {Number(y - 7)} l7 7 l-7 7 l-7 -7 z"), ("class", filing.IsPatent ? "day" : "claimed"));
        if (grounds.Length > 0)
            Write(content, [grounds], x + 12, y + 4, "soft halo");
    }

    private static void Link(Markup content, TimelineScale scale, Filing from, int fromRow, Filing to, int toRow, PriorityKind kind)
    {
        var (x1, y1, x2, y2) = (X(scale, from), Y(fromRow), X(scale, to), Y(toRow));
        var bend = Math.Max(Math.Abs(y1 - y2) / 2, 24);
        content.Open("g", ("class", "flow"));
        content.Empty("path", ("d", $"M{Number(x1)} {Number(y1 - 8)} C{Number(x1)} {Number(y1 - bend)} {Number(x2)} {Number(y2 + bend)} {Number(x2)} {Number(y2 + 8)}"), ("class", kind == PriorityKind.Foreign || kind == PriorityKind.Provisional || kind == PriorityKind.Domestic ? "dashed" : null));
        content.Close();
    }
}
