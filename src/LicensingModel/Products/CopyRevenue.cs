using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Products;

/// <summary>Whether a copy was paid for. An open vocabulary: an unknown word is kept.</summary>
public sealed class CopyRevenue : Code<CopyRevenue>, IScalar<CopyRevenue>, ICode<CopyRevenue>
{
    private CopyRevenue(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The distributor received revenue for that copy. Written <c>forRevenue</c>.</summary>
    public static CopyRevenue ForRevenue { get; } = new("forRevenue", true);

    /// <summary>It did not. Written <c>freeOfCharge</c>.</summary>
    public static CopyRevenue FreeOfCharge { get; } = new("freeOfCharge", true);

    /// <inheritdoc/>
    public static ValueList<CopyRevenue> Known { get; } =
    [
        ForRevenue,
        FreeOfCharge,
    ];

    /// <inheritdoc/>
    public static string Expectation => "whether a copy was paid for: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CopyRevenue? result)
        => TryRead(text, static word => new CopyRevenue(word), out result);
}
