using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Provisions.Transfers;

/// <summary>
/// That rights pass from one party to another. Over patents it is a <see cref="PatentTransfer"/>, over anything else a <see cref="RightTransfer"/>.
/// </summary>
public abstract record Transfer : ProvisionBody
{
    private protected Transfer()
    {
    }

    /// <summary>Who assigns.</summary>
    public required PartyId From { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To whom.</summary>
    public required PartyId To { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How many pass.</summary>
    public Disclosed<Quantity> Count { get; init => field = Preconditions.NotNull(value); } = Disclosed<Quantity>.NotCaptured;

    /// <summary>The day on which title passes.</summary>
    public Disclosed<AnchoredDate> Closing { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>Whether claims for earlier infringements pass with it.</summary>
    public Disclosed<PastDamages> PastDamages { get; init => field = Preconditions.NotNull(value); } = Disclosed<PastDamages>.NotCaptured;

    /// <summary>What becomes of licences that exist.</summary>
    public Disclosed<Encumbrances> Encumbrances { get; init => field = Preconditions.NotNull(value); } = Disclosed<Encumbrances>.NotCaptured;

    /// <summary>The grant that stands in where title cannot pass; null where there is none.</summary>
    public ProvisionId? Fallback { get; init; }

    /// <summary>An assignment of patents.</summary>
    /// <param name="from">Who assigns.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Which patents.</param>
    public static PatentTransfer Assignment(PartyId from, PartyId to, Disclosed<PatentScope> subject) => new() { From = from, To = to, Subject = subject };

    /// <summary>An assignment of rights other than patents.</summary>
    /// <param name="from">Who assigns.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">What passes.</param>
    public static RightTransfer Assignment(PartyId from, PartyId to, Disclosed<IntangibleScope> subject) => new() { From = from, To = to, Subject = subject };

    internal sealed override void Accept(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("to", To);
        AcceptSubject(visitor);
        visitor.Term("count", Count);
        visitor.Term("closing", Closing);
        visitor.Term("pastDamages", PastDamages);
        visitor.Term("encumbrances", Encumbrances);
        visitor.Member("fallback", Fallback);
    }

    internal sealed override Transfer Rewrite(ModelRewriter rewriter) => RewriteSubject(rewriter) with
    {
        From = rewriter.Of(From),
        To = rewriter.Of(To),
        Count = rewriter.Term(Count),
        Closing = rewriter.Term(Closing),
        PastDamages = rewriter.Term(PastDamages),
        Encumbrances = rewriter.Term(Encumbrances),
        Fallback = rewriter.Of(Fallback),
    };

    private protected abstract void AcceptSubject(ModelVisitor visitor);

    private protected abstract Transfer RewriteSubject(ModelRewriter rewriter);
}
