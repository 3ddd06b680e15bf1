using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LicensingModel;

/// <summary>
/// An immutable list that is equal to another when both hold equal elements in the same order, so that a record with lists is equal to its
/// twin. Built by a collection expression: <c>ValueList&lt;Party&gt; parties = [nokia, xiaomi];</c>. Holds no null.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ValueList<>.DebugView))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IVisitable, IRewritable
    where T : notnull
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements; there is no other.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Length;

    /// <summary>The element at <paramref name="index"/>, counted from zero.</summary>
    /// <param name="index">From zero to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[int index] => _items[index];

    /// <summary>What the list is made of, to be looked at and not changed; as an array, so that a list of one type of element can be looked at as one of any.</summary>
    internal T[] Items => _items;

    Element[]? IVisitable.Elements => (object)_items as Element[];

    /// <summary>Whether both hold equal elements in the same order, or both are null.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The elements as a span; nothing is copied.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => ((ReadOnlySpan<T>)_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether <paramref name="other"/> holds equal elements in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T>? other)
        => other is not null && (ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements, in square brackets and separated by commas.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    void IVisitable.Accept(ModelVisitor visitor)
    {
        if (Count > 0)
            visitor.VisitCollection(this);
        visitor.Items(AsSpan());
    }

    object IRewritable.Rewrite(ModelRewriter rewriter)
        => Count == 0 ? this : this.Where(item => rewriter.Keeps(item!)).Select(item => (T)rewriter.Value(item!)).ToValueList();

    [EditorBrowsable(EditorBrowsableState.Never)]
    private sealed class DebugView(ValueList<T> list)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public T[] Items => list._items;
    }
}
