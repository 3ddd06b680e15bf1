using LicensingModel.Parties;

namespace LicensingModel.Provisions.General;

/// <summary>An assignment that needs no consent: to whom, on which occasion, and under which conditions. All that it states must hold.</summary>
public sealed record FreeAssignment : Element
{
    /// <summary>The occasions on which it is allowed; none at all: however it comes about.</summary>
    public ValueSet<TransferOccasion> Occasions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The affiliates to whom it is allowed, by the rule that is stated; null where it is not confined to affiliates.</summary>
    public AffiliateRule? Affiliates { get; init; }

    /// <summary>What must be done.</summary>
    public ValueSet<TransferCondition> Conditions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Other limits, in the words of the contract.</summary>
    public Disclosed<LocalizedText> Limits { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("occasions", Occasions);
        visitor.Member("affiliates", Affiliates);
        visitor.Member("conditions", Conditions);
        visitor.Term("limits", Limits);
    }

    internal override FreeAssignment Rewrite(ModelRewriter rewriter) => this with
    {
        Affiliates = rewriter.Of(Affiliates),
        Limits = rewriter.Term(Limits),
    };
}
