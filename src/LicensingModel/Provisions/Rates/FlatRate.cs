using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Rates;

/// <summary>A sum that does not depend on how much is sold, if anything is.</summary>
public sealed record FlatRate : RoyaltyRate
{
    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The index that the amount follows; null where it follows none.</summary>
    public Indexation? Index { get; init; }

    /// <summary>What becomes of the amount in a time over which is counted and in a part of which the payment does not operate; null where it is owed in full.</summary>
    public PartialTime? Partial { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("amount", Amount);
        visitor.Member("index", Index);
        visitor.Member("partial", Partial);
    }

    internal override FlatRate Rewrite(ModelRewriter rewriter) => this with
    {
        Amount = rewriter.Term(Amount),
        Index = rewriter.Of(Index),
    };
}
