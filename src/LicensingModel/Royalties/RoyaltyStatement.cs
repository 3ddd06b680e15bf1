using LicensingModel.Decisions.Answers;
using LicensingModel.Diagnostics;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties;

/// <summary>What is owed under an agreement for the sales of a report, payment by payment.</summary>
public sealed record RoyaltyStatement
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The payments, by time.</summary>
    public ValueList<PeriodStatement> Periods { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What all payments come to, for each currency.</summary>
    public ValueList<StatementTotal> Totals { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Payments of the agreement that no schedule says how to reckon, so that they are not in the statement.</summary>
    public ValueList<UnknownAmount> NotReckoned { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was presumed: that what is not recorded did not happen, that what was not read is not there, and that what was not reported was not sold.</summary>
    public ValueList<UsedPresumption> Presumptions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many rows the report has.</summary>
    public long Rows { get; init; }

    /// <summary>How many rows were left out, by the code of what was found.</summary>
    public ValueList<RowsLeftOut> LeftOut { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was found in the report and the rates; the first thousand.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What later statements go on from.</summary>
    public RoyaltyLedger Ledger { get; init => field = Preconditions.NotNull(value); } = RoyaltyLedger.Empty;

    /// <summary>Whether everything is known, by when it is due too, and no row was left out.</summary>
    public bool IsWhole => NotReckoned.Count == 0 && LeftOut.Count == 0 && Totals.All(static total => total.Amount is not null) && Periods.All(static period => period.DueUnknown is null && period.Totals.All(static total => total.Amount is not null));
}
