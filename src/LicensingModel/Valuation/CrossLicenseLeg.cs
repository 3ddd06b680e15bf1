using LicensingModel.Aspects.Places;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Valuation;

/// <summary>One grant of a cross-licence, in the direction in which it runs. It is worth something by itself, whether or not anything is paid for it.</summary>
public sealed record CrossLicenseLeg
{
    /// <summary>Where it stands.</summary>
    public required ProvisionPlace Place { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which way it runs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required LegDirection Direction { get; init => field = Preconditions.Defined(value); }

    /// <summary>The grant.</summary>
    public required Grant Grant { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The grants of the other direction that mirror it; none where it has no counterpart as far as the agreement was seen.</summary>
    public ValueList<ProvisionId> Counterparts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether a source denies the grant, it is only passed on as rumour, or something of it is not understood, so that nobody can say that there is one.</summary>
    public bool IsInDoubt { get; init; }
}
