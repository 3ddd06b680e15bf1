namespace LicensingModel.Patents;

/// <summary>A number of patents, which means nothing without its unit.</summary>
/// <param name="Number">The number; where it is not exact, there are at least so many.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="IsExact">Whether all could be counted.</param>
public sealed record PatentCount(int Number, CountUnit Unit, bool IsExact)
{
    /// <summary>The number with its unit, as in <c>at least 12 simpleFamilies</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(IsExact ? string.Empty : "at least ")}{Number} {Unit}");
}
