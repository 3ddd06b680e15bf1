namespace LicensingModel.Conditions;

/// <summary>That somebody complies with an obligation, in this or another contract.</summary>
public sealed record ComplianceCondition : Condition
{
    /// <summary>Who must comply; none at all: whoever takes the right.</summary>
    public ValueSet<PartyId> By { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The agreements with which; none at all: the provisions say which.</summary>
    public ValueSet<AgreementId> Agreements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The provisions with which.</summary>
    public ValueSet<ProvisionId> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is required, in the words of the contract; null where the provisions say it.</summary>
    public LocalizedText? Requirement { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("by", By);
        visitor.Member("agreements", Agreements);
        visitor.Member("provisions", Provisions);
        visitor.Member("requirement", Requirement);
    }

    internal override ComplianceCondition Rewrite(ModelRewriter rewriter) => this with
    {
        By = rewriter.Of(By),
        Agreements = rewriter.Of(Agreements),
        Provisions = rewriter.Of(Provisions),
    };
}
