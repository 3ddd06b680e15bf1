using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>How a part of a year is counted. An open vocabulary: an unknown word is kept.</summary>
public sealed class DayCount : Code<DayCount>, IScalar<DayCount>, ICode<DayCount>
{
    private DayCount(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The days, over 365. Written <c>actual365</c>.</summary>
    public static DayCount Actual365 { get; } = new("actual365", true);

    /// <summary>The days, over 360. Written <c>actual360</c>.</summary>
    public static DayCount Actual360 { get; } = new("actual360", true);

    /// <summary>Months of 30 days, over 360. Written <c>thirty360</c>.</summary>
    public static DayCount Thirty360 { get; } = new("thirty360", true);

    /// <inheritdoc/>
    public static ValueList<DayCount> Known { get; } =
    [
        Actual365,
        Actual360,
        Thirty360,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a day count: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DayCount? result)
        => TryRead(text, static word => new DayCount(word), out result);
}
