namespace LicensingModel;

/// <summary>A direction between two parties: who gives and who receives. Sources can disagree on it, so it is a value of its own.</summary>
public sealed record PartyFlow : Element
{
    /// <summary>The party that gives: supplies, pays, assigns.</summary>
    public required PartyId From { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The party that receives.</summary>
    public required PartyId To { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The direction in words, with ids; for people, not to be read back.</summary>
    public override string ToString() => $"from {From} to {To}";

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("to", To);
    }

    internal override PartyFlow Rewrite(ModelRewriter rewriter) => this with
    {
        From = rewriter.Of(From),
        To = rewriter.Of(To),
    };
}
