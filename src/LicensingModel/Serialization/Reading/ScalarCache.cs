using System.Text;

namespace LicensingModel.Serialization.Reading;

/// <summary>
/// The scalars that were read lately, by their text: a document names the same parties, sources and languages again and again, and what was parsed once need neither
/// be parsed nor held a second time. Small at first, because most texts are; of bounded size; a scalar that falls on the place of another takes it.
/// </summary>
internal sealed class ScalarCache
{
    private const int FewPlaces = 32;
    private const int MostPlaces = 256;

    private Entry[] _entries = new Entry[FewPlaces];
    private int _room = FewPlaces;

    /// <summary>The scalar of a format and text, if it is still known.</summary>
    internal object? Find(object format, uint hash, ReadOnlySpan<byte> text)
    {
        var entries = _entries;
        ref readonly var entry = ref entries[hash & (entries.Length - 1)];
        return ReferenceEquals(entry.Format, format) && Ascii.Equals(text, entry.Text) ? entry.Scalar : null;
    }

    /// <summary>Remembers a scalar.</summary>
    internal void Add(object format, uint hash, string text, object scalar)
    {
        if (--_room == 0 && _entries.Length < MostPlaces)
            Grow();
        _entries[hash & (_entries.Length - 1)] = new Entry(format, hash, text, scalar);
    }

    private void Grow()
    {
        var before = _entries;
        _entries = new Entry[before.Length * 2];
        _room = _entries.Length;
        foreach (var entry in before)
        {
            if (entry.Format is not null)
                _entries[entry.Hash & (_entries.Length - 1)] = entry;
        }
    }

    private readonly record struct Entry(object Format, uint Hash, string Text, object Scalar);
}
