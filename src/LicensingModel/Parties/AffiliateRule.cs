namespace LicensingModel.Parties;

/// <summary>
/// Who counts as an affiliate under one grant: a value inside the grant, because every contract draws it differently.
/// </summary>
public sealed record AffiliateRule : Element
{
    /// <summary>The share of votes that makes control; contracts usually say more than 50 %.</summary>
    public Disclosed<ControlThreshold> Control { get; init => field = Preconditions.NotNull(value); } = Disclosed<ControlThreshold>.NotCaptured;

    /// <summary>Which ways control is followed. None at all: nobody but the parties named and those included.</summary>
    public required ValueSet<AffiliateDirection> Directions { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How control passes along a chain of owners.</summary>
    public Disclosed<ChainCounting> Chain { get; init => field = Preconditions.NotNull(value); } = Disclosed<ChainCounting>.NotCaptured;

    /// <summary>On which day somebody must be an affiliate to count as one.</summary>
    public Disclosed<AffiliateMembership> Membership { get; init => field = Preconditions.NotNull(value); } = Disclosed<AffiliateMembership>.NotCaptured;

    /// <summary>The day, where membership is tested as of one.</summary>
    public Disclosed<AnchoredDate> AsOf { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>Who is in it by name, whoever controls them.</summary>
    public ValueSet<PartyId> Included { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who is not in it, whoever controls them.</summary>
    public ValueSet<PartyId> Excluded { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What becomes of the rights of an affiliate that ceases to be one. Among those who grant, it says nothing of what a leaver acquires afterwards, unless that its part ends at once.</summary>
    public Disclosed<LeavingRule> OnLeaving { get; init => field = Preconditions.NotNull(value); } = Disclosed<LeavingRule>.NotCaptured;

    /// <summary>For how long a leaver keeps its rights, where they end after a time.</summary>
    public Disclosed<ContractPeriod> Tail { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>Whether somebody who acquires a party, and its earlier group, come in.</summary>
    public Disclosed<AcquirerRule> Acquirers { get; init => field = Preconditions.NotNull(value); } = Disclosed<AcquirerRule>.NotCaptured;

    /// <summary>Nobody but the parties named.</summary>
    public static AffiliateRule Nobody { get; } = new() { Directions = [] };

    /// <summary>Those whom the parties control.</summary>
    /// <param name="control">The share of votes that makes control, or why it is not known.</param>
    public static AffiliateRule Subsidiaries(Disclosed<ControlThreshold> control) => new() { Control = control, Directions = [AffiliateDirection.Subsidiaries] };

    /// <summary>Those whom the parties control, those who control them, and those controlled by the same.</summary>
    /// <param name="control">The share of votes that makes control, or why it is not known.</param>
    public static AffiliateRule Group(Disclosed<ControlThreshold> control)
        => new() { Control = control, Directions = [AffiliateDirection.Parents, AffiliateDirection.Sisters, AffiliateDirection.Subsidiaries] };

    /// <summary>Those listed, whoever controls them.</summary>
    /// <param name="parties">The parties listed.</param>
    public static AffiliateRule Listed(params ReadOnlySpan<PartyId> parties)
        => new() { Directions = [], Membership = AffiliateMembership.ListedOnly, Included = ValueSet.Create(parties) };

    /// <summary>The same rule, tested on one day for good: who becomes an affiliate later is not in it.</summary>
    /// <param name="day">The day.</param>
    public AffiliateRule FixedOn(AnchoredDate day) => this with { Membership = AffiliateMembership.AsOfDate, AsOf = day };

    /// <summary>The same rule, under which one who ceases to be an affiliate keeps its rights for a time.</summary>
    /// <param name="tail">For how long.</param>
    public AffiliateRule EndingAfter(ContractPeriod tail) => this with { OnLeaving = LeavingRule.EndsAfterTail, Tail = tail };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("control", Control);
        visitor.Member("directions", Directions);
        visitor.Term("chain", Chain);
        visitor.Term("membership", Membership);
        visitor.Term("asOf", AsOf);
        visitor.Member("included", Included);
        visitor.Member("excluded", Excluded);
        visitor.Term("onLeaving", OnLeaving);
        visitor.Term("tail", Tail);
        visitor.Term("acquirers", Acquirers);
    }

    internal override AffiliateRule Rewrite(ModelRewriter rewriter) => this with
    {
        Control = rewriter.Term(Control),
        Chain = rewriter.Term(Chain),
        Membership = rewriter.Term(Membership),
        AsOf = rewriter.Term(AsOf),
        Included = rewriter.Of(Included),
        Excluded = rewriter.Of(Excluded),
        OnLeaving = rewriter.Term(OnLeaving),
        Tail = rewriter.Term(Tail),
        Acquirers = rewriter.Term(Acquirers),
    };
}
