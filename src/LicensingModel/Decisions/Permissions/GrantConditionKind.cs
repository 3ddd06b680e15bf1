namespace LicensingModel.Decisions.Permissions;

/// <summary>What must be done or kept for a grant or transfer to need no consent.</summary>
public enum GrantConditionKind
{
    /// <summary>The other side is told.</summary>
    Notice,

    /// <summary>The assignee takes the obligations upon itself in writing.</summary>
    Assumption,

    /// <summary>The assignee stays an affiliate.</summary>
    StaysAffiliate,

    /// <summary>It is offered first to somebody who has the right to that.</summary>
    Offer,

    /// <summary>Who takes it acknowledges what was granted before, or is bound to it.</summary>
    PassOn,

    /// <summary>It is granted to nobody but members of certain classes.</summary>
    OnlyToClasses,

    /// <summary>Something that the text says in another way.</summary>
    Other,
}
