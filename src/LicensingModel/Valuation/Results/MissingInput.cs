namespace LicensingModel.Valuation.Results;

/// <summary>An input that is not known. It is never taken for zero.</summary>
/// <param name="Input">The input, by the name of its member.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Explanation">One sentence for people.</param>
public sealed record MissingInput(string Input, DisclosureState State, string Explanation);
