using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>How tiers are applied. An open vocabulary: an unknown word is kept.</summary>
public sealed class TierManner : Code<TierManner>, IScalar<TierManner>, ICode<TierManner>
{
    private TierManner(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Each tier has its rate for what falls into it. Written <c>marginal</c>.</summary>
    public static TierManner Marginal { get; } = new("marginal", true);

    /// <summary>The tier that is reached has its rate for everything. Written <c>whole</c>.</summary>
    public static TierManner Whole { get; } = new("whole", true);

    /// <inheritdoc/>
    public static ValueList<TierManner> Known { get; } =
    [
        Marginal,
        Whole,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a manner of tiers: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TierManner? result)
        => TryRead(text, static word => new TierManner(word), out result);
}
