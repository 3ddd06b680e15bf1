using LicensingModel.Agreements;
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
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Dealings;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Sources;

namespace LicensingModel.Serialization;

/// <summary>The vocabularies whose words a host may use.</summary>
internal static class HostCodes
{
    internal static void Add(HostTypeTable table)
    {
        AddFirstHalf(table);
        AddSecondHalf(table);
    }

    private static void AddFirstHalf(HostTypeTable table)
    {
        table.Code<AcquirerRule>();
        table.Code<Act>();
        table.Code<AffiliateDirection>();
        table.Code<AffiliateMembership>();
        table.Code<AgreementKind>();
        table.Code<AgreementStatus>();
        table.Code<Bearing>();
        table.Code<BusinessDayConvention>();
        table.Code<BusinessDayMatter>();
        table.Code<BeneficiaryClass>();
        table.Code<BindingEffect>();
        table.Code<ChainCounting>();
        table.Code<ChoiceRule>();
        table.Code<ClassificationScheme>();
        table.Code<CollaborationDepth>();
        table.Code<Consequence>();
        table.Code<ControlKind>();
        table.Code<CopyRevenue>();
        table.Code<CountUnit>();
        table.Code<CovenantBar>();
        table.Code<Dealing>();
        table.Code<DeterminationMatter>();
        table.Code<DeterminationResult>();
        table.Code<DutyAction>();
        table.Code<EffectReach>();
        table.Code<DutyModality>();
        table.Code<Encumbrances>();
        table.Code<EssentialPortions>();
        table.Code<EssentialityStatus>();
        table.Code<EventKind>();
        table.Code<Exclusivity>();
    }

    private static void AddSecondHalf(HostTypeTable table)
    {
        table.Code<FamilyLink>();
        table.Code<GeneralTopic>();
        table.Code<GrantEffect>();
        table.Code<HaveMadeRule>();
        table.Code<HoldingKind>();
        table.Code<IdentifierScheme>();
        table.Code<IntangibleKind>();
        table.Code<LeavingRule>();
        table.Code<LegalStatus>();
        table.Code<Mutuality>();
        table.Code<PartyKind>();
        table.Code<PartyRole>();
        table.Code<PastDamages>();
        table.Code<PatentDateKind>();
        table.Code<PatentKind>();
        table.Code<PaymentForm>();
        table.Code<PriorityKind>();
        table.Code<Presumption>();
        table.Code<ProductStage>();
        table.Code<ReciprocityForm>();
        table.Code<RelationKind>();
        table.Code<ResultGround>();
        table.Code<Revocability>();
        table.Code<ScopeDimension>();
        table.Code<SourceKind>();
        table.Code<SublicenseFate>();
        table.Code<SublicensingRule>();
        table.Code<SurvivalExtent>();
        table.Code<Topic>();
        table.Code<TransferCondition>();
        table.Code<TransferOccasion>();
        table.Code<TransferRule>();
        table.Code<ConsentStandard>();
        table.Code<UnconsentedAssignment>();
        table.Code<StandardBody>();
        table.Code<UndertakingOption>();
        table.Code<UndertakingPolicy>();
        table.Code<UndertakingReciprocity>();
        table.Code<UndertakingTerms>();
    }
}
