namespace LicensingModel;

/// <summary>On which side of another date an <see cref="OffsetDate"/> lies.</summary>
public enum OffsetDirection
{
    /// <summary>The period runs forward from the other date: <i>twelve months after the Closing Date</i>.</summary>
    After,

    /// <summary>The period runs back from the other date: <i>ninety days before expiry</i>.</summary>
    Before,
}
