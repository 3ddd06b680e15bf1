using LicensingModel.Agreements;
using LicensingModel.Aspects;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Sets side by side for people the two directions of every agreement that has reciprocity, with every asymmetry between them. The values it is made of are those of <see cref="ReciprocityAspect"/>.</summary>
public static class ReciprocityReport
{
    /// <summary>Writes it as plain text.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="agreement">The agreement to look at; null for all.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    /// <exception cref="ArgumentException">No agreement has that id.</exception>
    public static string ToText(LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null)
        => Set(new TextLayout(), document, agreement, languages).ToString();

    /// <summary>Writes it as Markdown.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="agreement">The agreement to look at; null for all.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    /// <exception cref="ArgumentException">No agreement has that id.</exception>
    public static string ToMarkdown(LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null)
        => Set(new MarkdownLayout(), document, agreement, languages).ToString();

    /// <summary>Writes it as one page of HTML that needs nothing beside it.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="agreement">The agreement to look at; null for all.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    /// <exception cref="ArgumentException">No agreement has that id.</exception>
    public static string ToHtml(LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null)
        => AspectPage.Write("Reciprocity", layout => Set(layout, document, agreement, languages));

    private static Layout Set(Layout layout, LicensingDocument document, AgreementId? agreement, ValueList<LanguageTag>? languages)
    {
        var sheets = ReciprocityAspect.Of(document, agreement);
        new ReciprocitySetter(layout, document, new Names(document, languages ?? [])).Set(sheets);
        return layout;
    }
}
