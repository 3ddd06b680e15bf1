using System.Globalization;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Streaming;

/// <summary>One thing that was read from a stream: an element of one of the document's lists, or the document itself without its lists.</summary>
public sealed record StreamedElement
{
    /// <summary>The list to which it belongs, by its name in the document, such as <c>patents</c>; null for the document itself.</summary>
    public required string? Member { get; init; }

    /// <summary>Its place in the list, from zero; −1 for the document itself.</summary>
    public required long Index { get; init; }

    /// <summary>
    /// What was read: a patent, a party, an agreement …, or the document without its lists. Partial where there are errors; null where nothing could be made of it.
    /// </summary>
    public required Element? Value { get; init; }

    /// <summary>Where it begins in the text.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>What was found in it, in the order of the text, with pointers from the document and lines and columns of the whole text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Where it stands in the document.</summary>
    public JsonPointer Pointer => Member is null ? JsonPointer.Root : JsonPointer.Root.Append(Member).Append(Index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether an error was found in it.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
