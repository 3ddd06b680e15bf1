namespace LicensingModel.Cli;

/// <summary>Finds what somebody who mistyped a word of the command line probably meant.</summary>
internal static class Typo
{
    /// <summary>The word nearest to the one typed, as <c> (did you mean `x`?)</c>; nothing where none is near.</summary>
    internal static string Suggest(string typed, IEnumerable<string> known)
    {
        var nearest = known.Select(word => (Word: word, Distance: Distance(typed, word)))
            .Where(candidate => candidate.Distance <= Math.Max(1, typed.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return nearest.Word is null ? string.Empty : $" (did you mean `{nearest.Word}`?)";
    }

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(rows, left, right, i, j);
        }

        return rows[left.Length, right.Length];
    }

    private static int Step(int[,] rows, string left, string right, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
