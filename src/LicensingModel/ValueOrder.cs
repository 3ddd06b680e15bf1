namespace LicensingModel;

/// <summary>The order in which a set keeps its values: their own, but for text, whose own order is that of a culture; it is ordered by its characters.</summary>
internal static class ValueOrder<T>
    where T : notnull, IComparable<T>
{
    internal static IComparer<T> Comparer { get; } = typeof(T) == typeof(string) ? (IComparer<T>)(object)StringComparer.Ordinal : Comparer<T>.Default;
}
