using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;
using static LicensingModel.Rendering.Pictures.PictureText;

namespace LicensingModel.Rendering.Pictures;

/// <summary>
/// Draws what flows each way: a column for each party, below it a row for each provision, with an arrow from who gives to who gets. What is contested, withheld or not
/// known is dashed, and says so in words.
/// </summary>
internal sealed class FlowPicture(Markup markup, Names names)
{
    private const double Margin = 20;
    private const double HeadWidth = 170;
    private const int MostColumns = 5;
    private const int MostHeadLines = 4;
    private const int MostLines = 12;

    private readonly List<PartyId> _parties = [];
    private readonly Dictionary<PartyId, int> _columns = [];
    private double _columnWidth;
    private double _headHeight;
    private double _y;
    private bool _hasUnknown;

    /// <summary>Draws the picture and tells how high it is.</summary>
    /// <param name="agreements">The title and the rows of each agreement.</param>
    /// <param name="parties">The parties that have a column whether something flows or not.</param>
    internal (double Width, double Height) Draw(IReadOnlyList<(string Title, IReadOnlyList<FlowRow> Rows)> agreements, IEnumerable<PartyId> parties)
    {
        var arrows = agreements.SelectMany(agreement => agreement.Rows).SelectMany(row => row.Arrows).ToList();
        var all = parties.Concat(arrows.SelectMany(arrow => arrow.From.Concat(arrow.To))).Distinct().ToList();
        var flowing = arrows.SelectMany(arrow => arrow.From.Concat(arrow.To)).ToHashSet();

        // Where there are many, those between whom nothing flows are named below and have no column.
        var isCrowded = all.Count > MostColumns && flowing.Count > 0;
        _parties.AddRange(isCrowded ? all.Where(flowing.Contains) : all);
        var bystanders = all.Except(_parties).ToList();
        for (var i = 0; i < _parties.Count; i++)
            _columns.Add(_parties[i], i);
        _hasUnknown = arrows.Exists(arrow => !arrow.IsMutual && (arrow.From.Count == 0 || arrow.To.Count == 0));
        var columns = Math.Max(_parties.Count + (_hasUnknown ? 1 : 0), 1);
        _columnWidth = Math.Max(Canvas.Width / columns, HeadWidth + 40);
        var width = _columnWidth * columns;

        // The lifelines stand behind everything, but how long they are is known last.
        var body = new Markup();
        _headHeight = 12 + (LineHeight * Math.Max(2, _parties.Select(party => HeadOf(party).Count).DefaultIfEmpty().Max()));
        _y = Margin + _headHeight + 14;
        foreach (var (title, rows) in agreements.Where(agreement => agreement.Rows.Count > 0))
            DrawAgreement(body, title, rows, width);
        var empty = agreements.Where(agreement => agreement.Rows.Count == 0).Select(agreement => agreement.Title).ToList();
        if (empty.Count > 0)
            DrawNote(body, $"Of these no provision was captured: {string.Join("; ", empty)}.", width);
        if (bystanders.Count > 0)
            DrawNote(body, $"Also parties, of whom nothing is drawn by itself: {names.Of(bystanders)}.", width);

        DrawHeads();
        markup.Append(body);
        return (width, _y + Margin);
    }

    private double Center(int column) => (column + 0.5) * _columnWidth;

    private void DrawNote(Markup body, string text, double width)
    {
        var lines = Wrap(text, Columns(width - 40), 6);
        Write(body, lines, 12, _y + 6, "soft halo");
        _y += (lines.Count * LineHeight) + 14;
    }

    private void DrawHeads()
    {
        for (var i = 0; i < _parties.Count + (_hasUnknown ? 1 : 0); i++)
        {
            var isUnknown = i == _parties.Count;
            var x = Center(i);
            markup.Empty("line", ("x1", Number(x)), ("y1", Number(Margin + _headHeight)), ("x2", Number(x)), ("y2", Number(_y)), ("class", "life"));
            markup.Empty("rect", ("x", Number(x - (HeadWidth / 2))), ("y", Number(Margin)), ("width", Number(HeadWidth)), ("height", Number(_headHeight)), ("rx", "6"), ("class", isUnknown ? "head unknown" : "head"));
            var lines = isUnknown ? ["not known"] : HeadOf(_parties[i]);
            Write(markup, lines, x, Margin + (_headHeight / 2) + 5 - ((lines.Count - 1) * LineHeight / 2), "strong middle");
        }
    }

    private List<string> HeadOf(PartyId party) => Wrap(names.Of(party), BoldColumns(HeadWidth - 12), MostHeadLines);

    private void DrawAgreement(Markup body, string title, IReadOnlyList<FlowRow> rows, double width)
    {
        var heading = Wrap(title, BoldColumns(width - 40), 2);
        body.Empty("rect", ("x", "0"), ("y", Number(_y)), ("width", Number(width)), ("height", Number((heading.Count * LineHeight) + 9)), ("class", "band"));
        Write(body, heading, 12, _y + LineHeight, "strong");
        _y += (heading.Count * LineHeight) + 30;
        foreach (var row in rows.Where(row => row.Arrows.Count > 0))
            DrawRow(body, row);

        var others = rows.Where(row => row.Arrows.Count == 0).Select(row => row.Label).ToList();
        if (others.Count == 0)
            return;

        var lines = Wrap($"Not drawn, since nothing flows by it: {string.Join("; ", others.Distinct(StringComparer.Ordinal))}.", Columns(width - 40), MostLines);
        Write(body, lines, 12, _y, "soft halo");
        _y += (lines.Count * LineHeight) + 14;
    }

    private void DrawRow(Markup body, FlowRow row)
    {
        var isFirst = true;
        foreach (var arrow in row.Arrows)
        {
            var (left, right) = Reach(arrow);
            var span = Center(right) - Center(left);
            var columns = Columns(Math.Max(span - 24, 290));
            var middle = Middle((Center(left) + Center(right)) / 2, Math.Max(span, 310));
            if (isFirst)
                WriteLines(body, row.Label, columns * 7 / 8, 3, middle, "strong middle halo");
            if (isFirst)
                WriteLines(body, row.Details, columns, MostLines, middle, "soft middle halo");
            WriteLines(body, Noted(row, arrow, isFirst), columns, MostLines, middle, "doubt middle halo");
            DrawArrow(body, row, arrow, left, right);
            isFirst = false;
        }

        _y += 12;
    }

    private void WriteLines(Markup body, string text, int columns, int most, double middle, string style)
    {
        var lines = Wrap(text, columns, most);
        Write(body, lines, middle, _y, style);
        _y += lines.Count * LineHeight;
    }

    private static string Noted(FlowRow row, FlowArrow arrow, bool isFirst)
        => string.Join("; ", new[] { arrow.Note, isFirst ? row.Doubts : null }.Where(note => !string.IsNullOrEmpty(note)));

    /// <summary>Keeps text that is wider than its arrow within the picture.</summary>
    private double Middle(double wanted, double textWidth)
        => Math.Clamp(wanted, textWidth / 2, Math.Max(textWidth / 2, (_columnWidth * (_parties.Count + (_hasUnknown ? 1 : 0))) - (textWidth / 2)));

    private List<int> ColumnsOf(ValueList<PartyId> parties) => parties.Count > 0 ? parties.Select(party => _columns[party]).Distinct().ToList() : [_parties.Count];

    private (int Left, int Right) Reach(FlowArrow arrow)
    {
        var columns = arrow.IsMutual ? ColumnsOf(arrow.From) : [.. ColumnsOf(arrow.From), .. ColumnsOf(arrow.To)];
        return (columns.Min(), columns.Max());
    }

    private void DrawArrow(Markup body, FlowRow row, FlowArrow arrow, int left, int right)
    {
        var isDashed = !arrow.IsSure || row.Doubts.Length > 0;
        var style = FormattableString.Invariant($"flow group-{row.Group}");
        var y = _y;
        body.Open("g", ("class", style));
        if (left == right)
            DrawLoop(body, Center(left), y, isDashed);
        else
            DrawLine(body, arrow, Center(left), Center(right), isDashed);
        body.Close();
        _y += 26;
    }

    /// <summary>An arrow from a party to itself.</summary>
    private static void DrawLoop(Markup body, double x, double y, bool isDashed)
    {
        body.Empty("path", ("d", $"M{Number(x)} {Number(y - 6)} h40 v14 h-34"), ("class", isDashed ? "dashed" : null));
        body.Empty("circle", ("cx", Number(x)), ("cy", Number(y - 6)), ("r", "4.5"));
        DrawHead(body, x, y + 8, 1);
    }

    private void DrawLine(Markup body, FlowArrow arrow, double left, double right, bool isDashed)
    {
        var y = _y;
        body.Empty("path", ("d", $"M{Number(left)} {Number(y)} H{Number(right)}"), ("class", isDashed ? "dashed" : null));
        foreach (var column in ColumnsOf(arrow.From))
            body.Empty("circle", ("cx", Number(Center(column))), ("cy", Number(y)), ("r", "4.5"));
        if (arrow.IsMutual)
            return;

        var giver = ColumnsOf(arrow.From).Average();
        foreach (var column in ColumnsOf(arrow.To))
            DrawHead(body, Center(column), y, column >= giver ? -1 : 1);
    }

    private static void DrawHead(Markup body, double x, double y, int back)
        => body.Empty("path", ("d", $"M{Number(x)} {Number(y)} l{back * 13} -6 v12 z"), ("class", "tip"));
}
