namespace LicensingModel;

/// <summary>Makes <see cref="ValueList{T}"/> values; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements, in the given order.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements; copied.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
        => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(Checked(items.ToArray()));

    /// <summary>A list of the given elements, in the order in which they are enumerated.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements; copied.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
    {
        var array = items.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(Checked(array));
    }

    private static T[] Checked<T>(T[] items)
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentException("A value list holds no null.", nameof(items));
        }

        return items;
    }
}
