namespace LicensingModel.Conditions;

/// <summary>That a condition is not met.</summary>
public sealed record NotCondition : Condition
{
    /// <summary>The condition.</summary>
    public required Condition Condition { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("condition", Condition);
    }

    internal override NotCondition Rewrite(ModelRewriter rewriter) => this with { Condition = rewriter.Of(Condition) };
}
