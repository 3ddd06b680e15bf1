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

    /// <summary>The share of the base, as it comes to the rate, that is owed in any case: never less than 2 % of net sales.</summary>
    public Disclosed<Percentage> FloorRate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>What becomes of a credit that could not be used.</summary>
    public required CarryManner Carried { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How long after the end of the time in which it arose a credit that is carried forward may be used, in payments for times that end by then: <c>P1Y</c> for four quarters. Null without end.</summary>
    public ContractPeriod? CarriedFor { get; init; }

    /// <summary>Within what time a credit may be carried forward: <c>year</c> where it is lost at the end of the year. Null where no time bounds it.</summary>
    public RoyaltyPeriod? CarriedWithin { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("others", Others);
        visitor.Term("share", Share);
        visitor.Term("floor", Floor);
        visitor.Term("floorRate", FloorRate);
        visitor.Member("carried", Carried);
        visitor.Member("carriedFor", CarriedFor);
        visitor.Member("carriedWithin", CarriedWithin);
    }

    internal override OffsetStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Share = rewriter.Term(Share),
        Floor = rewriter.Term(Floor),
        FloorRate = rewriter.Term(FloorRate),
    };
}
