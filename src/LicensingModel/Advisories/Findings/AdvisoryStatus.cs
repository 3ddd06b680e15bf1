namespace LicensingModel.Advisories.Findings;

/// <summary>What can be said of a rule about an agreement. Where it is certainly not triggered, nothing is said.</summary>
public enum AdvisoryStatus
{
    /// <summary>Every fact of its trigger is recorded.</summary>
    Triggered,

    /// <summary>A fact of its trigger is recorded, and another is not known.</summary>
    NotDeterminable,
}
