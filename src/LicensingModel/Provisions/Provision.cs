using LicensingModel.Conditions;

namespace LicensingModel.Provisions;

/// <summary>
/// One thing that an agreement provides: where it stands, whether and when it operates, what sources say of it, and its <see cref="Body"/>.
/// </summary>
public sealed record Provision : Element
{
    /// <summary>The id by which decisions cite the provision; unique within the document.</summary>
    public required ProvisionId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>Whether it binds. Where nothing was recorded, the agreement's own binding effect holds.</summary>
    public Disclosed<BindingEffect> BindingEffect { get; init => field = Preconditions.NotNull(value); } = Disclosed<BindingEffect>.NotCaptured;

    /// <summary>When it operates. Where nothing was recorded, the agreement's own term holds.</summary>
    public OperativeTerm Term { get; init => field = Preconditions.NotNull(value); } = OperativeTerm.NotCaptured;

    /// <summary>What must be so for it to operate.</summary>
    public Disclosed<Condition> Condition { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;

    /// <summary>What of it outlives its end.</summary>
    public Disclosed<Survival> Survival { get; init => field = Preconditions.NotNull(value); } = Disclosed<Survival>.NotCaptured;

    /// <summary>What it provides.</summary>
    public required ProvisionBody Body { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sources say of the provision as a whole: that it is there, or that it is not.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("clause", Clause);
        visitor.Term("bindingEffect", BindingEffect);
        visitor.Member("term", Term);
        visitor.Term("condition", Condition);
        visitor.Term("survival", Survival);
        visitor.Member("body", Body);
        visitor.Elements("claims", Claims);
    }

    internal override Provision Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        BindingEffect = rewriter.Term(BindingEffect),
        Term = rewriter.Of(Term),
        Condition = rewriter.Term(Condition),
        Survival = rewriter.Term(Survival),
        Body = rewriter.Of(Body),
        Claims = rewriter.Of(Claims),
    };
}
