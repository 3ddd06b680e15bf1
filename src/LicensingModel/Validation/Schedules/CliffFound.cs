namespace LicensingModel.Validation.Schedules;

/// <summary>A number of sales, and a greater one for which less is owed.</summary>
/// <param name="Fewer">The lesser number.</param>
/// <param name="Before">What is owed for it.</param>
/// <param name="More">The greater number.</param>
/// <param name="After">What is owed for that.</param>
/// <param name="IsAtPrice">Whether the sums are for a price of 1 each, and fall at every other price as well.</param>
internal sealed record CliffFound(decimal Fewer, decimal Before, decimal More, decimal After, bool IsAtPrice)
{
    /// <summary>Which of the tiered rates in a rate it is, from the outside in.</summary>
    internal int Rate { get; init; }

    /// <summary>The tier that ends there.</summary>
    internal int Tier { get; init; }
}
