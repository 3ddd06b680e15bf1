using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Valuation.Methods;

/// <summary>
/// Unpacking: of a cross-licence with a net payment, the rate that each side would pay the other if each paid by itself. With r of the second = ratio × r of the first, r of the first = net ÷ (revenue of the second − ratio × revenue of the
/// first).
/// </summary>
public sealed record UnpackingMethod : ValuationMethod
{
    /// <summary>What the second side pays the first, net; below zero where the first pays the second.</summary>
    public Disclosed<Money> Net { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The result of an earlier method that is the net payment, as <c>method/line</c>; null where it is given or is a payment of the agreement.</summary>
    public string? NetFrom { get; init; }

    /// <summary>The payment of the agreement that is the net payment; null where it is given or is the result of an earlier method.</summary>
    public ProvisionId? NetOf { get; init; }

    /// <summary>For how much the first side sells what the second side's patents read on.</summary>
    public Disclosed<Money> FirstRevenue { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>For how much the second side sells what the first side's patents read on.</summary>
    public Disclosed<Money> SecondRevenue { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>How strong the portfolio of the second side is beside that of the first: its rate over the other's.</summary>
    public Disclosed<ExactRatio> Ratio { get; init => field = Preconditions.NotNull(value); } = Disclosed<ExactRatio>.NotCaptured;
}
