using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Collects every id that is declared, and reports one that is declared twice.</summary>
internal sealed class DeclarationWalk : FindingWalk
{
    private readonly Dictionary<(Type Kind, string Id), JsonPointer> _declared = [];

    /// <summary>Every id declared, by its type, with the place where it is.</summary>
    internal IReadOnlyDictionary<(Type Kind, string Id), JsonPointer> Declared => _declared;

    protected internal override void VisitDeclaration<T>(T id)
    {
        if (_declared.TryAdd((typeof(T), id.Value), Here))
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
