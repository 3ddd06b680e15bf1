namespace LicensingModel.Amendments;

/// <summary>What stands in the way of a change.</summary>
public enum AmendmentObstacle
{
    /// <summary>The provision that it changes, removes or stands before is not in the text.</summary>
    ProvisionMissing = 0,

    /// <summary>The provision that it adds is in the text already.</summary>
    ProvisionAlreadyThere = 1,

    /// <summary>The party that it replaces is not named in the agreement.</summary>
    PartyMissing = 2,

    /// <summary>The party whose benefit it passes has none under what it names.</summary>
    NothingPasses = 3,

    /// <summary>The change, or a part of it, is of a kind that this version does not know.</summary>
    NotUnderstood = 4,
}
