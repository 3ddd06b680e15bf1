using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>How control passes along a chain of owners. An open vocabulary: an unknown word is kept.</summary>
public sealed class ChainCounting : Code<ChainCounting>, IScalar<ChainCounting>, ICode<ChainCounting>
{
    private ChainCounting(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>
    /// Each link by itself must reach the threshold; what a party and those hold whom it owns altogether counts together. Whether stakes of others who are controlled count together is not said by it, and where that decides it is
    /// not known. Written <c>eachLink</c>.
    /// </summary>
    public static ChainCounting EachLink { get; } = new("eachLink", true);

    /// <summary>The shares along each chain are multiplied, and the products of all chains added up; the sum must reach the threshold. Written <c>multiplied</c>.</summary>
    public static ChainCounting Multiplied { get; } = new("multiplied", true);

    /// <inheritdoc/>
    public static ValueList<ChainCounting> Known { get; } =
    [
        EachLink,
        Multiplied,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a way of counting a chain: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ChainCounting? result)
        => TryRead(text, static word => new ChainCounting(word), out result);
}
