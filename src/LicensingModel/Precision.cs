namespace LicensingModel;

/// <summary>How exactly a number is given.</summary>
public enum Precision
{
    /// <summary>Just this number.</summary>
    Exactly,

    /// <summary>More than this number.</summary>
    MoreThan,

    /// <summary>Near this number.</summary>
    About,
}
