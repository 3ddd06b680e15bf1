using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>Which way control is followed from a party to those who count as its affiliates. An open vocabulary: an unknown word is kept.</summary>
public sealed class AffiliateDirection : Code<AffiliateDirection>, IScalar<AffiliateDirection>, ICode<AffiliateDirection>
{
    private AffiliateDirection(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Those who control the party. Written <c>parents</c>.</summary>
    public static AffiliateDirection Parents { get; } = new("parents", true);

    /// <summary>Those controlled by one who also controls the party. Written <c>sisters</c>.</summary>
    public static AffiliateDirection Sisters { get; } = new("sisters", true);

    /// <summary>Those whom the party controls. Written <c>subsidiaries</c>.</summary>
    public static AffiliateDirection Subsidiaries { get; } = new("subsidiaries", true);

    /// <inheritdoc/>
    public static ValueList<AffiliateDirection> Known { get; } =
    [
        Parents,
        Sisters,
        Subsidiaries,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a direction of affiliation: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AffiliateDirection? result)
        => TryRead(text, static word => new AffiliateDirection(word), out result);
}
