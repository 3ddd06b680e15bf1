using LicensingModel.Agreements.Changes;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Collects every id that is declared, and reports one that is declared twice.</summary>
internal sealed class DeclarationWalk : FindingWalk, IDeclaredIds
{
    /// <summary>What an id is said to be where it stands first.</summary>
    internal const string First = "declared here first";

    private readonly Dictionary<IdKey, JsonPointer> _declared = [];
    private readonly HashSet<IdKey> _inRestated = [];
    private readonly List<IdKey> _repeated = [];

    /// <summary>Every id declared, by its type, with the place where it is.</summary>
    internal IReadOnlyDictionary<IdKey, JsonPointer> Declared => _declared;

    /// <summary>Those ids that were first seen where a text is restated: what is restated may have been declared before.</summary>
    internal IReadOnlySet<IdKey> Restated => _inRestated;

    /// <summary>Every id that was reported.</summary>
    internal IReadOnlyList<IdKey> Repeated => _repeated;

    /// <inheritdoc/>
    public bool IsDeclared(IdKey id) => _declared.ContainsKey(id);

    /// <inheritdoc/>
    public IEnumerable<string> Of(Type kind) => _declared.Keys.Where(key => key.Kind == kind).Select(static key => key.Id);

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
                if (_declared.TryAdd(new IdKey(typeof(T), id.Value), Here))
                    _inRestated.Add(new IdKey(typeof(T), id.Value));
                return;
            }
        }
        else if (_declared.TryAdd(new IdKey(typeof(T), id.Value), Here))
        {
            return;
        }

        _repeated.Add(new IdKey(typeof(T), id.Value));
        Report(new Diagnostic
        {
            Descriptor = IntegrityDiagnostics.IdCollision,
            Pointer = Here,
            Arguments = [IdNames.Of<T>(), id.Value],
            Related = [new RelatedPlace { Pointer = _declared[new IdKey(typeof(T), id.Value)], Note = First }],
        });
    }
}
