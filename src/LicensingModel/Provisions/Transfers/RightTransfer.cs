using LicensingModel.Intangibles;

namespace LicensingModel.Provisions.Transfers;

/// <summary>That rights other than patents pass from one party to another: marks, works, software, know-how.</summary>
public sealed record RightTransfer : Transfer
{
    /// <summary>What passes.</summary>
    public Disclosed<IntangibleScope> Subject { get; init => field = Preconditions.NotNull(value); } = Disclosed<IntangibleScope>.NotCaptured;

    private protected override void AcceptSubject(ModelVisitor visitor) => visitor.Term("subject", Subject);

    private protected override Transfer RewriteSubject(ModelRewriter rewriter) => this with { Subject = rewriter.Term(Subject) };
}
