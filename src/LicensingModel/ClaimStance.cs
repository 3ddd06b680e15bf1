namespace LicensingModel;

/// <summary>How a source stands to what it says.</summary>
public enum ClaimStance
{
    /// <summary>The source says it is so.</summary>
    Asserts,

    /// <summary>The source says it is not so.</summary>
    Denies,

    /// <summary>The source passes on what others say, without vouching for it.</summary>
    ReportsAsRumour,
}
