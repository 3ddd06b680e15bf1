namespace LicensingModel.Rendering.Layouts;

/// <summary>How every page begins: nothing from elsewhere is let in.</summary>
internal static class PageHead
{
    private const string ContentPolicy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Opens the page, which the caller closes, and writes its head.</summary>
    internal static void Open(Markup markup, string title, string style)
    {
        markup.Constant("<!DOCTYPE html>\n").Open("html", ("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", "en"), ("dir", "ltr"));
        markup.Open("head").Empty("meta", ("charset", "utf-8"));
        markup.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", ContentPolicy));
        markup.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Element("title", title);
        markup.Open("style").Constant("\n" + PageStyle.Css + style).Close().Close();
    }
}
