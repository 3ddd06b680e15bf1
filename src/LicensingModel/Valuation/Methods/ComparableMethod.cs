using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Valuation.Methods;

/// <summary>By a comparable licence or decision: its rate, times how strong the portfolio is beside the one that was licensed there.</summary>
public sealed record ComparableMethod : ValuationMethod
{
    /// <summary>The rate of the comparable, where it is a share of sales.</summary>
    public Disclosed<Percentage> BenchmarkRate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>The rate of the comparable, where it is a sum for each unit.</summary>
    public Disclosed<Money> BenchmarkPerUnit { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>How strong the portfolio is beside that of the comparable: 1 for as strong.</summary>
    public Disclosed<ExactRatio> StrengthRatio { get; init => field = Preconditions.NotNull(value); } = Disclosed<ExactRatio>.NotCaptured;

    /// <summary>How many units are sold; blank where no sum is asked for.</summary>
    public Disclosed<ExactNumber> Units { get; init => field = Preconditions.NotNull(value); } = Disclosed<ExactNumber>.NotCaptured;

    /// <summary>For how much is sold; blank where no sum is asked for.</summary>
    public Disclosed<Money> Sales { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;
}
