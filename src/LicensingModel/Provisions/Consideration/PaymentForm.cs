using System.Diagnostics.CodeAnalysis;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Consideration;

/// <summary>What form a payment takes. An open vocabulary: an unknown word is kept.</summary>
public sealed class PaymentForm : Code<PaymentForm>, IScalar<PaymentForm>, ICode<PaymentForm>
{
    private PaymentForm(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>One sum. Written <c>lumpSum</c>.</summary>
    public static PaymentForm LumpSum { get; } = new("lumpSum", true);

    /// <summary>Several sums on agreed days. Written <c>instalments</c>.</summary>
    public static PaymentForm Instalments { get; } = new("instalments", true);

    /// <summary>A royalty on use or sales. Written <c>runningRoyalty</c>.</summary>
    public static PaymentForm RunningRoyalty { get; } = new("runningRoyalty", true);

    /// <summary>A royalty of at least so much. Written <c>minimumRoyalty</c>.</summary>
    public static PaymentForm MinimumRoyalty { get; } = new("minimumRoyalty", true);

    /// <summary>An advance on royalties. Written <c>advance</c>.</summary>
    public static PaymentForm Advance { get; } = new("advance", true);

    /// <summary>What remains of two licences set off against each other. Written <c>balancing</c>.</summary>
    public static PaymentForm Balancing { get; } = new("balancing", true);

    /// <summary>For the past. Written <c>catchUp</c>.</summary>
    public static PaymentForm CatchUp { get; } = new("catchUp", true);

    /// <summary>A share of revenue or profit. Written <c>revenueShare</c>.</summary>
    public static PaymentForm RevenueShare { get; } = new("revenueShare", true);

    /// <summary>On reaching something. Written <c>milestone</c>.</summary>
    public static PaymentForm Milestone { get; } = new("milestone", true);

    /// <summary>The price of what is bought. Written <c>purchasePrice</c>.</summary>
    public static PaymentForm PurchasePrice { get; } = new("purchasePrice", true);

    /// <summary>Shares or other equity. Written <c>equity</c>.</summary>
    public static PaymentForm Equity { get; } = new("equity", true);

    /// <summary>Goods or services. Written <c>inKind</c>.</summary>
    public static PaymentForm InKind { get; } = new("inKind", true);

    /// <summary>Nothing is owed. Written <c>royaltyFree</c>.</summary>
    public static PaymentForm RoyaltyFree { get; } = new("royaltyFree", true);

    /// <summary>A charge or interest for paying late. Written <c>lateCharge</c>.</summary>
    public static PaymentForm LateCharge { get; } = new("lateCharge", true);

    /// <summary>A sum agreed beforehand for a breach. Written <c>liquidatedDamages</c>.</summary>
    public static PaymentForm LiquidatedDamages { get; } = new("liquidatedDamages", true);

    /// <summary>A share of costs. Written <c>costShare</c>.</summary>
    public static PaymentForm CostShare { get; } = new("costShare", true);

    /// <inheritdoc/>
    public static ValueList<PaymentForm> Known { get; } =
    [
        LumpSum,
        Instalments,
        RunningRoyalty,
        MinimumRoyalty,
        Advance,
        Balancing,
        CatchUp,
        RevenueShare,
        Milestone,
        PurchasePrice,
        Equity,
        InKind,
        RoyaltyFree,
        LateCharge,
        LiquidatedDamages,
        CostShare,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a form of payment: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PaymentForm? result)
        => TryRead(text, static word => new PaymentForm(word), out result);
}
