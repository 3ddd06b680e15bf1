using LicensingModel.Patents.Scopes;

namespace LicensingModel.Provisions.Transfers;

/// <summary>That patents pass from one party to another.</summary>
public sealed record PatentTransfer : Transfer
{
    /// <summary>Which patents.</summary>
    public Disclosed<PatentScope> Subject { get; init => field = Preconditions.NotNull(value); } = Disclosed<PatentScope>.NotCaptured;

    private protected override void AcceptSubject(ModelVisitor visitor) => visitor.Term("subject", Subject);

    private protected override Transfer RewriteSubject(ModelRewriter rewriter) => this with { Subject = rewriter.Term(Subject) };
}
