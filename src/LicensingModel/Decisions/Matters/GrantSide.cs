namespace LicensingModel.Decisions.Matters;

/// <summary>One of the two sides of a grant.</summary>
public enum GrantSide
{
    /// <summary>Those who grant.</summary>
    Grantors,

    /// <summary>Those to whom it is granted.</summary>
    Grantees,
}
