namespace LicensingModel.Provisions;

/// <summary>
/// A provision of a kind that this version does not know, or one that could not be read, kept as it came. What it may bear on it says itself; where it does
/// not, it is treated as if it might both grant and restrict.
/// </summary>
public sealed record UnrecognizedBody : ProvisionBody, IUnrecognized
{
    /// <summary>The kind it says it is.</summary>
    public required string Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it may bear on: its member <c>bearsOn</c>, if it has one.</summary>
    public Bearing BearsOn { get; init => field = Preconditions.NotNull(value); } = Bearing.Unstated;

    /// <summary>The whole value as it was written.</summary>
    public required RawJson Json { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
    }
}
