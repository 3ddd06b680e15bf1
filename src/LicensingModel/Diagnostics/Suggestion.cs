namespace LicensingModel.Diagnostics;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Suggestion
{
    /// <summary>The known word nearest to <paramref name="text"/>, if one is near: at most a third of its letters differ. Ties go to the first.</summary>
    internal static string? Closest(string text, IEnumerable<string> known)
    {
        if (text.Length is 0 or > 64)
            return null;

        string? best = null;
        var bestDistance = Math.Max(1, text.Length / 3) + 1;
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - text.Length) >= bestDistance)
                continue;

            var distance = Distance(text, word);
            if (distance < bestDistance)
                (best, bestDistance) = (word, distance);
        }

        return best;
    }

    /// <summary>How many letters must be put in, taken out or changed, case aside.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var isSame = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (isSame ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
