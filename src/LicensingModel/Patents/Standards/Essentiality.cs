namespace LicensingModel.Patents.Standards;

/// <summary>How well it is established that a patent is essential to a standard: declared, assessed or adjudicated, by whom and when. Never a plain fact.</summary>
public sealed record Essentiality : Element
{
    /// <summary>The standard.</summary>
    public required StandardId Standard { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Declared, assessed or adjudicated, and with what result.</summary>
    public required EssentialityStatus Status { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who declared, assessed or decided it; null where that was not recorded.</summary>
    public LocalizedText? By { get; init; }

    /// <summary>The day on which it was declared, assessed or decided.</summary>
    public Disclosed<AnchoredDate> On { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("standard", Standard);
        visitor.Member("status", Status);
        visitor.Member("by", By);
        visitor.Term("on", On);
    }

    internal override Essentiality Rewrite(ModelRewriter rewriter) => this with
    {
        Standard = rewriter.Of(Standard),
        On = rewriter.Term(On),
    };
}
