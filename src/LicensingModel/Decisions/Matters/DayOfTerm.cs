namespace LicensingModel.Decisions.Matters;

/// <summary>On which day a date of an agreement or provision falls, by the events that are recorded or supposed. What a renewal or termination does to it is not asked.</summary>
public sealed record DayOfTerm : Matter
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null where the date is one of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The names that lead to the date from the agreement or provision, separated by <c>/</c>: <c>term/until</c>.</summary>
    public required string Term { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The matter in words.</summary>
    public override string ToString() => $"the day of {Term} of {Provision?.Value ?? Agreement.Value}";
}
