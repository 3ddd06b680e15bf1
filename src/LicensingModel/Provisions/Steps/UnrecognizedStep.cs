using System.Text.Json;

namespace LicensingModel.Provisions.Steps;

/// <summary>A step of a kind that this version does not know, kept as it came. What comes out of it is unknown.</summary>
public sealed record UnrecognizedStep : RoyaltyStep, IUnrecognized
{
    /// <summary>The kind it says it is.</summary>
    /// <exception cref="ArgumentException">The kind has a lone surrogate.</exception>
    public required string Kind
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), UnicodeText.IsValid(value), "A kind is valid Unicode.");
    }

    /// <summary>The whole value as it was written.</summary>
    /// <exception cref="ArgumentException">It is not a JSON object.</exception>
    public required RawJson Json
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Kind == JsonValueKind.Object, "Expected a JSON object.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override UnrecognizedStep Rewrite(ModelRewriter rewriter) => this;
}
