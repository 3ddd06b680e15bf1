using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Findings as lines, in the form in which editors and build logs expect them.</summary>
public static class DiagnosticText
{
    /// <summary>
    /// The finding as <c>file:line:column: severity code: message (pointer)</c>, then a line for each related place, indented. Line and column are left out where none is
    /// known. Long names are cut, and text of the document and of the file's name never becomes a line of its own.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The lines, at least one.</returns>
    public static ValueList<string> Lines(FileFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var diagnostic = finding.Diagnostic;
        var first = $"{Place(finding.File, diagnostic.Position)} {FindingsJson.WordOf(diagnostic.Severity)} {diagnostic.Code}: {SafeText.Line(diagnostic.Message)}{Pointer(diagnostic.Pointer)}";
        return [first, .. finding.Related.Select(related => $"  {Place(related.File, related.Place.Position)} {SafeText.Line(related.Place.Note)}{Pointer(related.Place.Pointer)}")];
    }

    private static string Place(string file, TextPosition position)
        => position.IsNone ? $"{SafeText.Line(file)}:" : $"{SafeText.Line(file)}:{position}:";

    /// <summary>The pointer, with long names cut.</summary>
    private static string Pointer(JsonPointer pointer)
        => pointer.Segments.Count == 0 ? string.Empty : $" ({SafeText.Line(pointer.Abridged)})";
}
