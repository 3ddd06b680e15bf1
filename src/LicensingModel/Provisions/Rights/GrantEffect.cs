using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>What a grant gives. An open vocabulary: an unknown word is kept.</summary>
public sealed class GrantEffect : Code<GrantEffect>, IScalar<GrantEffect>, ICode<GrantEffect>
{
    private GrantEffect(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A licence: what it covers is permitted. Written <c>license</c>.</summary>
    public static GrantEffect License { get; } = new("license", true);

    /// <summary>A covenant not to sue: what it covers will not be pursued. Written <c>covenantNotToSue</c>.</summary>
    public static GrantEffect CovenantNotToSue { get; } = new("covenantNotToSue", true);

    /// <inheritdoc/>
    public static ValueList<GrantEffect> Known { get; } =
    [
        License,
        CovenantNotToSue,
    ];

    /// <inheritdoc/>
    public static string Expectation => "an effect of a grant: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out GrantEffect? result)
        => TryRead(text, static word => new GrantEffect(word), out result);
}
