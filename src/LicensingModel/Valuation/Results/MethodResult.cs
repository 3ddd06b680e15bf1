namespace LicensingModel.Valuation.Results;

/// <summary>What one method gives.</summary>
public sealed record MethodResult
{
    /// <summary>The name of the method.</summary>
    public required string Method { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Its kind, as it is written: <c>comparable</c>, <c>topDown</c>, <c>unpacking</c>, <c>discounting</c>, <c>split</c>.</summary>
    public required string Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The results: one, or one for each combination of values where sources disagree on an input. None where there would be too many, so that it is undetermined.</summary>
    public ValueList<ValuationReading> Readings { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The inputs that are not known.</summary>
    public ValueList<MissingInput> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether there is one reading and every step of it came out.</summary>
    public bool IsWhole => Readings is [{ IsWhole: true }];
}
