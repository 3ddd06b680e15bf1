using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Agreements;

/// <summary>In what state an agreement is said to be. An open vocabulary: an unknown word is kept.</summary>
public sealed class AgreementStatus : Code<AgreementStatus>, IScalar<AgreementStatus>, ICode<AgreementStatus>
{
    private AgreementStatus(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Said to exist by somebody who does not vouch for it. Not in force on that ground. Written <c>rumoured</c>.</summary>
    public static AgreementStatus Rumoured { get; } = new("rumoured", true);

    /// <summary>Said not to exist. Not in force on that ground. Written <c>denied</c>.</summary>
    public static AgreementStatus Denied { get; } = new("denied", true);

    /// <summary>Announced by its parties, or reported as concluded. Written <c>announced</c>.</summary>
    public static AgreementStatus Announced { get; } = new("announced", true);

    /// <summary>Signed. Written <c>signed</c>.</summary>
    public static AgreementStatus Signed { get; } = new("signed", true);

    /// <summary>In force. Written <c>inForce</c>.</summary>
    public static AgreementStatus InForce { get; } = new("inForce", true);

    /// <summary>Suspended: nothing under it operates until it is in force again. Written <c>suspended</c>.</summary>
    public static AgreementStatus Suspended { get; } = new("suspended", true);

    /// <summary>Ended before its time. Written <c>terminated</c>.</summary>
    public static AgreementStatus Terminated { get; } = new("terminated", true);

    /// <summary>Ended by its own term. Written <c>expired</c>.</summary>
    public static AgreementStatus Expired { get; } = new("expired", true);

    /// <inheritdoc/>
    public static ValueList<AgreementStatus> Known { get; } =
    [
        Rumoured,
        Denied,
        Announced,
        Signed,
        InForce,
        Suspended,
        Terminated,
        Expired,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a status of an agreement: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AgreementStatus? result)
        => TryRead(text, static word => new AgreementStatus(word), out result);
}
