using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Sources;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Source"/>.</summary>
internal sealed class SourceFormat : RecordFormat<Source>
{
    private static readonly Field<Source, SourceId> IdField = Required("id", KernelFormats.SourceId, x => x.Id)
        .Means("The id by which claims cite the source.");
    private static readonly Field<Source, SourceKind> KindField = Required("kind", new CodeFormat<SourceKind>(), x => x.Kind)
        .Means("What sort of source it is.");
    private static readonly Field<Source, LocalizedText> PublisherField = Optional("publisher", KernelFormats.LocalizedText, x => x.Publisher)
        .Means("Who published it; left out where that is not known.");
    private static readonly Field<Source, LocalizedText> TitleField = Optional("title", KernelFormats.LocalizedText, x => x.Title)
        .Means("Its title, in its own language and any other; left out where it has none.");
    private static readonly Field<Source, LanguageTag> LanguageField = Required("language", KernelFormats.LanguageTag, x => x.Language)
        .Means("The language it is written in.");
    private static readonly Field<Source, Disclosed<AnchoredDate>> PublishedField = Term("published", KernelFormats.AnchoredDate, x => x.Published)
        .Means("The day on which it appeared.");
    private static readonly Field<Source, string> ReferenceField = Optional("reference", KernelFormats.Text, x => x.Reference)
        .Means("Where it can be found: an address, an exhibit number, a file; left out where that was not recorded.");
    private static readonly Field<Source, ValueSet<SourceId>> ReliesOnField = Set("reliesOn", KernelFormats.SourceId, x => x.ReliesOn)
        .Means("Sources that it names, quotes or carries: it repeats them and does not confirm them, so that the two together stand on one source.");

    internal SourceFormat()
        : base(null, IdField, KindField, PublisherField, TitleField, LanguageField, PublishedField, ReferenceField, ReliesOnField)
    {
    }

    private protected override Source Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Kind = slots.Get(KindField),
        Publisher = slots.Find(PublisherField),
        Title = slots.Find(TitleField),
        Language = slots.Get(LanguageField),
        Published = slots.Term(PublishedField),
        Reference = slots.Find(ReferenceField),
        ReliesOn = slots.Get(ReliesOnField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RecordedEvent"/>.</summary>
internal sealed class RecordedEventFormat : RecordFormat<RecordedEvent>
{
    private static readonly Field<RecordedEvent, EventId> IdField = Required("id", KernelFormats.EventId, x => x.Id)
        .Means("The id by which dates refer to it.");
    private static readonly Field<RecordedEvent, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name)
        .Means("What it is, in one language or several.");
    private static readonly Field<RecordedEvent, EventKind> KindField = Optional("kind", new CodeFormat<EventKind>(), x => x.Kind)
        .Means("What sort of thing happened; null where that does not matter.");
    private static readonly Field<RecordedEvent, ValueSet<PartyId>> ByField = Set("by", KernelFormats.PartyId, x => x.By)
        .Means("Who did it, or to whom it happened.");
    private static readonly Field<RecordedEvent, ValueSet<PartyId>> AgainstField = Set("against", KernelFormats.PartyId, x => x.Against)
        .Means("Against or towards whom.");
    private static readonly Field<RecordedEvent, ValueSet<AgreementId>> AgreementsField = Set("agreements", KernelFormats.AgreementId, x => x.Agreements)
        .Means("The agreements that it concerns.");
    private static readonly Field<RecordedEvent, ValueSet<ProvisionId>> ProvisionsField = Set("provisions", KernelFormats.ProvisionId, x => x.Provisions)
        .Means("The provisions that it concerns.");
    private static readonly Field<RecordedEvent, ValueSet<PatentId>> PatentsField = Set("patents", KernelFormats.PatentId, x => x.Patents)
        .Means("The patents that it concerns.");
    private static readonly Field<RecordedEvent, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The day on which it happened. Not captured: it is not recorded as having happened.");
    private static readonly Field<RecordedEvent, ValueSet<EventId>> AfterField = Set("after", KernelFormats.EventId, x => x.After)
        .Means("What happened before it on the same day, where that is known. Without it nobody knows in which order things happened that are recorded of one day.");
    private static readonly Field<RecordedEvent, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of it.");

    internal RecordedEventFormat()
        : base(null, IdField, NameField, KindField, ByField, AgainstField, AgreementsField, ProvisionsField, PatentsField, OnField, AfterField, ClaimsField)
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
        After = slots.Get(AfterField, []),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Determination"/>.</summary>
internal sealed class DeterminationFormat : RecordFormat<Determination>
{
    private static readonly Field<Determination, DeterminationId> IdField = Required("id", KernelFormats.DeterminationId, x => x.Id)
        .Means("The id by which conditions refer to it.");
    private static readonly Field<Determination, LocalizedText> QuestionField = Required("question", KernelFormats.LocalizedText, x => x.Question)
        .Means("What was to be found, as a question that is answered yes or no.");
    private static readonly Field<Determination, DeterminationMatter> MatterField = Optional("matter", new CodeFormat<DeterminationMatter>(), x => x.Matter)
        .Means("To what of the scopes of the provisions that it is about it answers; left out where conditions refer to it by id.");
    private static readonly Field<Determination, Disclosed<DeterminationResult>> FindingField = Term("finding", new CodeFormat<DeterminationResult>(), x => x.Finding)
        .Means("What was found.");
    private static readonly Field<Determination, LocalizedText> ByField = Optional("by", KernelFormats.LocalizedText, x => x.By)
        .Means("Who found it; null where that was not recorded.");
    private static readonly Field<Determination, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The day on which it was found.");
    private static readonly Field<Determination, LocalizedText> BasisField = Optional("basis", KernelFormats.LocalizedText, x => x.Basis)
        .Means("On what basis; null where none is given.");
    private static readonly Field<Determination, ValueSet<ProvisionId>> AboutField = Set("about", KernelFormats.ProvisionId, x => x.About)
        .Means("The provisions to which it belongs.");
    private static readonly Field<Determination, ValueSet<ProductId>> ProductsField = Set("products", KernelFormats.ProductId, x => x.Products)
        .Means("The products that it is about.");
    private static readonly Field<Determination, ValueSet<PatentId>> PatentsField = Set("patents", KernelFormats.PatentId, x => x.Patents)
        .Means("The patents that it is about.");
    private static readonly Field<Determination, ValueSet<IntangibleId>> IntangiblesField = Set("intangibles", KernelFormats.IntangibleId, x => x.Intangibles)
        .Means("The rights other than patents that it is about.");
    private static readonly Field<Determination, ValueSet<PartyId>> PartiesField = Set("parties", KernelFormats.PartyId, x => x.Parties)
        .Means("The parties that it is about.");
    private static readonly Field<Determination, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of it.");

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
