using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Charges;

/// <summary>Of which day a reference rate is by which interest is charged. An open vocabulary: an unknown word is kept.</summary>
public sealed class ReferenceDay : Code<ReferenceDay>, IScalar<ReferenceDay>, ICode<ReferenceDay>
{
    private ReferenceDay(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The day on which the sum was due; that rate goes on until it is paid. Written <c>dueDay</c>.</summary>
    public static ReferenceDay DueDay { get; } = new("dueDay", true);

    /// <summary>The day on which it is paid, for all of the time before. Written <c>paymentDay</c>.</summary>
    public static ReferenceDay PaymentDay { get; } = new("paymentDay", true);

    /// <summary>Each day for which interest runs, for that day: from the day on which it was due to the eve of the payment. Written <c>eachDay</c>.</summary>
    public static ReferenceDay EachDay { get; } = new("eachDay", true);

    /// <summary>The first day of each calendar month, for the days of that month. Written <c>eachMonth</c>.</summary>
    public static ReferenceDay EachMonth { get; } = new("eachMonth", true);

    /// <inheritdoc/>
    public static ValueList<ReferenceDay> Known { get; } =
    [
        DueDay,
        PaymentDay,
        EachDay,
        EachMonth,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a day of a reference rate: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReferenceDay? result)
        => TryRead(text, static word => new ReferenceDay(word), out result);
}
