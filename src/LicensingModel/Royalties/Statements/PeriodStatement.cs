using LicensingModel.Provisions.Consideration;
using NodaTime;

namespace LicensingModel.Royalties.Statements;

/// <summary>What is owed for the time of one payment.</summary>
public sealed record PeriodStatement
{
    /// <summary>The first day.</summary>
    public required LocalDate First { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate Last { get; init; }

    /// <summary>The payment.</summary>
    public required ProvisionId Payment { get; init => field = Preconditions.NotNull(value); }

    /// <summary>When it is due; null where the schedule does not say, or it is not known.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Why it is not known when it is due; null where it is, or where the schedule does not say.</summary>
    public UnknownAmount? DueUnknown { get; init; }

    /// <summary>The steps, in the order in which they were taken.</summary>
    public ValueList<StatementLine> Lines { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is owed, for each currency.</summary>
    public ValueList<StatementTotal> Totals { get; init => field = Preconditions.NotNull(value); } = [];
}
