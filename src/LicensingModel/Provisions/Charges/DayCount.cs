using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Charges;

/// <summary>How a part of a period is counted. An open vocabulary: an unknown word is kept.</summary>
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

    /// <summary>The days of each calendar year, over 366 in leap years and 365 in others. Written <c>actualActual</c>.</summary>
    public static DayCount ActualActual { get; } = new("actualActual", true);

    /// <summary>A period that has begun counts as a whole one: <em>per month or part of a month</em>. Written <c>begun</c>.</summary>
    public static DayCount Begun { get; } = new("begun", true);

    /// <summary>Only complete periods count: <em>for each full month</em>. Written <c>complete</c>.</summary>
    public static DayCount Complete { get; } = new("complete", true);

    /// <inheritdoc/>
    public static ValueList<DayCount> Known { get; } =
    [
        Actual365,
        Actual360,
        Thirty360,
        ActualActual,
        Begun,
        Complete,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a day count: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DayCount? result)
        => TryRead(text, static word => new DayCount(word), out result);
}
