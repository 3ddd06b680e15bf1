using LicensingModel.Rendering.Layouts;
using NodaTime;
using static LicensingModel.Rendering.Pictures.PictureText;

namespace LicensingModel.Rendering.Pictures;

/// <summary>
/// Draws when what happens: a row for each date, its words on the left and its place on the right. An end that is not known fades out and says so; a beginning that is
/// not known is dashed.
/// </summary>
internal sealed class TimelinePicture(Markup markup)
{
    private const double LabelWidth = 340;
    private const double Left = LabelWidth + 20;
    private const double Right = Canvas.Width - 20;
    private const double BarHeight = 14;
    private const double HalfLabel = 28;

    private double _y;

    /// <summary>Draws the picture and tells how high it is.</summary>
    internal (double Width, double Height) Draw(IReadOnlyList<TimelineRow> rows, LocalDate? recordedThrough)
    {
        var days = rows.SelectMany(row => row.Days.Concat(row.ClaimedDays).Concat(row.Stretch?.Days ?? [])).Concat(new[] { recordedThrough }.OfType<LocalDate>()).ToList();
        var scale = new TimelineScale(days, Left, Right);
        DefineFading();
        var body = new Markup();
        _y = 44;
        foreach (var row in rows)
            DrawRow(body, row, scale);
        if (days.Count > 0)
            DrawAxis(scale, recordedThrough);
        markup.Append(body);
        return (Canvas.Width, _y + (recordedThrough is null ? 10 : 28));
    }

    private void DefineFading()
    {
        markup.Open("defs").Open("linearGradient", ("id", "fading"));
        markup.Empty("stop", ("offset", "0"), ("class", "stop"), ("stop-opacity", "0.45")).Empty("stop", ("offset", "1"), ("class", "stop"), ("stop-opacity", "0"));
        markup.Close().Close();
    }

    private void DrawAxis(TimelineScale scale, LocalDate? recordedThrough)
    {
        foreach (var (at, label) in scale.Ticks())
        {
            markup.Empty("line", ("x1", Number(at)), ("y1", "30"), ("x2", Number(at)), ("y2", Number(_y)), ("class", "tick"));
            markup.Element("text", label, ("x", Number(Math.Min(at, Canvas.Width - HalfLabel))), ("y", "22"), ("class", "soft middle"));
        }

        if (recordedThrough is not { } day)
            return;

        var x = scale.At(day);
        markup.Empty("line", ("x1", Number(x)), ("y1", "30"), ("x2", Number(x)), ("y2", Number(_y)), ("class", "known"));
        markup.Element("text", $"events recorded through {IsoDay.Format(day)}", ("x", Number(Math.Clamp(x, Left + 120, Right - 120))), ("y", Number(_y + 16)), ("class", "doubt middle"));
    }

    private void DrawRow(Markup body, TimelineRow row, TimelineScale scale)
    {
        if (row.IsHeading)
        {
            var title = Wrap(row.Label, BoldColumns(Canvas.Width - 40), 2);
            body.Empty("rect", ("x", "0"), ("y", Number(_y)), ("width", Number(Canvas.Width)), ("height", Number((title.Count * LineHeight) + 9)), ("class", "band"));
            Write(body, title, 12, _y + LineHeight, "strong");
            _y += (title.Count * LineHeight) + 16;
            return;
        }

        var labels = Wrap(row.Label, BoldColumns(LabelWidth - 12), 4);
        var words = Wrap(row.Words, Columns(LabelWidth - 12), 8);
        Write(body, labels, 12, _y + 14, "strong");
        Write(body, words, 12, _y + 14 + (labels.Count * LineHeight), "soft");
        var height = (labels.Count + words.Count) * LineHeight;
        var middle = _y + (height / 2);
        if (row.Stretch is { } stretch)
            DrawStretch(body, stretch, scale, middle);
        foreach (var day in row.Days)
            DrawDay(body, scale.At(day), middle, "day");
        foreach (var day in row.ClaimedDays)
            DrawDay(body, scale.At(day), middle, "claimed");
        _y += height + 12;
    }

    private static void DrawDay(Markup body, double x, double y, string style)
        => body.Empty("path", ("d", $"M{Number(x)} {Number(y - 7)} l7 7 l-7 7 l-7 -7 z"), ("class", style));

    private static void DrawStretch(Markup body, TimelineStretch stretch, TimelineScale scale, double middle)
    {
        if (stretch is { DrawnFrom: null, End: null })
        {
            Write(body, ["no day of it is known"], scale.Left, middle + 4, "doubt halo");
            return;
        }

        var y = middle - (BarHeight / 2);
        var from = stretch.DrawnFrom is { } first ? scale.At(first) : scale.Left;
        var style = stretch.Start is null || stretch.IsRead ? "maybe" : "bar";
        var last = stretch.IsEndless ? scale.Right : stretch.End is { } end ? scale.At(end) : stretch.Sure is { } sure ? scale.At(sure) : from;
        if (last > from)
            body.Empty("rect", ("x", Number(from)), ("y", Number(y)), ("width", Number(last - from)), ("height", Number(BarHeight)), ("class", style));
        if (stretch.IsEndless)
            body.Empty("path", ("d", $"M{Number(scale.Right)} {Number(y - 4)} l12 {Number((BarHeight / 2) + 4)} l-12 {Number((BarHeight / 2) + 4)} z"), ("class", style));
        if (stretch.IsEndless || stretch.End is not null)
            return;

        body.Empty("rect", ("x", Number(last)), ("y", Number(y)), ("width", Number(scale.Right - last)), ("height", Number(BarHeight)), ("class", "fading"));
        body.Empty("path", ("d", $"M{Number(scale.Right)} {Number(y)} H{Number(last)} v{Number(BarHeight)} H{Number(scale.Right)}"), ("class", style == "maybe" ? "edge guessed" : "edge"));
        var words = Wrap(stretch.EndWords, Columns(scale.Right - Left), 1);
        Write(body, words, scale.Right, y - 7, "doubt end halo");
    }
}
