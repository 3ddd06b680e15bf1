namespace LicensingModel.Valuation.Results;

/// <summary>Which of several values that sources give for one input a reading goes by.</summary>
/// <param name="Input">The input, by the name of its member.</param>
/// <param name="Value">The value, as it is written.</param>
public sealed record SupposedInput(string Input, string Value);
