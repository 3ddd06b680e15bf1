using LicensingModel.Aspects.Places;
using LicensingModel.Provisions.Consideration;

namespace LicensingModel.Aspects.Reciprocities;

/// <summary>What is paid between the two sides.</summary>
public sealed record PaymentFlow
{
    /// <summary>Where it stands.</summary>
    public required ProvisionPlace Place { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The payment as it was captured.</summary>
    public required Payment Payment { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which way the money goes; null where that is not known, or nothing is owed.</summary>
    public LegDirection? Direction { get; init; }

    /// <summary>Whether it balances what the two sides give each other.</summary>
    public bool IsBalancing { get; init; }
}
