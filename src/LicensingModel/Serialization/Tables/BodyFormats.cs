using System.Text.Json;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Schedules;

namespace LicensingModel.Serialization.Tables;

/// <summary>The choice of what a provision may provide.</summary>
internal sealed class ProvisionBodyFormat() : ChoiceFormat<ProvisionBody>(() =>
[
    new Case<PatentGrant>(new PatentGrantFormat()),
    new Case<RightGrant>(new RightGrantFormat()),
    new Case<PatentTransfer>(new PatentTransferFormat()),
    new Case<RightTransfer>(new RightTransferFormat()),
    new Case<Reciprocity>(new ReciprocityFormat()),
    new Case<TriggeredEffect>(new TriggeredEffectFormat()),
    new Case<CollaborationScope>(new CollaborationScopeFormat()),
    new Case<Duty>(new DutyFormat()),
    new Case<Payment>(new PaymentFormat()),
    new Case<GeneralTerm>(new GeneralTermFormat()),
])
{
    private protected override ProvisionBody Unrecognized(string kind, RawJson json)
        => new UnrecognizedBody { Kind = kind, BearsOn = BearingOf(json), Json = json };

    private static Bearing BearingOf(RawJson json)
    {
        using var document = JsonDocument.Parse(json.Text, new JsonDocumentOptions { MaxDepth = RawJson.MaximumDepth });
        return document.RootElement.TryGetProperty("bearsOn", out var member) && member.ValueKind == JsonValueKind.String && Bearing.TryParse(member.GetString(), out var bearing)
            ? bearing
            : Bearing.Unstated;
    }
}

/// <summary>The table of <see cref="Reciprocity"/>.</summary>
internal sealed class ReciprocityFormat : RecordFormat<Reciprocity>
{
    private static readonly Field<Reciprocity, ReciprocityForm> FormField = Required("form", new CodeFormat<ReciprocityForm>(), x => x.Form)
        .Means("In what way the legs are tied.");
    private static readonly Field<Reciprocity, ValueList<ProvisionId>> LegsField = Required("legs", new ListFormat<ProvisionId>(KernelFormats.ProvisionId, 2), x => x.Legs)
        .Means("The provisions tied together, in the order of the text; at least two.");
    private static readonly Field<Reciprocity, Disclosed<Mutuality>> MutualityField = Term("mutuality", new CodeFormat<Mutuality>(), x => x.Mutuality)
        .Means("Whether rights flow both ways, or one way only.");
    private static readonly Field<Reciprocity, ValueSet<Act>> ActsField = Set("acts", new CodeFormat<Act>(), x => x.Acts)
        .Means("Of a reciprocity condition: the acts for which it must be met; none at all: for all.");
    private static readonly Field<Reciprocity, Disclosed<LocalizedText>> ImprovementsField = Term("improvements", KernelFormats.LocalizedText, x => x.Improvements)
        .Means("Of a grant-back: which improvements it reaches.");
    private static readonly Field<Reciprocity, ValueSet<ProvisionId>> BalancesField = Set("balances", KernelFormats.ProvisionId, x => x.Balances)
        .Means("The payments that balance the legs.");
    private static readonly Field<Reciprocity, Disclosed<LocalizedText>> TermsField = Term("terms", KernelFormats.LocalizedText, x => x.Terms)
        .Means("What else ties them, in the words of the contract.");

    internal ReciprocityFormat()
        : base("reciprocity", FormField, LegsField, MutualityField, ActsField, ImprovementsField, BalancesField, TermsField)
    {
    }

    private protected override Reciprocity Create(Slots slots) => new()
    {
        Form = slots.Get(FormField),
        Legs = slots.Get(LegsField),
        Mutuality = slots.Term(MutualityField),
        Acts = slots.Get(ActsField, []),
        Improvements = slots.Term(ImprovementsField),
        Balances = slots.Get(BalancesField, []),
        Terms = slots.Term(TermsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="CollaborationScope"/>.</summary>
internal sealed class CollaborationScopeFormat : RecordFormat<CollaborationScope>
{
    private static readonly Field<CollaborationScope, ValueSet<PartyId>> ParticipantsField = Required("participants", new SetFormat<PartyId>(KernelFormats.PartyId, 2), x => x.Participants)
        .Means("Who works together; at least two.");
    private static readonly Field<CollaborationScope, Disclosed<ValueSet<Topic>>> TopicsField = Term("topics", new SetFormat<Topic>(new CodeFormat<Topic>(), 1), x => x.Topics)
        .Means("On what.");
    private static readonly Field<CollaborationScope, Disclosed<CollaborationDepth>> DepthField = Term("depth", new CodeFormat<CollaborationDepth>(), x => x.Depth)
        .Means("How far it goes.");
    private static readonly Field<CollaborationScope, ValueList<Contribution>> ContributionsField = List("contributions", new ContributionFormat(), x => x.Contributions)
        .Means("Who does what.");
    private static readonly Field<CollaborationScope, ValueList<ResultRights>> ResultsField = List("results", new ResultRightsFormat(), x => x.Results)
        .Means("Who owns what comes of it.");
    private static readonly Field<CollaborationScope, Disclosed<LocalizedText>> ExclusivityField = Term("exclusivity", KernelFormats.LocalizedText, x => x.Exclusivity)
        .Means("How far the participants may work with others on the same.");
    private static readonly Field<CollaborationScope, Disclosed<LocalizedText>> OutputsField = Term("outputs", KernelFormats.LocalizedText, x => x.Outputs)
        .Means("What is to come of it.");
    private static readonly Field<CollaborationScope, ValueList<Milestone>> MilestonesField = List("milestones", new MilestoneFormat(), x => x.Milestones)
        .Means("What is to be reached, and by when.");
    private static readonly Field<CollaborationScope, Disclosed<LocalizedText>> GovernanceField = Term("governance", KernelFormats.LocalizedText, x => x.Governance)
        .Means("Who steers it.");
    private static readonly Field<CollaborationScope, ValueSet<ProvisionId>> OptionsField = Set("options", KernelFormats.ProvisionId, x => x.Options)
        .Means("Options that arise from it.");

    internal CollaborationScopeFormat()
        : base("collaborationScope", ParticipantsField, TopicsField, DepthField, ContributionsField, ResultsField, ExclusivityField, OutputsField, MilestonesField, GovernanceField, OptionsField)
    {
    }

    private protected override CollaborationScope Create(Slots slots) => new()
    {
        Participants = slots.Get(ParticipantsField),
        Topics = slots.Term(TopicsField),
        Depth = slots.Term(DepthField),
        Contributions = slots.Get(ContributionsField, []),
        Results = slots.Get(ResultsField, []),
        Exclusivity = slots.Term(ExclusivityField),
        Outputs = slots.Term(OutputsField),
        Milestones = slots.Get(MilestonesField, []),
        Governance = slots.Term(GovernanceField),
        Options = slots.Get(OptionsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Duty"/>.</summary>
internal sealed class DutyFormat : RecordFormat<Duty>
{
    private static readonly Field<Duty, DutyModality> ModalityField = Required("modality", new CodeFormat<DutyModality>(), x => x.Modality)
        .Means("How strongly it is put.");
    private static readonly Field<Duty, DutyAction> ActionField = Required("action", new CodeFormat<DutyAction>(), x => x.Action)
        .Means("What is to be done.");
    private static readonly Field<Duty, Disclosed<PartyFlow>> DirectionField = Term("direction", KernelFormats.PartyFlow, x => x.Direction)
        .Means("Who does it and for whom: a fact on which sources can disagree.");
    private static readonly Field<Duty, Disclosed<LocalizedText>> ObjectField = Term("object", KernelFormats.LocalizedText, x => x.Object)
        .Means("What it is about, in the words of the text or the source: the goods, the information, the field.");
    private static readonly Field<Duty, Disclosed<AnchoredDate>> DueField = Term("due", KernelFormats.AnchoredDate, x => x.Due)
        .Means("By when.");
    private static readonly Field<Duty, Disclosed<ContractPeriod>> EveryField = Term("every", KernelFormats.ContractPeriod, x => x.Every)
        .Means("How often.");
    private static readonly Field<Duty, Disclosed<ContractPeriod>> LookBackField = Term("lookBack", KernelFormats.ContractPeriod, x => x.LookBack)
        .Means("Of an audit, or of records to be kept: for how long after the end of a time it can still be audited, or its records must be there.");
    private static readonly Field<Duty, Disclosed<Money>> MinimumField = Term("minimum", KernelFormats.Money, x => x.Minimum)
        .Means("The least sum that it concerns.");
    private static readonly Field<Duty, Disclosed<Quantity>> QuantityField = Term("quantity", KernelFormats.Quantity, x => x.Quantity)
        .Means("The number that it concerns.");
    private static readonly Field<Duty, Disclosed<ProductScope>> ProductsField = Term("products", ProductScopeFormat.Instance, x => x.Products)
        .Means("The products that it concerns.");
    private static readonly Field<Duty, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory)
        .Means("Where.");
    private static readonly Field<Duty, Disclosed<LocalizedText>> ExceptionsField = Term("exceptions", KernelFormats.LocalizedText, x => x.Exceptions)
        .Means("What is excepted.");
    private static readonly Field<Duty, Disclosed<AssignmentRule>> AssignmentField = Term("assignment", new AssignmentRuleFormat(), x => x.Assignment)
        .Means("Of a duty not to assign the agreement: with whose consent it may be assigned, and what needs none.");
    private static readonly Field<Duty, ProvisionId> CollaborationField = Optional("collaboration", KernelFormats.ProvisionId, x => x.Collaboration)
        .Means("The joint work to which it belongs; null where it belongs to none.");

    internal DutyFormat()
        : base("duty", ModalityField, ActionField, DirectionField, ObjectField, DueField, EveryField, LookBackField, MinimumField, QuantityField, ProductsField, TerritoryField, ExceptionsField, AssignmentField, CollaborationField)
    {
    }

    private protected override Duty Create(Slots slots) => new()
    {
        Modality = slots.Get(ModalityField),
        Action = slots.Get(ActionField),
        Direction = slots.Term(DirectionField),
        Object = slots.Term(ObjectField),
        Due = slots.Term(DueField),
        Every = slots.Term(EveryField),
        LookBack = slots.Term(LookBackField),
        Minimum = slots.Term(MinimumField),
        Quantity = slots.Term(QuantityField),
        Products = slots.Term(ProductsField),
        Territory = slots.Term(TerritoryField),
        Exceptions = slots.Term(ExceptionsField),
        Assignment = slots.Term(AssignmentField),
        Collaboration = slots.Find(CollaborationField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Payment"/>.</summary>
internal sealed class PaymentFormat : RecordFormat<Payment>
{
    private static readonly Field<Payment, Disclosed<PartyId>> PayerField = Term("payer", KernelFormats.PartyId, x => x.Payer)
        .Means("Who pays.");
    private static readonly Field<Payment, Disclosed<PartyId>> PayeeField = Term("payee", KernelFormats.PartyId, x => x.Payee)
        .Means("Who is paid.");
    private static readonly Field<Payment, Disclosed<PaymentForm>> FormField = Term("form", new CodeFormat<PaymentForm>(), x => x.Form)
        .Means("What form it takes.");
    private static readonly Field<Payment, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("How much.");
    private static readonly Field<Payment, Disclosed<ValueList<Instalment>>> InstalmentsField = Term("instalments", new ListFormat<Instalment>(new InstalmentFormat()), x => x.Instalments)
        .Means("The sums due and their days.");
    private static readonly Field<Payment, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate)
        .Means("The share of the base that is owed.");
    private static readonly Field<Payment, Disclosed<Money>> PerUnitField = Term("perUnit", KernelFormats.Money, x => x.PerUnit)
        .Means("What is owed for each unit.");
    private static readonly Field<Payment, Disclosed<LocalizedText>> BaseField = Term("base", KernelFormats.LocalizedText, x => x.Base)
        .Means("On what a rate is reckoned.");
    private static readonly Field<Payment, Disclosed<Money>> MinimumField = Term("minimum", KernelFormats.Money, x => x.Minimum)
        .Means("The least that is owed.");
    private static readonly Field<Payment, Disclosed<Money>> MaximumField = Term("maximum", KernelFormats.Money, x => x.Maximum)
        .Means("The most that is owed.");
    private static readonly Field<Payment, Disclosed<LocalizedText>> InKindField = Term("inKind", KernelFormats.LocalizedText, x => x.InKind)
        .Means("What is given instead of money.");
    private static readonly Field<Payment, Disclosed<LocalizedText>> DueField = Term("due", KernelFormats.LocalizedText, x => x.Due)
        .Means("When it is due, in the words of the contract.");
    private static readonly Field<Payment, RoyaltySchedule> RoyaltyField = Optional("royalty", new RoyaltyScheduleFormat(), x => x.Royalty)
        .Means("How it is reckoned on what is sold, so that it can be; null where that was not recorded, or is no more than the rate or the sum above says.");
    private static readonly Field<Payment, ValueSet<ProvisionId>> ForField = Set("for", KernelFormats.ProvisionId, x => x.For)
        .Means("The provisions for which it is paid; none where that was not recorded.");

    internal PaymentFormat()
        : base("payment", PayerField, PayeeField, FormField, AmountField, InstalmentsField, RateField, PerUnitField, BaseField, MinimumField, MaximumField, InKindField, DueField, RoyaltyField, ForField)
    {
    }

    private protected override Payment Create(Slots slots) => new()
    {
        Payer = slots.Term(PayerField),
        Payee = slots.Term(PayeeField),
        Form = slots.Term(FormField),
        Amount = slots.Term(AmountField),
        Instalments = slots.Term(InstalmentsField),
        Rate = slots.Term(RateField),
        PerUnit = slots.Term(PerUnitField),
        Base = slots.Term(BaseField),
        Minimum = slots.Term(MinimumField),
        Maximum = slots.Term(MaximumField),
        InKind = slots.Term(InKindField),
        Due = slots.Term(DueField),
        Royalty = slots.Find(RoyaltyField),
        For = slots.Get(ForField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="GeneralTerm"/>.</summary>
internal sealed class GeneralTermFormat : RecordFormat<GeneralTerm>
{
    private static readonly Field<GeneralTerm, GeneralTopic> TopicField = Required("topic", new CodeFormat<GeneralTopic>(), x => x.Topic)
        .Means("What it is about.");
    private static readonly Field<GeneralTerm, Disclosed<LocalizedText>> TextField = Term("text", KernelFormats.LocalizedText, x => x.Text)
        .Means("What it says.");
    private static readonly Field<GeneralTerm, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("The sum that it names: a cap, an insured sum.");
    private static readonly Field<GeneralTerm, Disclosed<ContractPeriod>> PeriodField = Term("period", KernelFormats.ContractPeriod, x => x.Period)
        .Means("The time that it names: of a warranty, of a notice.");
    private static readonly Field<GeneralTerm, Disclosed<Jurisdiction>> JurisdictionField = Term("jurisdiction", KernelFormats.Jurisdiction, x => x.Jurisdiction)
        .Means("The law or the courts that it names.");
    private static readonly Field<GeneralTerm, Disclosed<PartySet>> BeneficiariesField = Term("beneficiaries", PartyFormats.PartySet, x => x.Beneficiaries)
        .Means("Who benefits; of a right to terminate for convenience: who has it.");
    private static readonly Field<GeneralTerm, Disclosed<BusinessDayRule>> BusinessDaysField = Term("businessDays", new BusinessDayRuleFormat(), x => x.BusinessDays)
        .Means("What becomes of a day that is no business day.");

    internal GeneralTermFormat()
        : base("generalTerm", TopicField, TextField, AmountField, PeriodField, JurisdictionField, BeneficiariesField, BusinessDaysField)
    {
    }

    private protected override GeneralTerm Create(Slots slots) => new()
    {
        Topic = slots.Get(TopicField),
        Text = slots.Term(TextField),
        Amount = slots.Term(AmountField),
        Period = slots.Term(PeriodField),
        Jurisdiction = slots.Term(JurisdictionField),
        Beneficiaries = slots.Term(BeneficiariesField),
        BusinessDays = slots.Term(BusinessDaysField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
