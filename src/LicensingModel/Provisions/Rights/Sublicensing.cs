using LicensingModel.Provisions.Dealings;

namespace LicensingModel.Provisions.Rights;

/// <summary>Whether, to whom and how deep a grantee may grant sublicences.</summary>
public sealed record Sublicensing : Element
{
    /// <summary>Whether it may.</summary>
    public required SublicensingRule Rule { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The classes to which it may, where they are listed.</summary>
    public ValueSet<BeneficiaryClass> To { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many levels of sublicences there may be; null where the text does not limit them.</summary>
    public Quantity? Tiers { get; init; }

    /// <summary>Other limits, in the words of the contract.</summary>
    public Disclosed<LocalizedText> Limits { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>What becomes of the sublicences when the licence is ended before its time: by a termination, or a clause. Where no text says so, the law decides, and nobody can say. With the term of the licence they run out too.</summary>
    public Disclosed<SublicenseFate> OnEnd { get; init => field = Preconditions.NotNull(value); } = Disclosed<SublicenseFate>.NotCaptured;

    /// <summary>No sublicences.</summary>
    public static Sublicensing None { get; } = new() { Rule = SublicensingRule.None };

    /// <summary>Sublicences to anybody.</summary>
    public static Sublicensing Permitted { get; } = new() { Rule = SublicensingRule.Permitted };

    /// <summary>Sublicences to the classes listed, and to nobody else.</summary>
    /// <param name="classes">The classes.</param>
    public static Sublicensing ToClasses(params ReadOnlySpan<BeneficiaryClass> classes) => new() { Rule = SublicensingRule.ListedClasses, To = ValueSet.Create(classes) };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("rule", Rule);
        visitor.Member("to", To);
        visitor.Member("tiers", Tiers);
        visitor.Term("limits", Limits);
        visitor.Term("onEnd", OnEnd);
    }

    internal override Sublicensing Rewrite(ModelRewriter rewriter) => this with
    {
        Tiers = rewriter.Of(Tiers),
        Limits = rewriter.Term(Limits),
        OnEnd = rewriter.Term(OnEnd),
    };
}
