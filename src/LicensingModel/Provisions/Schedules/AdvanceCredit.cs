using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>From when an advance that is paid in instalments may be set off. An open vocabulary: an unknown word is kept.</summary>
public sealed class AdvanceCredit : Code<AdvanceCredit>, IScalar<AdvanceCredit>, ICode<AdvanceCredit>
{
    private AdvanceCredit(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>As a whole, from the beginning. Written <c>fromOutset</c>.</summary>
    public static AdvanceCredit FromOutset { get; } = new("fromOutset", true);

    /// <summary>Each instalment from the day on which it is due. Written <c>asDue</c>.</summary>
    public static AdvanceCredit AsDue { get; } = new("asDue", true);

    /// <inheritdoc/>
    public static ValueList<AdvanceCredit> Known { get; } =
    [
        FromOutset,
        AsDue,
    ];

    /// <inheritdoc/>
    public static string Expectation => "from when an advance may be set off: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AdvanceCredit? result)
        => TryRead(text, static word => new AdvanceCredit(word), out result);
}
