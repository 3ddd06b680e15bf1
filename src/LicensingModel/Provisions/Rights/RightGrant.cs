using LicensingModel.Intangibles;

namespace LicensingModel.Provisions.Rights;

/// <summary>A right in something other than patents that one side gives the other: marks, works, software, know-how, services.</summary>
public sealed record RightGrant : Grant
{
    /// <summary>In what.</summary>
    public Disclosed<IntangibleScope> Subject { get; init => field = Preconditions.NotNull(value); } = Disclosed<IntangibleScope>.NotCaptured;

    private protected override void AcceptSubject(ModelVisitor visitor) => visitor.Term("subject", Subject);

    private protected override Grant RewriteSubject(ModelRewriter rewriter) => this with { Subject = rewriter.Term(Subject) };
}
