using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions;

/// <summary>What a provision of a kind that this version does not know may bear on; it says so itself. An open vocabulary: an unknown word is kept.</summary>
public sealed class Bearing : Code<Bearing>, IScalar<Bearing>, ICode<Bearing>
{
    private Bearing(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Neither grants nor restricts any right. Written <c>nothing</c>.</summary>
    public static Bearing Nothing { get; } = new("nothing", true);

    /// <summary>May grant a right, and does not restrict one. Written <c>mayGrant</c>.</summary>
    public static Bearing MayGrant { get; } = new("mayGrant", true);

    /// <summary>May restrict a right, and does not grant one. Written <c>mayRestrict</c>.</summary>
    public static Bearing MayRestrict { get; } = new("mayRestrict", true);

    /// <summary>Does not say; treated as if it might do both. Written <c>unstated</c>.</summary>
    public static Bearing Unstated { get; } = new("unstated", true);

    /// <inheritdoc/>
    public static ValueList<Bearing> Known { get; } =
    [
        Nothing,
        MayGrant,
        MayRestrict,
        Unstated,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what a provision may bear on: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Bearing? result)
        => TryRead(text, static word => new Bearing(word), out result);
}
