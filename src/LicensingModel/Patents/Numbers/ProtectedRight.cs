namespace LicensingModel.Patents.Numbers;

/// <summary>Which sort of right a document is about.</summary>
public enum ProtectedRight
{
    /// <summary>The number does not tell.</summary>
    Unstated,

    /// <summary>A patent for an invention, a reissue of one included.</summary>
    Patent,

    /// <summary>A utility model.</summary>
    UtilityModel,

    /// <summary>A design.</summary>
    Design,

    /// <summary>A plant.</summary>
    Plant,

    /// <summary>A certificate that prolongs protection after a patent has expired.</summary>
    Certificate,

    /// <summary>Disclosed to the public without protection: a statutory invention registration, a defensive publication.</summary>
    None,
}
