namespace LicensingModel.Integrity;

/// <summary>The ids that a document declares, however they are kept.</summary>
internal interface IDeclaredIds
{
    /// <summary>Whether an id is declared.</summary>
    bool IsDeclared(IdKey id);

    /// <summary>The ids of a type, in any order, each once.</summary>
    IEnumerable<string> Of(Type kind);
}
