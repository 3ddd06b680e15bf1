namespace LicensingModel.Decisions.Permissions;

/// <summary>How a provision bears on whether something may be granted or transferred.</summary>
public enum BearingKind
{
    /// <summary>It allows it, if its tests are passed.</summary>
    Allows,

    /// <summary>It stands in the way, if its tests are passed.</summary>
    Forbids,
}
