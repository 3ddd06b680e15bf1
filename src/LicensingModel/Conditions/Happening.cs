using LicensingModel.Parties;

namespace LicensingModel.Conditions;

/// <summary>That something of a kind happens: a suit by one side, a change of control. Met from the day of the first recorded event that fits.</summary>
public sealed record Happening : Condition
{
    /// <summary>What must happen.</summary>
    public required EventKind What { get; init => field = Preconditions.NotNull(value); }

    /// <summary>By whom, or to whom; none at all: anybody.</summary>
    public ValueSet<PartyId> By { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Which affiliates of those by whom it happens count with them: what one of them does, the party has done. Whether somebody is one is asked of the day on which it happens.</summary>
    public Disclosed<AffiliateRule> Affiliates { get; init => field = Preconditions.NotNull(value); } = Disclosed<AffiliateRule>.NotCaptured;

    /// <summary>Against whom, or towards whom; none at all: anybody.</summary>
    public ValueSet<PartyId> Against { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Against whom, or towards whom, it does not count: a transfer from one member to another.</summary>
    public ValueSet<PartyId> NotAgainst { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Which affiliates of those named in <see cref="Against"/> and in <see cref="NotAgainst"/> count with them: a suit against one of them is one against the party. Whether somebody is one is asked of the day on which it happens.</summary>
    public Disclosed<AffiliateRule> AgainstAffiliates { get; init => field = Preconditions.NotNull(value); } = Disclosed<AffiliateRule>.NotCaptured;

    /// <summary>The agreements concerned; none at all: not confined.</summary>
    public ValueSet<AgreementId> Agreements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The provisions concerned; none at all: not confined.</summary>
    public ValueSet<ProvisionId> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What does not count.</summary>
    public Disclosed<LocalizedText> Exceptions { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("what", What);
        visitor.Member("by", By);
        visitor.Term("affiliates", Affiliates);
        visitor.Member("against", Against);
        visitor.Member("notAgainst", NotAgainst);
        visitor.Term("againstAffiliates", AgainstAffiliates);
        visitor.Member("agreements", Agreements);
        visitor.Member("provisions", Provisions);
        visitor.Term("exceptions", Exceptions);
    }

    internal override Happening Rewrite(ModelRewriter rewriter) => this with
    {
        By = rewriter.Of(By),
        Affiliates = rewriter.Term(Affiliates),
        Against = rewriter.Of(Against),
        NotAgainst = rewriter.Of(NotAgainst),
        AgainstAffiliates = rewriter.Term(AgainstAffiliates),
        Agreements = rewriter.Of(Agreements),
        Provisions = rewriter.Of(Provisions),
        Exceptions = rewriter.Term(Exceptions),
    };
}
