namespace LicensingModel.Decisions.States;

/// <summary>In what state an agreement or provision is on a day. Whether it binds is another question.</summary>
public enum OperationState
{
    /// <summary>It has not taken effect yet.</summary>
    NotYet,

    /// <summary>It operates.</summary>
    InForce,

    /// <summary>It runs, but does not operate: a condition of it is not met, or something on which it depends does not operate.</summary>
    Dormant,

    /// <summary>It is suspended, and may operate again.</summary>
    Suspended,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It was ended before its time.</summary>
    Terminated,

    /// <summary>It was turned into something else.</summary>
    Converted,

    /// <summary>It is said not to exist.</summary>
    Denied,

    /// <summary>It is only rumoured to exist.</summary>
    Rumoured,

    /// <summary>It depends on something that is not known; what, is listed.</summary>
    Undetermined,
}
