namespace LicensingModel.Decisions.Subjects;

/// <summary>Whether one part of a subject, which is no composition of others, includes a patent.</summary>
/// <param name="Part">The part in words, with ids.</param>
/// <param name="Result">Whether it includes it.</param>
/// <param name="Reason">What is recorded of the patent that decides it, or that is not.</param>
public sealed record SubjectFinding(string Part, Truth Result, string Reason);
