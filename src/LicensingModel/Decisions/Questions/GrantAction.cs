namespace LicensingModel.Decisions.Questions;

/// <summary>What somebody would grant or transfer.</summary>
public enum GrantAction
{
    /// <summary>Grant a licence under a right of its own.</summary>
    License,

    /// <summary>Grant a sublicence under a right that was granted to it.</summary>
    Sublicense,

    /// <summary>Assign a right of its own.</summary>
    AssignRight,

    /// <summary>Assign an agreement, or undergo what may count as that.</summary>
    AssignAgreement,

    /// <summary>Assign one licence that was granted to it.</summary>
    AssignLicense,
}
