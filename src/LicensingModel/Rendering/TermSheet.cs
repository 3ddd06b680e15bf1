using LicensingModel.Agreements;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>
/// An agreement, or all of a document, as a sheet that a person can read: who, when, in what state, whether it binds, what it provides, what is not known and why,
/// where sources differ, and on which sources it stands. The same document gives the same sheet, to the byte.
/// </summary>
public static class TermSheet
{
    /// <summary>The sheet as plain text, lines at most 100 columns wide.</summary>
    /// <param name="document">The document.</param>
    /// <param name="agreement">The agreement; all of them if null.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    /// <exception cref="ArgumentException">The document has no such agreement.</exception>
    public static string ToText(LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null)
        => Set(new TextLayout(), document, agreement, languages);

    /// <summary>The sheet as CommonMark. What the document contains is escaped and never becomes markup.</summary>
    /// <param name="document">The document.</param>
    /// <param name="agreement">The agreement; all of them if null.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    /// <exception cref="ArgumentException">The document has no such agreement.</exception>
    public static string ToMarkdown(LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null)
        => Set(new MarkdownLayout(), document, agreement, languages);

    private static string Set(Layout layout, LicensingDocument document, AgreementId? agreement, ValueList<LanguageTag>? languages)
    {
        ArgumentNullException.ThrowIfNull(document);
        var agreements = agreement is null ? document.Agreements : document.Agreements.Where(candidate => candidate.Id == agreement).ToValueList();
        if (agreement is not null && agreements.Count == 0)
            throw new ArgumentException($"No agreement has the id `{agreement}`.", nameof(agreement));

        new SheetWriter(layout, document, new Names(document, languages ?? [])).Write(agreements, agreement is null);
        return layout.ToString();
    }
}
