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

    /// <summary>The text in UTF-8, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>What beside plain JSON was allowed in it.</summary>
    internal JsonReaderOptions Syntax { get; }

    /// <summary>Gives findings about the document that was read from this text their line and column, in one pass over the text.</summary>
    /// <param name="diagnostics">Findings with pointers into the document.</param>
    /// <returns>
    /// The same findings in the same order. One whose pointer leads to nothing in the text (an absent member) gets the place of the nearest that encloses it.
    /// </returns>
    public ValueList<Diagnostic> Locate(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var list = diagnostics.ToArray();
        var wanted = list.Select(diagnostic => diagnostic.Pointer)
            .Concat(list.SelectMany(diagnostic => diagnostic.Related).Select(place => place.Pointer));
        var positions = TextLocator.FindPointers(Utf8.Span, wanted, Syntax);
        return list
            .Select(diagnostic => diagnostic with
            {
                Position = diagnostic.Descriptor.IsAboutName ? positions[diagnostic.Pointer].Name : positions[diagnostic.Pointer].Value,
                Related = diagnostic.Related.Select(place => place with { Position = positions[place.Pointer].Value }).ToValueList(),
            })
            .ToValueList();
    }
}
