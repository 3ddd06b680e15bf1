using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Decisions.Collisions;

/// <summary>
/// Two grants that cannot both stand: on some day both bind and are in effect, they have patents, acts, products and countries in common, and the one, which came first, leaves its
/// grantor no power to make the other.
/// </summary>
public sealed record GrantCollision
{
    /// <summary>The grant that is exclusive or sole, or may be.</summary>
    public required CollidingGrant Exclusive { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The grant for which no power was left.</summary>
    public required CollidingGrant Other { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether they collide: true, or unknown where that depends on <see cref="Missing"/>. Never false: then they are not reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is false.</exception>
    public required Truth IsCertain { get; init => field = value.IsFalse ? throw new ArgumentOutOfRangeException(nameof(value), "Grants that do not collide are no collision.") : value; }

    /// <summary>The first day on which they collide, or if that is not certain, may; null where there is no first day.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The last day on which they may collide; null where none is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>A question that runs into it: may a grantee of the other grant do something that both cover? Patent, product and country are named as far as they can be.</summary>
    public required MayQuestion Example { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Why, in a sentence or several.</summary>
    public required string Reason { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What would have to be known to say whether they collide; empty where it is certain.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was presumed.</summary>
    public ValueList<UsedPresumption> Presumptions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Which two, and whether it is certain.</summary>
    public override string ToString() => $"{Exclusive.Provision} of {Exclusive.Agreement} and {Other.Provision} of {Other.Agreement} {(IsCertain.IsTrue ? "collide" : "may collide")}";
}
