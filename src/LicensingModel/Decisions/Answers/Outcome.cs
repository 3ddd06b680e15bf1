namespace LicensingModel.Decisions.Answers;

/// <summary>What comes of asking whether somebody may. The first three permit.</summary>
public enum Outcome
{
    /// <summary>Nothing depends on a licence: no enforceable right there on that day, or the actor owns it.</summary>
    NoLicenseNeeded,

    /// <summary>A licence covers it.</summary>
    Licensed,

    /// <summary>A covenant not to sue or a release covers it, or an earlier sale exhausted the right.</summary>
    Covered,

    /// <summary>Contested terms decide it, and each joint reading is definite, some permitting and some not.</summary>
    Conflicting,

    /// <summary>It depends on something that is not known; what, is listed.</summary>
    Undetermined,

    /// <summary>Everything that could cover it fails on something definite.</summary>
    NotLicensed,
}
