using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>In what state a right is, at an office, from a day on. An open vocabulary: an unknown word is kept.</summary>
public sealed class LegalStatus : Code<LegalStatus>, IScalar<LegalStatus>, ICode<LegalStatus>
{
    private LegalStatus(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Applied for and not decided. Written <c>pending</c>.</summary>
    public static LegalStatus Pending { get; } = new("pending", true);

    /// <summary>Granted; it can be enforced. Written <c>granted</c>.</summary>
    public static LegalStatus Granted { get; } = new("granted", true);

    /// <summary>The application was refused. Written <c>refused</c>.</summary>
    public static LegalStatus Refused { get; } = new("refused", true);

    /// <summary>The application was withdrawn, or counts as withdrawn. Written <c>withdrawn</c>.</summary>
    public static LegalStatus Withdrawn { get; } = new("withdrawn", true);

    /// <summary>It ended early because a fee was not paid, or a translation not filed. Written <c>lapsed</c>.</summary>
    public static LegalStatus Lapsed { get; } = new("lapsed", true);

    /// <summary>It was restored after it had lapsed. Written <c>restored</c>.</summary>
    public static LegalStatus Restored { get; } = new("restored", true);

    /// <summary>It was revoked or declared invalid. Written <c>revoked</c>.</summary>
    public static LegalStatus Revoked { get; } = new("revoked", true);

    /// <summary>Its owner gave it up. Written <c>surrendered</c>.</summary>
    public static LegalStatus Surrendered { get; } = new("surrendered", true);

    /// <summary>Its term is over. Written <c>expired</c>.</summary>
    public static LegalStatus Expired { get; } = new("expired", true);

    /// <inheritdoc/>
    public static ValueList<LegalStatus> Known { get; } =
    [
        Pending,
        Granted,
        Refused,
        Withdrawn,
        Lapsed,
        Restored,
        Revoked,
        Surrendered,
        Expired,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a legal status: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out LegalStatus? result)
        => TryRead(text, static word => new LegalStatus(word), out result);
}
