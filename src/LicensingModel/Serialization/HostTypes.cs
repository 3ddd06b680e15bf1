using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization.Canonical;
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
        HostCodes.Add(table);
        AddKernel(table);
        AddThings(table);
        AddAgreements(table);
        HostChoices.Add(table);
        HostRoyalties.Add(table);
        return table;
    }

    private static void AddScalars(HostTypeTable table)
    {
        table.Ordered(static () => KernelFormats.PartyId);
        table.Ordered(static () => KernelFormats.AgreementId);
        table.Ordered(static () => KernelFormats.AmendmentId);
        table.Ordered(static () => KernelFormats.ProvisionId);
        table.Ordered(static () => KernelFormats.SourceId);
        table.Ordered(static () => KernelFormats.PatentId);
        table.Ordered(static () => KernelFormats.StandardId);
        table.Ordered(static () => KernelFormats.ProductId);
        table.Ordered(static () => KernelFormats.EventId);
        table.Ordered(static () => KernelFormats.IntangibleId);
        table.Ordered(static () => KernelFormats.DeterminationId);
        table.Ordered(static () => KernelFormats.DeclarationId);
        table.Ordered(static () => new ScalarFormat<StandardDesignation>());
        table.Ordered(static () => new ScalarFormat<StandardRelease>());
        table.Ordered(static () => KernelFormats.CountryCode);
        table.Ordered(static () => PatentPartFormats.DocumentNumber);
        table.Ordered(static () => KernelFormats.PatentOffice);
        table.Ordered(static () => new ScalarFormat<RegionCode>());
        table.Ordered(static () => new ScalarFormat<Currency>());
        table.Ordered(static () => new ScalarFormat<ContentHash>());
        table.Ordered(static () => KernelFormats.LanguageTag);
        table.Ordered(static () => KernelFormats.Percentage);
        table.Scalar(static () => KernelFormats.Money);
        table.Scalar(static () => KernelFormats.Territory);
        table.Scalar(static () => KernelFormats.ControlThreshold);
        table.Scalar(static () => KernelFormats.Jurisdiction);
        table.Scalar(static () => KernelFormats.ClauseReference);
        table.Scalar(static () => KernelFormats.ContractPeriod);
        table.Scalar(static () => KernelFormats.DateSpan);
        table.Enum(KernelFormats.DisclosureState);
        table.Enum(KernelFormats.ClaimStance);
        table.Enum(KernelFormats.Precision);
        table.Enum(KernelFormats.OffsetDirection);
        table.Enum(KernelFormats.CalendarPeriod);
        table.Enum(AgreementFormat.Completeness);
    }

    private static void AddKernel(HostTypeTable table)
    {
        table.Add(static () => KernelFormats.LocalizedText);
        table.Add(static () => new ListFormat<LocalizedText>(KernelFormats.LocalizedText));
        table.Add(static () => new ListFormat<string>(KernelFormats.Text));
        table.Add(static () => new SetFormat<string>(KernelFormats.Text));
        table.Add(static () => new SetFormat<long>(KernelFormats.Count));
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
        table.Case<AnchoredDate, StartOfPeriod>(KernelFormats.AnchoredDate, "a date of kind `startOf`");
        table.Case<AnchoredDate, NoEnd>(KernelFormats.AnchoredDate, "a date of kind `never`");
        table.Case<AnchoredDate, UnstatedDate>(KernelFormats.AnchoredDate, "a date of kind `unstated`");
        table.Case<AnchoredDate, UnrecognizedDate>(KernelFormats.AnchoredDate, "a date of unrecognized kind");
    }

    private static void AddThings(HostTypeTable table)
    {
        table.Element(static () => new PartyFormat());
        table.Element(static () => new OwnershipStakeFormat());
        table.Choice(static () => PartyFormats.AffiliateRule);
        table.Choice(static () => PartyFormats.PartySet);
        table.Element(static () => new PartyIdentifierFormat());
        table.Element(static () => new MembershipFormat());
        table.Element(static () => new StandardFormat());
        table.Element(static () => new PatentFormat());
        table.Element(static () => new PortfolioCountFormat());
        table.Element(static () => new NationalRightFormat());
        table.Term(static () => new ListFormat<NationalRight>(new NationalRightFormat()));
        table.Element(static () => new PriorityFormat());
        table.Term(static () => new ListFormat<Priority>(new PriorityFormat()));
        table.Element(static () => new ClassificationFormat());
        table.Term(static () => new ListFormat<Classification>(new ClassificationFormat()));
        table.Element(static () => new UnitaryEffectFormat());
        table.Element(static () => new SupplementaryCertificateFormat());
        table.Term(static () => new ListFormat<SupplementaryCertificate>(new SupplementaryCertificateFormat()));
        table.Element(static () => new LegalStatusEntryFormat());
        table.Term(static () => PatentPartFormats.Statuses);
        table.Element(static () => new TitleHoldingFormat());
        table.Term(static () => new ListFormat<TitleHolding>(new TitleHoldingFormat()));
        table.Element(static () => new EssentialityFormat());
        table.Term(static () => new ListFormat<Essentiality>(new EssentialityFormat()));
        table.Element(static () => new EssentialityDeclarationFormat());
        table.Choice(static () => new LicensingUndertakingFormat());
        table.Element(static () => new ProductCategoryFormat());
        table.Element(static () => new StageReachedFormat());
        table.Term(static () => new ListFormat<StageReached>(new StageReachedFormat()));
        table.Element(static () => new IntangibleFormat());
        table.Choice(static () => new CapturePeriodFormat());
        table.Element(static () => new SourceFormat());
    }

    private static void AddAgreements(HostTypeTable table)
    {
        table.Element(static () => AgreementFormats.Document);
        table.Element(static () => AgreementFormats.Agreement);
        table.Element(static () => OperativeTermFormat.Instance);
        table.Element(static () => new AgreementPartyFormat());
        table.Element(static () => new StatusEntryFormat());
        table.Element(static () => new AgreementRelationFormat());
        table.Element(static () => new AmendmentFormat());
        table.Element(static () => new RecordedEventFormat());
        table.Element(static () => new DeterminationFormat());
        table.Element(static () => new ProvisionFormat());
        table.Choice(static () => new SurvivalFormat());
        table.Element(static () => new ExclusivityChangeFormat());
        table.Choice(static () => new QuantityLimitFormat());
        table.Choice(static () => new SublicensingFormat());
        table.Choice(static () => new HaveMadeFormat());
        table.Choice(static () => new PassThroughFormat());
        table.Choice(static () => new AssignmentRuleFormat());
        table.Choice(static () => new BusinessDayRuleFormat());
        table.Choice(static () => new FrozenProductsFormat());
        table.Element(static () => new FreeAssignmentFormat());
        table.Element(static () => new ContributionFormat());
        table.Element(static () => new ResultRightsFormat());
        table.Element(static () => new MilestoneFormat());
        table.Element(static () => new InstalmentFormat());
        table.Term(static () => new ListFormat<Instalment>(new InstalmentFormat()));
    }
}
