namespace LicensingModel.Provisions.Rights;

/// <summary>From when on a grant excludes others to another degree: exclusive for five years, then not.</summary>
public sealed record ExclusivityChange : Element
{
    /// <summary>The first day of it.</summary>
    public required AnchoredDate From { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whom it excludes from then on.</summary>
    public required Exclusivity Becomes { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("becomes", Becomes);
    }

    internal override ExclusivityChange Rewrite(ModelRewriter rewriter) => this with { From = rewriter.Of(From) };
}
