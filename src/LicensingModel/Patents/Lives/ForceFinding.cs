namespace LicensingModel.Patents.Lives;

/// <summary>Whether a right is in force on a day, and why.</summary>
public sealed record ForceFinding
{
    /// <summary>Whether it is in force.</summary>
    public required Truth Result { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>What would have to be known; empty where the result is definite.</summary>
    public ValueList<MissingDatum> Missing { get; init; } = [];

    /// <summary>What the result takes for granted, as sentences: that nothing happened at the office that is not recorded.</summary>
    public ValueList<string> TakesForGranted { get; init; } = [];
}
