using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Reports every reference to an id that is not declared.</summary>
internal sealed class ReferenceWalk(IReadOnlyDictionary<(Type Kind, string Id), JsonPointer> declared) : FindingWalk
{
    // Looking for what was meant takes time for each id that is declared; after so many nobody reads it.
    private const int MostSuggestions = 50;
    private readonly Dictionary<Type, string[]> _known = [];

    protected internal override void VisitReference<T>(T id)
    {
        if (declared.ContainsKey((typeof(T), id.Value)))
            return;

        var closest = Findings.Count < MostSuggestions ? Suggestion.Closest(id.Value, Known<T>()) : null;
        Report(IntegrityDiagnostics.DanglingReference, Here, IdNames.Of<T>(), id.Value, closest is null ? string.Empty : $" (did you mean `{closest}`?)");
    }

    private string[] Known<T>()
    {
        if (!_known.TryGetValue(typeof(T), out var known))
            _known.Add(typeof(T), known = declared.Keys.Where(key => key.Kind == typeof(T)).Select(key => key.Id).Order(StringComparer.Ordinal).ToArray());
        return known;
    }
}
