using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Conditions;

/// <summary>What sort of thing happens. An open vocabulary: an unknown word is kept.</summary>
public sealed class EventKind : Code<EventKind>, IScalar<EventKind>, ICode<EventKind>
{
    private EventKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A transaction is completed. Written <c>closing</c>.</summary>
    public static EventKind Closing { get; } = new("closing", true);

    /// <summary>Something is signed. Written <c>signing</c>.</summary>
    public static EventKind Signing { get; } = new("signing", true);

    /// <summary>Somebody acquires a party, a business or a patent. Written <c>acquisition</c>.</summary>
    public static EventKind Acquisition { get; } = new("acquisition", true);

    /// <summary>A party merges. Written <c>merger</c>.</summary>
    public static EventKind Merger { get; } = new("merger", true);

    /// <summary>A party or business is sold. Written <c>divestiture</c>.</summary>
    public static EventKind Divestiture { get; } = new("divestiture", true);

    /// <summary>Control over a party passes. Written <c>changeOfControl</c>.</summary>
    public static EventKind ChangeOfControl { get; } = new("changeOfControl", true);

    /// <summary>A right passes to somebody else. Written <c>transfer</c>.</summary>
    public static EventKind Transfer { get; } = new("transfer", true);

    /// <summary>A right is asserted in or out of court. Written <c>assertion</c>.</summary>
    public static EventKind Assertion { get; } = new("assertion", true);

    /// <summary>A suit is brought. Written <c>suit</c>.</summary>
    public static EventKind Suit { get; } = new("suit", true);

    /// <summary>The validity of a right is challenged. Written <c>challenge</c>.</summary>
    public static EventKind Challenge { get; } = new("challenge", true);

    /// <summary>An obligation is broken. Written <c>breach</c>.</summary>
    public static EventKind Breach { get; } = new("breach", true);

    /// <summary>Something that is due is not paid. Written <c>nonPayment</c>.</summary>
    public static EventKind NonPayment { get; } = new("nonPayment", true);

    /// <summary>Something is paid. Written <c>payment</c>.</summary>
    public static EventKind Payment { get; } = new("payment", true);

    /// <summary>A party becomes insolvent or bankrupt. Written <c>insolvency</c>.</summary>
    public static EventKind Insolvency { get; } = new("insolvency", true);

    /// <summary>A notice is given. Written <c>notice</c>.</summary>
    public static EventKind Notice { get; } = new("notice", true);

    /// <summary>A choice is made that the contract leaves to somebody. Written <c>election</c>.</summary>
    public static EventKind Election { get; } = new("election", true);

    /// <summary>An agreement or provision is terminated. Written <c>termination</c>.</summary>
    public static EventKind Termination { get; } = new("termination", true);

    /// <summary>An agreement or provision expires. Written <c>expiry</c>.</summary>
    public static EventKind Expiry { get; } = new("expiry", true);

    /// <summary>An agreement is renewed. Written <c>renewal</c>.</summary>
    public static EventKind Renewal { get; } = new("renewal", true);

    /// <summary>Somebody joins a network or class. Written <c>joining</c>.</summary>
    public static EventKind Joining { get; } = new("joining", true);

    /// <summary>Somebody leaves a network, class or group. Written <c>leaving</c>.</summary>
    public static EventKind Leaving { get; } = new("leaving", true);

    /// <summary>A breach is cured. Written <c>cure</c>.</summary>
    public static EventKind Cure { get; } = new("cure", true);

    /// <summary>A product is first shipped. Written <c>shipment</c>.</summary>
    public static EventKind Shipment { get; } = new("shipment", true);

    /// <summary>A right or project is given up. Written <c>abandonment</c>.</summary>
    public static EventKind Abandonment { get; } = new("abandonment", true);

    /// <inheritdoc/>
    public static ValueList<EventKind> Known { get; } =
    [
        Closing,
        Signing,
        Acquisition,
        Merger,
        Divestiture,
        ChangeOfControl,
        Transfer,
        Assertion,
        Suit,
        Challenge,
        Breach,
        NonPayment,
        Payment,
        Insolvency,
        Notice,
        Election,
        Termination,
        Expiry,
        Renewal,
        Joining,
        Leaving,
        Cure,
        Shipment,
        Abandonment,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of event: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EventKind? result)
        => TryRead(text, static word => new EventKind(word), out result);
}
