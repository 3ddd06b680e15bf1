namespace LicensingModel;

/// <summary>
/// Why a term whose sources differ is nevertheless stated: the rule that chose, or the person. What was set aside stays among the claims.
/// </summary>
public sealed record ReadingChoice : Element
{
    /// <summary>The rule by which the value was chosen.</summary>
    public required ChoiceRule Rule { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who chose, where a person did; null otherwise.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 10,000 characters or not valid Unicode.</exception>
    public string? By { get; init => field = UnicodeText.Checked(value); }

    /// <summary>The reason given; null where the rule says enough.</summary>
    public LocalizedText? Reason { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("rule", Rule);
        visitor.Member("by", By);
        visitor.Member("reason", Reason);
    }

    internal override ReadingChoice Rewrite(ModelRewriter rewriter) => this;
}
