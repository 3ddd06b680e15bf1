namespace LicensingModel.Comparison.Asking;

/// <summary>The combinations of choices, those first that are nearest to the first choice of each. To depart from it in one more dimension is as far as to go on in one to the last choice.</summary>
internal static class Combinations
{
    /// <summary>The combinations, each as the index of a choice in every dimension; none where a dimension has no choice.</summary>
    internal static IEnumerable<int[]> Of(params int[] sizes)
        => sizes.Contains(0) ? [] : Enumerable.Range(0, sizes.Sum(static size => Distance(size - 1)) + 1).SelectMany(distance => At(sizes, distance));

    private static int Distance(int choice) => choice switch
    {
        0 => 0,
        1 => 2,
        2 => 3,
        _ => 4,
    };

    private static IEnumerable<int[]> At(int[] sizes, int distance)
    {
        var chosen = new int[sizes.Length];
        return Fill(0, distance);

        IEnumerable<int[]> Fill(int dimension, int left)
        {
            if (dimension == sizes.Length)
            {
                if (left == 0)
                    yield return (int[])chosen.Clone();
                yield break;
            }

            for (var choice = 0; choice < sizes[dimension]; choice++)
            {
                if (Distance(choice) > left)
                    continue;
                chosen[dimension] = choice;
                foreach (var filled in Fill(dimension + 1, left - Distance(choice)))
                    yield return filled;
            }
        }
    }
}
