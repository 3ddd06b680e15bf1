using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Layouts;

/// <summary>
/// Sets a report as part of a page: every agreement a section, every provision an article, terms as rows of a table with a badge for their state, and what sources say
/// as lists below them, in the sources' languages.
/// </summary>
internal sealed class HtmlLayout(Markup markup) : Layout
{
    private readonly List<HtmlNode> _items = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private bool _isInPart;

    internal override bool RepeatsClaims => true;

    internal override bool IsWhole => false;

    /// <summary>The headings of the parts, in their order.</summary>
    internal List<string> Parts { get; } = [];

    /// <summary>The anchor of a part, counted from one.</summary>
    internal static string AnchorOf(int part) => FormattableString.Invariant($"part-{part}");

    internal override void Heading(int level, string text)
    {
        Flush();
        if (level > 1)
        {
            markup.Element(level == 2 ? "h3" : "h4", text);
            return;
        }

        End();
        markup.Open("section", ("id", AnchorOf(Parts.Count + 1))).Element("h2", text);
        Parts.Add(text);
        _isInPart = true;
    }

    internal override void SharedHeading(string text) => Heading(1, text);

    internal override void Paragraph(string text)
    {
        Flush();
        markup.Element("p", text);
    }

    internal override void Item(int depth, string? label, string text) => Add(new HtmlNode(depth, label, text));

    internal override void Marked(int depth, char mark, string text) => Add(new HtmlNode(depth, null, text) { Mark = mark == '•' ? null : mark });

    internal override void Term(int depth, string label, Disclosed term, string text, string? sources = null) => Add(new HtmlNode(depth, label, text) { Term = term, State = StateOf(term), Sources = sources });

    internal override void Claim(int depth, ClaimWords claim) => Add(new HtmlNode(depth, null, string.Empty) { Claim = claim });

    internal override void Provision(string id, int group, string label, string text) => Add(new HtmlNode(0, label, text) { Provision = (id, group) });

    internal override void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Flush();
        markup.Open("table").Open("thead").Open("tr");
        foreach (var column in columns)
            markup.Element("th", column, ("scope", "col"));
        markup.Close().Close().Open("tbody");
        foreach (var row in rows)
        {
            markup.Open("tr").Element("th", row[0], ("scope", "row"));
            foreach (var cell in row.Skip(1))
                markup.Element("td", cell);
            markup.Close();
        }

        markup.Close().Close();
    }

    internal override void Gap() => Flush();

    /// <summary>Ends the part that was begun last.</summary>
    internal void End()
    {
        Flush();
        if (_isInPart)
            markup.Close();
        _isInPart = false;
    }

    public override string ToString() => markup.ToString();

    private void Add(HtmlNode node)
    {
        var siblings = _items;
        while (siblings.Count > 0 && siblings[^1].Depth < node.Depth)
            siblings = siblings[^1].Children;
        siblings.Add(node);
    }

    private void Flush()
    {
        Set(_items);
        _items.Clear();
    }

    /// <summary>Sets lines of one depth: provisions by themselves, those with a label as a table, the others as a list.</summary>
    private void Set(List<HtmlNode> nodes)
    {
        for (var first = 0; first < nodes.Count;)
        {
            var kind = KindOf(nodes[first]);
            var next = first + 1;
            while (next < nodes.Count && KindOf(nodes[next]) == kind)
                next++;
            var run = nodes[first..next];
            switch (kind)
            {
                case 0: run.ForEach(SetProvision); break;
                case 1: SetTable(run); break;
                default: SetList(run); break;
            }

            first = next;
        }
    }

    private static int KindOf(HtmlNode node) => node.Provision is not null ? 0 : node.Label is not null ? 1 : 2;

    private void SetProvision(HtmlNode node)
    {
        var (id, group) = node.Provision.GetValueOrDefault();
        var anchor = "provision-" + id;
        markup.Open("article", ("id", _anchors.Add(anchor) ? anchor : null), ("class", FormattableString.Invariant($"group-{group}")));
        markup.Element("h4", node.Label!).Element("p", node.Text, ("class", "summary"));
        Set(node.Children);
        markup.Close();
    }

    private void SetTable(List<HtmlNode> rows)
    {
        var hasStates = rows.Exists(row => row.Term is not null);
        markup.Open("table");
        if (hasStates)
        {
            markup.Open("thead").Open("tr");
            foreach (var heading in (string[])["term", "state", "what is known, and who says so"])
                markup.Element("th", heading, ("scope", "col"));
            markup.Close().Close();
        }

        markup.Open("tbody");
        foreach (var row in rows)
        {
            markup.Open("tr").Element("th", row.Label!, ("scope", "row"));
            if (hasStates)
                SetState(row);
            markup.Open("td");
            markup.Text(row.Text == row.State ? "—" : row.Text);
            if (row.Sources is { } sources)
                markup.Text(" ").Element("small", $"[{sources}]");
            Set(row.Children);
            markup.Close().Close();
        }

        markup.Close().Close();
    }

    private void SetState(HtmlNode row)
    {
        var term = row.Term;
        markup.Open("td");
        if (term is not null)
            markup.Element("span", row.State!, ("class", "badge " + ClassOf(term)));
        if (term?.Choice is not null)
            markup.Text(" ").Element("span", "chosen", ("class", "badge chosen"));
        markup.Close();
    }

    private static string ClassOf(Disclosed term) => term.UnrecognizedMembers.Count > 0
        ? "strange"
        : term.State switch
        {
            DisclosureState.Stated => "stated",
            DisclosureState.Undisclosed => "undisclosed",
            DisclosureState.Redacted => "redacted",
            DisclosureState.Unstated => "unstated",
            DisclosureState.Contested => "contested",
            _ => "unseen",
        };

    private void SetList(List<HtmlNode> items)
    {
        markup.Open("ul", ("class", items[0].Claim is not null ? "claims" : items[0].Mark is not null ? "tests" : null));
        foreach (var item in items)
        {
            markup.Open("li", ("class", item.Mark switch { '✓' => "passed", '✗' => "failed", '?' => "open", _ => null }));
            if (item.Claim is { } claim)
                SetClaim(claim);
            else
                markup.Text(item.Mark is { } mark ? $"{mark} {item.Text}" : item.Text);
            Set(item.Children);
            markup.Close();
        }

        markup.Close();
    }

    private void SetClaim(ClaimWords claim)
    {
        markup.Element("cite", claim.Source).Text(" " + claim.Said);
        if (claim.Quotation is { } quotation)
        {
            var language = quotation.Language;
            markup.Text(": ").Element("q", quotation.Text, ("lang", language.Value), ("dir", WritingDirection.Of(language)));
            markup.Text(" ").Element("small", $"({language})");
        }

        if (claim.Clause is { } clause)
            markup.Text(" ").Element("small", $"[{clause}]");
    }
}
