namespace LicensingModel.Valuation.Methods;

/// <summary>Whether a decision still stands.</summary>
public enum DecisionStanding
{
    /// <summary>That is not known.</summary>
    NotKnown = 0,

    /// <summary>It is in force.</summary>
    InForce = 1,

    /// <summary>It is under appeal, so that it may yet be set aside.</summary>
    Appealed = 2,

    /// <summary>It was vacated or reversed: nothing rests on it any more.</summary>
    Vacated = 3,

    /// <summary>A later decision took its place.</summary>
    Superseded = 4,
}
