namespace LicensingModel.Aspects.Reciprocities;

/// <summary>Which way something runs between the two sides of a sheet.</summary>
public enum LegDirection
{
    /// <summary>From the first side to the second.</summary>
    Forward,

    /// <summary>From the second side to the first.</summary>
    Backward,
}
