namespace LicensingModel.Provisions.Reciprocities;

/// <summary>
/// Ties provisions to each other: the legs of a cross-licence. It grants nothing by itself; each leg is a grant of its own, so that every asymmetry between
/// them shows.
/// </summary>
public sealed record Reciprocity : ProvisionBody
{
    /// <summary>In what way the legs are tied.</summary>
    public required ReciprocityForm Form { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provisions tied together, in the order of the text; at least two.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public required ValueList<ProvisionId> Legs
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count >= 2, "Reciprocity has at least two legs.");
    }

    /// <summary>Whether rights flow both ways, or one way only.</summary>
    public Disclosed<Mutuality> Mutuality { get; init => field = Preconditions.NotNull(value); } = Disclosed<Mutuality>.NotCaptured;

    /// <summary>Of a reciprocity condition: the acts for which it must be met; none at all: for all.</summary>
    public ValueSet<Act> Acts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Of a grant-back: which improvements it reaches.</summary>
    public Disclosed<LocalizedText> Improvements { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>The payments that balance the legs.</summary>
    public ValueSet<ProvisionId> Balances { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What else ties them, in the words of the contract.</summary>
    public Disclosed<LocalizedText> Terms { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>A cross-licence: each side licenses the other.</summary>
    /// <param name="legs">The grants each way; at least two.</param>
    public static Reciprocity CrossLicense(params ReadOnlySpan<ProvisionId> legs) => Of(ReciprocityForm.CrossLicense, legs) with { Mutuality = Reciprocities.Mutuality.Mutual };

    /// <summary>A grant of improvements back to the grantor.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="back">The grant back.</param>
    /// <param name="improvements">Which improvements it reaches, or why that is not known.</param>
    public static Reciprocity GrantBack(ProvisionId grant, ProvisionId back, Disclosed<LocalizedText> improvements)
        => Of(ReciprocityForm.GrantBack, [grant, back]) with { Improvements = improvements };

    /// <summary>A licence back under what was transferred.</summary>
    /// <param name="legs">The transfer, then the licence back.</param>
    public static Reciprocity LicenseBack(params ReadOnlySpan<ProvisionId> legs) => Of(ReciprocityForm.LicenseBack, legs);

    /// <summary>A grant that holds only while the other side makes its own rights available.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="demanded">What the other side must make available.</param>
    /// <param name="acts">The acts for which it must; none at all: for all.</param>
    public static Reciprocity OnlyIf(ProvisionId grant, ProvisionId demanded, params ReadOnlySpan<Act> acts)
        => Of(ReciprocityForm.ReciprocityCondition, [grant, demanded]) with { Acts = ValueSet.Create(acts) };

    /// <summary>Terms no worse than those given to others.</summary>
    /// <param name="terms">Which terms, in the words of the contract, or why that is not known.</param>
    /// <param name="legs">The provisions tied together; at least two.</param>
    public static Reciprocity MostFavoured(Disclosed<LocalizedText> terms, params ReadOnlySpan<ProvisionId> legs) => Of(ReciprocityForm.MostFavoured, legs) with { Terms = terms };

    /// <summary>Releases given for each other.</summary>
    /// <param name="legs">The releases; at least two.</param>
    public static Reciprocity MutualRelease(params ReadOnlySpan<ProvisionId> legs) => Of(ReciprocityForm.MutualRelease, legs) with { Mutuality = Reciprocities.Mutuality.Mutual };

    /// <summary>A payment that balances two grants.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="legs">The provisions tied together; at least two.</param>
    public static Reciprocity BalancingPayment(ProvisionId payment, params ReadOnlySpan<ProvisionId> legs) => Of(ReciprocityForm.BalancingPayment, legs) with { Balances = [payment] };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("form", Form);
        visitor.Member("legs", Legs);
        visitor.Term("mutuality", Mutuality);
        visitor.Member("acts", Acts);
        visitor.Term("improvements", Improvements);
        visitor.Member("balances", Balances);
        visitor.Term("terms", Terms);
    }

    internal override Reciprocity Rewrite(ModelRewriter rewriter) => this with
    {
        Legs = rewriter.Of(Legs),
        Mutuality = rewriter.Term(Mutuality),
        Improvements = rewriter.Term(Improvements),
        Balances = rewriter.Of(Balances),
        Terms = rewriter.Term(Terms),
    };

    private static Reciprocity Of(ReciprocityForm form, ReadOnlySpan<ProvisionId> legs) => new() { Form = form, Legs = ValueList.Create(legs) };
}
