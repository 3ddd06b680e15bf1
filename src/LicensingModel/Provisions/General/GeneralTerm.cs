using LicensingModel.Parties;

namespace LicensingModel.Provisions.General;

/// <summary>Anything else that is written: governing law, disputes, liability, warranty, notices. It grants and restricts no right under patents.</summary>
public sealed record GeneralTerm : ProvisionBody
{
    /// <summary>What it is about.</summary>
    public required GeneralTopic Topic { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it says.</summary>
    public Disclosed<LocalizedText> Text { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>The sum that it names: a cap, an insured sum.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The time that it names: of a warranty, of a notice.</summary>
    public Disclosed<ContractPeriod> Period { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>The law or the courts that it names.</summary>
    public Disclosed<Jurisdiction> Jurisdiction { get; init => field = Preconditions.NotNull(value); } = Disclosed<Jurisdiction>.NotCaptured;

    /// <summary>Who benefits; of a right to terminate for convenience: who has it.</summary>
    public Disclosed<PartySet> Beneficiaries { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartySet>.NotCaptured;

    /// <summary>What becomes of a day that is no business day.</summary>
    public Disclosed<BusinessDayRule> BusinessDays { get; init => field = Preconditions.NotNull(value); } = Disclosed<BusinessDayRule>.NotCaptured;

    /// <summary>What a text says of something, in English.</summary>
    /// <param name="topic">What it is about.</param>
    /// <param name="words">What it says.</param>
    public static GeneralTerm On(GeneralTopic topic, string words) => new() { Topic = topic, Text = LocalizedText.Of("en", words) };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("topic", Topic);
        visitor.Term("text", Text);
        visitor.Term("amount", Amount);
        visitor.Term("period", Period);
        visitor.Term("jurisdiction", Jurisdiction);
        visitor.Term("beneficiaries", Beneficiaries);
        visitor.Term("businessDays", BusinessDays);
    }

    internal override GeneralTerm Rewrite(ModelRewriter rewriter) => this with
    {
        Text = rewriter.Term(Text),
        Amount = rewriter.Term(Amount),
        Period = rewriter.Term(Period),
        Jurisdiction = rewriter.Term(Jurisdiction),
        Beneficiaries = rewriter.Term(Beneficiaries),
        BusinessDays = rewriter.Term(BusinessDays),
    };
}
