namespace LicensingModel.Comparison.Asking;

/// <summary>The combinations of choices, those first that are nearest to the first choice of each.</summary>
internal static class Combinations
{
    /// <summary>The combinations, each as the index of a choice in every dimension; none where a dimension has no choice.</summary>
    internal static IEnumerable<int[]> Of(params int[] sizes)
        => sizes.Contains(0) ? [] : Enumerable.Range(0, sizes.Sum(static size => size - 1) + 1).SelectMany(sum => OfSum(sizes, sum));

    private static IEnumerable<int[]> OfSum(int[] sizes, int sum)
    {
        var chosen = new int[sizes.Length];
        return Fill(0, sum);

        IEnumerable<int[]> Fill(int dimension, int left)
        {
            if (dimension == sizes.Length)
            {
                if (left == 0)
                    yield return (int[])chosen.Clone();
                yield break;
            }

            for (var choice = Math.Min(left, sizes[dimension] - 1); choice >= 0; choice--)
            {
                chosen[dimension] = choice;
                foreach (var filled in Fill(dimension + 1, left - choice))
                    yield return filled;
            }
        }
    }
}
