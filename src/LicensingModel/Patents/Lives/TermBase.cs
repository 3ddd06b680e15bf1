namespace LicensingModel.Patents.Lives;

/// <summary>From which day the term of a right is counted.</summary>
public enum TermBase
{
    /// <summary>From the filing; of a divided application, from that of the application it was divided from.</summary>
    Filing,

    /// <summary>From the earliest filing to which the application goes back as a continuation, continuation in part, division or national phase (United States).</summary>
    EarliestDomesticFiling,

    /// <summary>From the grant.</summary>
    Grant,
}
