namespace LicensingModel.Integrity;

/// <summary>An id and what it is an id of.</summary>
/// <param name="Kind">The type of the id.</param>
/// <param name="Id">The id.</param>
internal readonly record struct IdKey(Type Kind, string Id)
{
    /// <summary>Whether both are the same id of the same type.</summary>
    public bool Equals(IdKey other) => ReferenceEquals(Kind, other.Kind) && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
