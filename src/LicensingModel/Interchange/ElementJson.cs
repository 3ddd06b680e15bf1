using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Schedules;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange;

/// <summary>Writes any part of a document by itself, with the table that writes it inside a document.</summary>
internal static class ElementJson
{
    private static readonly Dictionary<Type, Action<Utf8JsonWriter, Element>> Writers = [];

    static ElementJson()
    {
        Add(KernelFormats.AnchoredDate);
        Add(KernelFormats.PartyFlow);
        Add(KernelFormats.Quantity);
        Add(KernelFormats.Quotation);
        Add(KernelFormats.ReadingChoice);
        Add(KernelFormats.Mention);
        AddThings();
        AddTermsOfGrants();
        AddPartsOfAgreements();
        AddRoyalties();
    }

    internal static void Write(Utf8JsonWriter writer, Element element)
    {
        // A case of a choice is written by the choice, so that its kind is written with it.
        for (var type = element.GetType(); type is not null; type = type.BaseType)
        {
            if (Writers.TryGetValue(type, out var write))
            {
                write(writer, element);
                return;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(element), element.GetType().Name, "No table writes such a part of a document.");
    }

    private static void AddThings()
    {
        Add(new PartyFormat());
        Add(new PartyIdentifierFormat());
        Add(PartyFormats.PartySet);
        Add(PartyFormats.AffiliateRule);
        Add(new OwnershipStakeFormat());
        Add(new MembershipFormat());
        Add(new StandardFormat());
        Add(new PatentFormat());
        Add(new PortfolioCountFormat());
        Add(new NationalRightFormat());
        Add(new PriorityFormat());
        Add(new ClassificationFormat());
        Add(new UnitaryEffectFormat());
        Add(new SupplementaryCertificateFormat());
        Add(new LegalStatusEntryFormat());
        Add(new TitleHoldingFormat());
        Add(new EssentialityFormat());
        Add(new EssentialityDeclarationFormat());
        Add(new LicensingUndertakingFormat());
        Add(new CapturePeriodFormat());
        Add(PatentScopeFormat.Instance);
        Add(new ProductCategoryFormat());
        Add(new StageReachedFormat());
        Add(ProductScopeFormat.Instance);
        Add(new IntangibleFormat());
        Add(IntangibleScopeFormat.Instance);
        Add(new SourceFormat());
        Add(new RecordedEventFormat());
        Add(new DeterminationFormat());
    }

    private static void AddTermsOfGrants()
    {
        Add(ConditionFormat.Instance);
        Add(new SurvivalFormat());
        Add(new ExclusivityChangeFormat());
        Add(new QuantityLimitFormat());
        Add(new SublicensingFormat());
        Add(new HaveMadeFormat());
        Add(new PassThroughFormat());
    }

    private static void AddPartsOfAgreements()
    {
        Add(new ContributionFormat());
        Add(new ResultRightsFormat());
        Add(new MilestoneFormat());
        Add(new AssignmentRuleFormat());
        Add(new BusinessDayRuleFormat());
        Add(new FrozenProductsFormat());
        Add(new FreeAssignmentFormat());
        Add(new InstalmentFormat());
        Add(new ProvisionBodyFormat());
        Add(new ProvisionFormat());
        Add(OperativeTermFormat.Instance);
        Add(new AgreementPartyFormat());
        Add(new StatusEntryFormat());
        Add(new AgreementRelationFormat());
        Add(new AmendmentFormat());
        Add(new AmendmentChangeFormat());
        Add(AgreementFormats.Agreement);
        Add(AgreementFormats.Document);
    }

    private static void AddRoyalties()
    {
        Add(new LineElectionFormat());
        Add(new PrecedingTimesFormat());
        Add(new ReservePartFormat());
        Add(RoyaltyRateFormat.Instance);
        Add(RoyaltyStepFormat.Instance);
        Add(new RateTierFormat());
        Add(new IndexationFormat());
        Add(new ScheduledAmountFormat());
        Add(new SaleConditionFormat());
        Add(new SaleScopeFormat());
        Add(new LineChoiceFormat());
        Add(new RoundingFormat());
        Add(new ReferenceRateFormat());
        Add(new LateChargeFormat());
        Add(new RoyaltyLineFormat());
        Add(new RoyaltyScheduleFormat());
    }

    private static void Add<T>(JsonFormat<T> format)
        where T : Element
        => Writers.Add(typeof(T), (writer, element) => format.Write(writer, (T)element));
}
