using LicensingModel.Aspects.Places;
using LicensingModel.Provisions;

namespace LicensingModel.Aspects.Reciprocities;

/// <summary>A provision that runs one way without a counterpart, as far as its agreement was seen.</summary>
public sealed record OneWayProvision
{
    /// <summary>Where it stands.</summary>
    public required ProvisionPlace Place { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which way it runs: a grant, transfer or duty from whoever gives or owes. An effect runs forward if it is the first side that may elect it, or that did not cause it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required LegDirection Direction { get; init => field = Preconditions.Defined(value); }

    /// <summary>What it says.</summary>
    public required ProvisionBody Body { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How far it binds.</summary>
    public required BindingStanding Binding { get; init => field = Preconditions.NotNull(value); }
}
