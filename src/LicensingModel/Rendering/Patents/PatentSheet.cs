using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Patents.Families;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;
using NodaTime;

namespace LicensingModel.Rendering.Patents;

/// <summary>Sets out for people what is known of patents on a day: where they are in force and until when, by which rule, their families, who holds them, and what they are subject to.</summary>
public static class PatentSheet
{
    /// <summary>Writes it as plain text.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="on">The day.</param>
    /// <param name="patents">The patents to show; none at all for every one.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    /// <exception cref="ArgumentException">The document does not declare one of them.</exception>
    public static string ToText(LicensingDocument document, LocalDate on, ValueSet<PatentId>? patents = null, ValueList<LanguageTag>? languages = null)
    {
        var layout = new TextLayout();
        var names = new Names(Checked(document), languages ?? []);
        Set(layout, names, document, Views(document, on, patents));
        return layout.ToString();
    }

    /// <summary>Writes it as one page of HTML with pictures, which needs nothing beside it.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="on">The day.</param>
    /// <param name="patents">The patents to show; none at all for every one.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    /// <exception cref="ArgumentException">The document does not declare one of them.</exception>
    public static string ToHtml(LicensingDocument document, LocalDate on, ValueSet<PatentId>? patents = null, ValueList<LanguageTag>? languages = null)
    {
        var names = new Names(Checked(document), languages ?? []);
        var views = Views(document, on, patents);
        var markup = new Markup();
        var title = views.Count == 1 ? views[0].Name : FormattableString.Invariant($"{views.Count} patents");
        PageHead.Open(markup, title, Canvas.Style);
        markup.Open("body").Open("header").Element("h1", title).Element("p", $"as of {IsoDay.Format(on)}", ("class", "kicker")).Close().Open("main");
        for (var i = 0; i < views.Count; i++)
            Pictures(markup, views[i], document, names, FormattableString.Invariant($"p{i + 1}"));
        var sheet = new Markup();
        var layout = new HtmlLayout(sheet);
        Set(layout, names, document, views);
        layout.End();
        markup.Append(sheet).Close();
        markup.Open("footer").Element("p", "Computed from what was written down of the patents; not legal advice.").Close();
        return markup.Close().Close() + "\n";
    }

    /// <summary>Draws the life line, title and family of one patent as a picture.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="on">The day.</param>
    /// <param name="patent">The patent.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    /// <exception cref="ArgumentException">The document does not declare it.</exception>
    public static string ToSvg(LicensingDocument document, LocalDate on, PatentId patent, ValueList<LanguageTag>? languages = null)
    {
        var names = new Names(Checked(document), languages ?? []);
        var view = Views(document, on, [patent])[0];
        var (timeline, lifeWords, width, height) = new PatentPictures(document, names).Timeline(view);
        var (family, familyWords, familyWidth, familyHeight) = new FamilyPicture(names).Draw(Family(document, view));
        var content = new Markup();
        content.Append(timeline).Open("g", ("transform", $"translate(0 {PictureText.Number(height)})")).Append(family).Close();
        var markup = new Markup();
        Canvas.Frame(markup, "patent", view.Name, $"{lifeWords} {familyWords}", Math.Max(width, familyWidth), height + familyHeight, isAlone: true, content);
        return markup + "\n";
    }

    private static LicensingDocument Checked(LicensingDocument document) => document ?? throw new ArgumentNullException(nameof(document));

    private static List<PatentView> Views(LicensingDocument document, LocalDate on, ValueSet<PatentId>? patents)
    {
        foreach (var id in patents ?? [])
        {
            if (document.Patents.All(patent => patent.Id != id))
                throw new ArgumentException($"No patent has the id `{id}`.", nameof(patents));
        }

        var (simple, extended) = (FamilyGrouping.Of(document.Patents, FamilyKind.Simple), FamilyGrouping.Of(document.Patents, FamilyKind.Extended));
        return document.Patents.Where(patent => patents is null || patents.Count == 0 || patents.Contains(patent.Id)).Select(patent => new PatentView(document, patent, on, simple, extended)).ToList();
    }

    private static void Set(Layout layout, Names names, LicensingDocument document, List<PatentView> views)
    {
        var setter = new PatentSetter(layout, names);
        foreach (var view in views)
            setter.Set(view);
        if (views.Count == 1)
            return;

        layout.Heading(1, "Together");
        var shown = document.Patents.Where(patent => views.Exists(view => view.Patent.Id == patent.Id)).ToList();
        layout.Item(0, "entries", FormattableString.Invariant($"{views.Count}"));
        layout.Item(0, "simple families", Count(FamilyGrouping.Of(shown, FamilyKind.Simple)));
        layout.Item(0, "extended families", Count(FamilyGrouping.Of(shown, FamilyKind.Extended)));
    }

    private static string Count(FamilyGrouping families)
        => FormattableString.Invariant($"{(families.Count.IsExact ? string.Empty : "at least ")}{families.Count.Number}{(families.Unknown.Count > 0 ? $"; of {families.Unknown.Count} patents nobody can say" : string.Empty)}");

    private static void Pictures(Markup markup, PatentView view, LicensingDocument document, Names names, string id)
    {
        var (timeline, lifeWords, width, height) = new PatentPictures(document, names).Timeline(view);
        markup.Open("figure");
        Canvas.Frame(markup, id + "-life", $"{view.Name}: life and title", lifeWords, width, height, isAlone: false, timeline);
        markup.Close();
        var (family, familyWords, familyWidth, familyHeight) = new FamilyPicture(names).Draw(Family(document, view));
        markup.Open("figure");
        Canvas.Frame(markup, id + "-family", $"{view.Name}: family", familyWords, familyWidth, familyHeight, isAlone: false, family);
        markup.Close();
    }

    private static List<Patent> Family(LicensingDocument document, PatentView view)
        => view.Extended is { } family ? document.Patents.Where(patent => family.Members.Contains(patent.Id)).ToList() : [view.Patent];
}
