using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>An advance or a credit that is set off until it is used up.</summary>
public sealed record RecoupmentStep : RoyaltyStep
{
    /// <summary>How much was advanced; not captured where it is what another payment says.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>Other payments of the agreement, of stated sums, that are the advance: an upfront sum that is creditable against royalties. None where <see cref="Amount"/> says it.</summary>
    public ValueSet<ProvisionId> Of { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The share of each payment against which it may be set off; not captured where it is the whole.</summary>
    public Disclosed<Percentage> Share { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>From when other payments that are paid in instalments may be set off; null as a whole from the beginning.</summary>
    public AdvanceCredit? Credited { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Term("amount", Amount);
        visitor.Member("of", Of);
        visitor.Term("share", Share);
        visitor.Member("credited", Credited);
    }

    internal override RecoupmentStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Amount = rewriter.Term(Amount),
        Of = rewriter.Of(Of),
        Share = rewriter.Term(Share),
    };
}
