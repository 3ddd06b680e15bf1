namespace LicensingModel.Docs.Tests.Markdown;

/// <summary>A fenced block of a page: what it says it is (<c>csharp no-run</c>), its text, and the line on which it opens.</summary>
internal sealed record Fence(string Info, string Text, int Line)
{
    public string Language => Info.Split(' ')[0];

    public bool Has(string flag) => Info.Split(' ').Skip(1).Contains(flag);
}
