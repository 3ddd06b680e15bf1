namespace LicensingModel.Royalties;

/// <summary>Against what a curve draws the royalty.</summary>
public enum CurveVariable
{
    /// <summary>How many units are sold.</summary>
    Units = 0,

    /// <summary>For how much one unit is sold.</summary>
    Price = 1,
}
