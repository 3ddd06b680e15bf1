namespace LicensingModel;

/// <summary>
/// Words taken from a source, in the source's own language, to show what it says: a sentence, not a passage. Equal if language and words are.
/// </summary>
public sealed record Quotation : Element
{
    /// <summary>The longest quotation, in UTF-16 code units.</summary>
    public const int MaximumLength = 1000;

    /// <summary>The language of the words.</summary>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public required LanguageTag Language { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The words as the source has them: not blank, valid Unicode, at most <see cref="MaximumLength"/> characters.</summary>
    /// <exception cref="ArgumentException">The words are blank, too long or not valid Unicode.</exception>
    public required string Text
    {
        get;
        init => field = Preconditions.Valid(
            Preconditions.NotNull(value),
            IsText(value),
            "A quotation is not blank, valid Unicode, and at most 1000 characters.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("language", Language);
        visitor.Member("text", Text);
    }

    internal override Quotation Rewrite(ModelRewriter rewriter) => this;

    /// <summary>Whether the text can be quoted.</summary>
    internal static bool IsText(string text) => UnicodeText.IsText(text, MaximumLength);
}
