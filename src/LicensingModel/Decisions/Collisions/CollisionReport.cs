namespace LicensingModel.Decisions.Collisions;

/// <summary>The grants of a document that cannot both stand, or perhaps cannot.</summary>
public sealed record CollisionReport
{
    /// <summary>The collisions: first those that are certain, in the order of the document; each pair once.</summary>
    public required ValueList<GrantCollision> Collisions { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How many pairs of grants were compared.</summary>
    public required int Pairs { get; init; }

    /// <summary>Whether there was too much to look at all of it, so that there may be collisions which are not reported.</summary>
    public bool IsBoundExceeded { get; init; }

    /// <summary>Whether every pair was looked at and none collides or may collide.</summary>
    public bool IsFree => Collisions.Count == 0 && !IsBoundExceeded;
}
