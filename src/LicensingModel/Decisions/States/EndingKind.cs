namespace LicensingModel.Decisions.States;

/// <summary>By what sort of right somebody may end an agreement or provision.</summary>
public enum EndingKind
{
    /// <summary>A right to terminate upon something that happens.</summary>
    Termination,

    /// <summary>A right to terminate for convenience, on notice alone.</summary>
    Convenience,

    /// <summary>A right to revoke what was granted.</summary>
    Revocation,
}
