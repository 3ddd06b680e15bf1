using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange.PatentNumbers;

/// <summary>One row of a table.</summary>
/// <param name="Fields">Its fields and where each begins.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Whole">The row as it stands, where nothing in it is quoted.</param>
/// <param name="Refusal">Why it could not be read; null where it was.</param>
internal sealed record DelimitedRow(IReadOnlyList<(string Text, TextPosition Position)> Fields, TextPosition Position, string? Whole, Diagnostic? Refusal);
