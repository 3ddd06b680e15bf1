namespace LicensingModel.Conditions;

/// <summary>A condition that must be met for certain acts only; for others it does not matter.</summary>
public sealed record ConditionForActs : Condition
{
    /// <summary>The acts.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<Act> Acts
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    /// <summary>The condition.</summary>
    public required Condition Condition { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("acts", Acts);
        visitor.Member("condition", Condition);
    }

    internal override ConditionForActs Rewrite(ModelRewriter rewriter) => this with { Condition = rewriter.Of(Condition) };
}
