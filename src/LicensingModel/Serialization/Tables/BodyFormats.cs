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
    private static readonly Field<Reciprocity, ReciprocityForm> FormField = Required("form", new CodeFormat<ReciprocityForm>(), x => x.Form);
    private static readonly Field<Reciprocity, ValueList<ProvisionId>> LegsField = Required("legs", new ListFormat<ProvisionId>(KernelFormats.ProvisionId, 2), x => x.Legs);
    private static readonly Field<Reciprocity, Disclosed<Mutuality>> MutualityField = Term("mutuality", new CodeFormat<Mutuality>(), x => x.Mutuality);
    private static readonly Field<Reciprocity, ValueSet<Act>> ActsField = Set("acts", new CodeFormat<Act>(), x => x.Acts);
    private static readonly Field<Reciprocity, Disclosed<LocalizedText>> ImprovementsField = Term("improvements", KernelFormats.LocalizedText, x => x.Improvements);
    private static readonly Field<Reciprocity, ValueSet<ProvisionId>> BalancesField = Set("balances", KernelFormats.ProvisionId, x => x.Balances);
    private static readonly Field<Reciprocity, Disclosed<LocalizedText>> TermsField = Term("terms", KernelFormats.LocalizedText, x => x.Terms);

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
    private static readonly Field<CollaborationScope, ValueSet<PartyId>> ParticipantsField = Required("participants", new SetFormat<PartyId>(KernelFormats.PartyId, 2), x => x.Participants);
    private static readonly Field<CollaborationScope, Disclosed<ValueSet<Topic>>> TopicsField = Term("topics", new SetFormat<Topic>(new CodeFormat<Topic>(), 1), x => x.Topics);
    private static readonly Field<CollaborationScope, Disclosed<CollaborationDepth>> DepthField = Term("depth", new CodeFormat<CollaborationDepth>(), x => x.Depth);
    private static readonly Field<CollaborationScope, ValueList<Contribution>> ContributionsField = List("contributions", new ContributionFormat(), x => x.Contributions);
    private static readonly Field<CollaborationScope, ValueList<ResultRights>> ResultsField = List("results", new ResultRightsFormat(), x => x.Results);
    private static readonly Field<CollaborationScope, Disclosed<LocalizedText>> ExclusivityField = Term("exclusivity", KernelFormats.LocalizedText, x => x.Exclusivity);
    private static readonly Field<CollaborationScope, Disclosed<LocalizedText>> OutputsField = Term("outputs", KernelFormats.LocalizedText, x => x.Outputs);
    private static readonly Field<CollaborationScope, ValueList<Milestone>> MilestonesField = List("milestones", new MilestoneFormat(), x => x.Milestones);
    private static readonly Field<CollaborationScope, Disclosed<LocalizedText>> GovernanceField = Term("governance", KernelFormats.LocalizedText, x => x.Governance);
    private static readonly Field<CollaborationScope, ValueSet<ProvisionId>> OptionsField = Set("options", KernelFormats.ProvisionId, x => x.Options);

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
    private static readonly Field<Duty, DutyModality> ModalityField = Required("modality", new CodeFormat<DutyModality>(), x => x.Modality);
    private static readonly Field<Duty, DutyAction> ActionField = Required("action", new CodeFormat<DutyAction>(), x => x.Action);
    private static readonly Field<Duty, Disclosed<PartyFlow>> DirectionField = Term("direction", KernelFormats.PartyFlow, x => x.Direction);
    private static readonly Field<Duty, Disclosed<LocalizedText>> ObjectField = Term("object", KernelFormats.LocalizedText, x => x.Object);
    private static readonly Field<Duty, Disclosed<AnchoredDate>> DueField = Term("due", KernelFormats.AnchoredDate, x => x.Due);
    private static readonly Field<Duty, Disclosed<ContractPeriod>> EveryField = Term("every", KernelFormats.ContractPeriod, x => x.Every);
    private static readonly Field<Duty, Disclosed<Money>> MinimumField = Term("minimum", KernelFormats.Money, x => x.Minimum);
    private static readonly Field<Duty, Disclosed<Quantity>> QuantityField = Term("quantity", KernelFormats.Quantity, x => x.Quantity);
    private static readonly Field<Duty, Disclosed<ProductScope>> ProductsField = Term("products", ProductScopeFormat.Instance, x => x.Products);
    private static readonly Field<Duty, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory);
    private static readonly Field<Duty, Disclosed<LocalizedText>> ExceptionsField = Term("exceptions", KernelFormats.LocalizedText, x => x.Exceptions);
    private static readonly Field<Duty, Disclosed<AssignmentRule>> AssignmentField = Term("assignment", new AssignmentRuleFormat(), x => x.Assignment);
    private static readonly Field<Duty, ProvisionId> CollaborationField = Optional("collaboration", KernelFormats.ProvisionId, x => x.Collaboration);

    internal DutyFormat()
        : base("duty", ModalityField, ActionField, DirectionField, ObjectField, DueField, EveryField, MinimumField, QuantityField, ProductsField, TerritoryField, ExceptionsField, AssignmentField, CollaborationField)
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
    private static readonly Field<Payment, Disclosed<PartyId>> PayerField = Term("payer", KernelFormats.PartyId, x => x.Payer);
    private static readonly Field<Payment, Disclosed<PartyId>> PayeeField = Term("payee", KernelFormats.PartyId, x => x.Payee);
    private static readonly Field<Payment, Disclosed<PaymentForm>> FormField = Term("form", new CodeFormat<PaymentForm>(), x => x.Form);
    private static readonly Field<Payment, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount);
    private static readonly Field<Payment, Disclosed<ValueList<Instalment>>> InstalmentsField = Term("instalments", new ListFormat<Instalment>(new InstalmentFormat()), x => x.Instalments);
    private static readonly Field<Payment, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate);
    private static readonly Field<Payment, Disclosed<Money>> PerUnitField = Term("perUnit", KernelFormats.Money, x => x.PerUnit);
    private static readonly Field<Payment, Disclosed<LocalizedText>> BaseField = Term("base", KernelFormats.LocalizedText, x => x.Base);
    private static readonly Field<Payment, Disclosed<Money>> MinimumField = Term("minimum", KernelFormats.Money, x => x.Minimum);
    private static readonly Field<Payment, Disclosed<Money>> MaximumField = Term("maximum", KernelFormats.Money, x => x.Maximum);
    private static readonly Field<Payment, Disclosed<LocalizedText>> InKindField = Term("inKind", KernelFormats.LocalizedText, x => x.InKind);
    private static readonly Field<Payment, Disclosed<LocalizedText>> DueField = Term("due", KernelFormats.LocalizedText, x => x.Due);
    private static readonly Field<Payment, RoyaltySchedule> RoyaltyField = Optional("royalty", new RoyaltyScheduleFormat(), x => x.Royalty);
    private static readonly Field<Payment, ValueSet<ProvisionId>> ForField = Set("for", KernelFormats.ProvisionId, x => x.For);

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
    private static readonly Field<GeneralTerm, GeneralTopic> TopicField = Required("topic", new CodeFormat<GeneralTopic>(), x => x.Topic);
    private static readonly Field<GeneralTerm, Disclosed<LocalizedText>> TextField = Term("text", KernelFormats.LocalizedText, x => x.Text);
    private static readonly Field<GeneralTerm, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount);
    private static readonly Field<GeneralTerm, Disclosed<ContractPeriod>> PeriodField = Term("period", KernelFormats.ContractPeriod, x => x.Period);
    private static readonly Field<GeneralTerm, Disclosed<Jurisdiction>> JurisdictionField = Term("jurisdiction", KernelFormats.Jurisdiction, x => x.Jurisdiction);
    private static readonly Field<GeneralTerm, Disclosed<PartySet>> BeneficiariesField = Term("beneficiaries", PartyFormats.PartySet, x => x.Beneficiaries);

    internal GeneralTermFormat()
        : base("generalTerm", TopicField, TextField, AmountField, PeriodField, JurisdictionField, BeneficiariesField)
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
        UnrecognizedMembers = slots.Unrecognized,
    };
}
