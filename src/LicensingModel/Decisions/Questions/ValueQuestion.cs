namespace LicensingModel.Decisions.Questions;

/// <summary>What is a term: its owner, expiry, payer, amount, direction? The answer is one of six states, with what each source says.</summary>
public sealed record ValueQuestion : Question
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null where the term is one of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>
    /// The names that lead to the term from the agreement or provision, separated by <c>/</c>: <c>term/until</c>, <c>bindingEffect</c>, <c>body/payer</c>.
    /// </summary>
    public required string Term { get; init => field = Preconditions.NotNull(value); }
}
