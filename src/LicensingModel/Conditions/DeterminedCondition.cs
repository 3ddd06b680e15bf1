namespace LicensingModel.Conditions;

/// <summary>That a person found something to be so. Without a finding it is unknown.</summary>
public sealed record DeterminedCondition : Condition
{
    /// <summary>The determination.</summary>
    public required DeterminationId Determination { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("determination", Determination);
    }

    internal override DeterminedCondition Rewrite(ModelRewriter rewriter) => this with { Determination = rewriter.Of(Determination) };
}
