namespace LicensingModel.Docs.Tests.Markdown;

/// <summary>A line of a page that is not in a fenced block.</summary>
internal sealed record Line(string Text, int Number)
{
    /// <summary>The words of a heading, without its marks; null for any other line.</summary>
    public string? HeadingText
    {
        get
        {
            var level = Text.Length - Text.TrimStart('#').Length;
            return level is > 0 and < 7 && Text.Length > level && Text[level] == ' ' ? Text[level..].Trim() : null;
        }
    }
}
