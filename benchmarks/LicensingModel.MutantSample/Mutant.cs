namespace LicensingModel.MutantSample;

/// <summary>One mutant in the mutated assembly.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Method">The method in which it is.</param>
internal sealed record Mutant(int Id, string Method);
