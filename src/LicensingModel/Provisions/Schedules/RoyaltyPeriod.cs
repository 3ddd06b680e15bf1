using System.Diagnostics.CodeAnalysis;
using LicensingModel.Provisions.Consideration;

namespace LicensingModel.Provisions.Schedules;

/// <summary>Over what time a royalty is counted or paid. An open vocabulary: an unknown word is kept.</summary>
public sealed class RoyaltyPeriod : Code<RoyaltyPeriod>, IScalar<RoyaltyPeriod>, ICode<RoyaltyPeriod>
{
    private RoyaltyPeriod(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The time for which one payment is made. Written <c>payment</c>.</summary>
    public static RoyaltyPeriod Payment { get; } = new("payment", true);

    /// <summary>The week: from Monday to Sunday as in ISO 8601, or seven days counted from the day that the schedule says. Written <c>week</c>.</summary>
    public static RoyaltyPeriod Week { get; } = new("week", true);

    /// <summary>Four weeks, counted from the day that the schedule says. Written <c>fourWeeks</c>.</summary>
    public static RoyaltyPeriod FourWeeks { get; } = new("fourWeeks", true);

    /// <summary>The calendar month. Written <c>month</c>.</summary>
    public static RoyaltyPeriod Month { get; } = new("month", true);

    /// <summary>A quarter of the year. Written <c>quarter</c>.</summary>
    public static RoyaltyPeriod Quarter { get; } = new("quarter", true);

    /// <summary>Half of the year. Written <c>halfYear</c>.</summary>
    public static RoyaltyPeriod HalfYear { get; } = new("halfYear", true);

    /// <summary>The year: the calendar year, or the year of the contract where the schedule says from which day it runs. Written <c>year</c>.</summary>
    public static RoyaltyPeriod Year { get; } = new("year", true);

    /// <summary>As long as the agreement lasts. Written <c>life</c>.</summary>
    public static RoyaltyPeriod Life { get; } = new("life", true);

    /// <inheritdoc/>
    public static ValueList<RoyaltyPeriod> Known { get; } =
    [
        Payment,
        Week,
        FourWeeks,
        Month,
        Quarter,
        HalfYear,
        Year,
        Life,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a period of a royalty: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out RoyaltyPeriod? result)
        => TryRead(text, static word => new RoyaltyPeriod(word), out result);
}
