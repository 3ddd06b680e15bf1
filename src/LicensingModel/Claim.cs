namespace LicensingModel;

/// <summary>
/// What one source says of one thing: of a term (<see cref="Claim{T}"/>, which may give a value) or of a provision, status or event as a whole
/// (<see cref="Mention"/>). Never more than the source says.
/// </summary>
public abstract record Claim : Element
{
    private protected Claim()
    {
    }

    /// <summary>The source that speaks.</summary>
    public required SourceId Source { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether the source asserts, denies, or reports as rumour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public ClaimStance Stance { get; init => field = Preconditions.Defined(value); }

    /// <summary>The source's own words, in its language; null where none are quoted.</summary>
    public Quotation? Quotation { get; init; }

    /// <summary>Where in the source the words stand; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The value that the source gives, whatever its type; null where it gives none.</summary>
    internal virtual object? ClaimedValue => null;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("source", Source);
        visitor.Member("stance", Stance);
        AcceptValue(visitor);
        visitor.Member("quotation", Quotation);
        visitor.Member("clause", Clause);
    }

    internal override Claim Rewrite(ModelRewriter rewriter) => RewriteValue(rewriter) with
    {
        Source = rewriter.Of(Source),
        Quotation = rewriter.Of(Quotation),
    };

    /// <summary>Shows a walk the value, where the claim can give one.</summary>
    private protected virtual Claim RewriteValue(ModelRewriter rewriter) => this with { };

    private protected virtual void AcceptValue(ModelVisitor visitor)
    {
    }
}
