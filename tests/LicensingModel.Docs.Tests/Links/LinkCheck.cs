using System.Text.RegularExpressions;
using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Links;

/// <summary>Every relative link of a page leads to a file or folder of the repository, and every fragment to a heading.</summary>
internal static partial class LinkCheck
{
    /// <summary>What is wrong with the links of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pageAt">The other page at a path, if there is one.</param>
    /// <param name="exists">Whether a path from the root names a file or folder.</param>
    public static IEnumerable<string> Problems(Page page, Func<string, Page?> pageAt, Func<string, bool> exists)
    {
        foreach (var (target, line) in Targets(page))
        {
            if (Problem(page, target, pageAt, exists) is { } problem)
                yield return $"{page.Path}:{line}: [{target}] {problem}";
        }
    }

    /// <summary>The links of a page that do not lead out to the web.</summary>
    public static IEnumerable<(string Target, int Line)> Targets(Page page)
    {
        foreach (var line in page.Lines)
        {
            var text = InlineCode().Replace(line.Text, string.Empty);
            foreach (var match in InlineLink().Matches(text).Concat(Definition().Matches(text)))
            {
                var target = match.Groups["target"].Value;
                if (!Scheme().IsMatch(target))
                    yield return (target, line.Number);
            }
        }
    }

    /// <summary>The fragments by which the headings of a page can be linked to, as GitHub makes them.</summary>
    public static IReadOnlySet<string> AnchorsOf(Page page)
    {
        HashSet<string> anchors = [];
        foreach (var heading in page.Headings)
        {
            var words = InlineLink().Replace(heading.HeadingText!, "${text}").Replace("`", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
            var anchor = string.Concat(words.Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')).Replace(' ', '-');
            for (var repeated = 0; !anchors.Add(repeated == 0 ? anchor : $"{anchor}-{repeated}"); repeated++)
            {
            }
        }

        foreach (var match in page.Lines.SelectMany(line => HtmlAnchor().Matches(line.Text)))
            anchors.Add(match.Groups["name"].Value);
        return anchors;
    }

    private static string? Problem(Page page, string target, Func<string, Page?> pageAt, Func<string, bool> exists)
    {
        var (path, anchor) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, null);
        if (path.StartsWith('/'))
            return "does not begin from the page";

        var full = path.Length == 0 ? page.Path : Combine(page.Path, Uri.UnescapeDataString(path));
        if (full is null)
            return "leads out of the repository";
        if (path.Length > 0 && !exists(full))
            return $"leads to {full}, which is not there";
        if (anchor is null)
            return null;
        if ((path.Length == 0 ? page : pageAt(full)) is not { } other)
            return "names a heading of something that is not a page";
        return AnchorsOf(other).Contains(Uri.UnescapeDataString(anchor)) ? null : $"names a heading that {other.Path} does not have";
    }

    private static string? Combine(string from, string relative)
    {
        List<string> segments = [.. from.Split('/')[..^1]];
        foreach (var segment in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count == 0)
                return null;
            if (segment == "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment != ".")
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }

    [GeneratedRegex(@"(?<ticks>`+).*?\k<ticks>")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"!?\[(?<text>[^\]]*)\]\(<?(?<target>[^)\s>]+)>?(\s+""[^""]*"")?\)")]
    private static partial Regex InlineLink();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:\s*<?(?<target>[^\s>]+)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"<a (?:id|name)=""(?<name>[^""]+)""")]
    private static partial Regex HtmlAnchor();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}
