namespace LicensingModel.Provisions.Consideration;

/// <summary>Money that one party owes another under the agreement. An amount that is withheld is undisclosed, never zero.</summary>
public sealed record Payment : ProvisionBody
{
    /// <summary>Who pays.</summary>
    public Disclosed<PartyId> Payer { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartyId>.NotCaptured;

    /// <summary>Who is paid.</summary>
    public Disclosed<PartyId> Payee { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartyId>.NotCaptured;

    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The provisions for which it is paid; none where that was not recorded.</summary>
    public ValueSet<ProvisionId> For { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("payer", Payer);
        visitor.Term("payee", Payee);
        visitor.Term("amount", Amount);
        visitor.Member("for", For);
    }
}
