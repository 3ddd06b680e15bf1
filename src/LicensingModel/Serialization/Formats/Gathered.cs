using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LicensingModel.Serialization.Formats;

/// <summary>
/// Values that are read one after the other: few are gathered on the stack, more on the heap, so that what is made of them at the end is usually the only thing
/// allocated.
/// </summary>
internal struct Gathered<T>
{
    private Few _few;
    private T[]? _many;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The values, in the order in which they came.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<T> Span => _many is null ? ((ReadOnlySpan<T>)_few)[..Count] : _many.AsSpan(0, Count);

    internal void Add(T value)
    {
        if (_many is null && Count < Few.Capacity)
        {
            _few[Count++] = value;
            return;
        }

        if (_many is null)
        {
            _many = new T[Few.Capacity * 4];
            ((ReadOnlySpan<T>)_few).CopyTo(_many);
        }
        else if (Count == _many.Length)
        {
            Array.Resize(ref _many, Count * 2);
        }

        _many[Count++] = value;
    }

    [InlineArray(Capacity)]
    private struct Few
    {
        internal const int Capacity = 8;

        [SuppressMessage("Style", "IDE0044:Add readonly modifier", Justification = "The compiler writes to it.")]
        private T _first;
    }
}
