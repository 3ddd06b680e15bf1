namespace LicensingModel.Parties;

/// <summary>
/// One party's share in the votes of another over a span of days. The stakes of a document form a graph that changes over time; acquisitions and divestitures are
/// its changes.
/// </summary>
public sealed record OwnershipStake : Element
{
    /// <summary>Who holds the share.</summary>
    public required PartyId Owner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>In whom it is held.</summary>
    public required PartyId Owned { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How much of the votes.</summary>
    public Disclosed<Percentage> Share { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>How far the owner controls the other, where no share is given.</summary>
    public Disclosed<ControlKind> Control { get; init => field = Preconditions.NotNull(value); } = Disclosed<ControlKind>.NotCaptured;

    /// <summary>The days on which it is held, both ends included.</summary>
    public required DateSpan During { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sources say of it.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("owner", Owner);
        visitor.Member("owned", Owned);
        visitor.Term("share", Share);
        visitor.Term("control", Control);
        visitor.Member("during", During);
        visitor.Elements("claims", Claims);
    }

    internal override OwnershipStake Rewrite(ModelRewriter rewriter) => this with
    {
        Owner = rewriter.Of(Owner),
        Owned = rewriter.Of(Owned),
        Share = rewriter.Term(Share),
        Control = rewriter.Term(Control),
        Claims = rewriter.Of(Claims),
    };
}
