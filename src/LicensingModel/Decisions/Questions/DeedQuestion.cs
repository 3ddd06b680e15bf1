using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Questions;

/// <summary>A question about something that somebody does, with what is said of the doing: how the article was sold before, how many there were, and in what capacity somebody acts.</summary>
public abstract record DeedQuestion : Question
{
    private protected DeedQuestion()
    {
    }

    /// <summary>How the very article was sold before, the first sale first; empty where nothing is said of that.</summary>
    public ValueList<EarlierSale> Sales { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many units there were altogether, from the beginning and with those asked about, as a contract that limits them counts; null where nothing is said of that.</summary>
    public Quantity? Units { get; init; }

    /// <summary>In what capacity somebody acts: as a customer, distributor, supplier of <see cref="Through"/>; null where nothing is said of that.</summary>
    public BeneficiaryClass? As { get; init; }

    /// <summary>The party in relation to which somebody acts in the capacity <see cref="As"/>: whose customer or supplier he is. Null where nothing is said of that.</summary>
    public PartyId? Through { get; init; }

    /// <summary>What is said of the doing, in words.</summary>
    private protected string Doing
        => (Sales.Count > 0 ? $", sold before by {string.Join(", then ", Sales.Select(sale => sale.Seller))}" : string.Empty)
            + (Units is { } units ? $", {units} units" : string.Empty)
            + (As is { } capacity ? $", as {capacity}" : string.Empty)
            + (Through is { } through ? $" of {through}" : string.Empty);
}
