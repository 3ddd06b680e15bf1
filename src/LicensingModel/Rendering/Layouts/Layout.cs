using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Layouts;

/// <summary>How a report is set. What it is given is plain text, whatever it contains; how text becomes part of the report is its own affair.</summary>
internal abstract class Layout
{
    /// <summary>Sets a heading; the first level is the report's title.</summary>
    internal abstract void Heading(int level, string text);

    /// <summary>Sets a paragraph.</summary>
    internal abstract void Paragraph(string text);

    /// <summary>Sets a line of a list: a label, where there is one, and text. The depth counts from zero.</summary>
    internal abstract void Item(int depth, string? label, string text);

    /// <summary>Leaves space between what came and what comes.</summary>
    internal abstract void Gap();

    /// <summary>The report so far; lines end with a line feed.</summary>
    public abstract override string ToString();
}
