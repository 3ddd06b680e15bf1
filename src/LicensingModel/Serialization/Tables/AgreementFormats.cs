using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Sources;

namespace LicensingModel.Serialization.Tables;

/// <summary>The formats of agreements and of the document that holds them.</summary>
internal static class AgreementFormats
{
    internal static readonly AgreementFormat Agreement = new();
    internal static readonly LicensingDocumentFormat Document = new();
}

/// <summary>The table of <see cref="OperativeTerm"/>.</summary>
internal sealed class OperativeTermFormat : RecordFormat<OperativeTerm>
{
    /// <summary>The one instance; it stands apart from the tables that hold it, so that these can be made in any order.</summary>
    internal static readonly OperativeTermFormat Instance;

    private static readonly Field<OperativeTerm, Disclosed<AnchoredDate>> FromField = Term("from", KernelFormats.AnchoredDate, x => x.From);
    private static readonly Field<OperativeTerm, Disclosed<AnchoredDate>> UntilField = Term("until", KernelFormats.AnchoredDate, x => x.Until);
    private static readonly Field<OperativeTerm, Disclosed<ContractPeriod>> AtLeastField = Term("atLeast", KernelFormats.ContractPeriod, x => x.AtLeast);

    static OperativeTermFormat() => Instance = new OperativeTermFormat();

    internal OperativeTermFormat()
        : base(null, FromField, UntilField, AtLeastField)
    {
    }

    private protected override OperativeTerm Create(Slots slots) => new()
    {
        From = slots.Term(FromField),
        Until = slots.Term(UntilField),
        AtLeast = slots.Term(AtLeastField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Provision"/>.</summary>
internal sealed class ProvisionFormat : RecordFormat<Provision>
{
    /// <summary>The one instance; it stands apart from the tables that hold it, so that these can be made in any order.</summary>
    internal static readonly ProvisionFormat Instance;

    private static readonly Field<Provision, ProvisionId> IdField = Required("id", KernelFormats.ProvisionId, x => x.Id);
    private static readonly Field<Provision, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<Provision, Disclosed<BindingEffect>> BindingEffectField = Term("bindingEffect", new CodeFormat<BindingEffect>(), x => x.BindingEffect);
    private static readonly Field<Provision, OperativeTerm> TermField = Optional("term", OperativeTermFormat.Instance, x => x.Term, OperativeTerm.NotCaptured);
    private static readonly Field<Provision, Disclosed<Condition>> ConditionField = Term("condition", ConditionFormat.Instance, x => x.Condition);
    private static readonly Field<Provision, Disclosed<Survival>> SurvivalField = Term("survival", new SurvivalFormat(), x => x.Survival);
    private static readonly Field<Provision, ProvisionBody> BodyField = Required("body", new ProvisionBodyFormat(), x => x.Body);
    private static readonly Field<Provision, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims);

    static ProvisionFormat() => Instance = new ProvisionFormat();

    internal ProvisionFormat()
        : base(null, IdField, ClauseField, BindingEffectField, TermField, ConditionField, SurvivalField, BodyField, ClaimsField)
    {
    }

    private protected override Provision Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Clause = slots.Find(ClauseField),
        BindingEffect = slots.Term(BindingEffectField),
        Term = slots.Get(TermField, OperativeTerm.NotCaptured),
        Condition = slots.Term(ConditionField),
        Survival = slots.Term(SurvivalField),
        Body = slots.Get(BodyField),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AgreementParty"/>.</summary>
internal sealed class AgreementPartyFormat : RecordFormat<AgreementParty>
{
    private static readonly Field<AgreementParty, PartyRole> RoleField = Required("role", new CodeFormat<PartyRole>(), x => x.Role);
    private static readonly Field<AgreementParty, ValueSet<PartyId>> PartiesField = Required("parties", new SetFormat<PartyId>(KernelFormats.PartyId, 1), x => x.Parties);

    internal AgreementPartyFormat()
        : base(null, RoleField, PartiesField)
    {
    }

    private protected override AgreementParty Create(Slots slots) => new()
    {
        Role = slots.Get(RoleField),
        Parties = slots.Get(PartiesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="StatusEntry"/>.</summary>
internal sealed class StatusEntryFormat : RecordFormat<StatusEntry>
{
    private static readonly Field<StatusEntry, AgreementStatus> StatusField = Required("status", new CodeFormat<AgreementStatus>(), x => x.Status);
    private static readonly Field<StatusEntry, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On);
    private static readonly Field<StatusEntry, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims);

    internal StatusEntryFormat()
        : base(null, StatusField, OnField, ClaimsField)
    {
    }

    private protected override StatusEntry Create(Slots slots) => new()
    {
        Status = slots.Get(StatusField),
        On = slots.Term(OnField),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AgreementRelation"/>.</summary>
internal sealed class AgreementRelationFormat : RecordFormat<AgreementRelation>
{
    private static readonly Field<AgreementRelation, RelationKind> KindField = Required("kind", new CodeFormat<RelationKind>(), x => x.Kind);
    private static readonly Field<AgreementRelation, AgreementId> AgreementField = Required("agreement", KernelFormats.AgreementId, x => x.Agreement);

    internal AgreementRelationFormat()
        : base(null, KindField, AgreementField)
    {
    }

    private protected override AgreementRelation Create(Slots slots) => new()
    {
        Kind = slots.Get(KindField),
        Agreement = slots.Get(AgreementField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RecordedEvent"/>.</summary>
internal sealed class RecordedEventFormat : RecordFormat<RecordedEvent>
{
    private static readonly Field<RecordedEvent, EventId> IdField = Required("id", KernelFormats.EventId, x => x.Id);
    private static readonly Field<RecordedEvent, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name);
    private static readonly Field<RecordedEvent, EventKind> KindField = Optional("kind", new CodeFormat<EventKind>(), x => x.Kind);
    private static readonly Field<RecordedEvent, ValueSet<PartyId>> ByField = Set("by", KernelFormats.PartyId, x => x.By);
    private static readonly Field<RecordedEvent, ValueSet<PartyId>> AgainstField = Set("against", KernelFormats.PartyId, x => x.Against);
    private static readonly Field<RecordedEvent, ValueSet<AgreementId>> AgreementsField = Set("agreements", KernelFormats.AgreementId, x => x.Agreements);
    private static readonly Field<RecordedEvent, ValueSet<ProvisionId>> ProvisionsField = Set("provisions", KernelFormats.ProvisionId, x => x.Provisions);
    private static readonly Field<RecordedEvent, ValueSet<PatentId>> PatentsField = Set("patents", KernelFormats.PatentId, x => x.Patents);
    private static readonly Field<RecordedEvent, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On);
    private static readonly Field<RecordedEvent, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims);

    internal RecordedEventFormat()
        : base(null, IdField, NameField, KindField, ByField, AgainstField, AgreementsField, ProvisionsField, PatentsField, OnField, ClaimsField)
    {
    }

    private protected override RecordedEvent Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Name = slots.Get(NameField),
        Kind = slots.Find(KindField),
        By = slots.Get(ByField, []),
        Against = slots.Get(AgainstField, []),
        Agreements = slots.Get(AgreementsField, []),
        Provisions = slots.Get(ProvisionsField, []),
        Patents = slots.Get(PatentsField, []),
        On = slots.Term(OnField),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Agreement"/>.</summary>
internal sealed class AgreementFormat : RecordFormat<Agreement>
{
    internal static readonly EnumFormat<Completeness> Completeness = new(
        (LicensingModel.Completeness.FullText, "fullText"),
        (LicensingModel.Completeness.Extracts, "extracts"),
        (LicensingModel.Completeness.Summary, "summary"),
        (LicensingModel.Completeness.Press, "press"));

    private static readonly Field<Agreement, AgreementId> IdField = Required("id", KernelFormats.AgreementId, x => x.Id);
    private static readonly Field<Agreement, LocalizedText> TitleField = Required("title", KernelFormats.LocalizedText, x => x.Title);
    private static readonly Field<Agreement, AgreementKind> KindField = Required("kind", new CodeFormat<AgreementKind>(), x => x.Kind);
    private static readonly Field<Agreement, Completeness> CompletenessField = Required("completeness", Completeness, x => x.Completeness);
    private static readonly Field<Agreement, ValueList<AgreementParty>> PartiesField = List("parties", new AgreementPartyFormat(), x => x.Parties);
    private static readonly Field<Agreement, ValueSet<LanguageTag>> LanguagesField = Set("languages", KernelFormats.LanguageTag, x => x.Languages);
    private static readonly Field<Agreement, Disclosed<Jurisdiction>> GoverningLawField = Term("governingLaw", KernelFormats.Jurisdiction, x => x.GoverningLaw);
    private static readonly Field<Agreement, Disclosed<BindingEffect>> BindingEffectField = Term("bindingEffect", new CodeFormat<BindingEffect>(), x => x.BindingEffect);
    private static readonly Field<Agreement, Disclosed<AnchoredDate>> AnnouncedField = Term("announced", KernelFormats.AnchoredDate, x => x.Announced);
    private static readonly Field<Agreement, Disclosed<AnchoredDate>> SignedField = Term("signed", KernelFormats.AnchoredDate, x => x.Signed);
    private static readonly Field<Agreement, OperativeTerm> TermField = Optional("term", OperativeTermFormat.Instance, x => x.Term, OperativeTerm.NotCaptured);
    private static readonly Field<Agreement, ValueList<StatusEntry>> StatusField = List("status", new StatusEntryFormat(), x => x.Status);
    private static readonly Field<Agreement, ValueList<AgreementRelation>> RelationsField = List("relations", new AgreementRelationFormat(), x => x.Relations);
    private static readonly Field<Agreement, ValueList<Provision>> ProvisionsField = List("provisions", ProvisionFormat.Instance, x => x.Provisions);
    private static readonly Field<Agreement, ValueList<Amendment>> AmendmentsField = List("amendments", new AmendmentFormat(), x => x.Amendments);

    internal AgreementFormat()
        : base(null, IdField, TitleField, KindField, CompletenessField, PartiesField, LanguagesField, GoverningLawField, BindingEffectField, AnnouncedField, SignedField, TermField, StatusField, RelationsField, ProvisionsField, AmendmentsField)
    {
    }

    private protected override Agreement Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Title = slots.Get(TitleField),
        Kind = slots.Get(KindField),
        Completeness = slots.Get(CompletenessField),
        Parties = slots.Get(PartiesField, []),
        Languages = slots.Get(LanguagesField, []),
        GoverningLaw = slots.Term(GoverningLawField),
        BindingEffect = slots.Term(BindingEffectField),
        Announced = slots.Term(AnnouncedField),
        Signed = slots.Term(SignedField),
        Term = slots.Get(TermField, OperativeTerm.NotCaptured),
        Status = slots.Get(StatusField, []),
        Relations = slots.Get(RelationsField, []),
        Provisions = slots.Get(ProvisionsField, []),
        Amendments = slots.Get(AmendmentsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LicensingDocument"/>.</summary>
internal sealed class LicensingDocumentFormat : RecordFormat<LicensingDocument>
{
    private static readonly Field<LicensingDocument, int> SchemaVersionField = Required("schemaVersion", new SchemaVersionFormat(), x => x.SchemaVersion);
    private static readonly Field<LicensingDocument, FixedDate> RecordedThroughField = Optional("recordedThrough", KernelFormats.Day, x => x.RecordedThrough is { } day ? new FixedDate { Date = day } : null);
    private static readonly Field<LicensingDocument, ValueSet<Presumption>> WithoutPresumptionsField = Set("withoutPresumptions", new CodeFormat<Presumption>(), x => x.WithoutPresumptions);
    private static readonly Field<LicensingDocument, ValueList<Party>> PartiesField = List("parties", new PartyFormat(), x => x.Parties);
    private static readonly Field<LicensingDocument, ValueList<OwnershipStake>> OwnershipField = List("ownership", new OwnershipStakeFormat(), x => x.Ownership);
    private static readonly Field<LicensingDocument, ValueList<Membership>> MembershipsField = List("memberships", new MembershipFormat(), x => x.Memberships);
    private static readonly Field<LicensingDocument, ValueList<Standard>> StandardsField = List("standards", new StandardFormat(), x => x.Standards);
    private static readonly Field<LicensingDocument, ValueList<ProductCategory>> ProductsField = List("products", new ProductCategoryFormat(), x => x.Products);
    private static readonly Field<LicensingDocument, ValueList<Patent>> PatentsField = List("patents", new PatentFormat(), x => x.Patents);
    private static readonly Field<LicensingDocument, ValueList<EssentialityDeclaration>> DeclarationsField = List("declarations", new EssentialityDeclarationFormat(), x => x.Declarations);
    private static readonly Field<LicensingDocument, ValueList<PortfolioCount>> PortfolioCountsField = List("portfolioCounts", new PortfolioCountFormat(), x => x.PortfolioCounts);
    private static readonly Field<LicensingDocument, ValueList<Intangible>> IntangiblesField = List("intangibles", new IntangibleFormat(), x => x.Intangibles);
    private static readonly Field<LicensingDocument, ValueList<Source>> SourcesField = List("sources", new SourceFormat(), x => x.Sources);
    private static readonly Field<LicensingDocument, ValueList<RecordedEvent>> EventsField = List("events", new RecordedEventFormat(), x => x.Events);
    private static readonly Field<LicensingDocument, ValueList<Determination>> DeterminationsField = List("determinations", new DeterminationFormat(), x => x.Determinations);
    private static readonly Field<LicensingDocument, ValueList<Agreement>> AgreementsField = List("agreements", new AgreementFormat(), x => x.Agreements);

    internal LicensingDocumentFormat()
        : base(null, SchemaVersionField, RecordedThroughField, WithoutPresumptionsField, PartiesField, OwnershipField, MembershipsField, StandardsField, ProductsField, PatentsField, DeclarationsField, PortfolioCountsField, IntangiblesField, SourcesField, EventsField, DeterminationsField, AgreementsField)
    {
    }

    private protected override LicensingDocument Create(Slots slots) => new()
    {
        RecordedThrough = slots.Find(RecordedThroughField)?.Date,
        WithoutPresumptions = slots.Get(WithoutPresumptionsField, []),
        Parties = slots.Get(PartiesField, []),
        Ownership = slots.Get(OwnershipField, []),
        Memberships = slots.Get(MembershipsField, []),
        Standards = slots.Get(StandardsField, []),
        Products = slots.Get(ProductsField, []),
        Patents = slots.Get(PatentsField, []),
        Declarations = slots.Get(DeclarationsField, []),
        PortfolioCounts = slots.Get(PortfolioCountsField, []),
        Intangibles = slots.Get(IntangiblesField, []),
        Sources = slots.Get(SourcesField, []),
        Events = slots.Get(EventsField, []),
        Determinations = slots.Get(DeterminationsField, []),
        Agreements = slots.Get(AgreementsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Determination"/>.</summary>
internal sealed class DeterminationFormat : RecordFormat<Determination>
{
    private static readonly Field<Determination, DeterminationId> IdField = Required("id", KernelFormats.DeterminationId, x => x.Id);
    private static readonly Field<Determination, LocalizedText> QuestionField = Required("question", KernelFormats.LocalizedText, x => x.Question);
    private static readonly Field<Determination, DeterminationMatter> MatterField = Optional("matter", new CodeFormat<DeterminationMatter>(), x => x.Matter);
    private static readonly Field<Determination, Disclosed<DeterminationResult>> FindingField = Term("finding", new CodeFormat<DeterminationResult>(), x => x.Finding);
    private static readonly Field<Determination, LocalizedText> ByField = Optional("by", KernelFormats.LocalizedText, x => x.By);
    private static readonly Field<Determination, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On);
    private static readonly Field<Determination, LocalizedText> BasisField = Optional("basis", KernelFormats.LocalizedText, x => x.Basis);
    private static readonly Field<Determination, ValueSet<ProvisionId>> AboutField = Set("about", KernelFormats.ProvisionId, x => x.About);
    private static readonly Field<Determination, ValueSet<ProductId>> ProductsField = Set("products", KernelFormats.ProductId, x => x.Products);
    private static readonly Field<Determination, ValueSet<PatentId>> PatentsField = Set("patents", KernelFormats.PatentId, x => x.Patents);
    private static readonly Field<Determination, ValueSet<IntangibleId>> IntangiblesField = Set("intangibles", KernelFormats.IntangibleId, x => x.Intangibles);
    private static readonly Field<Determination, ValueSet<PartyId>> PartiesField = Set("parties", KernelFormats.PartyId, x => x.Parties);
    private static readonly Field<Determination, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims);

    internal DeterminationFormat()
        : base(null, IdField, QuestionField, MatterField, FindingField, ByField, OnField, BasisField, AboutField, ProductsField, PatentsField, IntangiblesField, PartiesField, ClaimsField)
    {
    }

    private protected override Determination Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Question = slots.Get(QuestionField),
        Matter = slots.Find(MatterField),
        Finding = slots.Term(FindingField),
        By = slots.Find(ByField),
        On = slots.Term(OnField),
        Basis = slots.Find(BasisField),
        About = slots.Get(AboutField, []),
        Products = slots.Get(ProductsField, []),
        Patents = slots.Get(PatentsField, []),
        Intangibles = slots.Get(IntangiblesField, []),
        Parties = slots.Get(PartiesField, []),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
