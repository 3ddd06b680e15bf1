using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>What is a term: its owner, expiry, payer, amount, direction? The answer is one of six states, with what each source says.</summary>
public sealed record ValueQuestion : Question
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null where the term is one of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The day whose text is asked for, where the agreement was amended; null for the last day recorded.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? On { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(On)) : null; }

    /// <summary>
    /// The names that lead to the term from the agreement or provision, separated by <c>/</c>: <c>term/until</c>, <c>bindingEffect</c>, <c>body/payer</c>.
    /// </summary>
    public required string Term { get; init => field = Preconditions.NotNull(value); }
}
