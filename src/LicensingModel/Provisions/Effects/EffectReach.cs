using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Effects;

/// <summary>Upon whom an effect comes. An open vocabulary: an unknown word is kept.</summary>
public sealed class EffectReach : Code<EffectReach>, IScalar<EffectReach>, ICode<EffectReach>
{
    private EffectReach(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Upon everybody to whom the targets give something. Written <c>all</c>.</summary>
    public static EffectReach All { get; } = new("all", true);

    /// <summary>Upon whoever triggers it, and nobody else. Written <c>whoTriggers</c>.</summary>
    public static EffectReach WhoTriggers { get; } = new("whoTriggers", true);

    /// <summary>Of what springs up: upon those to whom the targets give something on the day on which it is triggered; who joins them later gets nothing by it. Written <c>thoseThen</c>.</summary>
    public static EffectReach ThoseThen { get; } = new("thoseThen", true);

    /// <inheritdoc/>
    public static ValueList<EffectReach> Known { get; } =
    [
        All,
        WhoTriggers,
        ThoseThen,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a reach of an effect: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EffectReach? result)
        => TryRead(text, static word => new EffectReach(word), out result);
}
