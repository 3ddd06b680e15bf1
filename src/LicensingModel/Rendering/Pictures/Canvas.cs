using LicensingModel.Rendering.Layouts;
using static LicensingModel.Rendering.Pictures.PictureText;

namespace LicensingModel.Rendering.Pictures;

/// <summary>The frame of a picture: its size, its name and description for those who do not see it, and its style.</summary>
internal static class Canvas
{
    /// <summary>How wide a picture is unless it needs more.</summary>
    internal const double Width = 960;

    /// <summary>Colours by class, light and dark, without variables: not every viewer of pictures knows them.</summary>
    internal const string Style = """
        svg text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;fill:#1d2430}
        svg .strong{font-weight:600}
        svg .soft{fill:#4d5768}
        svg .doubt{fill:#8a3b00;font-style:italic}
        svg .middle{text-anchor:middle}
        svg .end{text-anchor:end}
        svg .halo{paint-order:stroke;stroke:#ffffff;stroke-width:5px;stroke-linejoin:round}
        svg .paper{fill:#ffffff}
        svg .band{fill:#e9edf3}
        svg .life,svg .tick{stroke:#aab3c1;stroke-width:1}
        svg .life{stroke-dasharray:2 4}
        svg .head{fill:#f6f8fb;stroke:#5b6678;stroke-width:1.5}
        svg .unknown{stroke-dasharray:5 4}
        svg .flow path{fill:none;stroke:#3d4757;stroke-width:2.2}
        svg .flow .dashed{stroke-dasharray:8 5}
        svg .flow circle,svg .flow .tip{fill:#3d4757;stroke:none}
        svg .group-0 path{stroke:#1456a8}svg .group-0 circle,svg .group-0 .tip{fill:#1456a8}
        svg .group-1 path{stroke:#00696b}svg .group-1 circle,svg .group-1 .tip{fill:#00696b}
        svg .group-2 path{stroke:#0b6b4f}svg .group-2 circle,svg .group-2 .tip{fill:#0b6b4f}
        svg .group-4 path{stroke:#6b5900}svg .group-4 circle,svg .group-4 .tip{fill:#6b5900}
        svg .group-5 path{stroke:#9a4a00}svg .group-5 circle,svg .group-5 .tip{fill:#9a4a00}
        svg .group-6 path{stroke:#6a3fa0}svg .group-6 circle,svg .group-6 .tip{fill:#6a3fa0}
        svg .group-7 path{stroke:#a3195b}svg .group-7 circle,svg .group-7 .tip{fill:#a3195b}
        svg .bar{fill:#1456a8;stroke:#1456a8}
        svg .maybe{fill:#1456a8;fill-opacity:.28;stroke:#1456a8;stroke-dasharray:6 4}
        svg .fading{fill:url(#fading);stroke:none}
        svg .edge{fill:none;stroke:#1456a8}
        svg .guessed{stroke-dasharray:6 4}
        svg .stop{stop-color:#1456a8}
        svg .day{fill:#0b6b4f;stroke:#0b6b4f;stroke-width:2}
        svg .claimed{fill:#ffffff;stroke:#8a3b00;stroke-width:2;stroke-dasharray:3 2}
        svg .known{stroke:#8a3b00;stroke-width:1.5;stroke-dasharray:4 4}
        @media (prefers-color-scheme:dark){
        svg text{fill:#e6eaf1}
        svg .soft{fill:#b3bdcc}
        svg .doubt{fill:#ffb77a}
        svg .halo{stroke:#151a22}
        svg .paper{fill:#151a22}
        svg .band{fill:#232b38}
        svg .life,svg .tick{stroke:#566173}
        svg .head{fill:#1d2430;stroke:#9aa6b8}
        svg .flow path{stroke:#c3ccd9}
        svg .flow circle,svg .flow .tip{fill:#c3ccd9}
        svg .group-0 path{stroke:#7db4ff}svg .group-0 circle,svg .group-0 .tip{fill:#7db4ff}
        svg .group-1 path{stroke:#63d1d4}svg .group-1 circle,svg .group-1 .tip{fill:#63d1d4}
        svg .group-2 path{stroke:#5fd3ab}svg .group-2 circle,svg .group-2 .tip{fill:#5fd3ab}
        svg .group-4 path{stroke:#e0cc5c}svg .group-4 circle,svg .group-4 .tip{fill:#e0cc5c}
        svg .group-5 path{stroke:#ffb066}svg .group-5 circle,svg .group-5 .tip{fill:#ffb066}
        svg .group-6 path{stroke:#c9a6ff}svg .group-6 circle,svg .group-6 .tip{fill:#c9a6ff}
        svg .group-7 path{stroke:#ff8fc0}svg .group-7 circle,svg .group-7 .tip{fill:#ff8fc0}
        svg .bar{fill:#7db4ff;stroke:#7db4ff}
        svg .maybe{fill:#7db4ff;stroke:#7db4ff}
        svg .edge{stroke:#7db4ff}
        svg .stop{stop-color:#7db4ff}
        svg .day{fill:#5fd3ab;stroke:#5fd3ab}
        svg .claimed{fill:#151a22;stroke:#ffb77a}
        svg .known{stroke:#ffb77a}
        }

        """;

    /// <summary>A picture of its own or within a page.</summary>
    internal static void Frame(Markup markup, string id, string title, string description, double width, double height, bool isAlone, Markup content)
    {
        markup.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            ("width", Number(width)),
            ("height", Number(height)),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"));
        markup.Element("title", title, ("id", id + "-title")).Element("desc", description, ("id", id + "-desc"));
        if (isAlone)
            markup.Open("style").Constant("\n" + Style).Close();
        markup.Empty("rect", ("width", Number(width)), ("height", Number(height)), ("class", "paper"));
        markup.Append(content).Close();
    }
}
