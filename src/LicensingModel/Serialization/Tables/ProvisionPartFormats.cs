using LicensingModel.Conditions;
using LicensingModel.Parties;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Survival"/>.</summary>
internal sealed class SurvivalFormat : RecordFormat<Survival>
{
    private static readonly Field<Survival, SurvivalExtent> ExtentField = Required("extent", new CodeFormat<SurvivalExtent>(), x => x.Extent)
        .Means("What survives.");
    private static readonly Field<Survival, Disclosed<ContractPeriod>> PeriodField = Term("period", KernelFormats.ContractPeriod, x => x.Period)
        .Means("For how long after the end.");
    private static readonly Field<Survival, Disclosed<Condition>> ConditionField = Term("condition", ConditionFormat.Instance, x => x.Condition)
        .Means("Under which condition.");

    internal SurvivalFormat()
        : base(null, ExtentField, PeriodField, ConditionField)
    {
    }

    private protected override Survival Create(Slots slots) => new()
    {
        Extent = slots.Get(ExtentField),
        Period = slots.Term(PeriodField),
        Condition = slots.Term(ConditionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Contribution"/>.</summary>
internal sealed class ContributionFormat : RecordFormat<Contribution>
{
    private static readonly Field<Contribution, PartyId> PartyField = Required("party", KernelFormats.PartyId, x => x.Party)
        .Means("The participant.");
    private static readonly Field<Contribution, LocalizedText> DoesField = Required("does", KernelFormats.LocalizedText, x => x.Does)
        .Means("What it does.");
    private static readonly Field<Contribution, DutyModality> ModalityField = Optional("modality", new CodeFormat<DutyModality>(), x => x.Modality)
        .Means("How bindingly; null where the text does not say.");
    private static readonly Field<Contribution, ValueSet<Topic>> TopicsField = Set("topics", new CodeFormat<Topic>(), x => x.Topics)
        .Means("On which topics; none at all: on all of them.");
    private static readonly Field<Contribution, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of it.");

    internal ContributionFormat()
        : base(null, PartyField, DoesField, ModalityField, TopicsField, ClaimsField)
    {
    }

    private protected override Contribution Create(Slots slots) => new()
    {
        Party = slots.Get(PartyField),
        Does = slots.Get(DoesField),
        Modality = slots.Find(ModalityField),
        Topics = slots.Get(TopicsField, []),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ResultRights"/>.</summary>
internal sealed class ResultRightsFormat : RecordFormat<ResultRights>
{
    private static readonly Field<ResultRights, ResultGround> GroundField = Required("ground", new CodeFormat<ResultGround>(), x => x.Ground)
        .Means("Which results.");
    private static readonly Field<ResultRights, ValueSet<Topic>> TopicsField = Set("topics", new CodeFormat<Topic>(), x => x.Topics)
        .Means("On which topics; none at all: on all of them.");
    private static readonly Field<ResultRights, Disclosed<ValueSet<PartyId>>> OwnersField = Term("owners", new SetFormat<PartyId>(KernelFormats.PartyId, 1), x => x.Owners)
        .Means("Who owns them; several own jointly.");
    private static readonly Field<ResultRights, Disclosed<LocalizedText>> UseField = Term("use", KernelFormats.LocalizedText, x => x.Use)
        .Means("Who may use them and how.");
    private static readonly Field<ResultRights, ValueSet<ProvisionId>> GrantsField = Set("grants", KernelFormats.ProvisionId, x => x.Grants)
        .Means("The grants that say so.");

    internal ResultRightsFormat()
        : base(null, GroundField, TopicsField, OwnersField, UseField, GrantsField)
    {
    }

    private protected override ResultRights Create(Slots slots) => new()
    {
        Ground = slots.Get(GroundField),
        Topics = slots.Get(TopicsField, []),
        Owners = slots.Term(OwnersField),
        Use = slots.Term(UseField),
        Grants = slots.Get(GrantsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Milestone"/>.</summary>
internal sealed class MilestoneFormat : RecordFormat<Milestone>
{
    private static readonly Field<Milestone, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name)
        .Means("What is to be reached.");
    private static readonly Field<Milestone, Disclosed<AnchoredDate>> DueField = Term("due", KernelFormats.AnchoredDate, x => x.Due)
        .Means("By when.");

    internal MilestoneFormat()
        : base(null, NameField, DueField)
    {
    }

    private protected override Milestone Create(Slots slots) => new()
    {
        Name = slots.Get(NameField),
        Due = slots.Term(DueField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Instalment"/>.</summary>
internal sealed class InstalmentFormat : RecordFormat<Instalment>
{
    private static readonly Field<Instalment, AnchoredDate> OnField = Required("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The day.");
    private static readonly Field<Instalment, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("The sum.");

    internal InstalmentFormat()
        : base(null, OnField, AmountField)
    {
    }

    private protected override Instalment Create(Slots slots) => new()
    {
        On = slots.Get(OnField),
        Amount = slots.Term(AmountField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="TriggeredEffect"/>.</summary>
internal sealed class TriggeredEffectFormat : RecordFormat<TriggeredEffect>
{
    private static readonly Field<TriggeredEffect, Consequence> ConsequenceField = Required("consequence", new CodeFormat<Consequence>(), x => x.Consequence)
        .Means("What follows.");
    private static readonly Field<TriggeredEffect, Disclosed<Condition>> TriggerField = Term("trigger", ConditionFormat.Instance, x => x.Trigger)
        .Means("When.");
    private static readonly Field<TriggeredEffect, ValueSet<ProvisionId>> TargetsField = Set("targets", KernelFormats.ProvisionId, x => x.Targets)
        .Means("To which provisions; none at all: to the agreement as a whole.");
    private static readonly Field<TriggeredEffect, Disclosed<ValueSet<PartyId>>> ElectorsField = Term("electors", new SetFormat<PartyId>(KernelFormats.PartyId, 1), x => x.Electors)
        .Means("Who decides whether it follows. Where nothing was recorded of that, it follows by itself.");
    private static readonly Field<TriggeredEffect, Disclosed<EffectReach>> ReachField = Term("reach", new CodeFormat<EffectReach>(), x => x.Reach)
        .Means("Upon whom it comes, where the targets give something to several: upon all of them, upon the one who triggers it, or upon those who are there when it is triggered.");
    private static readonly Field<TriggeredEffect, Disclosed<AnchoredDate>> FromField = Term("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The first day of it, where that is not the day on which the condition is met.");
    private static readonly Field<TriggeredEffect, Disclosed<ContractPeriod>> NoticeField = Term("notice", KernelFormats.ContractPeriod, x => x.Notice)
        .Means("How long before it follows notice must be given.");
    private static readonly Field<TriggeredEffect, Disclosed<ContractPeriod>> CureField = Term("cure", KernelFormats.ContractPeriod, x => x.Cure)
        .Means("How long there is to cure.");
    private static readonly Field<TriggeredEffect, Disclosed<ContractPeriod>> PeriodField = Term("period", KernelFormats.ContractPeriod, x => x.Period)
        .Means("For how long it lasts, or by how much it extends.");
    private static readonly Field<TriggeredEffect, Disclosed<LocalizedText>> ExceptionsField = Term("exceptions", KernelFormats.LocalizedText, x => x.Exceptions)
        .Means("When it does not follow, in the words of the contract.");
    private static readonly Field<TriggeredEffect, Disclosed<Exclusivity>> BecomesField = Term("becomes", new CodeFormat<Exclusivity>(), x => x.Becomes)
        .Means("What the exclusivity of the targets turns into.");
    private static readonly Field<TriggeredEffect, ValueSet<ProvisionId>> ReplacementsField = Set("replacements", KernelFormats.ProvisionId, x => x.Replacements)
        .Means("The provisions into which the targets turn.");
    private static readonly Field<TriggeredEffect, Disclosed<FrozenProducts>> FrozenToField = Term("frozenTo", new FrozenProductsFormat(), x => x.FrozenTo)
        .Means("Of a freeze: for which products the targets go on.");

    internal TriggeredEffectFormat()
        : base("effect", ConsequenceField, TriggerField, TargetsField, ElectorsField, ReachField, FromField, NoticeField, CureField, PeriodField, ExceptionsField, BecomesField, ReplacementsField, FrozenToField)
    {
    }

    private protected override TriggeredEffect Create(Slots slots) => new()
    {
        Consequence = slots.Get(ConsequenceField),
        Trigger = slots.Term(TriggerField),
        Targets = slots.Get(TargetsField, []),
        Electors = slots.Term(ElectorsField),
        Reach = slots.Term(ReachField),
        From = slots.Term(FromField),
        Notice = slots.Term(NoticeField),
        Cure = slots.Term(CureField),
        Period = slots.Term(PeriodField),
        Exceptions = slots.Term(ExceptionsField),
        Becomes = slots.Term(BecomesField),
        Replacements = slots.Get(ReplacementsField, []),
        FrozenTo = slots.Term(FrozenToField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="FrozenProducts"/>.</summary>
internal sealed class FrozenProductsFormat : RecordFormat<FrozenProducts>
{
    private static readonly Field<FrozenProducts, ValueSet<ProductStage>> StagesField = Set("stages", new CodeFormat<ProductStage>(), x => x.Stages)
        .Means("The stages of which one must have been reached by that day; none at all: the product existed in any way.");
    private static readonly Field<FrozenProducts, ValueSet<PartyId>> DistributorsField = Set("distributors", KernelFormats.PartyId, x => x.Distributors)
        .Means("Whose products: those that one of these distributes; none at all: whoever's.");
    private static readonly Field<FrozenProducts, Disclosed<ProductScope>> BesidesField = Term("besides", ProductScopeFormat.Instance, x => x.Besides)
        .Means("For which products it goes on besides, such as natural evolutions of them. A finding that answers to it names the clause that freezes.");

    internal FrozenProductsFormat()
        : base(null, StagesField, DistributorsField, BesidesField)
    {
    }

    private protected override FrozenProducts Create(Slots slots) => new()
    {
        Stages = slots.Get(StagesField, []),
        Distributors = slots.Get(DistributorsField, []),
        Besides = slots.Term(BesidesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AssignmentRule"/>.</summary>
internal sealed class AssignmentRuleFormat : RecordFormat<AssignmentRule>
{
    private static readonly Field<AssignmentRule, ValueSet<PartyId>> ConsentOfField = Set("consentOf", KernelFormats.PartyId, x => x.ConsentOf)
        .Means("Whose consent is needed; nobody at all: that of every other party.");
    private static readonly Field<AssignmentRule, Disclosed<ConsentStandard>> StandardField = Term("standard", new CodeFormat<ConsentStandard>(), x => x.Standard)
        .Means("How free they are to refuse it.");
    private static readonly Field<AssignmentRule, ValueList<FreeAssignment>> ExceptionsField = List("exceptions", new FreeAssignmentFormat(), x => x.Exceptions)
        .Means("What needs no consent.");
    private static readonly Field<AssignmentRule, ValueSet<TransferOccasion>> CountsField = Set("countsAsAssignment", new CodeFormat<TransferOccasion>(), x => x.CountsAsAssignment)
        .Means("Occasions that the text counts as assignments although the party itself stays: a merger, a sale of its equity.");
    private static readonly Field<AssignmentRule, Disclosed<UnconsentedAssignment>> OtherwiseField = Term("otherwise", new CodeFormat<UnconsentedAssignment>(), x => x.Otherwise)
        .Means("What an assignment without consent is.");

    internal AssignmentRuleFormat()
        : base(null, ConsentOfField, StandardField, ExceptionsField, CountsField, OtherwiseField)
    {
    }

    private protected override AssignmentRule Create(Slots slots) => new()
    {
        ConsentOf = slots.Get(ConsentOfField, []),
        Standard = slots.Term(StandardField),
        Exceptions = slots.Get(ExceptionsField, []),
        CountsAsAssignment = slots.Get(CountsField, []),
        Otherwise = slots.Term(OtherwiseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="FreeAssignment"/>.</summary>
internal sealed class FreeAssignmentFormat : RecordFormat<FreeAssignment>
{
    private static readonly Field<FreeAssignment, ValueSet<TransferOccasion>> OccasionsField = Set("occasions", new CodeFormat<TransferOccasion>(), x => x.Occasions)
        .Means("The occasions on which it is allowed; none at all: however it comes about.");
    private static readonly Field<FreeAssignment, AffiliateRule> AffiliatesField = Optional("affiliates", PartyFormats.AffiliateRule, x => x.Affiliates)
        .Means("The affiliates to whom it is allowed, by the rule that is stated; null where it is not confined to affiliates.");
    private static readonly Field<FreeAssignment, ValueSet<TransferCondition>> ConditionsField = Set("conditions", new CodeFormat<TransferCondition>(), x => x.Conditions)
        .Means("What must be done.");
    private static readonly Field<FreeAssignment, Disclosed<LocalizedText>> LimitsField = Term("limits", KernelFormats.LocalizedText, x => x.Limits)
        .Means("Other limits, in the words of the contract.");

    internal FreeAssignmentFormat()
        : base(null, OccasionsField, AffiliatesField, ConditionsField, LimitsField)
    {
    }

    private protected override FreeAssignment Create(Slots slots) => new()
    {
        Occasions = slots.Get(OccasionsField, []),
        Affiliates = slots.Find(AffiliatesField),
        Conditions = slots.Get(ConditionsField, []),
        Limits = slots.Term(LimitsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="BusinessDayRule"/>.</summary>
internal sealed class BusinessDayRuleFormat : RecordFormat<BusinessDayRule>
{
    private static readonly Field<BusinessDayRule, BusinessDayConvention> ConventionField = Required("convention", new CodeFormat<BusinessDayConvention>(), x => x.Convention)
        .Means("How it is moved.");
    private static readonly Field<BusinessDayRule, ValueSet<BusinessDayMatter>> MattersField = Set("matters", new CodeFormat<BusinessDayMatter>(), x => x.Matters)
        .Means("For what; none at all: for everything that is to be done by a day.");
    private static readonly Field<BusinessDayRule, Disclosed<LocalizedText>> PlacesField = Term("places", KernelFormats.LocalizedText, x => x.Places)
        .Means("Whose holidays count, in the words of the contract: those of New York.");

    internal BusinessDayRuleFormat()
        : base(null, ConventionField, MattersField, PlacesField)
    {
    }

    private protected override BusinessDayRule Create(Slots slots) => new()
    {
        Convention = slots.Get(ConventionField),
        Matters = slots.Get(MattersField, []),
        Places = slots.Term(PlacesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
