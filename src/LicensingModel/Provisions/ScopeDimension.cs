using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions;

/// <summary>A dimension of a grant's scope. An open vocabulary: an unknown word is kept.</summary>
public sealed class ScopeDimension : Code<ScopeDimension>, IScalar<ScopeDimension>, ICode<ScopeDimension>
{
    private ScopeDimension(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Which acts. Written <c>acts</c>.</summary>
    public static ScopeDimension Acts { get; } = new("acts", true);

    /// <summary>Which products. Written <c>products</c>.</summary>
    public static ScopeDimension Products { get; } = new("products", true);

    /// <summary>Which patents. Written <c>subject</c>.</summary>
    public static ScopeDimension Subject { get; } = new("subject", true);

    /// <summary>Where. Written <c>territory</c>.</summary>
    public static ScopeDimension Territory { get; } = new("territory", true);

    /// <inheritdoc/>
    public static ValueList<ScopeDimension> Known { get; } =
    [
        Acts,
        Products,
        Subject,
        Territory,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a dimension of scope: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ScopeDimension? result)
        => TryRead(text, static word => new ScopeDimension(word), out result);
}
