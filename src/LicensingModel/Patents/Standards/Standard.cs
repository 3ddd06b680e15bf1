namespace LicensingModel.Patents.Standards;

/// <summary>A technical standard or a family of standards, by which patents are called essential.</summary>
public sealed record Standard : Element
{
    /// <summary>The id by which scopes and patents refer to it.</summary>
    public required StandardId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Its name, in one language or several.</summary>
    public required LocalizedText Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What the body that makes it calls it; null for a family of standards, or where that was not recorded.</summary>
    public StandardDesignation? Designation { get; init; }

    /// <summary>The body that makes it, where no designation says it; null where that was not recorded.</summary>
    public StandardBody? Body { get; init; }

    /// <summary>The version, where no designation names it; null where none is meant.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 10,000 characters or not valid Unicode.</exception>
    public string? Version { get; init => field = UnicodeText.Checked(value); }

    /// <summary>The release of the 3rd Generation Partnership Project, or all from one on (5G NR: <c>Rel-15+</c>), where no designation names it; null where none is meant.</summary>
    public StandardRelease? Release { get; init; }

    /// <summary>The family it belongs to (5G NR within cellular); null for a family of its own.</summary>
    public StandardId? Within { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("name", Name);
        visitor.Member("designation", Designation);
        visitor.Member("body", Body);
        visitor.Member("version", Version);
        visitor.Member("release", Release);
        visitor.Member("within", Within);
    }

    internal override Standard Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Within = rewriter.Of(Within),
    };
}
