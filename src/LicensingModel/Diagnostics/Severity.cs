namespace LicensingModel.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The document is wrong there, and answers that touch the place cannot be relied on.</summary>
    Error,

    /// <summary>Probably not what was meant, or not understood; nothing was lost.</summary>
    Warning,

    /// <summary>A lawyer should look; software sees only the trigger.</summary>
    Advisory,

    /// <summary>Good to know.</summary>
    Info,
}
