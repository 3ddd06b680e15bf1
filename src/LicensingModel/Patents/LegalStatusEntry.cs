namespace LicensingModel.Patents;

/// <summary>That a right was in a state from a day on.</summary>
public sealed record LegalStatusEntry : Element
{
    /// <summary>The state.</summary>
    public required LegalStatus Status { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The first day on which it is in that state: a right that lapsed on a day is not in force on it.</summary>
    public required AnchoredDate On { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("status", Status);
        visitor.Member("on", On);
    }

    internal override LegalStatusEntry Rewrite(ModelRewriter rewriter) => this with { On = rewriter.Of(On) };
}
