namespace LicensingModel.Provisions.Schedules;

/// <summary>That a column of the report has one of some values.</summary>
public sealed record SaleCondition : Element
{
    /// <summary>The column.</summary>
    public required ReportName Column { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The values, any one of which will do.</summary>
    public ValueSet<ReportName> Values { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("column", Column);
        visitor.Member("values", Values);
    }

    internal override SaleCondition Rewrite(ModelRewriter rewriter) => this;
}
