namespace LicensingModel;

/// <summary>One term of an agreement or provision, with the name under which it is written: what a question about a value asks for.</summary>
/// <param name="Path">The member names that lead to the term from the agreement or provision, separated by <c>/</c>: <c>term/until</c>, <c>payer</c>.</param>
/// <param name="Term">The term.</param>
public readonly record struct NamedTerm(string Path, Disclosed Term);
