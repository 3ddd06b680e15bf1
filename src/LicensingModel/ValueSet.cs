namespace LicensingModel;

/// <summary>Makes <see cref="ValueSet{T}"/> values; collection expressions call it.</summary>
public static class ValueSet
{
    /// <summary>A set of the given elements; repetitions are one.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements, in any order; copied.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueSet<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull, IComparable<T>
        => items.IsEmpty ? ValueSet<T>.Empty : new ValueSet<T>(SortedDistinct(items.ToArray()));

    /// <summary>A set of the given elements; repetitions are one.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements, in any order; copied.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueSet<T> ToValueSet<T>(this IEnumerable<T> items)
        where T : notnull, IComparable<T>
    {
        var array = items.ToArray();
        return array.Length == 0 ? ValueSet<T>.Empty : new ValueSet<T>(SortedDistinct(array));
    }

    private static T[] SortedDistinct<T>(T[] items)
        where T : notnull, IComparable<T>
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentException("A value set holds no null.", nameof(items));
        }

        if (AreAscending(items))
            return items;

        Array.Sort(items, ValueOrder<T>.Comparer);
        var count = 1;
        for (var i = 1; i < items.Length; i++)
        {
            if (ValueOrder<T>.Comparer.Compare(items[i], items[count - 1]) != 0)
                items[count++] = items[i];
        }

        return count == items.Length ? items : items[..count];
    }

    /// <summary>Whether they are sorted and distinct already, as they are where a set that was written is read back.</summary>
    private static bool AreAscending<T>(T[] items)
        where T : notnull, IComparable<T>
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (ValueOrder<T>.Comparer.Compare(items[i - 1], items[i]) >= 0)
                return false;
        }

        return true;
    }
}
