using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization;

/// <summary>The text of a document, kept so that findings can be shown where they stand. Nothing is computed until a finding is located.</summary>
public sealed class JsonText
{
    internal JsonText(ReadOnlyMemory<byte> utf8, JsonReaderOptions syntax = default)
    {
        Utf8 = utf8;
        Syntax = syntax;
    }

    private JsonText(ReadOnlyMemory<byte> utf8, IReadOnlyList<TokenOrigin> origins, ValueList<Diagnostic> findings, bool isBroken, int? cutAt)
        : this(utf8)
    {
        Origins = origins;
        Findings = findings;
        IsBroken = isBroken;
        CutAt = cutAt ?? long.MaxValue;
    }

    /// <summary>
    /// A JSON text that was made of a text in another notation, such as YAML, so that what is found in it is said with the lines and columns of the other. Numbers,
    /// <c>true</c> and <c>false</c> in it are taken for text where text is expected, because such a notation writes text without quotation marks.
    /// </summary>
    /// <param name="utf8">The JSON in UTF-8; where the other text is broken, what stands before the break, with what is open there closed. May be empty.</param>
    /// <param name="origins">Where its tokens come from, in their order.</param>
    /// <param name="findings">What is wrong with the other text as such; errors, if anything.</param>
    /// <param name="isBroken">Whether not all of the other text could be made into JSON, so that nothing can be said of what is missing.</param>
    /// <param name="cutAt">The first byte of the JSON that only closes what the break left open; null where there is none.</param>
    public static JsonText Translated(ReadOnlyMemory<byte> utf8, IReadOnlyList<TokenOrigin> origins, ValueList<Diagnostic> findings, bool isBroken = false, int? cutAt = null)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(findings);
        return new JsonText(utf8, origins, findings, isBroken, cutAt);
    }

    /// <summary>The text in UTF-8, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>What beside plain JSON was allowed in it.</summary>
    internal JsonReaderOptions Syntax { get; }

    /// <summary>Where its tokens come from, where it was made of another text; null otherwise.</summary>
    internal IReadOnlyList<TokenOrigin>? Origins { get; }

    /// <summary>What was found wrong with the other text.</summary>
    internal ValueList<Diagnostic> Findings { get; } = [];

    /// <summary>Whether the other text is broken.</summary>
    internal bool IsBroken { get; }

    /// <summary>The lists and sets whose items stand elsewhere in the text than in what was read of it; null where there are none.</summary>
    internal ItemMoves? Moves { get; private set; }

    /// <summary>Where what only closes begins.</summary>
    internal long CutAt { get; } = long.MaxValue;

    /// <summary>
    /// Gives findings about the document that was read from this text their line and column, in one pass over the text. Where items of a list could not be read, or a set is not sorted in the text, what
    /// they point at stands at another place there: then they are given the pointer of that.
    /// </summary>
    /// <param name="diagnostics">Findings with pointers into the document.</param>
    /// <returns>
    /// The same findings in the same order. One whose pointer leads to nothing in the text (an absent member) gets the place of the nearest that encloses it.
    /// </returns>
    public ValueList<Diagnostic> Locate(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var list = diagnostics.Select(InText).ToArray();
        var wanted = list.Select(diagnostic => diagnostic.Pointer)
            .Concat(list.SelectMany(diagnostic => diagnostic.Related).Select(place => place.Pointer));
        var positions = TextLocator.FindPointers(Utf8.Span, wanted, Syntax, Origins);
        return list
            .Select(diagnostic => diagnostic with
            {
                Position = diagnostic.Descriptor.IsAboutName ? positions[diagnostic.Pointer].Name : positions[diagnostic.Pointer].Value,
                Related = diagnostic.Related.Select(place => place with { Position = positions[place.Pointer].Value }).ToValueList(),
            })
            .ToValueList();
    }
    /// <summary>Notes where items stand that were moved while it was read.</summary>
    /// <param name="session">The session in which it was read.</param>
    /// <param name="origin">Where the text begins, by the offsets of the session.</param>
    internal JsonText Followed(ReadSession session, long origin = 0)
    {
        Moves = session.Moves;
        if (Moves is { } moves)
            moves.Origin = origin;
        return this;
    }

    private Diagnostic InText(Diagnostic diagnostic)
        => Moves is not { } moves ? diagnostic : diagnostic with
        {
            Pointer = moves.InText(diagnostic.Pointer, Utf8.Span, Syntax, Origins),
            Related = diagnostic.Related.Select(place => place with { Pointer = moves.InText(place.Pointer, Utf8.Span, Syntax, Origins) }).ToValueList(),
        };
}
