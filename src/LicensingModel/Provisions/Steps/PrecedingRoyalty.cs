using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Steps;

/// <summary>What counts as the royalties of the time before. An open vocabulary: an unknown word is kept.</summary>
public sealed class PrecedingRoyalty : Code<PrecedingRoyalty>, IScalar<PrecedingRoyalty>, ICode<PrecedingRoyalty>
{
    private PrecedingRoyalty(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>What was earned on what was sold, before a minimum put anything on top. Written <c>earned</c>.</summary>
    public static PrecedingRoyalty Earned { get; } = new("earned", true);

    /// <summary>What was owed, with what the minimum put on top. Written <c>owed</c>.</summary>
    public static PrecedingRoyalty Owed { get; } = new("owed", true);

    /// <inheritdoc/>
    public static ValueList<PrecedingRoyalty> Known { get; } =
    [
        Earned,
        Owed,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what counts as royalties of the time before: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PrecedingRoyalty? result)
        => TryRead(text, static word => new PrecedingRoyalty(word), out result);
}
