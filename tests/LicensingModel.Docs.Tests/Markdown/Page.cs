namespace LicensingModel.Docs.Tests.Markdown;

/// <summary>
/// A page of Markdown, as far as these tests look at it: fenced blocks, headings, and the lines of prose between them. Read from disk or planted.
/// </summary>
internal sealed class Page
{
    private readonly List<object> _blocks = [];

    public Page(string path, string text)
    {
        Path = path;
        Fence? open = null;
        var marker = string.Empty;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var trimmed = lines[i].TrimStart(' ');
            if (open is null && MarkerOf(trimmed) is { } opening)
                (open, marker) = (new Fence(trimmed[opening.Length..].Trim(), string.Empty, i + 1), opening);
            else if (open is null)
                _blocks.Add(new Line(lines[i], i + 1));
            else if (trimmed.TrimEnd().All(character => character == marker[0]) && trimmed.TrimEnd().Length >= marker.Length)
                (_, open) = (Close(open), null);
            else
                open = open with { Text = open.Text + lines[i] + "\n" };
        }

        if (open is not null)
            Problems = [$"{path}:{open.Line}: the block is not closed"];
    }

    public string Path { get; }

    /// <summary>What is wrong with the page as Markdown.</summary>
    public IReadOnlyList<string> Problems { get; } = [];

    public IEnumerable<Fence> Fences => _blocks.OfType<Fence>();

    /// <summary>Prose, headings and tables, line by line.</summary>
    public IEnumerable<Line> Lines => _blocks.OfType<Line>();

    public IEnumerable<Line> Headings => Lines.Where(line => line.HeadingText is not null);

    /// <summary>The block that says what another prints: the next one, if it is <c>text</c> and no heading stands between.</summary>
    public Fence? OutputOf(Fence fence)
    {
        var next = _blocks.SkipWhile(block => !ReferenceEquals(block, fence)).Skip(1).FirstOrDefault(block => block is Fence or Line { HeadingText: not null });
        return next is Fence { Language: "text" } output ? output : null;
    }

    /// <summary>The place of a block, as a test's name and in messages.</summary>
    public string PlaceOf(Fence fence) => $"{Path}:{fence.Line}";

    private Fence Close(Fence fence)
    {
        _blocks.Add(fence);
        return fence;
    }

    private static string? MarkerOf(string line)
        => line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal)
            ? line[..(line.Length - line.TrimStart(line[0]).Length)]
            : null;
}
