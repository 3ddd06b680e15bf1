namespace LicensingModel.Valuation.Methods;

/// <summary>The decision of a court or tribunal on which the inputs of a method rest, and whether it still stands.</summary>
public sealed record RestingDecision : IKeepsUnrecognized
{
    /// <summary>Which decision: its name, court and date, as it is cited.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Title { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Trim().Length > 0, "A decision has a title."); }

    /// <summary>Whether it still stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public DecisionStanding Standing { get; init => field = Preconditions.Defined(value); }

    /// <summary>Members of the written decision that this version does not know; while there are any, nothing is reckoned on it.</summary>
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init => field = Preconditions.NotNull(value); } = [];
}
