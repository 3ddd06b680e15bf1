using LicensingModel.Conditions;

namespace LicensingModel.Provisions.Rights;

/// <summary>Whether a grantee may have products made for it by others.</summary>
public sealed record HaveMade : Element
{
    /// <summary>Whether it may.</summary>
    public required HaveMadeRule Rule { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Under which condition, where there is one.</summary>
    public Disclosed<Condition> Condition { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("rule", Rule);
        visitor.Term("condition", Condition);
    }
}
