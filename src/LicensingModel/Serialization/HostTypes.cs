using LicensingModel.Products.Scopes;
using LicensingModel.Patents.Scopes;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;
using LicensingModel.Sources;

namespace LicensingModel.Serialization;

/// <summary>The types of the model that a host may use in its own. Listed, not looked up, so that nothing is found by reflection and trimming keeps what is needed.</summary>
internal static class HostTypes
{
    internal static readonly HostTypeTable All = Listed();

    private static HostTypeTable Listed()
    {
        var table = new HostTypeTable();
        AddScalars(table);
        AddCodes(table);
        AddKernel(table);
        AddThings(table);
        AddAgreements(table);
        return table;
    }

    private static void AddScalars(HostTypeTable table)
    {
        table.Ordered(static () => KernelFormats.PartyId);
        table.Ordered(static () => KernelFormats.AgreementId);
        table.Ordered(static () => KernelFormats.ProvisionId);
        table.Ordered(static () => KernelFormats.SourceId);
        table.Ordered(static () => KernelFormats.PatentId);
        table.Ordered(static () => KernelFormats.StandardId);
        table.Ordered(static () => KernelFormats.ProductId);
        table.Ordered(static () => KernelFormats.EventId);
        table.Ordered(static () => KernelFormats.CountryCode);
        table.Ordered(static () => new ScalarFormat<RegionCode>());
        table.Ordered(static () => new ScalarFormat<Currency>());
        table.Ordered(static () => KernelFormats.LanguageTag);
        table.Ordered(static () => KernelFormats.Percentage);
        table.Scalar(static () => KernelFormats.Money);
        table.Scalar(static () => KernelFormats.Territory);
        table.Scalar(static () => KernelFormats.ClauseReference);
        table.Scalar(static () => KernelFormats.ContractPeriod);
        table.Scalar(static () => KernelFormats.DateSpan);
        table.Enum(KernelFormats.DisclosureState);
        table.Enum(KernelFormats.ClaimStance);
        table.Enum(KernelFormats.Precision);
        table.Enum(KernelFormats.OffsetDirection);
        table.Enum(AgreementFormat.Completeness);
    }

    private static void AddCodes(HostTypeTable table)
    {
        table.Code<Act>();
        table.Code<AffiliateDirection>();
        table.Code<AgreementKind>();
        table.Code<AgreementStatus>();
        table.Code<Bearing>();
        table.Code<BindingEffect>();
        table.Code<ChoiceRule>();
        table.Code<CollaborationDepth>();
        table.Code<CountUnit>();
        table.Code<DutyAction>();
        table.Code<DutyModality>();
        table.Code<EssentialityStatus>();
        table.Code<Exclusivity>();
        table.Code<GeneralTopic>();
        table.Code<GrantEffect>();
        table.Code<Mutuality>();
        table.Code<PartyKind>();
        table.Code<PartyRole>();
        table.Code<Presumption>();
        table.Code<ReciprocityForm>();
        table.Code<RelationKind>();
        table.Code<ScopeDimension>();
        table.Code<SourceKind>();
        table.Code<Topic>();
    }

    private static void AddKernel(HostTypeTable table)
    {
        table.Add(static () => KernelFormats.LocalizedText);
        table.Add(static () => new ListFormat<LocalizedText>(KernelFormats.LocalizedText));
        table.Term(static () => KernelFormats.LocalizedText);
        table.Choice(static () => KernelFormats.Quantity);
        table.Choice(static () => KernelFormats.PartyFlow);
        table.Element(static () => KernelFormats.Quotation);
        table.Element(static () => KernelFormats.ReadingChoice);
        table.Element(static () => KernelFormats.Mention);

        table.Choice(static () => KernelFormats.AnchoredDate);
        table.Case<AnchoredDate, FixedDate>(KernelFormats.AnchoredDate, "a day, as in `2017-07-05`");
        table.Case<AnchoredDate, EventDate>(KernelFormats.AnchoredDate, "a date of kind `event`");
        table.Case<AnchoredDate, OffsetDate>(KernelFormats.AnchoredDate, "a date of kind `offset`");
        table.Case<AnchoredDate, EarlierOf>(KernelFormats.AnchoredDate, "a date of kind `earlierOf`");
        table.Case<AnchoredDate, LaterOf>(KernelFormats.AnchoredDate, "a date of kind `laterOf`");
        table.Case<AnchoredDate, NoEnd>(KernelFormats.AnchoredDate, "a date of kind `never`");
        table.Case<AnchoredDate, UnstatedDate>(KernelFormats.AnchoredDate, "a date of kind `unstated`");
        table.Case<AnchoredDate, UnrecognizedDate>(KernelFormats.AnchoredDate, "a date of unrecognized kind");
    }

    private static void AddThings(HostTypeTable table)
    {
        table.Element(static () => new PartyFormat());
        table.Element(static () => new OwnershipStakeFormat());
        table.Choice(static () => PartyFormats.AffiliateRule);
        table.Element(static () => PartyFormats.PartySet);
        table.Element(static () => new StandardFormat());
        table.Element(static () => new PatentFormat());
        table.Element(static () => new PortfolioCountFormat());
        table.Element(static () => new NationalRightFormat());
        table.Term(static () => new ListFormat<NationalRight>(new NationalRightFormat()));
        table.Element(static () => new TitleHoldingFormat());
        table.Term(static () => new ListFormat<TitleHolding>(new TitleHoldingFormat()));
        table.Element(static () => new EssentialityFormat());
        table.Term(static () => new ListFormat<Essentiality>(new EssentialityFormat()));
        table.Element(static () => new ProductCategoryFormat());
        table.Element(static () => new SourceFormat());

        table.Choice(static () => PatentScopeFormat.Instance);
        table.Case<PatentScope, AllPatents>(PatentScopeFormat.Instance, "a scope of kind `allPatents`");
        table.Case<PatentScope, ListedPatents>(PatentScopeFormat.Instance, "a scope of kind `listed`");
        table.Case<PatentScope, PatentsOwnedBy>(PatentScopeFormat.Instance, "a scope of kind `ownedBy`");
        table.Case<PatentScope, StandardEssentialPatents>(PatentScopeFormat.Instance, "a scope of kind `standardEssential`");
        table.Case<PatentScope, PatentsEssentialTo>(PatentScopeFormat.Instance, "a scope of kind `essentialTo`");
        table.Case<PatentScope, PatentUnion>(PatentScopeFormat.Instance, "a scope of kind `anyOf`");
        table.Case<PatentScope, PatentIntersection>(PatentScopeFormat.Instance, "a scope of kind `allOf`");
        table.Case<PatentScope, PatentDifference>(PatentScopeFormat.Instance, "a scope of kind `except`");
        table.Case<PatentScope, UnrecognizedPatentScope>(PatentScopeFormat.Instance, "a scope of unrecognized kind");

        table.Choice(static () => ProductScopeFormat.Instance);
        table.Case<ProductScope, AllProducts>(ProductScopeFormat.Instance, "a scope of kind `allProducts`");
        table.Case<ProductScope, ProductsIn>(ProductScopeFormat.Instance, "a scope of kind `categories`");
        table.Case<ProductScope, ProductDifference>(ProductScopeFormat.Instance, "a scope of kind `except`");
        table.Case<ProductScope, UnrecognizedProductScope>(ProductScopeFormat.Instance, "a scope of unrecognized kind");
    }

    private static void AddAgreements(HostTypeTable table)
    {
        table.Element(static () => AgreementFormats.Document);
        table.Element(static () => AgreementFormats.Agreement);
        table.Element(static () => OperativeTermFormat.Instance);
        table.Element(static () => new AgreementPartyFormat());
        table.Element(static () => new StatusEntryFormat());
        table.Element(static () => new AgreementRelationFormat());
        table.Element(static () => new RecordedEventFormat());
        table.Element(static () => new ProvisionFormat());

        var body = new ProvisionBodyFormat();
        table.Element(() => body);
        table.Case<ProvisionBody, PatentGrant>(body, "a body of kind `patentGrant`");
        table.Case<ProvisionBody, PatentTransfer>(body, "a body of kind `patentTransfer`");
        table.Case<ProvisionBody, Reciprocity>(body, "a body of kind `reciprocity`");
        table.Case<ProvisionBody, CollaborationScope>(body, "a body of kind `collaborationScope`");
        table.Case<ProvisionBody, Duty>(body, "a body of kind `duty`");
        table.Case<ProvisionBody, Payment>(body, "a body of kind `payment`");
        table.Case<ProvisionBody, GeneralTerm>(body, "a body of kind `generalTerm`");
        table.Case<ProvisionBody, UnrecognizedBody>(body, "a body of unrecognized kind");
    }
}
