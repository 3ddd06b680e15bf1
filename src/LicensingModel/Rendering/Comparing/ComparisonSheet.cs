using LicensingModel.Comparison;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;

namespace LicensingModel.Rendering.Comparing;

/// <summary>Sets out for people what changed from one document to another: in words, and in coverage with an example question for each way in which it differs.</summary>
public static class ComparisonSheet
{
    /// <summary>Writes it as plain text, lines at most 100 columns wide.</summary>
    /// <param name="comparison">What changed.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    /// <param name="withProofs">Whether each example is followed by both answers with their proofs.</param>
    public static string ToText(VersionComparison comparison, ValueList<LanguageTag>? languages = null, bool withProofs = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var layout = new TextLayout();
        layout.Heading(1, ComparisonSetter.Title);
        new ComparisonSetter(layout, comparison, new ComparisonWords(comparison, languages ?? [])).Write(withProofs);
        return layout.ToString();
    }

    /// <summary>Writes it as a page that needs nothing beside it: the picture, what changed, and every example with both proofs.</summary>
    /// <param name="comparison">What changed.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    public static string ToHtml(VersionComparison comparison, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var words = new ComparisonWords(comparison, languages ?? []);
        var markup = new Markup();
        PageHead.Open(markup, ComparisonSetter.Title, Canvas.Style);
        markup.Open("body").Open("header").Element("h1", ComparisonSetter.Title).Element("p", ComparisonWords.Result(comparison.Coverage), ("class", "kicker")).Close().Open("main").Open("figure");
        new ComparisonPicture(comparison, words).Draw(markup, isAlone: false);
        markup.Element("figcaption", "On the left the old document, on the right the new one; a line joins what is the same thing. + is new, - is gone, ~ says something else.").Close();
        var layout = new HtmlLayout(markup);
        new ComparisonSetter(layout, comparison, words).Write(withProofs: true);
        layout.End();
        markup.Close().Open("footer").Element("p", "Computed from what was written down of the agreements; not legal advice.").Close();
        return markup.Close().Close() + "\n";
    }

    /// <summary>Draws both documents side by side, provision by provision.</summary>
    /// <param name="comparison">What changed.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    public static string ToSvg(VersionComparison comparison, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var markup = new Markup();
        new ComparisonPicture(comparison, new ComparisonWords(comparison, languages ?? [])).Draw(markup, isAlone: true);
        return markup + "\n";
    }
}
