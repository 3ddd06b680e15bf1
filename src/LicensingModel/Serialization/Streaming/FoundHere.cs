using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>Moves findings from a part of a text to the whole, and counts them: no more are given than the limit, and at the end it is said how many more there were.</summary>
internal sealed class FoundHere(int maximum)
{
    private int _count;
    private int _omitted;

    /// <summary>Findings about a part, as those of the whole.</summary>
    /// <param name="findings">With pointers from the part, and lines and columns from its beginning.</param>
    /// <param name="pointer">Where the part stands in the document.</param>
    /// <param name="position">Where it begins in the text.</param>
    internal static IEnumerable<Diagnostic> Moved(IEnumerable<Diagnostic> findings, JsonPointer pointer, TextPosition position)
        => findings.Select(finding => finding with
        {
            Pointer = Below(pointer, finding.Pointer),
            Position = From(position, finding.Position),
            Related = finding.Related.Select(place => place with { Pointer = Below(pointer, place.Pointer), Position = From(position, place.Position) }).ToValueList(),
        });

    /// <summary>The pointer to what is below another.</summary>
    internal static JsonPointer Below(JsonPointer pointer, JsonPointer rest) => rest.Segments.Aggregate(pointer, static (above, segment) => above.Append(segment));

    /// <summary>As many of the findings as may still be given.</summary>
    internal ValueList<Diagnostic> Bounded(IEnumerable<Diagnostic> findings, int omitted = 0)
    {
        var list = findings.ToArray();
        var taken = Math.Min(list.Length, maximum - _count);
        _count += taken;
        _omitted += omitted + list.Length - taken;
        return list.Take(taken).ToValueList();
    }

    /// <summary>One that says how many were left out, if any were.</summary>
    internal ValueList<Diagnostic> Last()
        => _omitted == 0
            ? []
            : [JsonReading.At(new Finding(ReadingDiagnostics.TooManyFindings, 0, [JsonReading.Number(_omitted), JsonReading.Number(maximum)]), JsonPointer.Root, new TextPosition(1, 1))];

    private static TextPosition From(TextPosition origin, TextPosition position)
        => new(origin.Line + position.Line - 1, position.Line == 1 ? origin.Column + position.Column - 1 : position.Column);
}
