using LicensingModel.Conditions;

namespace LicensingModel.Provisions.Rights;

/// <summary>Whether a grantee may have products made for it by others.</summary>
public sealed record HaveMade : Element
{
    /// <summary>Whether it may.</summary>
    public required HaveMadeRule Rule { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Under which condition, where there is one.</summary>
    public Disclosed<Condition> Condition { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;

    /// <summary>It may have products made.</summary>
    public static HaveMade Granted { get; } = new() { Rule = HaveMadeRule.Granted };

    /// <summary>It may not have products made.</summary>
    public static HaveMade Excluded { get; } = new() { Rule = HaveMadeRule.Excluded };

    /// <summary>It may have products made under a condition.</summary>
    /// <param name="condition">The condition.</param>
    public static HaveMade If(Condition condition) => new() { Rule = HaveMadeRule.Conditional, Condition = condition };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("rule", Rule);
        visitor.Term("condition", Condition);
    }

    internal override HaveMade Rewrite(ModelRewriter rewriter) => this with { Condition = rewriter.Term(Condition) };
}
