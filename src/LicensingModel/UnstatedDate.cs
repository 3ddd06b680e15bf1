namespace LicensingModel;

/// <summary>A date that the text leaves open. It may be any day, or never come.</summary>
public sealed record UnstatedDate : AnchoredDate
{
    /// <summary>The date in words, for a log or a debugger.</summary>
    public override string ToString() => "unstated";

    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override UnstatedDate Rewrite(ModelRewriter rewriter) => this;

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => ResolvedDate.Unstated;
}
