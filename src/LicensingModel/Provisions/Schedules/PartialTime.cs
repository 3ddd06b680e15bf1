using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>What becomes of a sum or a bound for a time in a part of which the payment does not operate, such as a first or last year that is short. An open vocabulary: an unknown word is kept.</summary>
public sealed class PartialTime : Code<PartialTime>, IScalar<PartialTime>, ICode<PartialTime>
{
    private PartialTime(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It counts in full. Written <c>full</c>.</summary>
    public static PartialTime Full { get; } = new("full", true);

    /// <summary>In proportion to the days on which the payment operates. Written <c>days</c>.</summary>
    public static PartialTime Days { get; } = new("days", true);

    /// <summary>In proportion to the months, from the beginning of the time, in all of which the payment operates. Written <c>months</c>.</summary>
    public static PartialTime Months { get; } = new("months", true);

    /// <summary>In proportion to the months, from the beginning of the time, in some part of which the payment operates. Written <c>monthsBegun</c>.</summary>
    public static PartialTime MonthsBegun { get; } = new("monthsBegun", true);

    /// <inheritdoc/>
    public static ValueList<PartialTime> Known { get; } =
    [
        Full,
        Days,
        Months,
        MonthsBegun,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what becomes of a sum in a short time: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PartialTime? result)
        => TryRead(text, static word => new PartialTime(word), out result);
}
