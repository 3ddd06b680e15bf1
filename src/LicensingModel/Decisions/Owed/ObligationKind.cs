namespace LicensingModel.Decisions.Owed;

/// <summary>What sort of thing is owed.</summary>
public enum ObligationKind
{
    /// <summary>Money.</summary>
    Payment,

    /// <summary>Doing something, or leaving it undone.</summary>
    Duty,
}
