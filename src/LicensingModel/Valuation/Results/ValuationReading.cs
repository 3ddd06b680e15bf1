namespace LicensingModel.Valuation.Results;

/// <summary>What a method gives in one reading of its inputs: the only one, unless sources disagree on an input.</summary>
public sealed record ValuationReading
{
    /// <summary>Which of several values it goes by, for each input on which sources disagree.</summary>
    public ValueList<SupposedInput> Supposing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The steps, in their order.</summary>
    public ValueList<ValuationLine> Lines { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether the arithmetic has no meaning with these inputs, so that there is no result.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether every step came out.</summary>
    public bool IsWhole => !IsRefused && Lines.Count > 0 && Lines.All(static line => line.Value is not null);

    /// <summary>A step by its name; null where there is none.</summary>
    /// <param name="name">The name.</param>
    public ValuationLine? Find(string name) => Lines.FirstOrDefault(line => line.Name == name);
}
