using LicensingModel.Agreements.Changes;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Collects every id that is declared, and reports one that is declared twice.</summary>
internal sealed class DeclarationWalk : FindingWalk
{
    private readonly Dictionary<(Type Kind, string Id), JsonPointer> _declared = [];

    /// <summary>Every id declared, by its type, with the place where it is.</summary>
    internal IReadOnlyDictionary<(Type Kind, string Id), JsonPointer> Declared => _declared;

    private bool _isInPlace;

    /// <summary>The provisions of a restated text; null outside of one.</summary>
    private HashSet<string>? _restated;

    protected internal override void VisitElement(Element element)
    {
        // What replaces or corrects a provision refers to it by its id.
        _isInPlace |= element is ReplaceProvision or CorrectProvision;
        _restated = element is RestateText ? new HashSet<string>(StringComparer.Ordinal) : _restated;
        base.VisitElement(element);
        if (element is AmendmentChange)
            (_isInPlace, _restated) = (false, null);
    }

    protected internal override void VisitDeclaration<T>(T id)
    {
        if (id is ProvisionId && _isInPlace)
            return;
        if (id is ProvisionId && _restated is not null)
        {
            // What is restated keeps its id, but does not stand twice in one text.
            if (_restated.Add(id.Value))
            {
                _declared.TryAdd((typeof(T), id.Value), Here);
                return;
            }
        }
        else if (_declared.TryAdd((typeof(T), id.Value), Here))
        {
            return;
        }

        Report(new Diagnostic
        {
            Descriptor = IntegrityDiagnostics.IdCollision,
            Pointer = Here,
            Arguments = [IdNames.Of<T>(), id.Value],
            Related = [new RelatedPlace { Pointer = _declared[(typeof(T), id.Value)], Note = "declared here first" }],
        });
    }
}
