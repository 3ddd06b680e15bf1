using System.Text;

namespace LicensingModel.Serialization.Reading;

/// <summary>
/// The scalars that were read lately, by their text: a document names the same parties, sources and languages again and again, and what was parsed once need neither
/// be parsed nor held a second time. Of bounded size; a scalar that falls on the place of another takes it.
/// </summary>
internal sealed class ScalarCache
{
    private const int Places = 256;

    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>The scalar of a format and text, if it is still known.</summary>
    internal object? Find(object format, uint hash, ReadOnlySpan<byte> text)
    {
        ref readonly var entry = ref _entries[hash % Places];
        return ReferenceEquals(entry.Format, format) && Ascii.Equals(text, entry.Text) ? entry.Scalar : null;
    }

    /// <summary>Remembers a scalar.</summary>
    internal void Add(object format, uint hash, string text, object scalar) => _entries[hash % Places] = new Entry(format, text, scalar);

    private readonly record struct Entry(object Format, string Text, object Scalar);
}
