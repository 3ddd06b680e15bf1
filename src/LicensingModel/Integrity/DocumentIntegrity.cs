using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>
/// Checks what must hold before a document means anything: every id that is referred to is declared, none is declared twice, and what this version does not know is
/// reported.
/// </summary>
public static class DocumentIntegrity
{
    /// <summary>Checks a whole document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>What was found, in the order of the document. Nothing, where nothing is wrong.</returns>
    public static ValueList<Diagnostic> Check(LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Check(document, new IntegrityScan());
    }

    /// <summary>Checks a whole document by a scan that may be used again.</summary>
    internal static ValueList<Diagnostic> Check(LicensingDocument document, IntegrityScan scan)
    {
        scan.Look(document);
        var isSound = !scan.HasRepeated && !scan.HasDangling && !scan.HasUnknown;
        scan.Forget();
        if (isSound)
            return [];

        var declarations = new DeclarationWalk();
        if (scan.HasRepeated || scan.HasDangling)
            declarations.VisitElement(document);
        var vocabulary = new VocabularyWalk();
        if (scan.HasUnknown)
            vocabulary.VisitElement(document);
        var references = new ReferenceWalk(declarations);
        if (scan.HasDangling)
            references.VisitElement(document);
        return DocumentOrder.Of(document, [.. declarations.Findings, .. vocabulary.Findings, .. references.Findings]);
    }

    /// <summary>Checks an element by itself for what this version does not know; its references are declared elsewhere.</summary>
    /// <param name="element">The element; pointers start from it.</param>
    /// <returns>What was found, in the order of the element.</returns>
    public static ValueList<Diagnostic> CheckVocabulary(Element element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var vocabulary = new VocabularyWalk();
        vocabulary.VisitElement(element);
        return vocabulary.Findings.ToValueList();
    }
}
