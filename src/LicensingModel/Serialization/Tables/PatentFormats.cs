using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Patent"/>.</summary>
internal sealed class PatentFormat : RecordFormat<Patent>
{
    private static readonly Field<Patent, PatentId> IdField = Required("id", KernelFormats.PatentId, x => x.Id);
    private static readonly Field<Patent, DocumentNumber> NumberField = Optional("number", PatentPartFormats.DocumentNumber, x => x.Number);
    private static readonly Field<Patent, DocumentNumber> ApplicationField = Optional("application", PatentPartFormats.DocumentNumber, x => x.Application);
    private static readonly Field<Patent, ValueSet<DocumentNumber>> PublicationsField = Set("publications", PatentPartFormats.DocumentNumber, x => x.Publications);
    private static readonly Field<Patent, PatentKind> KindField = Optional("kind", new CodeFormat<PatentKind>(), x => x.Kind);
    private static readonly Field<Patent, LocalizedText> TitleField = Optional("title", KernelFormats.LocalizedText, x => x.Title);
    private static readonly Field<Patent, Disclosed<AnchoredDate>> FiledField = Term("filed", KernelFormats.AnchoredDate, x => x.Filed);
    private static readonly Field<Patent, Disclosed<AnchoredDate>> FirstFiledField = Term("firstFiled", KernelFormats.AnchoredDate, x => x.FirstFiled);
    private static readonly Field<Patent, Disclosed<ValueList<Priority>>> PrioritiesField = Term("priorities", new ListFormat<Priority>(new PriorityFormat()), x => x.Priorities);
    private static readonly Field<Patent, Disclosed<ValueList<Classification>>> ClassificationsField = Term("classifications", new ListFormat<Classification>(new ClassificationFormat()), x => x.Classifications);
    private static readonly Field<Patent, Disclosed<ValueList<NationalRight>>> ProtectionField = Term("protection", new ListFormat<NationalRight>(new NationalRightFormat()), x => x.Protection);
    private static readonly Field<Patent, UnitaryEffect> UnitaryEffectField = Optional("unitaryEffect", new UnitaryEffectFormat(), x => x.UnitaryEffect);
    private static readonly Field<Patent, Disclosed<ValueList<TitleHolding>>> HoldersField = Term("holders", new ListFormat<TitleHolding>(new TitleHoldingFormat()), x => x.Holders);
    private static readonly Field<Patent, Disclosed<ValueList<Essentiality>>> EssentialityField = Term("essentiality", new ListFormat<Essentiality>(new EssentialityFormat()), x => x.Essentiality);

    internal PatentFormat()
        : base(
            null,
            IdField,
            NumberField,
            ApplicationField,
            PublicationsField,
            KindField,
            TitleField,
            FiledField,
            FirstFiledField,
            PrioritiesField,
            ClassificationsField,
            ProtectionField,
            UnitaryEffectField,
            HoldersField,
            EssentialityField)
    {
    }

    private protected override Patent Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Number = slots.Find(NumberField),
        Application = slots.Find(ApplicationField),
        Publications = slots.Get(PublicationsField, []),
        Kind = slots.Find(KindField),
        Title = slots.Find(TitleField),
        Filed = slots.Term(FiledField),
        FirstFiled = slots.Term(FirstFiledField),
        Priorities = slots.Term(PrioritiesField),
        Classifications = slots.Term(ClassificationsField),
        Protection = slots.Term(ProtectionField),
        UnitaryEffect = slots.Find(UnitaryEffectField),
        Holders = slots.Term(HoldersField),
        Essentiality = slots.Term(EssentialityField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PortfolioCount"/>.</summary>
internal sealed class PortfolioCountFormat : RecordFormat<PortfolioCount>
{
    private static readonly Field<PortfolioCount, PartyId> HolderField = Required("holder", KernelFormats.PartyId, x => x.Holder);
    private static readonly Field<PortfolioCount, CountUnit> UnitField = Required("unit", new CodeFormat<CountUnit>(), x => x.Unit);
    private static readonly Field<PortfolioCount, Disclosed<Quantity>> CountField = Required("count", new DisclosedFormat<Quantity>(KernelFormats.Quantity), x => x.Count);
    private static readonly Field<PortfolioCount, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory);
    private static readonly Field<PortfolioCount, Disclosed<AnchoredDate>> AsOfField = Term("asOf", KernelFormats.AnchoredDate, x => x.AsOf);

    internal PortfolioCountFormat()
        : base(null, HolderField, UnitField, CountField, TerritoryField, AsOfField)
    {
    }

    private protected override PortfolioCount Create(Slots slots) => new()
    {
        Holder = slots.Get(HolderField),
        Unit = slots.Get(UnitField),
        Count = slots.Get(CountField),
        Territory = slots.Term(TerritoryField),
        AsOf = slots.Term(AsOfField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
