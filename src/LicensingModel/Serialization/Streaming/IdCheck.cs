using LicensingModel.Diagnostics;
using LicensingModel.Integrity;

namespace LicensingModel.Serialization.Streaming;

/// <summary>Reports ids that lead nowhere or are declared twice, element by element, by the ids of an earlier pass.</summary>
internal sealed class IdCheck(StreamedIds ids)
{
    private readonly ReferenceWalk _references = new(ids);
    private readonly Dictionary<(string Name, string Id), RelatedPlace> _first = [];

    /// <summary>What is wrong with the ids of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="text">Its text.</param>
    /// <param name="pointer">Where it stands in the document.</param>
    /// <param name="position">Where it begins in the whole text.</param>
    internal IEnumerable<Diagnostic> Check(Element element, JsonText text, JsonPointer pointer, TextPosition position)
    {
        if (!ids.IsComplete)
            return [];

        _references.VisitElement(element);
        var dangling = FoundHere.Moved(text.Locate(_references.Take().Where(finding => !ids.IsUnread(finding.Arguments[1]))), pointer, position);
        return ids.HasRepeated ? Collisions(element, text, pointer, position).Concat(dangling) : dangling;
    }

    private List<Diagnostic> Collisions(Element element, JsonText text, JsonPointer pointer, TextPosition position)
    {
        var walk = new DeclarationWalk();
        walk.VisitElement(element);
        var declared = walk.Declared.Where(entry => ids.IsRepeated(entry.Key)).Select(entry => (entry.Key, Finding: Collision(entry.Key, entry.Value))).ToList();
        var located = FoundHere.Moved(text.Locate(declared.Select(entry => entry.Finding)), pointer, position).ToList();
        List<Diagnostic> found = [];
        foreach (var ((key, _), finding) in declared.Zip(located))
        {
            if (_first.TryAdd((IdNames.Of(key.Kind), key.Id), new RelatedPlace { Pointer = finding.Pointer, Position = finding.Position, Note = DeclarationWalk.First }))
                continue;
            if (!walk.Restated.Contains(key))
                found.Add(finding);
        }

        found.AddRange(FoundHere.Moved(text.Locate(walk.Findings), pointer, position));
        return found.ConvertAll(finding => finding with { Related = [_first[(finding.Arguments[0], finding.Arguments[1])]] });
    }

    private static Diagnostic Collision(IdKey key, JsonPointer pointer)
        => new() { Descriptor = IntegrityDiagnostics.IdCollision, Pointer = pointer, Arguments = [IdNames.Of(key.Kind), key.Id] };
}
