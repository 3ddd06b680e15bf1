using LicensingModel.Aspects.Reciprocities;

namespace LicensingModel.Valuation;

/// <summary>A cross-licence as what it is made of: grants each way, and what is paid to balance them. That nothing is paid does not make a grant worth nothing.</summary>
public sealed record CrossLicense
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The first side.</summary>
    public required ValueSet<PartyId> First { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The second side.</summary>
    public required ValueSet<PartyId> Second { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The grants, those of the first side before those of the second; a text by which each of a class grants to every other is a grant of both.</summary>
    public ValueList<CrossLicenseLeg> Legs { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is paid between the sides.</summary>
    public ValueList<PaymentFlow> Payments { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether the two directions are the same when the sides are mirrored, as far as the agreement was seen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Likeness Symmetry { get; init => field = Preconditions.Defined(value); }
}
