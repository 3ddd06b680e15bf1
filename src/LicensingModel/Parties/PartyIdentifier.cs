namespace LicensingModel.Parties;

/// <summary>A name by which a register or system knows a party.</summary>
public sealed record PartyIdentifier : Element
{
    /// <summary>The register or system.</summary>
    public required IdentifierScheme Scheme { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The identifier, as that register writes it.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or not valid Unicode.</exception>
    public required string Value { get; init => field = UnicodeText.Checked(Preconditions.NotNull(value)); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("scheme", Scheme);
        visitor.Member("value", Value);
    }

    internal override PartyIdentifier Rewrite(ModelRewriter rewriter) => this;
}
