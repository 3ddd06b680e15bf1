namespace LicensingModel.Patents.Declarations;

/// <summary>What the holder of patents undertakes towards a standards body. Whatever it is, it is no licence: whoever implements the standard still has to take one, or to rely on it in court.</summary>
public sealed record LicensingUndertaking : Element
{
    /// <summary>The policy under which it is made, which says what it means (<see cref="PolicyRule"/>).</summary>
    public required UndertakingPolicy Policy { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is undertaken.</summary>
    public required UndertakingOption Option { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it is made on condition of reciprocity.</summary>
    public Disclosed<UndertakingReciprocity> Reciprocity { get; init => field = Preconditions.NotNull(value); } = Disclosed<UndertakingReciprocity>.NotCaptured;

    /// <summary>The rate, the terms or the text that stand beside it; null where there are none.</summary>
    public LocalizedText? Terms { get; init; }

    /// <summary>What the policy lets follow from the option; null where the policy has no such option, or either is not known.</summary>
    public PolicyRule? Rule => PolicyRule.Find(Policy, Option);

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("policy", Policy);
        visitor.Member("option", Option);
        visitor.Term("reciprocity", Reciprocity);
        visitor.Member("terms", Terms);
    }

    internal override LicensingUndertaking Rewrite(ModelRewriter rewriter) => this with { Reciprocity = rewriter.Term(Reciprocity) };
}
