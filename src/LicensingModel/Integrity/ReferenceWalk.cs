using LicensingModel.Agreements.Changes;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Reports every reference to an id that is not declared.</summary>
internal sealed class ReferenceWalk(IDeclaredIds declared) : FindingWalk
{
    // Looking for what was meant takes time for each id that is declared; after so many nobody reads it.
    private const int MostSuggestions = 50;
    private readonly Dictionary<Type, string[]> _known = [];
    private bool _isInPlace;
    private int _found;

    protected internal override void VisitElement(Element element)
    {
        _isInPlace |= element is ReplaceProvision or CorrectProvision;
        base.VisitElement(element);
        _isInPlace &= element is not AmendmentChange;
    }

    protected internal override void VisitDeclaration<T>(T id)
    {
        // What replaces or corrects a provision refers to it by its id.
        if (_isInPlace && id is ProvisionId)
            VisitReference(id);
    }

    protected internal override void VisitReference<T>(T id)
    {
        if (declared.IsDeclared(new IdKey(typeof(T), id.Value)))
            return;

        var closest = _found++ < MostSuggestions ? Suggestion.Closest(id.Value, Known<T>()) : null;
        Report(IntegrityDiagnostics.DanglingReference, Here, IdNames.Of<T>(), id.Value, closest is null ? string.Empty : $" (did you mean `{closest}`?)");
    }

    private string[] Known<T>()
    {
        if (!_known.TryGetValue(typeof(T), out var known))
            _known.Add(typeof(T), known = declared.Of(typeof(T)).Order(StringComparer.Ordinal).ToArray());
        return known;
    }
}
