namespace LicensingModel;

/// <summary>A date that never comes: what ends then is perpetual. Not the same as an end that the text leaves open.</summary>
public sealed record NoEnd : AnchoredDate
{
    /// <summary>The date in words, for a log or a debugger.</summary>
    public override string ToString() => "never";

    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override NoEnd Rewrite(ModelRewriter rewriter) => this;

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => ResolvedDate.Never;
}
