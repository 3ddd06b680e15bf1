namespace LicensingModel.Parties;

/// <summary>Somebody who makes agreements, holds rights, or may need them.</summary>
public sealed record Party : Element
{
    /// <summary>The id by which everything else refers to the party.</summary>
    public required PartyId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sort of party it is.</summary>
    public required PartyKind Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The name, in one language or several.</summary>
    public required LocalizedText Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Other names under which it goes.</summary>
    /// <exception cref="ArgumentException">One is blank, too long or not valid Unicode.</exception>
    public ValueList<string> Aliases
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.All(static name => UnicodeText.IsText(name, UnicodeText.MaximumLength)), "A name is not blank, valid Unicode, and at most 10,000 characters.");
    }

    = [];

    /// <summary>How registers know it.</summary>
    public ValueList<PartyIdentifier> Identifiers { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The country under whose law it exists; null where that was not recorded.</summary>
    public CountryCode? Jurisdiction { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("kind", Kind);
        visitor.Member("name", Name);
        visitor.Member("aliases", Aliases);
        visitor.Elements("identifiers", Identifiers);
        visitor.Member("jurisdiction", Jurisdiction);
    }

    internal override Party Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Identifiers = rewriter.Of(Identifiers),
    };
}
