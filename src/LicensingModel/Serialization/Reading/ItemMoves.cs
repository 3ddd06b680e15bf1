using System.Globalization;
using System.Text.Json;
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
    /// <param name="pointer">The place in the value.</param>
    /// <param name="text">The text.</param>
    /// <param name="syntax">What it may have beyond JSON.</param>
    /// <param name="origins">Where its tokens come from, if it was made of another text.</param>
    internal JsonPointer InText(JsonPointer pointer, ReadOnlySpan<byte> text, JsonReaderOptions syntax, IReadOnlyList<TokenOrigin>? origins)
    {
        _byPointer ??= Places(text, syntax, origins);
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
    private Dictionary<JsonPointer, int[]> Places(ReadOnlySpan<byte> text, JsonReaderOptions syntax, IReadOnlyList<TokenOrigin>? origins)
    {
        var ordered = _moved.OrderBy(static entry => entry.Offset).ToList();
        var found = TextLocator.FindOffsets(text, ordered.Select(entry => entry.Offset - Origin).ToArray(), syntax, origins);
        Dictionary<JsonPointer, int[]> byPointer = [];
        foreach (var (place, entry) in found.Zip(ordered))
            byPointer.TryAdd(place.Pointer, entry.Places());
        return byPointer;
    }
}
