namespace LicensingModel.Royalties.Statements;

/// <summary>How many rows of a report were left out for one reason.</summary>
/// <param name="Code">The code of what was found in them.</param>
/// <param name="Rows">How many.</param>
public sealed record RowsLeftOut(string Code, long Rows);
