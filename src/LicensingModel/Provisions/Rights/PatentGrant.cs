using LicensingModel.Patents.Scopes;

namespace LicensingModel.Provisions.Rights;

/// <summary>A right under patents that one side gives the other.</summary>
public sealed record PatentGrant : Grant
{
    /// <summary>Under which patents.</summary>
    public Disclosed<PatentScope> Subject { get; init => field = Preconditions.NotNull(value); } = Disclosed<PatentScope>.NotCaptured;

    /// <summary>How many patents that are, as the sources count them; what is granted is decided by <see cref="Subject"/> alone.</summary>
    public Disclosed<Quantity> Count { get; init => field = Preconditions.NotNull(value); } = Disclosed<Quantity>.NotCaptured;

    private protected override void AcceptSubject(ModelVisitor visitor)
    {
        visitor.Term("subject", Subject);
        visitor.Term("count", Count);
    }

    private protected override Grant RewriteSubject(ModelRewriter rewriter) => this with
    {
        Subject = rewriter.Term(Subject),
        Count = rewriter.Term(Count),
    };
}
