using System.Text.Json;

namespace LicensingModel;

/// <summary>A date of a kind that this version of the library does not know. It is kept and written back, and may be any day, or never come.</summary>
public sealed record UnrecognizedDate : AnchoredDate, IUnrecognized
{
    /// <summary>The kind, as written.</summary>
    /// <exception cref="ArgumentException">The kind has a lone surrogate.</exception>
    public required string Kind
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), UnicodeText.IsValid(value), "A kind is valid Unicode.");
    }

    /// <summary>The whole object, its kind included, as written.</summary>
    /// <exception cref="ArgumentException">It is not a JSON object.</exception>
    public required RawJson Json
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Kind == JsonValueKind.Object, "Expected a JSON object.");
    }

    /// <summary>The date in words, for a log or a debugger.</summary>
    public override string ToString() => $"a date of unrecognized kind `{Kind}`";

    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override UnrecognizedDate Rewrite(ModelRewriter rewriter) => this;

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => ResolvedDate.Unrecognized;
}
