namespace LicensingModel.Sources;

/// <summary>Where something is known from: a contract text, a filing, a press release, a report, a rumour.</summary>
public sealed record Source : Element
{
    /// <summary>The id by which claims cite the source.</summary>
    public required SourceId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sort of source it is.</summary>
    public required SourceKind Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who published it; null where that is not known.</summary>
    public LocalizedText? Publisher { get; init; }

    /// <summary>Its title, in its own language and any other; null where it has none.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The language it is written in.</summary>
    public required LanguageTag Language { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day on which it appeared.</summary>
    public Disclosed<AnchoredDate> Published { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>Where it can be found: an address, an exhibit number, a file; null where that was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 10,000 characters or not valid Unicode.</exception>
    public string? Reference { get; init => field = UnicodeText.Checked(value); }

    /// <summary>
    /// Sources that it names, quotes or carries: it repeats them and does not confirm them, so that the two together stand on one source.
    /// </summary>
    public ValueSet<SourceId> ReliesOn { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("kind", Kind);
        visitor.Member("publisher", Publisher);
        visitor.Member("title", Title);
        visitor.Member("language", Language);
        visitor.Term("published", Published);
        visitor.Member("reference", Reference);
        visitor.Member("reliesOn", ReliesOn);
    }

    internal override Source Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Published = rewriter.Term(Published),
        ReliesOn = rewriter.Of(ReliesOn),
    };
}
