namespace LicensingModel.Conditions;

/// <summary>A condition that a text states in words from which nothing can be computed. Whether it is met is unknown.</summary>
public sealed record ConditionDescribed : Condition
{
    /// <summary>The words.</summary>
    public required LocalizedText Description { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("description", Description);
    }

    internal override ConditionDescribed Rewrite(ModelRewriter rewriter) => this;
}
