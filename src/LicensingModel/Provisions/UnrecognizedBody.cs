using System.Text.Json;

namespace LicensingModel.Provisions;

/// <summary>
/// A provision of a kind that this version does not know, or one that could not be read, kept as it came. What it may bear on it says itself; where it does
/// not, it is treated as if it might both grant and restrict.
/// </summary>
public sealed record UnrecognizedBody : ProvisionBody, IUnrecognized
{
    /// <summary>The kind it says it is.</summary>
    /// <exception cref="ArgumentException">The kind has a lone surrogate.</exception>
    public required string Kind
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), UnicodeText.IsValid(value), "A kind is valid Unicode.");
    }

    /// <summary>What it may bear on: its member <c>bearsOn</c>, if it has one.</summary>
    public Bearing BearsOn { get; init => field = Preconditions.NotNull(value); } = Bearing.Unstated;

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

    internal override UnrecognizedBody Rewrite(ModelRewriter rewriter) => this;
}
