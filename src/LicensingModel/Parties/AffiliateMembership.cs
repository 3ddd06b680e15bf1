using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>On which day somebody must be an affiliate to count as one. An open vocabulary: an unknown word is kept.</summary>
public sealed class AffiliateMembership : Code<AffiliateMembership>, IScalar<AffiliateMembership>, ICode<AffiliateMembership>
{
    private AffiliateMembership(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>On the day of the act: who joins later is in, who leaves is out. Written <c>fromTimeToTime</c>.</summary>
    public static AffiliateMembership FromTimeToTime { get; } = new("fromTimeToTime", true);

    /// <summary>On one day for good; who joins later is not in. Written <c>asOfDate</c>.</summary>
    public static AffiliateMembership AsOfDate { get; } = new("asOfDate", true);

    /// <summary>Those listed, whoever controls them. Written <c>listedOnly</c>.</summary>
    public static AffiliateMembership ListedOnly { get; } = new("listedOnly", true);

    /// <inheritdoc/>
    public static ValueList<AffiliateMembership> Known { get; } =
    [
        FromTimeToTime,
        AsOfDate,
        ListedOnly,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a test of membership: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AffiliateMembership? result)
        => TryRead(text, static word => new AffiliateMembership(word), out result);
}
