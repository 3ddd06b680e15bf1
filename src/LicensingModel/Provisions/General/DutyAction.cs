using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>What a duty is to do, or not to do. An open vocabulary: an unknown word is kept.</summary>
public sealed class DutyAction : Code<DutyAction>, IScalar<DutyAction>, ICode<DutyAction>
{
    private DutyAction(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>To supply goods or services. Written <c>supply</c>.</summary>
    public static DutyAction Supply { get; } = new("supply", true);

    /// <summary>To ship something already installed. Written <c>preinstall</c>.</summary>
    public static DutyAction Preinstall { get; } = new("preinstall", true);

    /// <summary>To market or promote. Written <c>market</c>.</summary>
    public static DutyAction Market { get; } = new("market", true);

    /// <summary>To buy at least so much. Written <c>purchaseMinimum</c>.</summary>
    public static DutyAction PurchaseMinimum { get; } = new("purchaseMinimum", true);

    /// <summary>To report. Written <c>report</c>.</summary>
    public static DutyAction Report { get; } = new("report", true);

    /// <summary>To keep something confidential. Written <c>keepConfidential</c>.</summary>
    public static DutyAction KeepConfidential { get; } = new("keepConfidential", true);

    /// <inheritdoc/>
    public static ValueList<DutyAction> Known { get; } =
    [
        Supply,
        Preinstall,
        Market,
        PurchaseMinimum,
        Report,
        KeepConfidential,
    ];

    /// <inheritdoc/>
    public static string Expectation => "an action that a duty is about: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DutyAction? result)
        => TryRead(text, static word => new DutyAction(word), out result);
}
