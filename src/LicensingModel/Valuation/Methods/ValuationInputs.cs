using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Valuation.Methods;

/// <summary>What a valuation is asked for: methods with their inputs, in their order, and what they share.</summary>
public sealed record ValuationInputs : IKeepsUnrecognized
{
    /// <summary>The party that is the first side; null for the one that the agreement names first.</summary>
    public PartyId? First { get; init; }

    /// <summary>The day as of which the text of the agreement is read; needed only where it was amended.</summary>
    public FixedDate? On { get; init; }

    /// <summary>The currency in which sums are reckoned; null for that of each method's inputs, which is then the same for all of them.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Rates of exchange.</summary>
    public ValueList<StatedExchange> Exchange { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How rates are rounded, in per cent; null where they are not.</summary>
    public Rounding? RateRounding { get; init; }

    /// <summary>How sums are rounded; null where they are not.</summary>
    public Rounding? SumRounding { get; init; }

    /// <summary>The methods. Each may go on from the results of those before it.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public required ValueList<ValuationMethod> Methods
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Select(static method => method.Name).Distinct(StringComparer.Ordinal).Count() == value.Count, "Two methods have the same name.");
    }

    /// <summary>Members that this version does not know; while there are any, nothing is reckoned.</summary>
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init => field = Preconditions.NotNull(value); } = [];
}
