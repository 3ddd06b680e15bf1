namespace LicensingModel.Provisions.Consideration;

/// <summary>Money that one party owes another under the agreement. An amount that is withheld is undisclosed, never zero.</summary>
public sealed record Payment : ProvisionBody
{
    /// <summary>Who pays.</summary>
    public Disclosed<PartyId> Payer { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartyId>.NotCaptured;

    /// <summary>Who is paid.</summary>
    public Disclosed<PartyId> Payee { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartyId>.NotCaptured;

    /// <summary>What form it takes.</summary>
    public Disclosed<PaymentForm> Form { get; init => field = Preconditions.NotNull(value); } = Disclosed<PaymentForm>.NotCaptured;

    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The sums due and their days.</summary>
    public Disclosed<ValueList<Instalment>> Instalments { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<Instalment>>.NotCaptured;

    /// <summary>The share of the base that is owed.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>What is owed for each unit.</summary>
    public Disclosed<Money> PerUnit { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>On what a rate is reckoned.</summary>
    public Disclosed<LocalizedText> Base { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>The least that is owed.</summary>
    public Disclosed<Money> Minimum { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The most that is owed.</summary>
    public Disclosed<Money> Maximum { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>What is given instead of money.</summary>
    public Disclosed<LocalizedText> InKind { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>When it is due, in the words of the contract.</summary>
    public Disclosed<LocalizedText> Due { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>The provisions for which it is paid; none where that was not recorded.</summary>
    public ValueSet<ProvisionId> For { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("payer", Payer);
        visitor.Term("payee", Payee);
        visitor.Term("form", Form);
        visitor.Term("amount", Amount);
        visitor.Term("instalments", Instalments);
        visitor.Term("rate", Rate);
        visitor.Term("perUnit", PerUnit);
        visitor.Term("base", Base);
        visitor.Term("minimum", Minimum);
        visitor.Term("maximum", Maximum);
        visitor.Term("inKind", InKind);
        visitor.Term("due", Due);
        visitor.Member("for", For);
    }
}
