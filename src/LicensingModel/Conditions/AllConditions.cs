namespace LicensingModel.Conditions;

/// <summary>Every one of several conditions.</summary>
public sealed record AllConditions : Condition
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

    internal override AllConditions Rewrite(ModelRewriter rewriter) => this with { Conditions = rewriter.Of(Conditions) };
}
