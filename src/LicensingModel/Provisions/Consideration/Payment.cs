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

    /// <summary>How it is reckoned on what is sold, so that it can be; null where that was not recorded, or is no more than the rate or the sum above says.</summary>
    public RoyaltySchedule? Royalty { get; init; }

    /// <summary>The provisions for which it is paid; none where that was not recorded.</summary>
    public ValueSet<ProvisionId> For { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>One sum.</summary>
    /// <param name="payer">Who pays, or why that is not known.</param>
    /// <param name="payee">Who is paid, or why that is not known.</param>
    /// <param name="amount">How much, or why that is not known.</param>
    public static Payment LumpSum(Disclosed<PartyId> payer, Disclosed<PartyId> payee, Disclosed<Money> amount)
        => new() { Payer = payer, Payee = payee, Form = PaymentForm.LumpSum, Amount = amount };

    /// <summary>Several sums on agreed days.</summary>
    /// <param name="payer">Who pays, or why that is not known.</param>
    /// <param name="payee">Who is paid, or why that is not known.</param>
    /// <param name="instalments">The sums and their days.</param>
    public static Payment InInstalments(Disclosed<PartyId> payer, Disclosed<PartyId> payee, params ReadOnlySpan<Instalment> instalments)
        => new() { Payer = payer, Payee = payee, Form = PaymentForm.Instalments, Instalments = ValueList.Create(instalments) };

    /// <summary>A royalty: a share of what is sold or used.</summary>
    /// <param name="payer">Who pays, or why that is not known.</param>
    /// <param name="payee">Who is paid, or why that is not known.</param>
    /// <param name="rate">The share that is owed, or why it is not known.</param>
    /// <param name="of">Of what, in the words of the contract, or why it is not known.</param>
    public static Payment RunningRoyalty(Disclosed<PartyId> payer, Disclosed<PartyId> payee, Disclosed<Percentage> rate, Disclosed<LocalizedText> of)
        => new() { Payer = payer, Payee = payee, Form = PaymentForm.RunningRoyalty, Rate = rate, Base = of };

    /// <summary>A royalty for each unit.</summary>
    /// <param name="payer">Who pays, or why that is not known.</param>
    /// <param name="payee">Who is paid, or why that is not known.</param>
    /// <param name="perUnit">How much, or why that is not known.</param>
    public static Payment RoyaltyPerUnit(Disclosed<PartyId> payer, Disclosed<PartyId> payee, Disclosed<Money> perUnit)
        => new() { Payer = payer, Payee = payee, Form = PaymentForm.RunningRoyalty, PerUnit = perUnit };

    /// <summary>A share of revenue or profit.</summary>
    /// <param name="payer">Who pays, or why that is not known.</param>
    /// <param name="payee">Who is paid, or why that is not known.</param>
    /// <param name="rate">The share that is owed, or why it is not known.</param>
    /// <param name="of">Of what, in the words of the contract, or why it is not known.</param>
    public static Payment RevenueShare(Disclosed<PartyId> payer, Disclosed<PartyId> payee, Disclosed<Percentage> rate, Disclosed<LocalizedText> of)
        => new() { Payer = payer, Payee = payee, Form = PaymentForm.RevenueShare, Rate = rate, Base = of };

    /// <summary>Nothing is owed.</summary>
    /// <param name="payer">Who pays, or why that is not known.</param>
    /// <param name="payee">Who is paid, or why that is not known.</param>
    public static Payment RoyaltyFree(Disclosed<PartyId> payer, Disclosed<PartyId> payee)
        => new() { Payer = payer, Payee = payee, Form = PaymentForm.RoyaltyFree };

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
        visitor.Member("royalty", Royalty);
        visitor.Member("for", For);
    }

    internal override Payment Rewrite(ModelRewriter rewriter) => this with
    {
        Payer = rewriter.Term(Payer),
        Payee = rewriter.Term(Payee),
        Form = rewriter.Term(Form),
        Amount = rewriter.Term(Amount),
        Instalments = rewriter.Term(Instalments),
        Rate = rewriter.Term(Rate),
        PerUnit = rewriter.Term(PerUnit),
        Base = rewriter.Term(Base),
        Minimum = rewriter.Term(Minimum),
        Maximum = rewriter.Term(Maximum),
        InKind = rewriter.Term(InKind),
        Due = rewriter.Term(Due),
        Royalty = rewriter.Of(Royalty),
        For = rewriter.Of(For),
    };
}
