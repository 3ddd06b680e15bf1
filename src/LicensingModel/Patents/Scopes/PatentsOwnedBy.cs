using LicensingModel.Parties;

namespace LicensingModel.Patents.Scopes;

/// <summary>Patents that the named parties own. On which days they must own them is not said here: where ownership changed, membership is unknown.</summary>
public sealed record PatentsOwnedBy : PatentScope
{
    /// <summary>Whose patents, and how far affiliates' are in it.</summary>
    public required PartySet Owners { get; init => field = Preconditions.NotNull(value); }

    /// <summary>In which ways they may hold them; one is enough. None at all: they must own them.</summary>
    public ValueSet<HoldingKind> Holding { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>In which days they must hold them; to hold one on any of these days is enough.</summary>
    public Disclosed<CapturePeriod> During { get; init => field = Preconditions.NotNull(value); } = Disclosed<CapturePeriod>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("owners", Owners);
        visitor.Member("holding", Holding);
        visitor.Term("during", During);
    }

    internal override PatentsOwnedBy Rewrite(ModelRewriter rewriter) => this with
    {
        Owners = rewriter.Of(Owners),
        During = rewriter.Term(During),
    };
}
