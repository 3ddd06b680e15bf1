using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Rates;

/// <summary>What a column of the report says: a percentage, or a sum for each unit. For rates that are found later, such as the most favoured one.</summary>
public sealed record ReportedRate : RoyaltyRate
{
    /// <summary>The column.</summary>
    public required ReportName Column { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("column", Column);
    }

    internal override ReportedRate Rewrite(ModelRewriter rewriter) => this;
}
