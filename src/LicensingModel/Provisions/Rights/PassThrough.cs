using LicensingModel.Conditions;

namespace LicensingModel.Provisions.Rights;

/// <summary>Whether customers and users of the grantee's products are covered with them.</summary>
public sealed record PassThrough : Element
{
    /// <summary>Who is covered; none at all: nobody.</summary>
    public ValueSet<BeneficiaryClass> To { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Under which condition: unmodified, used as intended.</summary>
    public Disclosed<Condition> Condition { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;

    /// <summary>The classes named are covered, under no condition that was captured.</summary>
    /// <param name="classes">The classes; none at all: nobody is covered.</param>
    public static PassThrough ToClasses(params ReadOnlySpan<BeneficiaryClass> classes) => new() { To = ValueSet.Create(classes) };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("to", To);
        visitor.Term("condition", Condition);
    }

    internal override PassThrough Rewrite(ModelRewriter rewriter) => this with { Condition = rewriter.Term(Condition) };
}
