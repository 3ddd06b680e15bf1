namespace LicensingModel.Conditions;

/// <summary>A condition of a kind that this version does not know, kept as it came. Whether it is met is unknown.</summary>
public sealed record UnrecognizedCondition : Condition, IUnrecognized
{
    /// <summary>The kind it says it is.</summary>
    public required string Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The whole value as it was written.</summary>
    public required RawJson Json { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
    }
}
