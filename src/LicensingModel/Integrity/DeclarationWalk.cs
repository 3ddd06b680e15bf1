using LicensingModel.Agreements.Changes;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Collects every id that is declared, and reports one that is declared twice.</summary>
internal sealed class DeclarationWalk : FindingWalk
{
    private readonly Dictionary<(Type Kind, string Id), JsonPointer> _declared = [];

    /// <summary>Every id declared, by its type, with the place where it is.</summary>
    internal IReadOnlyDictionary<(Type Kind, string Id), JsonPointer> Declared => _declared;

    /// <summary>The provisions given by a change that may bring the text of one that is there already; null outside of such a change.</summary>
    private HashSet<string>? _restated;

    protected internal override void VisitElement(Element element)
    {
        if (element is not (ReplaceProvision or CorrectProvision or RestateText))
        {
            base.VisitElement(element);
            return;
        }

        _restated = new HashSet<string>(StringComparer.Ordinal);
        base.VisitElement(element);
        _restated = null;
    }

    protected internal override void VisitDeclaration<T>(T id)
    {
        // What replaces a provision keeps its id, and so does what is restated; but not twice in one text.
        if (_declared.TryAdd((typeof(T), id.Value), Here))
        {
            _restated?.Add(id.Value);
            return;
        }

        if (id is ProvisionId && _restated?.Add(id.Value) == true)
            return;

        Report(new Diagnostic
        {
            Descriptor = IntegrityDiagnostics.IdCollision,
            Pointer = Here,
            Arguments = [IdNames.Of<T>(), id.Value],
            Related = [new RelatedPlace { Pointer = _declared[(typeof(T), id.Value)], Note = "declared here first" }],
        });
    }
}
