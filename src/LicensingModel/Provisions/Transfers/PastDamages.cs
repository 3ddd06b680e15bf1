using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Transfers;

/// <summary>Whether claims for infringements before a transfer pass with it. An open vocabulary: an unknown word is kept.</summary>
public sealed class PastDamages : Code<PastDamages>, IScalar<PastDamages>, ICode<PastDamages>
{
    private PastDamages(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>They pass. Written <c>included</c>.</summary>
    public static PastDamages Included { get; } = new("included", true);

    /// <summary>They stay behind; only later infringements are the new owner's. Written <c>excluded</c>.</summary>
    public static PastDamages Excluded { get; } = new("excluded", true);

    /// <inheritdoc/>
    public static ValueList<PastDamages> Known { get; } =
    [
        Included,
        Excluded,
    ];

    /// <inheritdoc/>
    public static string Expectation => "whether past damages pass: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PastDamages? result)
        => TryRead(text, static word => new PastDamages(word), out result);
}
