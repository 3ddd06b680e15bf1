using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange.PatentNumbers;

/// <summary>A list of numbers as it was read: every row, and what is wrong with any.</summary>
/// <param name="Rows">The rows, in their order; rows without any text are left out.</param>
public sealed record PatentNumberList(ValueList<PatentNumberRow> Rows)
{
    /// <summary>What is wrong, in the order of the rows.</summary>
    public ValueList<Diagnostic> Diagnostics => Rows.SelectMany(row => row.Diagnostics).ToValueList();

    /// <summary>Whether any row was refused.</summary>
    public bool HasErrors => Rows.Any(row => row.Diagnostics.Any(finding => finding.Severity == Severity.Error));
}
