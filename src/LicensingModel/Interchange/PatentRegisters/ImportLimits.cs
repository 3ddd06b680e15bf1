namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>How much an import takes before it refuses: a stranger's file costs no more than this.</summary>
public sealed record ImportLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>The longest row of a table, in characters; 1,000,000 unless set.</summary>
    public int MaximumRowLength { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 1_000_000;

    /// <summary>How many parties, standards, patents and declarations are made together; 5,000,000 unless set. Rows beyond it are counted, not read.</summary>
    public int MaximumEntries { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 5_000_000;

    /// <summary>How many findings are listed, before one that says how many more there were; 1,000 unless set.</summary>
    public int MaximumDiagnostics { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 1_000;
}
