using System.Text.Json;
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
using LicensingModel.Serialization.Reading;
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

    private static readonly Field<OperativeTerm, Disclosed<AnchoredDate>> FromField = Term("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The first day on which it operates.");
    private static readonly Field<OperativeTerm, Disclosed<AnchoredDate>> UntilField = Term("until", KernelFormats.AnchoredDate, x => x.Until)
        .Means("The last day on which it operates.");
    private static readonly Field<OperativeTerm, Disclosed<ContractPeriod>> AtLeastField = Term("atLeast", KernelFormats.ContractPeriod, x => x.AtLeast)
        .Means("The least time that the words used of its length allow, counted from the first day, where its end is not known: \"multi-year\" is at least two years. Until then it operates; after that its end is unknown.");

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

    private static readonly Field<Provision, ProvisionId> IdField = Required("id", KernelFormats.ProvisionId, x => x.Id)
        .Means("The id by which decisions cite the provision; unique within the document.");
    private static readonly Field<Provision, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text it stands; left out where the text was not seen.");
    private static readonly Field<Provision, Disclosed<BindingEffect>> BindingEffectField = Term("bindingEffect", new CodeFormat<BindingEffect>(), x => x.BindingEffect)
        .Means("Whether it binds. Where nothing was recorded, the agreement's own binding effect holds.");
    private static readonly Field<Provision, OperativeTerm> TermField = Optional("term", OperativeTermFormat.Instance, x => x.Term, OperativeTerm.NotCaptured)
        .Means("When it operates. Where nothing was recorded, the agreement's own term holds.");
    private static readonly Field<Provision, Disclosed<Condition>> ConditionField = Term("condition", ConditionFormat.Instance, x => x.Condition)
        .Means("What must be met for it to operate. Left out: in a text seen in full there is none; elsewhere none that was not read is presumed, and the answer says so.");
    private static readonly Field<Provision, Disclosed<Survival>> SurvivalField = Term("survival", new SurvivalFormat(), x => x.Survival)
        .Means("What of it outlives its end.");
    private static readonly Field<Provision, ProvisionBody> BodyField = Required("body", new ProvisionBodyFormat(), x => x.Body)
        .Means("What it provides.");
    private static readonly Field<Provision, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of the provision as a whole: that it is there, or that it is not.");

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
    private static readonly Field<AgreementParty, PartyRole> RoleField = Required("role", new CodeFormat<PartyRole>(), x => x.Role)
        .Means("The role.");
    private static readonly Field<AgreementParty, ValueSet<PartyId>> PartiesField = Required("parties", new SetFormat<PartyId>(KernelFormats.PartyId, 1), x => x.Parties)
        .Means("Who stands in it; at least one.");

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
    private static readonly Field<StatusEntry, AgreementStatus> StatusField = Required("status", new CodeFormat<AgreementStatus>(), x => x.Status)
        .Means("The state.");
    private static readonly Field<StatusEntry, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The first day of it.");
    private static readonly Field<StatusEntry, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of it.");

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
    private static readonly Field<AgreementRelation, RelationKind> KindField = Required("kind", new CodeFormat<RelationKind>(), x => x.Kind)
        .Means("The relation, read from this agreement to the other: this one *supersedes* that one.");
    private static readonly Field<AgreementRelation, AgreementId> AgreementField = Required("agreement", KernelFormats.AgreementId, x => x.Agreement)
        .Means("The other agreement.");

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

/// <summary>The table of <see cref="Agreement"/>.</summary>
internal sealed class AgreementFormat : RecordFormat<Agreement>
{
    internal static readonly EnumFormat<Completeness> Completeness = new(
        (LicensingModel.Completeness.FullText, "fullText"),
        (LicensingModel.Completeness.Extracts, "extracts"),
        (LicensingModel.Completeness.Summary, "summary"),
        (LicensingModel.Completeness.Press, "press"));

    private static readonly Field<Agreement, AgreementId> IdField = Required("id", KernelFormats.AgreementId, x => x.Id)
        .Means("The id by which decisions cite the agreement.");
    private static readonly Field<Agreement, LocalizedText> TitleField = Required("title", KernelFormats.LocalizedText, x => x.Title)
        .Means("Its title, in one language or several.");
    private static readonly Field<Agreement, AgreementKind> KindField = Required("kind", new CodeFormat<AgreementKind>(), x => x.Kind)
        .Means("What sort of agreement it is; a label, from which nothing is decided.");
    private static readonly Field<Agreement, Completeness> CompletenessField = Required("completeness", Completeness, x => x.Completeness)
        .Means("How much of it was seen. It decides what the absence of a term means.");
    private static readonly Field<Agreement, ValueList<AgreementParty>> PartiesField = List("parties", new AgreementPartyFormat(), x => x.Parties)
        .Means("Who made it, role by role.");
    private static readonly Field<Agreement, ValueSet<LanguageTag>> LanguagesField = Set("languages", KernelFormats.LanguageTag, x => x.Languages)
        .Means("The languages of its text.");
    private static readonly Field<Agreement, Disclosed<Jurisdiction>> GoverningLawField = Term("governingLaw", KernelFormats.Jurisdiction, x => x.GoverningLaw)
        .Means("The law that governs it.");
    private static readonly Field<Agreement, Disclosed<BindingEffect>> BindingEffectField = Term("bindingEffect", new CodeFormat<BindingEffect>(), x => x.BindingEffect)
        .Means("Whether its provisions bind, unless a provision says otherwise.");
    private static readonly Field<Agreement, Disclosed<AnchoredDate>> AnnouncedField = Term("announced", KernelFormats.AnchoredDate, x => x.Announced)
        .Means("The day on which it was made public.");
    private static readonly Field<Agreement, Disclosed<AnchoredDate>> SignedField = Term("signed", KernelFormats.AnchoredDate, x => x.Signed)
        .Means("The day on which it was signed.");
    private static readonly Field<Agreement, OperativeTerm> TermField = Optional("term", OperativeTermFormat.Instance, x => x.Term, OperativeTerm.NotCaptured)
        .Means("From when and until when its provisions operate, unless a provision says otherwise.");
    private static readonly Field<Agreement, ValueList<StatusEntry>> StatusField = List("status", new StatusEntryFormat(), x => x.Status)
        .Means("The states in which it is said to be or to have been, each from its day.");
    private static readonly Field<Agreement, ValueList<AgreementRelation>> RelationsField = List("relations", new AgreementRelationFormat(), x => x.Relations)
        .Means("How it stands to other agreements.");
    private static readonly Field<Agreement, ValueList<Provision>> ProvisionsField = List("provisions", ProvisionFormat.Instance, x => x.Provisions)
        .Means("What it provides, in the order of the text.");
    private static readonly Field<Agreement, ValueList<Amendment>> AmendmentsField = List("amendments", new AmendmentFormat(), x => x.Amendments)
        .Means("What changed it later, in the order in which that was agreed. `provisions` and the other members say what the text was at first.");

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
    private static readonly Field<LicensingDocument, string> SchemaField = Optional("$schema", KernelFormats.Text, x => x.Schema)
        .Means("Where the JSON Schema of the document is found, for editors. It says nothing of any agreement.");
    private static readonly Field<LicensingDocument, int> SchemaVersionField = Required("schemaVersion", new SchemaVersionFormat(), x => x.SchemaVersion)
        .Means("The version of the document format: `1`.");
    private static readonly Field<LicensingDocument, FixedDate> RecordedThroughField = Optional("recordedThrough", KernelFormats.Day, x => x.RecordedThrough is { } day ? new FixedDate { Date = day } : null)
        .Means("Up to which day events were recorded: what is not recorded is presumed not to have happened through that day, and is unknown after it. Left out where nobody said: then nothing is presumed of any day.");
    private static readonly Field<LicensingDocument, ValueSet<Presumption>> WithoutPresumptionsField = Set("withoutPresumptions", new CodeFormat<Presumption>(), x => x.WithoutPresumptions)
        .Means("The presumptions that are not to be made of what this document declares.");
    private static readonly Field<LicensingDocument, ValueList<Party>> PartiesField = List("parties", new PartyFormat(), x => x.Parties)
        .Means("The parties.");
    private static readonly Field<LicensingDocument, ValueList<OwnershipStake>> OwnershipField = List("ownership", new OwnershipStakeFormat(), x => x.Ownership)
        .Means("Who owns whom, and when.");
    private static readonly Field<LicensingDocument, ValueList<Membership>> MembershipsField = List("memberships", new MembershipFormat(), x => x.Memberships)
        .Means("Who belongs to which open class of parties, and when.");
    private static readonly Field<LicensingDocument, ValueList<Standard>> StandardsField = List("standards", new StandardFormat(), x => x.Standards)
        .Means("The standards and families of standards.");
    private static readonly Field<LicensingDocument, ValueList<ProductCategory>> ProductsField = List("products", new ProductCategoryFormat(), x => x.Products)
        .Means("The product categories.");
    private static readonly Field<LicensingDocument, ValueList<Patent>> PatentsField = List("patents", new PatentFormat(), x => x.Patents)
        .Means("The patents.");
    private static readonly Field<LicensingDocument, ValueList<EssentialityDeclaration>> DeclarationsField = List("declarations", new EssentialityDeclarationFormat(), x => x.Declarations)
        .Means("What was declared to standards bodies of patents, and undertaken.");
    private static readonly Field<LicensingDocument, ValueList<PortfolioCount>> PortfolioCountsField = List("portfolioCounts", new PortfolioCountFormat(), x => x.PortfolioCounts)
        .Means("How many patents somebody had, as sources count them.");
    private static readonly Field<LicensingDocument, ValueList<Intangible>> IntangiblesField = List("intangibles", new IntangibleFormat(), x => x.Intangibles)
        .Means("Rights and assets other than patents.");
    private static readonly Field<LicensingDocument, ValueList<Source>> SourcesField = List("sources", new SourceFormat(), x => x.Sources)
        .Means("Where everything is known from.");
    private static readonly Field<LicensingDocument, ValueList<RecordedEvent>> EventsField = List("events", new RecordedEventFormat(), x => x.Events)
        .Means("What happened, and what dates wait for.");
    private static readonly Field<LicensingDocument, ValueList<Determination>> DeterminationsField = List("determinations", new DeterminationFormat(), x => x.Determinations)
        .Means("What persons found.");
    private static readonly Field<LicensingDocument, ValueList<Agreement>> AgreementsField = List("agreements", new AgreementFormat(), x => x.Agreements)
        .Means("The agreements.");

    internal LicensingDocumentFormat()
        : base(null, SchemaField, SchemaVersionField, RecordedThroughField, WithoutPresumptionsField, PartiesField, OwnershipField, MembershipsField, StandardsField, ProductsField, PatentsField, DeclarationsField, PortfolioCountsField, IntangiblesField, SourcesField, EventsField, DeterminationsField, AgreementsField)
    {
    }

    /// <summary>Looks for the version first, wherever it stands: it decides what the members mean, and of a version to come nothing is known.</summary>
    private protected override bool IsReadable(ref readonly Utf8JsonReader reader, ReadSession session)
    {
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = JsonBytes.Of(ref ahead).SequenceEqual("schemaVersion"u8);
            ahead.Read();
            if (!isVersion)
            {
                ahead.TrySkip();
                continue;
            }

            if (ahead.TokenType != JsonTokenType.Number || !ahead.TryGetInt32(out var version) || version < LicensingDocument.OldestSchemaVersion)
                return true;
            if (version <= LicensingDocument.CurrentSchemaVersion)
            {
                session.ReadAs(version, LicensingDocument.CurrentSchemaVersion);
                return true;
            }

            SchemaVersionFormat.Refuse(ref ahead, session);
            return false;
        }

        return true;
    }

    private protected override LicensingDocument Create(Slots slots) => new()
    {
        Schema = slots.Find(SchemaField),
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
