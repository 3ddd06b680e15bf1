namespace LicensingModel.Patents.Numbers;

/// <summary>Which of an office's series a number is from.</summary>
internal enum NumberSeries
{
    /// <summary>Of a published document.</summary>
    Document,

    /// <summary>Of an application.</summary>
    Application,

    /// <summary>Of an international application; the digits hold the receiving office too.</summary>
    International,
}
