namespace LicensingModel.Agreements;

/// <summary>How an agreement stands to another one of the document.</summary>
public sealed record AgreementRelation : Element
{
    /// <summary>The relation, read from this agreement to the other: this one <em>supersedes</em> that one.</summary>
    public required RelationKind Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The other agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("kind", Kind);
        visitor.Member("agreement", Agreement);
    }

    internal override AgreementRelation Rewrite(ModelRewriter rewriter) => this with { Agreement = rewriter.Of(Agreement) };
}
