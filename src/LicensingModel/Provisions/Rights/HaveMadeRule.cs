using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>Whether a grantee may have products made for it. An open vocabulary: an unknown word is kept.</summary>
public sealed class HaveMadeRule : Code<HaveMadeRule>, IScalar<HaveMadeRule>, ICode<HaveMadeRule>
{
    private HaveMadeRule(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It may. Written <c>granted</c>.</summary>
    public static HaveMadeRule Granted { get; } = new("granted", true);

    /// <summary>It may if conditions are met. Written <c>conditional</c>.</summary>
    public static HaveMadeRule Conditional { get; } = new("conditional", true);

    /// <summary>It may not. Written <c>excluded</c>.</summary>
    public static HaveMadeRule Excluded { get; } = new("excluded", true);

    /// <inheritdoc/>
    public static ValueList<HaveMadeRule> Known { get; } =
    [
        Granted,
        Conditional,
        Excluded,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a rule on having made: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out HaveMadeRule? result)
        => TryRead(text, static word => new HaveMadeRule(word), out result);
}
