using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Charges;

/// <summary>How a charge for paying late grows. An open vocabulary: an unknown word is kept.</summary>
public sealed class ChargeManner : Code<ChargeManner>, IScalar<ChargeManner>, ICode<ChargeManner>
{
    private ChargeManner(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Once, however late. Written <c>once</c>.</summary>
    public static ChargeManner Once { get; } = new("once", true);

    /// <summary>For each whole period anew, on the sum that is late alone; a part of a period is counted by the day count. Written <c>simple</c>.</summary>
    public static ChargeManner Simple { get; } = new("simple", true);

    /// <summary>For each period on what had come together by then. Written <c>compound</c>.</summary>
    public static ChargeManner Compound { get; } = new("compound", true);

    /// <inheritdoc/>
    public static ValueList<ChargeManner> Known { get; } =
    [
        Once,
        Simple,
        Compound,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a manner of charging: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ChargeManner? result)
        => TryRead(text, static word => new ChargeManner(word), out result);
}
