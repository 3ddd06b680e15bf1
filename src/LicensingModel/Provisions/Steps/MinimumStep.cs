using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>The least that is owed over some time.</summary>
public sealed record MinimumStep : RoyaltyStep
{
    /// <summary>How much; none where it is measured by the royalties of the time before alone.</summary>
    public ValueList<ScheduledAmount> Amounts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The share of the royalties of the time before that is the least; where a sum holds too, the greater of both is. Not captured where it is not measured by them.</summary>
    public Disclosed<Percentage> OfPreceding { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>What counts as the royalties of the time before; null where the text does not say: then it is not known where something was put on top of them.</summary>
    public PrecedingRoyalty? Preceding { get; init; }

    /// <summary>The most that it comes to where it is for each of something; none where it is not bounded.</summary>
    public ValueList<ScheduledAmount> Most { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What it does.</summary>
    public required MinimumManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Over what it is counted; none: over everything in the report. <c>unit</c> alone: each sale by itself.</summary>
    public ValueSet<RoyaltyScope> Per { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Over what time it is counted; null for the time of one payment.</summary>
    public RoyaltyPeriod? Over { get; init; }

    /// <summary>What becomes of it for a time in a part of which the payment does not operate; null where the text does not say: then a minimum is not known.</summary>
    public PartialTime? Partial { get; init; }

    /// <summary>When it is payable; null at the end of its time. What is payable in advance is owed on the first day of its time, whatever is sold in it: of a fee that is <c>creditable</c> the royalties of its time are taken off until it is used up, and what is left of it at the end is forfeited.</summary>
    public PayableWhen? Payable { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Elements("amounts", Amounts);
        visitor.Term("ofPreceding", OfPreceding);
        visitor.Member("preceding", Preceding);
        visitor.Elements("most", Most);
        visitor.Member("manner", Manner);
        visitor.Member("per", Per);
        visitor.Member("over", Over);
        visitor.Member("partial", Partial);
        visitor.Member("payable", Payable);
    }

    internal override MinimumStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Amounts = rewriter.Of(Amounts),
        OfPreceding = rewriter.Term(OfPreceding),
        Most = rewriter.Of(Most),
    };
}
