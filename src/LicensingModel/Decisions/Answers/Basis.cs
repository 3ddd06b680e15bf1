namespace LicensingModel.Decisions.Answers;

/// <summary>A provision that suffices for the outcome.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Clause">Where in the text it stands; null where the text was not seen.</param>
/// <param name="Gives">What it gives by itself.</param>
public sealed record Basis(AgreementId Agreement, ProvisionId Provision, ClauseReference? Clause, Outcome Gives)
{
    /// <summary>What it gives by itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Outcome Gives { get; init => field = Preconditions.Defined(value); } = Preconditions.Defined(Gives);
}
