using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
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

    /// <summary>
    /// The sheet as one page of HTML, which is well-formed XML too: the parties, a picture of who gives what to whom, a timeline, the terms with their states, and what each
    /// source says in its language. It has no script and loads nothing; light or dark is the reader's choice. What the document contains is escaped and never becomes markup.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="agreement">The agreement; all of them if null.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    /// <param name="answer">An answer that the document gave, shown with its proof; none if null.</param>
    /// <exception cref="ArgumentException">The document has no such agreement.</exception>
    public static string ToHtml(LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null, Answer? answer = null)
    {
        var agreements = Find(document, agreement);
        return new DealPage(document, new Names(document, languages ?? [])).Write(agreements, agreement is null, answer);
    }

    /// <summary>The picture of who gives what to whom, and below it the timeline, as SVG by itself.</summary>
    /// <param name="document">The document.</param>
    /// <param name="agreement">The agreement; all of them if null.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    /// <exception cref="ArgumentException">The document has no such agreement.</exception>
    public static string ToSvg(LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null)
    {
        var agreements = Find(document, agreement);
        var markup = new Markup();
        new DealPictures(document, new Names(document, languages ?? [])).Both(markup, agreements);
        return markup + "\n";
    }

    private static ValueList<Agreement> Find(LicensingDocument document, AgreementId? agreement)
    {
        ArgumentNullException.ThrowIfNull(document);
        var agreements = agreement is null ? AgreementOrder.Of(document.Agreements) : document.Agreements.Where(candidate => candidate.Id == agreement).ToValueList();
        return agreement is null || agreements.Count > 0 ? agreements : throw new ArgumentException($"No agreement has the id `{agreement}`.", nameof(agreement));
    }

    private static string Set(Layout layout, LicensingDocument document, AgreementId? agreement, ValueList<LanguageTag>? languages)
    {
        var agreements = Find(document, agreement);
        new SheetWriter(layout, document, new Names(document, languages ?? [])).Write(agreements, agreement is null);
        return layout.ToString();
    }
}
