using System.Globalization;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>
/// Where the items of lists and sets stand in the text, where that is not their place in the value: an item that could not be read is left out, a set is sorted. Findings about the value point at its
/// places, people look at those of the text.
/// </summary>
internal sealed class ItemMoves
{
    private readonly List<(long Offset, Func<int[]> Places)> _moved = [];
    private Dictionary<JsonPointer, int[]>? _byPointer;

    /// <summary>Where the text begins, by the offsets of the lists.</summary>
    internal long Origin { get; set; }

    /// <summary>Notes a list or set whose items stand elsewhere.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="places">For each item of the value, its place in the text.</param>
    internal void Add(long offset, Func<int[]> places) => _moved.Add((offset, places));

    /// <summary>A place in the value, as the place in the text.</summary>
    internal JsonPointer InText(JsonPointer pointer, JsonText text)
    {
        _byPointer ??= Places(text);
        var moved = JsonPointer.Root;
        foreach (var segment in pointer.Segments)
        {
            moved = _byPointer.TryGetValue(moved, out var places) && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < places.Length
                ? moved.Append(places[index])
                : moved.Append(segment);
        }

        return moved;
    }

    /// <summary>The lists, by where they stand; looked for when first there is something to point at.</summary>
    private Dictionary<JsonPointer, int[]> Places(JsonText text)
    {
        var ordered = _moved.OrderBy(static entry => entry.Offset).ToList();
        var found = TextLocator.FindOffsets(text.Utf8.Span, ordered.Select(entry => entry.Offset - Origin).ToArray(), text.Syntax, text.Origins);
        Dictionary<JsonPointer, int[]> byPointer = [];
        foreach (var (place, entry) in found.Zip(ordered))
            byPointer.TryAdd(place.Pointer, entry.Places());
        return byPointer;
    }
}
