namespace LicensingModel.Decisions.Answers;

/// <summary>The tests, in the order in which they are made.</summary>
public enum TestKind
{
    /// <summary>Whether an enforceable right exists there on that day.</summary>
    RightInForce,

    /// <summary>Whether the right is somebody else's.</summary>
    OwnedByAnother,

    /// <summary>Whether the provision is understood, with everything that may bear on it.</summary>
    Understood,

    /// <summary>Whether what it gives permits anything: an option, an undertaking or a standstill does not.</summary>
    Permits,

    /// <summary>Whether the provision binds.</summary>
    Binding,

    /// <summary>Whether it operates on the day.</summary>
    InEffect,

    /// <summary>Whether the patent is in its subject.</summary>
    Captured,

    /// <summary>Whether the grantor had the power to grant it.</summary>
    Power,

    /// <summary>Whether the actor is among those to whom it is granted.</summary>
    Actor,

    /// <summary>Whether the act is among those granted.</summary>
    Act,

    /// <summary>Whether the product is among those granted.</summary>
    Product,

    /// <summary>Whether the country is in the territory.</summary>
    Territory,

    /// <summary>Whether the number of units is within what is granted.</summary>
    Quantity,

    /// <summary>Whether provisions that were not seen could cover the act.</summary>
    UnreadProvisions,

    /// <summary>Whether a declaration to a standards body names the patent.</summary>
    NamedInDeclaration,

    /// <summary>Whether the declaration promises anything under its policy.</summary>
    Promised,

    /// <summary>Whether the promise binds whoever holds the patent on the day.</summary>
    BindsHolder,

    /// <summary>Whether the one who asserts the right may sue for it.</summary>
    HolderStanding,

    /// <summary>Whether what is asked for can be had: an undertaking to license may keep an injunction back.</summary>
    RemedyAvailable,

    /// <summary>Whether an earlier sale of the article exhausted the right.</summary>
    Exhaustion,

    /// <summary>Whether somebody may end it on the day.</summary>
    MayEnd,

    /// <summary>Whether it lets somebody grant or transfer something, or keeps it from that.</summary>
    PowerGiven,

    /// <summary>Whether a duty is one of the actor, and towards the one who is asked about.</summary>
    Bound,

    /// <summary>Whether a duty forbids what is done.</summary>
    Forbids,

    /// <summary>Whether a trigger is met.</summary>
    Triggered,

    /// <summary>Whether somebody counts as an affiliate.</summary>
    Affiliate,
}
