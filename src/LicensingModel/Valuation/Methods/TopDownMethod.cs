using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Valuation.Methods;

/// <summary>Top-down: what all patents that a standard needs may cost together, times the own share of the essential families.</summary>
public sealed record TopDownMethod : ValuationMethod
{
    /// <summary>What all may cost together, where it is a share of sales.</summary>
    public Disclosed<Percentage> AggregateRate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>What all may cost together, where it is a sum for each unit.</summary>
    public Disclosed<Money> AggregatePerUnit { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>How many essential families are the own.</summary>
    public Disclosed<ExactNumber> OwnFamilies { get; init => field = Preconditions.NotNull(value); } = Disclosed<ExactNumber>.NotCaptured;

    /// <summary>How many essential families there are.</summary>
    public Disclosed<ExactNumber> AllFamilies { get; init => field = Preconditions.NotNull(value); } = Disclosed<ExactNumber>.NotCaptured;

    /// <summary>How many units are sold; blank where no sum is asked for.</summary>
    public Disclosed<ExactNumber> Units { get; init => field = Preconditions.NotNull(value); } = Disclosed<ExactNumber>.NotCaptured;

    /// <summary>For how much is sold; blank where no sum is asked for.</summary>
    public Disclosed<Money> Sales { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;
}
