using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization;

namespace LicensingModel.Interchange;

/// <summary>Takes findings about a combined document back to the files that it was made of, with line and column.</summary>
internal sealed class FindingPlaces(DocumentCombination combination, ValueList<string> names, JsonText[] texts)
{
    internal IEnumerable<(int Part, FileFinding Finding)> Locate(ValueList<Diagnostic> findings)
    {
        var own = findings.Select(finding => Find(finding.Pointer, finding.Descriptor)).ToArray();
        var related = findings.SelectMany(finding => finding.Related).Select(place => Find(place.Pointer, IntegrityDiagnostics.IdCollision)).ToArray();
        var positions = Positions([.. own, .. related]);
        var next = own.Length;
        for (var i = 0; i < own.Length; i++)
        {
            var places = new List<FilePlace>();
            foreach (var place in findings[i].Related)
            {
                var (part, pointer, _) = related[next - own.Length];
                places.Add(new FilePlace(names[part], place with { Pointer = pointer, Position = positions[next++] }));
            }

            yield return (own[i].Part, new FileFinding
            {
                File = names[own[i].Part],
                Diagnostic = findings[i] with { Pointer = own[i].Pointer, Position = positions[i], Related = [] },
                Related = places.ToValueList(),
            });
        }
    }

    private (int Part, JsonPointer Pointer, DiagnosticDescriptor About) Find(JsonPointer pointer, DiagnosticDescriptor about)
    {
        var (part, place) = combination.Find(pointer);
        return (part, place, about);
    }

    /// <summary>The position of each place, in one pass over each text.</summary>
    private TextPosition[] Positions((int Part, JsonPointer Pointer, DiagnosticDescriptor About)[] places)
    {
        var positions = new TextPosition[places.Length];
        for (var part = 0; part < texts.Length; part++)
        {
            var here = Enumerable.Range(0, places.Length).Where(i => places[i].Part == part).ToArray();
            var located = texts[part].Locate(here.Select(i => new Diagnostic { Descriptor = places[i].About, Pointer = places[i].Pointer }));
            for (var i = 0; i < here.Length; i++)
                positions[here[i]] = located[i].Position;
        }

        return positions;
    }
}
