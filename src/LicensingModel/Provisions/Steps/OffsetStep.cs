using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>A share of what is paid to others is credited.</summary>
public sealed record OffsetStep : RoyaltyStep
{
    /// <summary>The column with what is paid to others.</summary>
    public required ReportName Others { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which share of it.</summary>
    public Disclosed<Percentage> Share { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>The share of what is owed here that is owed in any case.</summary>
    public Disclosed<Percentage> Floor { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>What becomes of a credit that could not be used.</summary>
    public required CarryManner Carried { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("others", Others);
        visitor.Term("share", Share);
        visitor.Term("floor", Floor);
        visitor.Member("carried", Carried);
    }

    internal override OffsetStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Share = rewriter.Term(Share),
        Floor = rewriter.Term(Floor),
    };
}
