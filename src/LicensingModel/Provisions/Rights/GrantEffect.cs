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

    /// <summary>A release: past acts are forgiven. Written <c>release</c>.</summary>
    public static GrantEffect Release { get; } = new("release", true);

    /// <summary>A standstill: nobody sues for a while; what it covers is not permitted by that. Written <c>standstill</c>.</summary>
    public static GrantEffect Standstill { get; } = new("standstill", true);

    /// <summary>An undertaking to license, such as one to a standards body; not a licence. Written <c>undertaking</c>.</summary>
    public static GrantEffect Undertaking { get; } = new("undertaking", true);

    /// <summary>What the grantor keeps for itself out of another grant. Written <c>reservation</c>.</summary>
    public static GrantEffect Reservation { get; } = new("reservation", true);

    /// <summary>An option to take a licence or a right; nothing is granted before it is exercised. Written <c>option</c>.</summary>
    public static GrantEffect Option { get; } = new("option", true);

    /// <summary>A right of first refusal. Written <c>firstRefusal</c>.</summary>
    public static GrantEffect FirstRefusal { get; } = new("firstRefusal", true);

    /// <summary>A right of first offer. Written <c>firstOffer</c>.</summary>
    public static GrantEffect FirstOffer { get; } = new("firstOffer", true);

    /// <summary>A right of first negotiation. Written <c>firstNegotiation</c>.</summary>
    public static GrantEffect FirstNegotiation { get; } = new("firstNegotiation", true);

    /// <inheritdoc/>
    public static ValueList<GrantEffect> Known { get; } =
    [
        License,
        CovenantNotToSue,
        Release,
        Standstill,
        Undertaking,
        Reservation,
        Option,
        FirstRefusal,
        FirstOffer,
        FirstNegotiation,
    ];

    /// <inheritdoc/>
    public static string Expectation => "an effect of a grant: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out GrantEffect? result)
        => TryRead(text, static word => new GrantEffect(word), out result);
}
