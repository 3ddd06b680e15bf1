using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>Of which day a rate of exchange is. An open vocabulary: an unknown word is kept.</summary>
public sealed class RateDay : Code<RateDay>, IScalar<RateDay>, ICode<RateDay>
{
    private RateDay(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The last day of the time to which a sale belongs. Written <c>saleDay</c>.</summary>
    public static RateDay SaleDay { get; } = new("saleDay", true);

    /// <summary>The last day of the time for which is paid. Written <c>periodEnd</c>.</summary>
    public static RateDay PeriodEnd { get; } = new("periodEnd", true);

    /// <summary>An average over the time for which is paid. Written <c>periodAverage</c>.</summary>
    public static RateDay PeriodAverage { get; } = new("periodAverage", true);

    /// <inheritdoc/>
    public static ValueList<RateDay> Known { get; } =
    [
        SaleDay,
        PeriodEnd,
        PeriodAverage,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a day of a rate of exchange: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out RateDay? result)
        => TryRead(text, static word => new RateDay(word), out result);
}
