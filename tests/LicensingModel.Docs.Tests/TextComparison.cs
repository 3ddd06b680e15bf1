namespace LicensingModel.Docs.Tests;

/// <summary>Compares what a page shows with what really comes out.</summary>
internal static class TextComparison
{
    /// <summary>The first line that differs; nothing where the texts are the same but for the line feed at the end.</summary>
    public static IReadOnlyList<string> Differences(string expected, string actual)
    {
        var shown = Lines(expected);
        var printed = Lines(actual);
        for (var i = 0; i < Math.Max(shown.Length, printed.Length); i++)
        {
            var (one, other) = (shown.ElementAtOrDefault(i), printed.ElementAtOrDefault(i));
            if (one != other)
                return [$"line {i + 1} of the output differs; shown: {one ?? "(nothing)"}; printed: {other ?? "(nothing)"}; all that was printed:\n{actual}"];
        }

        return [];
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
