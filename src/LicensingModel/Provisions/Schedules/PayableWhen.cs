using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>When a minimum or a fee for a time is payable. An open vocabulary: an unknown word is kept.</summary>
public sealed class PayableWhen : Code<PayableWhen>, IScalar<PayableWhen>, ICode<PayableWhen>
{
    private PayableWhen(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>When its time is over. Written <c>inArrears</c>.</summary>
    public static PayableWhen InArrears { get; } = new("inArrears", true);

    /// <summary>On the first day of its time, whatever is sold in it. Written <c>inAdvance</c>.</summary>
    public static PayableWhen InAdvance { get; } = new("inAdvance", true);

    /// <summary>In equal parts, one with each payment of its time, each creditable against what is owed in the time so far. Written <c>inParts</c>.</summary>
    public static PayableWhen InParts { get; } = new("inParts", true);

    /// <inheritdoc/>
    public static ValueList<PayableWhen> Known { get; } =
    [
        InArrears,
        InAdvance,
        InParts,
    ];

    /// <inheritdoc/>
    public static string Expectation => "when a fee is payable: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PayableWhen? result)
        => TryRead(text, static word => new PayableWhen(word), out result);
}
