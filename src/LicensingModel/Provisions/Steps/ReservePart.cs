namespace LicensingModel.Provisions.Steps;

/// <summary>A part of a reserve, and when it is paid out.</summary>
public sealed record ReservePart : Element
{
    /// <summary>Which share of what was held back.</summary>
    public required Percentage Share { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How long after the end of the time for which is paid.</summary>
    public required ContractPeriod After { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("share", Share);
        visitor.Member("after", After);
    }

    internal override ReservePart Rewrite(ModelRewriter rewriter) => this;
}
