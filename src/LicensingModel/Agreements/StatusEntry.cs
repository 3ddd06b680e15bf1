namespace LicensingModel.Agreements;

/// <summary>A state in which an agreement is said to be, from a day on, with who says so.</summary>
public sealed record StatusEntry : Element
{
    /// <summary>The state.</summary>
    public required AgreementStatus Status { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The first day of it.</summary>
    public Disclosed<AnchoredDate> On { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>What sources say of it.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("status", Status);
        visitor.Term("on", On);
        visitor.Elements("claims", Claims);
    }

    internal override StatusEntry Rewrite(ModelRewriter rewriter) => this with
    {
        On = rewriter.Term(On),
        Claims = rewriter.Of(Claims),
    };
}
