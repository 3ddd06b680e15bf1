using LicensingModel.Patents.Standards;

namespace LicensingModel.Patents.Scopes;

/// <summary>Patents essential to a named standard or family of standards.</summary>
public sealed record PatentsEssentialTo : PatentScope
{
    /// <summary>The standards; essential to one of them is enough.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<StandardId> Standards
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    /// <summary>How much of each patent is meant.</summary>
    public Disclosed<EssentialPortions> Portions { get; init => field = Preconditions.NotNull(value); } = Disclosed<EssentialPortions>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("standards", Standards);
        visitor.Term("portions", Portions);
    }

    internal override PatentsEssentialTo Rewrite(ModelRewriter rewriter) => this with
    {
        Standards = rewriter.Of(Standards),
        Portions = rewriter.Term(Portions),
    };
}
