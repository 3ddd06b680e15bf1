using LicensingModel.Rendering.Layouts;

namespace LicensingModel.Rendering;

/// <summary>Writes a report on one aspect of a deal as a page that needs nothing beside it.</summary>
internal static class AspectPage
{
    internal static string Write(string title, Action<Layout> set)
    {
        var sheet = new Markup();
        var layout = new HtmlLayout(sheet);
        set(layout);
        layout.End();

        var markup = new Markup();
        PageHead.Open(markup, title, "thead th:nth-child(2){width:auto}\n");
        markup.Open("body").Open("header").Element("h1", title).Close();
        if (layout.Parts.Count > 0)
        {
            markup.Open("nav", ("aria-label", "Contents")).Open("ul");
            for (var i = 0; i < layout.Parts.Count; i++)
                markup.Open("li").Element("a", layout.Parts[i], ("href", "#" + HtmlLayout.AnchorOf(i + 1))).Close();
            markup.Close().Close();
        }

        markup.Open("main").Append(sheet).Close();
        markup.Open("footer").Element("p", "Computed from what was written down of the deal; not legal advice.").Close();
        return markup.Close().Close() + "\n";
    }
}
