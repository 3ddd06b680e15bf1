using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Valuation.Methods;

/// <summary>How much of one currency one of another is taken to be. Nothing is guessed, not even the inverse.</summary>
public sealed record StatedExchange : IKeepsUnrecognized
{
    /// <summary>The currency that is converted.</summary>
    public required Currency From { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The currency into which.</summary>
    public required Currency To { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How much of <see cref="To"/> one of <see cref="From"/> is.</summary>
    /// <exception cref="ArgumentException">It is not above zero.</exception>
    public required ExactNumber Rate { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Value > 0, "A rate of exchange is above zero."); }

    /// <summary>Where it is from and of which day, in a few words; null where that was not recorded.</summary>
    public string? Source { get; init; }

    /// <summary>Members that this version does not know; while there are any, it is not used.</summary>
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init => field = Preconditions.NotNull(value); } = [];
}
