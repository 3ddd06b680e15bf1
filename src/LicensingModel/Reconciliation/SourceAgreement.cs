namespace LicensingModel.Reconciliation;

/// <summary>How the sources of a term agree.</summary>
public enum SourceAgreement
{
    /// <summary>Several independent sources give the same.</summary>
    Agreed,

    /// <summary>It stands on one source alone.</summary>
    SingleSource,

    /// <summary>They give values of different breadth: what the one says lies within what the other says.</summary>
    DifferInBreadth,

    /// <summary>They give values that cannot both be so, or one denies what another asserts.</summary>
    Conflict,
}
