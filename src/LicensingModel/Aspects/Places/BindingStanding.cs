using LicensingModel.Provisions;

namespace LicensingModel.Aspects.Places;

/// <summary>How far something binds, and whence that is known.</summary>
public sealed record BindingStanding
{
    /// <summary>How far it binds; where nothing is stated of it, it is not known.</summary>
    public required Disclosed<BindingEffect> Effect { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether that is said of the agreement as a whole, and nothing of the provision itself.</summary>
    public required bool IsInherited { get; init; }

    /// <summary>Whether it is known.</summary>
    public bool IsKnown => Effect.IsStated && Effect.UnrecognizedMembers.Count == 0;
}
