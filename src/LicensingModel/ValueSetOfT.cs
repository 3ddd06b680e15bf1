using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LicensingModel;

/// <summary>
/// An immutable set, kept sorted and without repetition, so that the order in which somebody wrote it matters neither for equality nor for output.
/// Built by a collection expression: <c>ValueSet&lt;Act&gt; acts = [Act.Sell, Act.Make];</c>. Holds no null.
/// </summary>
/// <typeparam name="T">The element type; its order decides the order of output.</typeparam>
[CollectionBuilder(typeof(ValueSet), nameof(ValueSet.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ValueSet<>.DebugView))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a set.")]
public sealed class ValueSet<T> : IReadOnlyList<T>, IEquatable<ValueSet<T>>, IVisitable, IRewritable
    where T : notnull, IComparable<T>
{
    private readonly T[] _items;

    internal ValueSet(T[] sortedDistinct) => _items = sortedDistinct;

    /// <summary>The set without elements; there is no other.</summary>
    public static ValueSet<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Length;

    /// <summary>The element at <paramref name="index"/> in sorted order, counted from zero.</summary>
    /// <param name="index">From zero to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[int index] => _items[index];

    /// <summary>Whether both hold the same elements, or both are null.</summary>
    public static bool operator ==(ValueSet<T>? left, ValueSet<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ValueSet<T>? left, ValueSet<T>? right) => !(left == right);

    /// <summary>Whether <paramref name="item"/> is in the set; a binary search.</summary>
    /// <param name="item">The element looked for.</param>
    public bool Contains(T item) => Array.BinarySearch(_items, item, ValueOrder<T>.Comparer) >= 0;

    /// <summary>Whether every element is also in <paramref name="other"/>.</summary>
    /// <param name="other">The set that may be larger.</param>
    public bool IsSubsetOf(ValueSet<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var item in _items)
        {
            if (!other.Contains(item))
                return false;
        }

        return true;
    }

    /// <summary>Whether some element is in both.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(ValueSet<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var item in _items)
        {
            if (other.Contains(item))
                return true;
        }

        return false;
    }

    /// <summary>The elements as a span, in sorted order; nothing is copied.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates in sorted order without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => ((ReadOnlySpan<T>)_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether <paramref name="other"/> holds the same elements.</summary>
    /// <param name="other">The other set.</param>
    public bool Equals(ValueSet<T>? other)
        => other is not null && (ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueSet<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements in sorted order, in braces and separated by commas.</summary>
    public override string ToString() => "{" + string.Join(", ", _items) + "}";

    void IVisitable.Accept(ModelVisitor visitor)
    {
        if (Count > 0)
            visitor.VisitCollection(this);
        visitor.Items(AsSpan());
    }

    object IRewritable.Rewrite(ModelRewriter rewriter)
        => Count == 0 ? this : this.Where(item => rewriter.Keeps(item!)).Select(item => (T)rewriter.Value(item!)).ToValueSet();

    [EditorBrowsable(EditorBrowsableState.Never)]
    private sealed class DebugView(ValueSet<T> set)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public T[] Items => set._items;
    }
}
