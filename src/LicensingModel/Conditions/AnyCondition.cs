namespace LicensingModel.Conditions;

/// <summary>At least one of several conditions.</summary>
public sealed record AnyCondition : Condition
{
    /// <summary>The conditions.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<Condition> Conditions
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("conditions", Conditions);
    }

    internal override AnyCondition Rewrite(ModelRewriter rewriter) => this with { Conditions = rewriter.Of(Conditions) };
}
