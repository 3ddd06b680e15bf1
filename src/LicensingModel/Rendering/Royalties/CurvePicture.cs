using System.Globalization;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;
using LicensingModel.Royalties;
using static LicensingModel.Rendering.Pictures.PictureText;

namespace LicensingModel.Rendering.Royalties;

/// <summary>Draws a royalty curve: axes with round numbers, the curve, a numbered mark where it is reckoned otherwise, and below what each mark means. What is not known is a band that says so.</summary>
internal sealed class CurvePicture(RoyaltyCurve curve)
{
    /// <summary>What it needs beside the colours of all pictures.</summary>
    internal const string Style = """
        svg .curve{fill:none;stroke:#1456a8;stroke-width:2.4;stroke-linejoin:round}
        svg .jump{stroke:#1456a8;stroke-width:1.6;stroke-dasharray:3 4}
        svg .grid{stroke:#e1e6ee;stroke-width:1}
        svg .guide{stroke:#8b96a8;stroke-width:1;stroke-dasharray:2 4}
        svg .axis{stroke:#5b6678;stroke-width:1.2}
        svg .open{fill:#f6e7da}
        svg .mark{fill:#1456a8}
        svg text.number{fill:#ffffff;font-size:11px;font-weight:600;text-anchor:middle}
        @media (prefers-color-scheme:dark){
        svg .curve,svg .jump{stroke:#7db4ff}
        svg .grid{stroke:#2b3442}
        svg .guide{stroke:#6b778b}
        svg .axis{stroke:#9aa6b8}
        svg .open{fill:#3a2a1c}
        svg .mark{fill:#7db4ff}
        svg text.number{fill:#151a22}
        }

        """;

    private const double Margin = 20;
    private const double ChartHeight = 360;
    private const double Radius = 8.5;
    private const int MostTold = 14;

    private readonly Markup _content = new();

    /// <summary>The picture, its size, and what it shows in words.</summary>
    internal (Markup Content, string Words, double Width, double Height) Draw()
    {
        var y = Margin + 14;
        foreach (var line in Wrap(CurveWords.Title(curve), BoldColumns(Canvas.Width - (2 * Margin)), 2))
            y = Line(line, y, "strong");
        foreach (var line in Wrap(CurveWords.Confines(curve), Columns(Canvas.Width - (2 * Margin)), 3))
            y = Line(line, y, "soft");

        var told = CurveWords.Told(curve);
        var amounts = curve.Stretches.SelectMany(static stretch => stretch.Points).Select(static point => point.Amount).Append(0).ToList();
        var bottom = y + 16 + ChartHeight;
        var up = new AxisScale(amounts.Min(), amounts.Max(), bottom, y + 16, isRounded: true);
        var left = Margin + 24 + up.Ticks().Max(static tick => SafeText.Width(AxisScale.Words(tick)) * ColumnWidth);
        var across = new AxisScale(curve.Stretches[0].From, curve.Stretches[^1].To, left, Canvas.Width - Margin - 40, isRounded: false);
        Axes(across, up, left, y + 16, bottom);
        Unknown(across, y + 16, bottom);
        Curve(across, up);
        Marks(told, across, up, bottom);
        y = Told(told, bottom + 58);
        return (_content, string.Join(". ", told.Select(stretch => CurveWords.Of(curve, stretch))) + ".", Canvas.Width, y + Margin);
    }

    private double Line(string text, double y, string style)
    {
        Write(_content, [text], Margin, y, style);
        return y + LineHeight + 2;
    }

    private void Axes(AxisScale across, AxisScale up, double left, double top, double bottom)
    {
        var right = across.At(curve.Stretches[^1].To);
        foreach (var tick in up.Ticks())
        {
            Stroke("grid", left, up.At(tick), right, up.At(tick));
            _content.Element("text", AxisScale.Words(tick), ("x", Number(left - 8)), ("y", Number(up.At(tick) + 4.5)), ("class", "soft end"));
        }

        var room = double.NegativeInfinity;
        foreach (var tick in across.Ticks())
        {
            Stroke("axis", across.At(tick), bottom, across.At(tick), bottom + 5);
            var half = SafeText.Width(AxisScale.Words(tick)) * ColumnWidth / 2;
            if (across.At(tick) - half < room + 8)
                continue;
            room = across.At(tick) + half;
            _content.Element("text", AxisScale.Words(tick), ("x", Number(across.At(tick))), ("y", Number(bottom + 20)), ("class", "soft middle"));
        }

        Stroke("axis", left, top, left, bottom);
        Stroke("axis", left, bottom, right, bottom);
        _content.Element("text", curve.Of == CurveVariable.Units ? "units" : $"price of one unit{(curve.Currency is { } currency ? $", {currency}" : string.Empty)}", ("x", Number(right)), ("y", Number(bottom + 38)), ("class", "end"));
        _content.Element("text", curve.Currency?.ToString() ?? "owed", ("x", Number(left - 8)), ("y", Number(top - 10)), ("class", "end"));
    }

    private void Unknown(AxisScale across, double top, double bottom)
    {
        foreach (var stretch in curve.Stretches.Where(static stretch => stretch.Points.Count == 0))
        {
            var (from, to) = (across.At(stretch.From), across.At(stretch.To));
            _content.Empty("rect", ("x", Number(from)), ("y", Number(top)), ("width", Number(Math.Max(2, to - from))), ("height", Number(bottom - top)), ("class", "open"));
            var words = $"not known: {string.Join(" ", stretch.Unknown.Take(1).Select(static why => $"{why.Term}: {why.Explanation}"))}";
            var lines = to - from < 120 ? ["?"] : Wrap(words, Columns(to - from - 24), 6);
            for (var i = 0; i < lines.Count; i++)
                _content.Element("text", lines[i], ("x", Number((from + to) / 2)), ("y", Number(((top + bottom) / 2) + (i * LineHeight))), ("class", "doubt middle"));
        }
    }

    private void Curve(AxisScale across, AxisScale up)
    {
        foreach (var stretch in curve.Stretches.Where(static stretch => stretch.Points.Count > 0))
        {
            if (stretch.IsJump)
                Stroke("jump", across.At(stretch.From), up.At(stretch.Points[0].Amount), across.At(stretch.To), up.At(stretch.Points[^1].Amount));
            else
                _content.Empty("polyline", ("points", string.Join(' ', stretch.Points.Select(point => $"{Number(across.At(point.At))},{Number(up.At(point.Amount))}"))), ("class", "curve"));
        }
    }

    private void Marks(List<CurveStretch> told, AxisScale across, AxisScale up, double bottom)
    {
        var room = double.NegativeInfinity;
        for (var i = 1; i < told.Count && i < MostTold; i++)
        {
            if (told[i].Points.Count == 0)
                continue;
            var (x, y) = (across.At(told[i].Points[0].At), up.At(told[i].Points[0].Amount));
            Stroke("guide", x, y, x, bottom);

            // Marks that would lie on each other stand one above the other.
            var lift = x - room < (2 * Radius) + 2 ? (2 * Radius) + 3 : 0;
            room = x;
            var top = y - Radius - 6 - lift;
            _content.Empty("circle", ("cx", Number(x)), ("cy", Number(y)), ("r", "3.2"), ("class", "mark"));
            _content.Empty("circle", ("cx", Number(x)), ("cy", Number(top)), ("r", Number(Radius)), ("class", "mark"));
            _content.Element("text", i.ToString(CultureInfo.InvariantCulture), ("x", Number(x)), ("y", Number(top + 4)), ("class", "number"));
        }
    }

    private double Told(List<CurveStretch> told, double y)
    {
        for (var i = 0; i < told.Count && i < MostTold; i++)
        {
            if (i > 0 && told[i].Points.Count > 0)
            {
                _content.Empty("circle", ("cx", Number(Margin + Radius)), ("cy", Number(y - 4.5)), ("r", Number(Radius)), ("class", "mark"));
                _content.Element("text", i.ToString(CultureInfo.InvariantCulture), ("x", Number(Margin + Radius)), ("y", Number(y - 0.5)), ("class", "number"));
            }

            foreach (var line in Wrap(CurveWords.Of(curve, told[i]), Columns(Canvas.Width - (2 * Margin) - 26), 2))
            {
                Write(_content, [line], Margin + 26, y, "soft");
                y += LineHeight + 3;
            }
        }

        return told.Count > MostTold ? Line(string.Create(CultureInfo.InvariantCulture, $"and {told.Count - MostTold} more"), y, "soft") : y;
    }

    private void Stroke(string style, double x1, double y1, double x2, double y2)
        => _content.Empty("line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", style));
}
