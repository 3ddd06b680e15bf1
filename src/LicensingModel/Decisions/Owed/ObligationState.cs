namespace LicensingModel.Decisions.Owed;

/// <summary>How an obligation stands on a day.</summary>
public enum ObligationState
{
    /// <summary>Its day has not come.</summary>
    NotYetDue,

    /// <summary>Its day has come. Whether it was performed is not recorded, nor that it was not.</summary>
    FallenDue,

    /// <summary>Its day has come, and it is recorded that it was not performed.</summary>
    Overdue,

    /// <summary>It is recorded that it was performed.</summary>
    Performed,

    /// <summary>It operates, and is to be performed all the time, or as often as something happens: a prohibition, a running royalty.</summary>
    Continuing,

    /// <summary>It is owed; when it falls due is not known.</summary>
    Undated,

    /// <summary>It waits for something that has not happened.</summary>
    Conditional,

    /// <summary>It does not operate, or no longer does.</summary>
    Ended,

    /// <summary>Nothing is owed: it does not bind, is a permission or an intention, or says itself that nothing is.</summary>
    NotOwed,

    /// <summary>It depends on something that is not known; what, is listed.</summary>
    Undetermined,
}
