using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Reports every reference to an id that is not declared.</summary>
internal sealed class ReferenceWalk(IReadOnlyDictionary<(Type Kind, string Id), JsonPointer> declared) : FindingWalk
{
    protected internal override void VisitReference<T>(T id)
    {
        if (declared.ContainsKey((typeof(T), id.Value)))
            return;

        var known = declared.Keys.Where(key => key.Kind == typeof(T)).Select(key => key.Id).Order(StringComparer.Ordinal);
        var suggestion = Suggestion.Closest(id.Value, known) is { } closest ? $" (did you mean `{closest}`?)" : string.Empty;
        Report(IntegrityDiagnostics.DanglingReference, Here, IdNames.Of<T>(), id.Value, suggestion);
    }
}
