using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>What came of importing patents and declarations from somebody else's file: a document, and everything that could not be carried over as it stood.</summary>
public sealed record PatentImport
{
    /// <summary>The document: parties, standards, patents, declarations, and the file as their source.</summary>
    public required LicensingDocument Document { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What could not be read or has no place in the model, in the order of the file; the pointer names the column or member, the position the line.</summary>
    public required ValueList<Diagnostic> Diagnostics { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How many rows, or entries, were read, those that were refused included.</summary>
    public required long Rows { get; init; }

    /// <summary>Whether something of the file was left out because it could not be read.</summary>
    public bool HasErrors => Diagnostics.Any(finding => finding.Severity == Severity.Error);
}
