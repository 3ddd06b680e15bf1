using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Dealings;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Sources;
using static LicensingModel.Validation.Reach.ElementMember;

namespace LicensingModel.Validation.Reach;

/// <summary>
/// The members in which elements or terms stand, type by type, in the order in which they are written, and how to get them. Made by the test of the table:
/// LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter ContentTable
/// </summary>
internal static class ElementMembers
{
    /// <summary>By type, its members; those of a type are made when they are first asked for.</summary>
    internal static IReadOnlyDictionary<Type, Func<ElementMember[]>> ByType { get; } = new Dictionary<Type, Func<ElementMember[]>>
    {
        [typeof(Agreement)] = static () => [ListOf("parties", typeof(AgreementParty), static x => ((Agreement)x).Parties.Items), TermOf("governingLaw", typeof(Disclosed<Jurisdiction>), static x => ((Agreement)x).GoverningLaw), TermOf("bindingEffect", typeof(Disclosed<BindingEffect>), static x => ((Agreement)x).BindingEffect), TermOf("announced", typeof(Disclosed<AnchoredDate>), static x => ((Agreement)x).Announced), TermOf("signed", typeof(Disclosed<AnchoredDate>), static x => ((Agreement)x).Signed), One("term", typeof(OperativeTerm), static x => ((Agreement)x).Term), ListOf("status", typeof(StatusEntry), static x => ((Agreement)x).Status.Items), ListOf("relations", typeof(AgreementRelation), static x => ((Agreement)x).Relations.Items), ListOf("provisions", typeof(Provision), static x => ((Agreement)x).Provisions.Items), ListOf("amendments", typeof(Amendment), static x => ((Agreement)x).Amendments.Items)],
        [typeof(AgreementParty)] = static () => [],
        [typeof(AgreementRelation)] = static () => [],
        [typeof(AddProvision)] = static () => [One("provision", typeof(Provision), static x => ((AddProvision)x).Provision)],
        [typeof(Amendment)] = static () => [TermOf("bindingEffect", typeof(Disclosed<BindingEffect>), static x => ((Amendment)x).BindingEffect), TermOf("signed", typeof(Disclosed<AnchoredDate>), static x => ((Amendment)x).Signed), TermOf("effective", typeof(Disclosed<AnchoredDate>), static x => ((Amendment)x).Effective), ListOf("changes", typeof(AmendmentChange), static x => ((Amendment)x).Changes.Items), ListOf("claims", typeof(Mention), static x => ((Amendment)x).Claims.Items)],
        [typeof(AssignBenefit)] = static () => [],
        [typeof(CorrectProvision)] = static () => [One("provision", typeof(Provision), static x => ((CorrectProvision)x).Provision)],
        [typeof(ExtendTerm)] = static () => [TermOf("until", typeof(Disclosed<AnchoredDate>), static x => ((ExtendTerm)x).Until)],
        [typeof(NovateParty)] = static () => [],
        [typeof(RemoveProvision)] = static () => [],
        [typeof(ReplaceProvision)] = static () => [One("provision", typeof(Provision), static x => ((ReplaceProvision)x).Provision)],
        [typeof(RestateText)] = static () => [ListOf("provisions", typeof(Provision), static x => ((RestateText)x).Provisions.Items)],
        [typeof(TerminateText)] = static () => [],
        [typeof(UnrecognizedChange)] = static () => [],
        [typeof(Determination)] = static () => [TermOf("finding", typeof(Disclosed<DeterminationResult>), static x => ((Determination)x).Finding), TermOf("on", typeof(Disclosed<AnchoredDate>), static x => ((Determination)x).On), ListOf("claims", typeof(Mention), static x => ((Determination)x).Claims.Items)],
        [typeof(LicensingDocument)] = static () => [ListOf("parties", typeof(Party), static x => ((LicensingDocument)x).Parties.Items), ListOf("ownership", typeof(OwnershipStake), static x => ((LicensingDocument)x).Ownership.Items), ListOf("memberships", typeof(Membership), static x => ((LicensingDocument)x).Memberships.Items), ListOf("standards", typeof(Standard), static x => ((LicensingDocument)x).Standards.Items), ListOf("products", typeof(ProductCategory), static x => ((LicensingDocument)x).Products.Items), ListOf("patents", typeof(Patent), static x => ((LicensingDocument)x).Patents.Items), ListOf("declarations", typeof(EssentialityDeclaration), static x => ((LicensingDocument)x).Declarations.Items), ListOf("portfolioCounts", typeof(PortfolioCount), static x => ((LicensingDocument)x).PortfolioCounts.Items), ListOf("intangibles", typeof(Intangible), static x => ((LicensingDocument)x).Intangibles.Items), ListOf("sources", typeof(Source), static x => ((LicensingDocument)x).Sources.Items), ListOf("events", typeof(RecordedEvent), static x => ((LicensingDocument)x).Events.Items), ListOf("determinations", typeof(Determination), static x => ((LicensingDocument)x).Determinations.Items), ListOf("agreements", typeof(Agreement), static x => ((LicensingDocument)x).Agreements.Items)],
        [typeof(RecordedEvent)] = static () => [TermOf("on", typeof(Disclosed<AnchoredDate>), static x => ((RecordedEvent)x).On), ListOf("claims", typeof(Mention), static x => ((RecordedEvent)x).Claims.Items)],
        [typeof(StatusEntry)] = static () => [TermOf("on", typeof(Disclosed<AnchoredDate>), static x => ((StatusEntry)x).On), ListOf("claims", typeof(Mention), static x => ((StatusEntry)x).Claims.Items)],
        [typeof(AfterEvent)] = static () => [],
        [typeof(AllConditions)] = static () => [ListOf("conditions", typeof(Condition), static x => ((AllConditions)x).Conditions.Items)],
        [typeof(AnyCondition)] = static () => [ListOf("conditions", typeof(Condition), static x => ((AnyCondition)x).Conditions.Items)],
        [typeof(ComplianceCondition)] = static () => [],
        [typeof(ConditionDescribed)] = static () => [],
        [typeof(ConditionForActs)] = static () => [One("condition", typeof(Condition), static x => ((ConditionForActs)x).Condition)],
        [typeof(DeterminedCondition)] = static () => [],
        [typeof(Happening)] = static () => [TermOf("affiliates", typeof(Disclosed<AffiliateRule>), static x => ((Happening)x).Affiliates), TermOf("againstAffiliates", typeof(Disclosed<AffiliateRule>), static x => ((Happening)x).AgainstAffiliates), TermOf("exceptions", typeof(Disclosed<LocalizedText>), static x => ((Happening)x).Exceptions)],
        [typeof(NotCondition)] = static () => [One("condition", typeof(Condition), static x => ((NotCondition)x).Condition)],
        [typeof(UnrecognizedCondition)] = static () => [],
        [typeof(EarlierOf)] = static () => [ListOf("dates", typeof(AnchoredDate), static x => ((EarlierOf)x).Dates.Items)],
        [typeof(EventDate)] = static () => [],
        [typeof(FixedDate)] = static () => [],
        [typeof(Intangible)] = static () => [TermOf("holders", typeof(Disclosed<ValueList<TitleHolding>>), static x => ((Intangible)x).Holders)],
        [typeof(IntangibleDifference)] = static () => [One("scope", typeof(IntangibleScope), static x => ((IntangibleDifference)x).Scope), One("excluded", typeof(IntangibleScope), static x => ((IntangibleDifference)x).Excluded)],
        [typeof(IntangibleUnion)] = static () => [ListOf("scopes", typeof(IntangibleScope), static x => ((IntangibleUnion)x).Scopes.Items)],
        [typeof(IntangiblesDescribed)] = static () => [],
        [typeof(IntangiblesOfKind)] = static () => [One("owners", typeof(PartySet), static x => ((IntangiblesOfKind)x).Owners)],
        [typeof(ListedIntangibles)] = static () => [],
        [typeof(UnrecognizedIntangibleScope)] = static () => [],
        [typeof(LaterOf)] = static () => [ListOf("dates", typeof(AnchoredDate), static x => ((LaterOf)x).Dates.Items)],
        [typeof(Mention)] = static () => [One("quotation", typeof(Quotation), static x => ((Mention)x).Quotation)],
        [typeof(NoEnd)] = static () => [],
        [typeof(OffsetDate)] = static () => [One("from", typeof(AnchoredDate), static x => ((OffsetDate)x).From)],
        [typeof(AffiliateRule)] = static () => [TermOf("control", typeof(Disclosed<ControlThreshold>), static x => ((AffiliateRule)x).Control), TermOf("chain", typeof(Disclosed<ChainCounting>), static x => ((AffiliateRule)x).Chain), TermOf("membership", typeof(Disclosed<AffiliateMembership>), static x => ((AffiliateRule)x).Membership), TermOf("asOf", typeof(Disclosed<AnchoredDate>), static x => ((AffiliateRule)x).AsOf), TermOf("onLeaving", typeof(Disclosed<LeavingRule>), static x => ((AffiliateRule)x).OnLeaving), TermOf("tail", typeof(Disclosed<ContractPeriod>), static x => ((AffiliateRule)x).Tail), TermOf("acquirers", typeof(Disclosed<AcquirerRule>), static x => ((AffiliateRule)x).Acquirers)],
        [typeof(Membership)] = static () => [ListOf("claims", typeof(Mention), static x => ((Membership)x).Claims.Items)],
        [typeof(OwnershipStake)] = static () => [TermOf("share", typeof(Disclosed<Percentage>), static x => ((OwnershipStake)x).Share), TermOf("control", typeof(Disclosed<ControlKind>), static x => ((OwnershipStake)x).Control), ListOf("claims", typeof(Mention), static x => ((OwnershipStake)x).Claims.Items)],
        [typeof(Party)] = static () => [ListOf("identifiers", typeof(PartyIdentifier), static x => ((Party)x).Identifiers.Items)],
        [typeof(PartyIdentifier)] = static () => [],
        [typeof(PartySet)] = static () => [TermOf("affiliates", typeof(Disclosed<AffiliateRule>), static x => ((PartySet)x).Affiliates)],
        [typeof(PartyFlow)] = static () => [],
        [typeof(CapturePeriod)] = static () => [One("from", typeof(AnchoredDate), static x => ((CapturePeriod)x).From), One("until", typeof(AnchoredDate), static x => ((CapturePeriod)x).Until)],
        [typeof(Classification)] = static () => [],
        [typeof(EssentialityDeclaration)] = static () => [TermOf("patents", typeof(Disclosed<PatentScope>), static x => ((EssentialityDeclaration)x).Patents), TermOf("standards", typeof(Disclosed<ValueSet<StandardId>>), static x => ((EssentialityDeclaration)x).Standards), TermOf("on", typeof(Disclosed<AnchoredDate>), static x => ((EssentialityDeclaration)x).On), TermOf("undertaking", typeof(Disclosed<LicensingUndertaking>), static x => ((EssentialityDeclaration)x).Undertaking), ListOf("claims", typeof(Mention), static x => ((EssentialityDeclaration)x).Claims.Items)],
        [typeof(LicensingUndertaking)] = static () => [TermOf("reciprocity", typeof(Disclosed<UndertakingReciprocity>), static x => ((LicensingUndertaking)x).Reciprocity)],
        [typeof(LegalStatusEntry)] = static () => [One("on", typeof(AnchoredDate), static x => ((LegalStatusEntry)x).On)],
        [typeof(NationalRight)] = static () => [TermOf("granted", typeof(Disclosed<AnchoredDate>), static x => ((NationalRight)x).Granted), TermOf("lastDayInForce", typeof(Disclosed<AnchoredDate>), static x => ((NationalRight)x).LastDayInForce), TermOf("adjustment", typeof(Disclosed<ContractPeriod>), static x => ((NationalRight)x).Adjustment), TermOf("disclaimedTo", typeof(Disclosed<AnchoredDate>), static x => ((NationalRight)x).DisclaimedTo), TermOf("extension", typeof(Disclosed<ContractPeriod>), static x => ((NationalRight)x).Extension), TermOf("certificates", typeof(Disclosed<ValueList<SupplementaryCertificate>>), static x => ((NationalRight)x).Certificates), TermOf("statuses", typeof(Disclosed<ValueList<LegalStatusEntry>>), static x => ((NationalRight)x).Statuses)],
        [typeof(Patent)] = static () => [TermOf("filed", typeof(Disclosed<AnchoredDate>), static x => ((Patent)x).Filed), TermOf("firstFiled", typeof(Disclosed<AnchoredDate>), static x => ((Patent)x).FirstFiled), TermOf("priorities", typeof(Disclosed<ValueList<Priority>>), static x => ((Patent)x).Priorities), TermOf("classifications", typeof(Disclosed<ValueList<Classification>>), static x => ((Patent)x).Classifications), TermOf("protection", typeof(Disclosed<ValueList<NationalRight>>), static x => ((Patent)x).Protection), One("unitaryEffect", typeof(UnitaryEffect), static x => ((Patent)x).UnitaryEffect), TermOf("holders", typeof(Disclosed<ValueList<TitleHolding>>), static x => ((Patent)x).Holders), TermOf("essentiality", typeof(Disclosed<ValueList<Essentiality>>), static x => ((Patent)x).Essentiality)],
        [typeof(PortfolioCount)] = static () => [TermOf("count", typeof(Disclosed<Quantity>), static x => ((PortfolioCount)x).Count), TermOf("territory", typeof(Disclosed<Territory>), static x => ((PortfolioCount)x).Territory), TermOf("asOf", typeof(Disclosed<AnchoredDate>), static x => ((PortfolioCount)x).AsOf)],
        [typeof(Priority)] = static () => [TermOf("filed", typeof(Disclosed<AnchoredDate>), static x => ((Priority)x).Filed)],
        [typeof(AllPatents)] = static () => [],
        [typeof(ListedClaims)] = static () => [],
        [typeof(ListedPatents)] = static () => [],
        [typeof(PatentDifference)] = static () => [One("scope", typeof(PatentScope), static x => ((PatentDifference)x).Scope), One("excluded", typeof(PatentScope), static x => ((PatentDifference)x).Excluded)],
        [typeof(PatentFamilies)] = static () => [One("of", typeof(PatentScope), static x => ((PatentFamilies)x).Of)],
        [typeof(PatentIntersection)] = static () => [ListOf("scopes", typeof(PatentScope), static x => ((PatentIntersection)x).Scopes.Items)],
        [typeof(PatentUnion)] = static () => [ListOf("scopes", typeof(PatentScope), static x => ((PatentUnion)x).Scopes.Items)],
        [typeof(PatentsByDate)] = static () => [One("from", typeof(AnchoredDate), static x => ((PatentsByDate)x).From), One("until", typeof(AnchoredDate), static x => ((PatentsByDate)x).Until)],
        [typeof(PatentsClassified)] = static () => [],
        [typeof(PatentsDescribed)] = static () => [],
        [typeof(PatentsEssentialTo)] = static () => [TermOf("portions", typeof(Disclosed<EssentialPortions>), static x => ((PatentsEssentialTo)x).Portions)],
        [typeof(PatentsNecessaryFor)] = static () => [],
        [typeof(PatentsOwnedBy)] = static () => [One("owners", typeof(PartySet), static x => ((PatentsOwnedBy)x).Owners), TermOf("during", typeof(Disclosed<CapturePeriod>), static x => ((PatentsOwnedBy)x).During)],
        [typeof(PatentsUsedIn)] = static () => [One("asOf", typeof(AnchoredDate), static x => ((PatentsUsedIn)x).AsOf)],
        [typeof(StandardEssentialPatents)] = static () => [],
        [typeof(UnrecognizedPatentScope)] = static () => [],
        [typeof(Essentiality)] = static () => [TermOf("on", typeof(Disclosed<AnchoredDate>), static x => ((Essentiality)x).On)],
        [typeof(Standard)] = static () => [],
        [typeof(SupplementaryCertificate)] = static () => [TermOf("authorised", typeof(Disclosed<AnchoredDate>), static x => ((SupplementaryCertificate)x).Authorised), TermOf("paediatricExtension", typeof(Disclosed<ContractPeriod>), static x => ((SupplementaryCertificate)x).PaediatricExtension)],
        [typeof(TitleHolding)] = static () => [],
        [typeof(UnitaryEffect)] = static () => [TermOf("registered", typeof(Disclosed<AnchoredDate>), static x => ((UnitaryEffect)x).Registered), TermOf("granted", typeof(Disclosed<AnchoredDate>), static x => ((UnitaryEffect)x).Granted), TermOf("lastDayInForce", typeof(Disclosed<AnchoredDate>), static x => ((UnitaryEffect)x).LastDayInForce), TermOf("statuses", typeof(Disclosed<ValueList<LegalStatusEntry>>), static x => ((UnitaryEffect)x).Statuses)],
        [typeof(ProductCategory)] = static () => [TermOf("stages", typeof(Disclosed<ValueList<StageReached>>), static x => ((ProductCategory)x).Stages), TermOf("compliesWith", typeof(Disclosed<ValueSet<StandardId>>), static x => ((ProductCategory)x).CompliesWith), TermOf("marks", typeof(Disclosed<ValueSet<IntangibleId>>), static x => ((ProductCategory)x).Marks), TermOf("distributor", typeof(Disclosed<PartyId>), static x => ((ProductCategory)x).Distributor), TermOf("revenue", typeof(Disclosed<CopyRevenue>), static x => ((ProductCategory)x).Revenue)],
        [typeof(AllProducts)] = static () => [],
        [typeof(CopiesDistributedBy)] = static () => [TermOf("revenue", typeof(Disclosed<CopyRevenue>), static x => ((CopiesDistributedBy)x).Revenue)],
        [typeof(FoundryProducts)] = static () => [],
        [typeof(NaturalEvolutions)] = static () => [One("of", typeof(ProductScope), static x => ((NaturalEvolutions)x).Of)],
        [typeof(ProductDifference)] = static () => [One("scope", typeof(ProductScope), static x => ((ProductDifference)x).Scope), One("excluded", typeof(ProductScope), static x => ((ProductDifference)x).Excluded)],
        [typeof(ProductIntersection)] = static () => [ListOf("scopes", typeof(ProductScope), static x => ((ProductIntersection)x).Scopes.Items)],
        [typeof(ProductUnion)] = static () => [ListOf("scopes", typeof(ProductScope), static x => ((ProductUnion)x).Scopes.Items)],
        [typeof(ProductsCompliantWith)] = static () => [],
        [typeof(ProductsDescribed)] = static () => [],
        [typeof(ProductsExistingAt)] = static () => [One("date", typeof(AnchoredDate), static x => ((ProductsExistingAt)x).Date)],
        [typeof(ProductsIn)] = static () => [],
        [typeof(ProductsUnderBrand)] = static () => [],
        [typeof(UnrecognizedProductScope)] = static () => [],
        [typeof(StageReached)] = static () => [TermOf("on", typeof(Disclosed<AnchoredDate>), static x => ((StageReached)x).On)],
        [typeof(LateCharge)] = static () => [TermOf("rate", typeof(Disclosed<Percentage>), static x => ((LateCharge)x).Rate), One("reference", typeof(ReferenceRate), static x => ((LateCharge)x).Reference), TermOf("ceiling", typeof(Disclosed<Percentage>), static x => ((LateCharge)x).Ceiling)],
        [typeof(ReferenceRate)] = static () => [TermOf("day", typeof(Disclosed<ReferenceDay>), static x => ((ReferenceRate)x).Day)],
        [typeof(CollaborationScope)] = static () => [TermOf("topics", typeof(Disclosed<ValueSet<Topic>>), static x => ((CollaborationScope)x).Topics), TermOf("depth", typeof(Disclosed<CollaborationDepth>), static x => ((CollaborationScope)x).Depth), ListOf("contributions", typeof(Contribution), static x => ((CollaborationScope)x).Contributions.Items), ListOf("results", typeof(ResultRights), static x => ((CollaborationScope)x).Results.Items), TermOf("exclusivity", typeof(Disclosed<LocalizedText>), static x => ((CollaborationScope)x).Exclusivity), TermOf("outputs", typeof(Disclosed<LocalizedText>), static x => ((CollaborationScope)x).Outputs), ListOf("milestones", typeof(Milestone), static x => ((CollaborationScope)x).Milestones.Items), TermOf("governance", typeof(Disclosed<LocalizedText>), static x => ((CollaborationScope)x).Governance)],
        [typeof(Contribution)] = static () => [ListOf("claims", typeof(Mention), static x => ((Contribution)x).Claims.Items)],
        [typeof(Milestone)] = static () => [TermOf("due", typeof(Disclosed<AnchoredDate>), static x => ((Milestone)x).Due)],
        [typeof(ResultRights)] = static () => [TermOf("owners", typeof(Disclosed<ValueSet<PartyId>>), static x => ((ResultRights)x).Owners), TermOf("use", typeof(Disclosed<LocalizedText>), static x => ((ResultRights)x).Use)],
        [typeof(Instalment)] = static () => [One("on", typeof(AnchoredDate), static x => ((Instalment)x).On), TermOf("amount", typeof(Disclosed<Money>), static x => ((Instalment)x).Amount)],
        [typeof(LineChoice)] = static () => [],
        [typeof(Payment)] = static () => [TermOf("payer", typeof(Disclosed<PartyId>), static x => ((Payment)x).Payer), TermOf("payee", typeof(Disclosed<PartyId>), static x => ((Payment)x).Payee), TermOf("form", typeof(Disclosed<PaymentForm>), static x => ((Payment)x).Form), TermOf("amount", typeof(Disclosed<Money>), static x => ((Payment)x).Amount), TermOf("instalments", typeof(Disclosed<ValueList<Instalment>>), static x => ((Payment)x).Instalments), TermOf("rate", typeof(Disclosed<Percentage>), static x => ((Payment)x).Rate), TermOf("perUnit", typeof(Disclosed<Money>), static x => ((Payment)x).PerUnit), TermOf("base", typeof(Disclosed<LocalizedText>), static x => ((Payment)x).Base), TermOf("minimum", typeof(Disclosed<Money>), static x => ((Payment)x).Minimum), TermOf("maximum", typeof(Disclosed<Money>), static x => ((Payment)x).Maximum), TermOf("inKind", typeof(Disclosed<LocalizedText>), static x => ((Payment)x).InKind), TermOf("due", typeof(Disclosed<LocalizedText>), static x => ((Payment)x).Due), One("royalty", typeof(RoyaltySchedule), static x => ((Payment)x).Royalty)],
        [typeof(RoyaltyLine)] = static () => [One("sales", typeof(SaleScope), static x => ((RoyaltyLine)x).Sales), ListOf("steps", typeof(RoyaltyStep), static x => ((RoyaltyLine)x).Steps.Items)],
        [typeof(RoyaltySchedule)] = static () => [TermOf("currency", typeof(Disclosed<Currency>), static x => ((RoyaltySchedule)x).Currency), TermOf("every", typeof(Disclosed<RoyaltyPeriod>), static x => ((RoyaltySchedule)x).Every), One("yearFrom", typeof(AnchoredDate), static x => ((RoyaltySchedule)x).YearFrom), TermOf("dueWithin", typeof(Disclosed<ContractPeriod>), static x => ((RoyaltySchedule)x).DueWithin), ListOf("lines", typeof(RoyaltyLine), static x => ((RoyaltySchedule)x).Lines.Items), ListOf("choices", typeof(LineChoice), static x => ((RoyaltySchedule)x).Choices.Items), ListOf("steps", typeof(RoyaltyStep), static x => ((RoyaltySchedule)x).Steps.Items), One("rounding", typeof(Rounding), static x => ((RoyaltySchedule)x).Rounding), One("late", typeof(LateCharge), static x => ((RoyaltySchedule)x).Late)],
        [typeof(FrozenProducts)] = static () => [TermOf("besides", typeof(Disclosed<ProductScope>), static x => ((FrozenProducts)x).Besides)],
        [typeof(TriggeredEffect)] = static () => [TermOf("trigger", typeof(Disclosed<Condition>), static x => ((TriggeredEffect)x).Trigger), TermOf("electors", typeof(Disclosed<ValueSet<PartyId>>), static x => ((TriggeredEffect)x).Electors), TermOf("reach", typeof(Disclosed<EffectReach>), static x => ((TriggeredEffect)x).Reach), TermOf("from", typeof(Disclosed<AnchoredDate>), static x => ((TriggeredEffect)x).From), TermOf("notice", typeof(Disclosed<ContractPeriod>), static x => ((TriggeredEffect)x).Notice), TermOf("cure", typeof(Disclosed<ContractPeriod>), static x => ((TriggeredEffect)x).Cure), TermOf("period", typeof(Disclosed<ContractPeriod>), static x => ((TriggeredEffect)x).Period), TermOf("exceptions", typeof(Disclosed<LocalizedText>), static x => ((TriggeredEffect)x).Exceptions), TermOf("becomes", typeof(Disclosed<Exclusivity>), static x => ((TriggeredEffect)x).Becomes), TermOf("frozenTo", typeof(Disclosed<FrozenProducts>), static x => ((TriggeredEffect)x).FrozenTo)],
        [typeof(AssignmentRule)] = static () => [TermOf("standard", typeof(Disclosed<ConsentStandard>), static x => ((AssignmentRule)x).Standard), ListOf("exceptions", typeof(FreeAssignment), static x => ((AssignmentRule)x).Exceptions.Items), TermOf("otherwise", typeof(Disclosed<UnconsentedAssignment>), static x => ((AssignmentRule)x).Otherwise)],
        [typeof(BusinessDayRule)] = static () => [TermOf("places", typeof(Disclosed<LocalizedText>), static x => ((BusinessDayRule)x).Places)],
        [typeof(Duty)] = static () => [TermOf("direction", typeof(Disclosed<PartyFlow>), static x => ((Duty)x).Direction), TermOf("object", typeof(Disclosed<LocalizedText>), static x => ((Duty)x).Object), TermOf("due", typeof(Disclosed<AnchoredDate>), static x => ((Duty)x).Due), TermOf("every", typeof(Disclosed<ContractPeriod>), static x => ((Duty)x).Every), TermOf("lookBack", typeof(Disclosed<ContractPeriod>), static x => ((Duty)x).LookBack), TermOf("minimum", typeof(Disclosed<Money>), static x => ((Duty)x).Minimum), TermOf("quantity", typeof(Disclosed<Quantity>), static x => ((Duty)x).Quantity), TermOf("products", typeof(Disclosed<ProductScope>), static x => ((Duty)x).Products), TermOf("territory", typeof(Disclosed<Territory>), static x => ((Duty)x).Territory), TermOf("exceptions", typeof(Disclosed<LocalizedText>), static x => ((Duty)x).Exceptions), TermOf("assignment", typeof(Disclosed<AssignmentRule>), static x => ((Duty)x).Assignment)],
        [typeof(FreeAssignment)] = static () => [One("affiliates", typeof(AffiliateRule), static x => ((FreeAssignment)x).Affiliates), TermOf("limits", typeof(Disclosed<LocalizedText>), static x => ((FreeAssignment)x).Limits)],
        [typeof(GeneralTerm)] = static () => [TermOf("text", typeof(Disclosed<LocalizedText>), static x => ((GeneralTerm)x).Text), TermOf("amount", typeof(Disclosed<Money>), static x => ((GeneralTerm)x).Amount), TermOf("period", typeof(Disclosed<ContractPeriod>), static x => ((GeneralTerm)x).Period), TermOf("jurisdiction", typeof(Disclosed<Jurisdiction>), static x => ((GeneralTerm)x).Jurisdiction), TermOf("beneficiaries", typeof(Disclosed<PartySet>), static x => ((GeneralTerm)x).Beneficiaries), TermOf("businessDays", typeof(Disclosed<BusinessDayRule>), static x => ((GeneralTerm)x).BusinessDays)],
        [typeof(OperativeTerm)] = static () => [TermOf("from", typeof(Disclosed<AnchoredDate>), static x => ((OperativeTerm)x).From), TermOf("until", typeof(Disclosed<AnchoredDate>), static x => ((OperativeTerm)x).Until), TermOf("atLeast", typeof(Disclosed<ContractPeriod>), static x => ((OperativeTerm)x).AtLeast)],
        [typeof(Provision)] = static () => [TermOf("bindingEffect", typeof(Disclosed<BindingEffect>), static x => ((Provision)x).BindingEffect), One("term", typeof(OperativeTerm), static x => ((Provision)x).Term), TermOf("condition", typeof(Disclosed<Condition>), static x => ((Provision)x).Condition), TermOf("survival", typeof(Disclosed<Survival>), static x => ((Provision)x).Survival), One("body", typeof(ProvisionBody), static x => ((Provision)x).Body), ListOf("claims", typeof(Mention), static x => ((Provision)x).Claims.Items)],
        [typeof(FlatRate)] = static () => [TermOf("amount", typeof(Disclosed<Money>), static x => ((FlatRate)x).Amount), One("index", typeof(Indexation), static x => ((FlatRate)x).Index)],
        [typeof(GreaterRate)] = static () => [ListOf("rates", typeof(RoyaltyRate), static x => ((GreaterRate)x).Rates.Items)],
        [typeof(LesserRate)] = static () => [ListOf("rates", typeof(RoyaltyRate), static x => ((LesserRate)x).Rates.Items)],
        [typeof(PercentRate)] = static () => [TermOf("rate", typeof(Disclosed<Percentage>), static x => ((PercentRate)x).Rate)],
        [typeof(RateTier)] = static () => [One("rate", typeof(RoyaltyRate), static x => ((RateTier)x).Rate)],
        [typeof(ReportedRate)] = static () => [],
        [typeof(SummedRate)] = static () => [ListOf("rates", typeof(RoyaltyRate), static x => ((SummedRate)x).Rates.Items)],
        [typeof(TieredRate)] = static () => [ListOf("tiers", typeof(RateTier), static x => ((TieredRate)x).Tiers.Items)],
        [typeof(UnitRate)] = static () => [TermOf("amount", typeof(Disclosed<Money>), static x => ((UnitRate)x).Amount), One("timesRounding", typeof(Rounding), static x => ((UnitRate)x).TimesRounding), One("index", typeof(Indexation), static x => ((UnitRate)x).Index)],
        [typeof(UnrecognizedRate)] = static () => [],
        [typeof(Reciprocity)] = static () => [TermOf("mutuality", typeof(Disclosed<Mutuality>), static x => ((Reciprocity)x).Mutuality), TermOf("improvements", typeof(Disclosed<LocalizedText>), static x => ((Reciprocity)x).Improvements), TermOf("terms", typeof(Disclosed<LocalizedText>), static x => ((Reciprocity)x).Terms)],
        [typeof(ExclusivityChange)] = static () => [One("from", typeof(AnchoredDate), static x => ((ExclusivityChange)x).From)],
        [typeof(HaveMade)] = static () => [TermOf("condition", typeof(Disclosed<Condition>), static x => ((HaveMade)x).Condition)],
        [typeof(PassThrough)] = static () => [TermOf("condition", typeof(Disclosed<Condition>), static x => ((PassThrough)x).Condition)],
        [typeof(PatentGrant)] = static () => [One("grantors", typeof(PartySet), static x => ((PatentGrant)x).Grantors), One("grantees", typeof(PartySet), static x => ((PatentGrant)x).Grantees), TermOf("subject", typeof(Disclosed<PatentScope>), static x => ((PatentGrant)x).Subject), TermOf("count", typeof(Disclosed<Quantity>), static x => ((PatentGrant)x).Count), TermOf("acts", typeof(Disclosed<ValueSet<Act>>), static x => ((PatentGrant)x).Acts), TermOf("products", typeof(Disclosed<ProductScope>), static x => ((PatentGrant)x).Products), TermOf("territory", typeof(Disclosed<Territory>), static x => ((PatentGrant)x).Territory), TermOf("quantity", typeof(Disclosed<QuantityLimit>), static x => ((PatentGrant)x).Quantity), TermOf("exclusivity", typeof(Disclosed<Exclusivity>), static x => ((PatentGrant)x).Exclusivity), ListOf("exclusivityChanges", typeof(ExclusivityChange), static x => ((PatentGrant)x).ExclusivityChanges.Items), TermOf("sublicensing", typeof(Disclosed<Sublicensing>), static x => ((PatentGrant)x).Sublicensing), TermOf("haveMade", typeof(Disclosed<HaveMade>), static x => ((PatentGrant)x).HaveMade), TermOf("transferability", typeof(Disclosed<ValueSet<TransferRule>>), static x => ((PatentGrant)x).Transferability), TermOf("revocability", typeof(Disclosed<Revocability>), static x => ((PatentGrant)x).Revocability), TermOf("passThrough", typeof(Disclosed<PassThrough>), static x => ((PatentGrant)x).PassThrough), TermOf("pastActsUntil", typeof(Disclosed<AnchoredDate>), static x => ((PatentGrant)x).PastActsUntil), TermOf("bars", typeof(Disclosed<CovenantBar>), static x => ((PatentGrant)x).Bars), TermOf("undertaking", typeof(Disclosed<UndertakingTerms>), static x => ((PatentGrant)x).Undertaking), TermOf("dealings", typeof(Disclosed<ValueSet<Dealing>>), static x => ((PatentGrant)x).Dealings)],
        [typeof(QuantityLimit)] = static () => [One("maximum", typeof(Quantity), static x => ((QuantityLimit)x).Maximum)],
        [typeof(RightGrant)] = static () => [One("grantors", typeof(PartySet), static x => ((RightGrant)x).Grantors), One("grantees", typeof(PartySet), static x => ((RightGrant)x).Grantees), TermOf("subject", typeof(Disclosed<IntangibleScope>), static x => ((RightGrant)x).Subject), TermOf("acts", typeof(Disclosed<ValueSet<Act>>), static x => ((RightGrant)x).Acts), TermOf("products", typeof(Disclosed<ProductScope>), static x => ((RightGrant)x).Products), TermOf("territory", typeof(Disclosed<Territory>), static x => ((RightGrant)x).Territory), TermOf("quantity", typeof(Disclosed<QuantityLimit>), static x => ((RightGrant)x).Quantity), TermOf("exclusivity", typeof(Disclosed<Exclusivity>), static x => ((RightGrant)x).Exclusivity), ListOf("exclusivityChanges", typeof(ExclusivityChange), static x => ((RightGrant)x).ExclusivityChanges.Items), TermOf("sublicensing", typeof(Disclosed<Sublicensing>), static x => ((RightGrant)x).Sublicensing), TermOf("haveMade", typeof(Disclosed<HaveMade>), static x => ((RightGrant)x).HaveMade), TermOf("transferability", typeof(Disclosed<ValueSet<TransferRule>>), static x => ((RightGrant)x).Transferability), TermOf("revocability", typeof(Disclosed<Revocability>), static x => ((RightGrant)x).Revocability), TermOf("passThrough", typeof(Disclosed<PassThrough>), static x => ((RightGrant)x).PassThrough), TermOf("pastActsUntil", typeof(Disclosed<AnchoredDate>), static x => ((RightGrant)x).PastActsUntil), TermOf("bars", typeof(Disclosed<CovenantBar>), static x => ((RightGrant)x).Bars), TermOf("undertaking", typeof(Disclosed<UndertakingTerms>), static x => ((RightGrant)x).Undertaking), TermOf("dealings", typeof(Disclosed<ValueSet<Dealing>>), static x => ((RightGrant)x).Dealings)],
        [typeof(Sublicensing)] = static () => [One("tiers", typeof(Quantity), static x => ((Sublicensing)x).Tiers), TermOf("limits", typeof(Disclosed<LocalizedText>), static x => ((Sublicensing)x).Limits), TermOf("onEnd", typeof(Disclosed<SublicenseFate>), static x => ((Sublicensing)x).OnEnd)],
        [typeof(Indexation)] = static () => [One("baseOn", typeof(AnchoredDate), static x => ((Indexation)x).BaseOn), One("rounding", typeof(Rounding), static x => ((Indexation)x).Rounding)],
        [typeof(Rounding)] = static () => [],
        [typeof(SaleCondition)] = static () => [One("since", typeof(AnchoredDate), static x => ((SaleCondition)x).Since), One("until", typeof(AnchoredDate), static x => ((SaleCondition)x).Until)],
        [typeof(SaleScope)] = static () => [One("soldFrom", typeof(AnchoredDate), static x => ((SaleScope)x).SoldFrom), One("soldUntil", typeof(AnchoredDate), static x => ((SaleScope)x).SoldUntil), ListOf("attributes", typeof(SaleCondition), static x => ((SaleScope)x).Attributes.Items)],
        [typeof(ScheduledAmount)] = static () => [TermOf("amount", typeof(Disclosed<Money>), static x => ((ScheduledAmount)x).Amount), One("index", typeof(Indexation), static x => ((ScheduledAmount)x).Index), One("from", typeof(AnchoredDate), static x => ((ScheduledAmount)x).From), One("until", typeof(AnchoredDate), static x => ((ScheduledAmount)x).Until)],
        [typeof(ApportionmentStep)] = static () => [One("sales", typeof(SaleScope), static x => ((ApportionmentStep)x).Sales), TermOf("share", typeof(Disclosed<Percentage>), static x => ((ApportionmentStep)x).Share)],
        [typeof(BasisStep)] = static () => [One("sales", typeof(SaleScope), static x => ((BasisStep)x).Sales)],
        [typeof(ConversionStep)] = static () => [One("sales", typeof(SaleScope), static x => ((ConversionStep)x).Sales), TermOf("day", typeof(Disclosed<RateDay>), static x => ((ConversionStep)x).Day)],
        [typeof(DeductionStep)] = static () => [One("sales", typeof(SaleScope), static x => ((DeductionStep)x).Sales), TermOf("share", typeof(Disclosed<Percentage>), static x => ((DeductionStep)x).Share), TermOf("perUnit", typeof(Disclosed<Money>), static x => ((DeductionStep)x).PerUnit)],
        [typeof(LimitStep)] = static () => [One("sales", typeof(SaleScope), static x => ((LimitStep)x).Sales), ListOf("floor", typeof(ScheduledAmount), static x => ((LimitStep)x).Floor.Items), ListOf("cap", typeof(ScheduledAmount), static x => ((LimitStep)x).Cap.Items)],
        [typeof(MinimumStep)] = static () => [One("sales", typeof(SaleScope), static x => ((MinimumStep)x).Sales), ListOf("amounts", typeof(ScheduledAmount), static x => ((MinimumStep)x).Amounts.Items), ListOf("most", typeof(ScheduledAmount), static x => ((MinimumStep)x).Most.Items)],
        [typeof(OffsetStep)] = static () => [One("sales", typeof(SaleScope), static x => ((OffsetStep)x).Sales), TermOf("share", typeof(Disclosed<Percentage>), static x => ((OffsetStep)x).Share), TermOf("floor", typeof(Disclosed<Percentage>), static x => ((OffsetStep)x).Floor)],
        [typeof(RateStep)] = static () => [One("sales", typeof(SaleScope), static x => ((RateStep)x).Sales), One("rate", typeof(RoyaltyRate), static x => ((RateStep)x).Rate)],
        [typeof(RecoupmentStep)] = static () => [One("sales", typeof(SaleScope), static x => ((RecoupmentStep)x).Sales), TermOf("amount", typeof(Disclosed<Money>), static x => ((RecoupmentStep)x).Amount), TermOf("share", typeof(Disclosed<Percentage>), static x => ((RecoupmentStep)x).Share)],
        [typeof(ReductionStep)] = static () => [One("sales", typeof(SaleScope), static x => ((ReductionStep)x).Sales), TermOf("by", typeof(Disclosed<Percentage>), static x => ((ReductionStep)x).By)],
        [typeof(ReserveStep)] = static () => [One("sales", typeof(SaleScope), static x => ((ReserveStep)x).Sales), TermOf("share", typeof(Disclosed<Percentage>), static x => ((ReserveStep)x).Share), TermOf("after", typeof(Disclosed<ContractPeriod>), static x => ((ReserveStep)x).After)],
        [typeof(RoundStep)] = static () => [One("sales", typeof(SaleScope), static x => ((RoundStep)x).Sales), One("rounding", typeof(Rounding), static x => ((RoundStep)x).Rounding)],
        [typeof(StackingStep)] = static () => [One("sales", typeof(SaleScope), static x => ((StackingStep)x).Sales), TermOf("cap", typeof(Disclosed<Money>), static x => ((StackingStep)x).Cap), TermOf("capRate", typeof(Disclosed<Percentage>), static x => ((StackingStep)x).CapRate), TermOf("floor", typeof(Disclosed<Percentage>), static x => ((StackingStep)x).Floor)],
        [typeof(UnrecognizedStep)] = static () => [],
        [typeof(WeightStep)] = static () => [One("sales", typeof(SaleScope), static x => ((WeightStep)x).Sales)],
        [typeof(WithholdingStep)] = static () => [One("sales", typeof(SaleScope), static x => ((WithholdingStep)x).Sales), TermOf("rate", typeof(Disclosed<Percentage>), static x => ((WithholdingStep)x).Rate)],
        [typeof(Survival)] = static () => [TermOf("period", typeof(Disclosed<ContractPeriod>), static x => ((Survival)x).Period), TermOf("condition", typeof(Disclosed<Condition>), static x => ((Survival)x).Condition)],
        [typeof(PatentTransfer)] = static () => [TermOf("subject", typeof(Disclosed<PatentScope>), static x => ((PatentTransfer)x).Subject), TermOf("count", typeof(Disclosed<Quantity>), static x => ((PatentTransfer)x).Count), TermOf("closing", typeof(Disclosed<AnchoredDate>), static x => ((PatentTransfer)x).Closing), TermOf("pastDamages", typeof(Disclosed<PastDamages>), static x => ((PatentTransfer)x).PastDamages), TermOf("encumbrances", typeof(Disclosed<Encumbrances>), static x => ((PatentTransfer)x).Encumbrances)],
        [typeof(RightTransfer)] = static () => [TermOf("subject", typeof(Disclosed<IntangibleScope>), static x => ((RightTransfer)x).Subject), TermOf("count", typeof(Disclosed<Quantity>), static x => ((RightTransfer)x).Count), TermOf("closing", typeof(Disclosed<AnchoredDate>), static x => ((RightTransfer)x).Closing), TermOf("pastDamages", typeof(Disclosed<PastDamages>), static x => ((RightTransfer)x).PastDamages), TermOf("encumbrances", typeof(Disclosed<Encumbrances>), static x => ((RightTransfer)x).Encumbrances)],
        [typeof(UnrecognizedBody)] = static () => [],
        [typeof(Quantity)] = static () => [],
        [typeof(Quotation)] = static () => [],
        [typeof(ReadingChoice)] = static () => [],
        [typeof(Source)] = static () => [TermOf("published", typeof(Disclosed<AnchoredDate>), static x => ((Source)x).Published)],
        [typeof(StartOfPeriod)] = static () => [One("of", typeof(AnchoredDate), static x => ((StartOfPeriod)x).Of)],
        [typeof(UnrecognizedDate)] = static () => [],
        [typeof(UnstatedDate)] = static () => [],
    };
}
