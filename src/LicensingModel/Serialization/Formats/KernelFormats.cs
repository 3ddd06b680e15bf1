using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>The formats of the kernel's values.</summary>
internal static class KernelFormats
{
    internal static readonly ScalarFormat<PartyId> PartyId = new(isRepeated: true);
    internal static readonly ScalarFormat<AgreementId> AgreementId = new(isRepeated: true);
    internal static readonly ScalarFormat<AmendmentId> AmendmentId = new(isRepeated: true);
    internal static readonly ScalarFormat<ProvisionId> ProvisionId = new(isRepeated: true);
    internal static readonly ScalarFormat<SourceId> SourceId = new(isRepeated: true);
    internal static readonly ScalarFormat<PatentId> PatentId = new(isRepeated: true);
    internal static readonly ScalarFormat<StandardId> StandardId = new(isRepeated: true);
    internal static readonly ScalarFormat<ProductId> ProductId = new(isRepeated: true);
    internal static readonly ScalarFormat<EventId> EventId = new(isRepeated: true);
    internal static readonly ScalarFormat<IntangibleId> IntangibleId = new(isRepeated: true);
    internal static readonly ScalarFormat<DeterminationId> DeterminationId = new(isRepeated: true);
    internal static readonly ScalarFormat<DeclarationId> DeclarationId = new(isRepeated: true);
    internal static readonly ScalarFormat<ControlThreshold> ControlThreshold = new(isRepeated: true);
    internal static readonly ScalarFormat<Jurisdiction> Jurisdiction = new(isRepeated: true);
    internal static readonly ScalarFormat<CountryCode> CountryCode = new(isRepeated: true);

    internal static readonly ScalarFormat<LicensingModel.Patents.Numbers.PatentOffice> PatentOffice = new(isRepeated: true);
    internal static readonly ScalarFormat<Territory> Territory = new(isRepeated: true);
    internal static readonly ScalarFormat<LanguageTag> LanguageTag = new(isRepeated: true);
    internal static readonly ScalarFormat<ClauseReference> ClauseReference = new();
    internal static readonly ScalarFormat<ContractPeriod> ContractPeriod = new();
    internal static readonly ScalarFormat<DateSpan> DateSpan = new();
    internal static readonly SpelledTextFormat<Money> Money = new(static text => Suggestions.Money(text));
    internal static readonly SpelledTextFormat<Percentage> Percentage = new(static text => Suggestions.Percentage(text));
    internal static readonly TextFormat Text = new();
    internal static readonly LocalizedTextFormat LocalizedText = new();
    internal static readonly DayFormat Day = new();
    internal static readonly CountFormat Count = new();
    internal static readonly CodeFormat<ChoiceRule> ChoiceRule = new();

    internal static readonly EnumFormat<DisclosureState> DisclosureState = new(
        (LicensingModel.DisclosureState.Stated, "stated"),
        (LicensingModel.DisclosureState.Undisclosed, "undisclosed"),
        (LicensingModel.DisclosureState.Redacted, "redacted"),
        (LicensingModel.DisclosureState.Unstated, "unstated"),
        (LicensingModel.DisclosureState.NotCaptured, "notCaptured"),
        (LicensingModel.DisclosureState.Contested, "contested"));

    internal static readonly EnumFormat<ClaimStance> ClaimStance = new(
        (LicensingModel.ClaimStance.Asserts, "asserts"),
        (LicensingModel.ClaimStance.Denies, "denies"),
        (LicensingModel.ClaimStance.ReportsAsRumour, "reportsAsRumour"));

    internal static readonly EnumFormat<Precision> Precision = new(
        (LicensingModel.Precision.Exactly, "exactly"),
        (LicensingModel.Precision.MoreThan, "moreThan"),
        (LicensingModel.Precision.About, "about"));

    internal static readonly EnumFormat<CalendarPeriod> CalendarPeriod = new(
        (LicensingModel.CalendarPeriod.Month, "month"),
        (LicensingModel.CalendarPeriod.Quarter, "quarter"),
        (LicensingModel.CalendarPeriod.Year, "year"));

    internal static readonly EnumFormat<OffsetDirection> OffsetDirection = new(
        (LicensingModel.OffsetDirection.After, "after"),
        (LicensingModel.OffsetDirection.Before, "before"));

    internal static readonly QuotationFormat Quotation = new();
    internal static readonly ReadingChoiceFormat ReadingChoice = new();
    internal static readonly MentionFormat Mention = new();
    internal static readonly PartyFlowFormat PartyFlow = new();
    internal static readonly QuantityFormat Quantity = new();
    internal static readonly AnchoredDateFormat AnchoredDate = new();
}
