using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Subjects;

/// <summary>A right granted under a patent that follows it into other hands, or may.</summary>
public sealed record Encumbrance
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where it stands in the text; null where that is not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>What it is: a licence, a covenant, an option …</summary>
    public required GrantEffect Effect { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To whom it was given.</summary>
    public required ValueSet<PartyId> To { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it is exclusive on the day, so that its holder may have standing to sue; unknown where that is not stated.</summary>
    public required Truth IsExclusive { get; init; }

    /// <summary>Whether it runs with the patent on the day.</summary>
    public required Truth Runs { get; init; }

    /// <summary>The tests: whether it binds, is in effect, takes the patent in, and was granted by somebody who held it.</summary>
    public required ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); }
}
