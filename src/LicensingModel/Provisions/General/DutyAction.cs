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

    /// <summary>Inspect the other side's books. Written <c>audit</c>.</summary>
    public static DutyAction Audit { get; } = new("audit", true);

    /// <summary>Keep records. Written <c>keepRecords</c>.</summary>
    public static DutyAction KeepRecords { get; } = new("keepRecords", true);

    /// <summary>Compete; usually with must not. Written <c>compete</c>.</summary>
    public static DutyAction Compete { get; } = new("compete", true);

    /// <summary>Solicit customers. Written <c>solicitCustomers</c>.</summary>
    public static DutyAction SolicitCustomers { get; } = new("solicitCustomers", true);

    /// <summary>Solicit employees. Written <c>solicitEmployees</c>.</summary>
    public static DutyAction SolicitEmployees { get; } = new("solicitEmployees", true);

    /// <summary>Challenge the validity of a right. Written <c>challenge</c>.</summary>
    public static DutyAction Challenge { get; } = new("challenge", true);

    /// <summary>Disparage. Written <c>disparage</c>.</summary>
    public static DutyAction Disparage { get; } = new("disparage", true);

    /// <summary>Keep insurance. Written <c>insure</c>.</summary>
    public static DutyAction Insure { get; } = new("insure", true);

    /// <summary>Deposit source code or other things in escrow. Written <c>depositInEscrow</c>.</summary>
    public static DutyAction DepositInEscrow { get; } = new("depositInEscrow", true);

    /// <summary>Deal with the other side only. Written <c>dealExclusively</c>.</summary>
    public static DutyAction DealExclusively { get; } = new("dealExclusively", true);

    /// <summary>Grant licences. Written <c>license</c>.</summary>
    public static DutyAction License { get; } = new("license", true);

    /// <summary>Assign rights or the agreement. Written <c>assign</c>.</summary>
    public static DutyAction Assign { get; } = new("assign", true);

    /// <summary>Negotiate. Written <c>negotiate</c>.</summary>
    public static DutyAction Negotiate { get; } = new("negotiate", true);

    /// <summary>Give notice. Written <c>notify</c>.</summary>
    public static DutyAction Notify { get; } = new("notify", true);

    /// <summary>Mark products or reproduce notices. Written <c>mark</c>.</summary>
    public static DutyAction Mark { get; } = new("mark", true);

    /// <summary>Manufacture. Written <c>manufacture</c>.</summary>
    public static DutyAction Manufacture { get; } = new("manufacture", true);

    /// <summary>Develop. Written <c>develop</c>.</summary>
    public static DutyAction Develop { get; } = new("develop", true);

    /// <summary>Integrate one thing with another. Written <c>integrate</c>.</summary>
    public static DutyAction Integrate { get; } = new("integrate", true);

    /// <summary>Provide a service. Written <c>provideService</c>.</summary>
    public static DutyAction ProvideService { get; } = new("provideService", true);

    /// <summary>Assist, also after the end. Written <c>assist</c>.</summary>
    public static DutyAction Assist { get; } = new("assist", true);

    /// <summary>Set or change prices. Written <c>setPrice</c>.</summary>
    public static DutyAction SetPrice { get; } = new("setPrice", true);

    /// <summary>Keep within a number of units or users. Written <c>limitVolume</c>.</summary>
    public static DutyAction LimitVolume { get; } = new("limitVolume", true);

    /// <summary>Bind whoever takes over a right. Written <c>passOn</c>.</summary>
    public static DutyAction PassOn { get; } = new("passOn", true);

    /// <summary>Indemnify. Written <c>indemnify</c>.</summary>
    public static DutyAction Indemnify { get; } = new("indemnify", true);

    /// <summary>Invest. Written <c>invest</c>.</summary>
    public static DutyAction Invest { get; } = new("invest", true);

    /// <summary>Practise or exploit a right with diligence. Written <c>exercise</c>.</summary>
    public static DutyAction Exercise { get; } = new("exercise", true);

    /// <summary>Enforce a right against infringers. Written <c>enforce</c>.</summary>
    public static DutyAction Enforce { get; } = new("enforce", true);

    /// <summary>Keep rights in force. Written <c>maintain</c>.</summary>
    public static DutyAction Maintain { get; } = new("maintain", true);

    /// <summary>Test. Written <c>test</c>.</summary>
    public static DutyAction Test { get; } = new("test", true);

    /// <summary>Buy. Written <c>purchase</c>.</summary>
    public static DutyAction Purchase { get; } = new("purchase", true);

    /// <summary>Distribute. Written <c>distribute</c>.</summary>
    public static DutyAction Distribute { get; } = new("distribute", true);

    /// <summary>Control quality. Written <c>control</c>.</summary>
    public static DutyAction Control { get; } = new("control", true);

    /// <summary>Sell, in a territory or to customers. Written <c>sell</c>.</summary>
    public static DutyAction Sell { get; } = new("sell", true);

    /// <summary>Seek customers in a territory or of a group. Written <c>sellActively</c>.</summary>
    public static DutyAction SellActively { get; } = new("sellActively", true);

    /// <summary>Answer orders that nobody sought, from a territory or of a group. Written <c>sellPassively</c>.</summary>
    public static DutyAction SellPassively { get; } = new("sellPassively", true);

    /// <summary>Sell to others below a price, or at another than a fixed one; usually with must not. Written <c>sellBelowPrice</c>.</summary>
    public static DutyAction SellBelowPrice { get; } = new("sellBelowPrice", true);

    /// <summary>Sell to others above a price; usually with must not. Written <c>sellAbovePrice</c>.</summary>
    public static DutyAction SellAbovePrice { get; } = new("sellAbovePrice", true);

    /// <summary>Use one's own technology. Written <c>useOwnTechnology</c>.</summary>
    public static DutyAction UseOwnTechnology { get; } = new("useOwnTechnology", true);

    /// <summary>Carry out research and development. Written <c>research</c>.</summary>
    public static DutyAction Research { get; } = new("research", true);

    /// <summary>Negotiate with others; with must not, a lock-out. Written <c>negotiateWithOthers</c>.</summary>
    public static DutyAction NegotiateWithOthers { get; } = new("negotiateWithOthers", true);

    /// <inheritdoc/>
    public static ValueList<DutyAction> Known { get; } =
    [
        Supply,
        Preinstall,
        Market,
        PurchaseMinimum,
        Report,
        KeepConfidential,
        Audit,
        KeepRecords,
        Compete,
        SolicitCustomers,
        SolicitEmployees,
        Challenge,
        Disparage,
        Insure,
        DepositInEscrow,
        DealExclusively,
        License,
        Assign,
        Negotiate,
        Notify,
        Mark,
        Manufacture,
        Develop,
        Integrate,
        ProvideService,
        Assist,
        SetPrice,
        LimitVolume,
        PassOn,
        Indemnify,
        Invest,
        Exercise,
        Enforce,
        Maintain,
        Test,
        Purchase,
        Distribute,
        Control,
        Sell,
        SellActively,
        SellPassively,
        SellBelowPrice,
        SellAbovePrice,
        UseOwnTechnology,
        Research,
        NegotiateWithOthers,
    ];

    /// <inheritdoc/>
    public static string Expectation => "an action that a duty is about: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DutyAction? result)
        => TryRead(text, static word => new DutyAction(word), out result);
}
