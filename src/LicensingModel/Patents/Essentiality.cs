namespace LicensingModel.Patents;

/// <summary>How well it is established that a patent is essential to a standard.</summary>
public sealed record Essentiality : Element
{
    /// <summary>The standard.</summary>
    public required StandardId Standard { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Declared, assessed or adjudicated, and with what result.</summary>
    public required EssentialityStatus Status { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("standard", Standard);
        visitor.Member("status", Status);
    }
}
