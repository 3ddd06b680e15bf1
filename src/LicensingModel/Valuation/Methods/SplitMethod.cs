namespace LicensingModel.Valuation.Methods;

/// <summary>Splitting one sum into what is paid for the release of the past and what is paid for the future, before anything else is made of it.</summary>
public sealed record SplitMethod : ValuationMethod
{
    /// <summary>The sum.</summary>
    public Disclosed<Money> Total { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The result of an earlier method that is the sum, as <c>method/line</c>; null where it is given or is a payment of the agreement.</summary>
    public string? TotalFrom { get; init; }

    /// <summary>The payment of the agreement that is the sum; null where it is given or is the result of an earlier method.</summary>
    public ProvisionId? TotalOf { get; init; }

    /// <summary>What of it is for the release, where that is a sum.</summary>
    public Disclosed<Money> Release { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>What of it is for the release, where that is a share.</summary>
    public Disclosed<Percentage> ReleaseShare { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>For how much was sold in the past, where it is split by sales.</summary>
    public Disclosed<Money> PastSales { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>For how much will be sold, where it is split by sales.</summary>
    public Disclosed<Money> FutureSales { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;
}
