using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Patent"/>.</summary>
internal sealed class PatentFormat : RecordFormat<Patent>
{
    private static readonly Field<Patent, PatentId> IdField = Required("id", KernelFormats.PatentId, x => x.Id)
        .Means("The id by which scopes and questions refer to it.");
    private static readonly Field<Patent, DocumentNumber> NumberField = Optional("number", PatentPartFormats.DocumentNumber, x => x.Number)
        .Means("The number by which it is known, in its one spelling; left out where none is given.")
        .Formerly("number", until: 0, KernelFormats.Text, static text => DocumentNumber.Suggest(text) is { } spelling ? DocumentNumber.Parse(spelling) : null);
    private static readonly Field<Patent, DocumentNumber> ApplicationField = Optional("application", PatentPartFormats.DocumentNumber, x => x.Application)
        .Means("The number of its application.");
    private static readonly Field<Patent, ValueSet<DocumentNumber>> PublicationsField = Set("publications", PatentPartFormats.DocumentNumber, x => x.Publications)
        .Means("The numbers under which it was published, corrections and grants among them. Not necessarily all.");
    private static readonly Field<Patent, PatentKind> KindField = Optional("kind", new CodeFormat<PatentKind>(), x => x.Kind)
        .Means("What kind of right it is; left out where that was not recorded. What the number tells need not be said again.");
    private static readonly Field<Patent, LocalizedText> TitleField = Optional("title", KernelFormats.LocalizedText, x => x.Title)
        .Means("What the invention is called; left out where that was not recorded.");
    private static readonly Field<Patent, Disclosed<AnchoredDate>> FiledField = Term("filed", KernelFormats.AnchoredDate, x => x.Filed)
        .Means("The day on which it was itself filed; of a national phase, the day of the international filing.");
    private static readonly Field<Patent, Disclosed<AnchoredDate>> FirstFiledField = Term("firstFiled", KernelFormats.AnchoredDate, x => x.FirstFiled)
        .Means("The earliest filing from which it claims priority.");
    private static readonly Field<Patent, Disclosed<ValueList<Priority>>> PrioritiesField = Term("priorities", new ListFormat<Priority>(new PriorityFormat()), x => x.Priorities)
        .Means("The earlier filings to which it goes back. Stated means all of them; an empty list, that there is none.");
    private static readonly Field<Patent, Disclosed<ValueList<Classification>>> ClassificationsField = Term("classifications", new ListFormat<Classification>(new ClassificationFormat()), x => x.Classifications)
        .Means("The classes into which offices put it. Stated means all of them.");
    private static readonly Field<Patent, Disclosed<ValueList<NationalRight>>> ProtectionField = Term("protection", new ListFormat<NationalRight>(new NationalRightFormat()), x => x.Protection)
        .Means("The countries it protects, each with its days in force. Stated means all of them but those of its unitary effect; elsewhere there is no right.");
    private static readonly Field<Patent, UnitaryEffect> UnitaryEffectField = Optional("unitaryEffect", new UnitaryEffectFormat(), x => x.UnitaryEffect)
        .Means("Its unitary effect; left out where it has none.");
    private static readonly Field<Patent, Disclosed<ValueList<TitleHolding>>> HoldersField = Term("holders", new ListFormat<TitleHolding>(new TitleHoldingFormat()), x => x.Holders)
        .Means("Who held it and when. Stated means the whole chain, but for transfers of it that agreements of the same document make.");
    private static readonly Field<Patent, Disclosed<ValueList<Essentiality>>> EssentialityField = Term("essentiality", new ListFormat<Essentiality>(new EssentialityFormat()), x => x.Essentiality)
        .Means("The standards it is said to be essential to, each with how well that is established. Stated means all of them.");

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
    private static readonly Field<PortfolioCount, PartyId> HolderField = Required("holder", KernelFormats.PartyId, x => x.Holder)
        .Means("Whose patents are counted.");
    private static readonly Field<PortfolioCount, CountUnit> UnitField = Required("unit", new CodeFormat<CountUnit>(), x => x.Unit)
        .Means("What is counted.");
    private static readonly Field<PortfolioCount, Disclosed<Quantity>> CountField = Required("count", new DisclosedFormat<Quantity>(KernelFormats.Quantity), x => x.Count)
        .Means("The number, and how exactly the source gives it.");
    private static readonly Field<PortfolioCount, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory)
        .Means("Where the counted ones are.");
    private static readonly Field<PortfolioCount, Disclosed<AnchoredDate>> AsOfField = Term("asOf", KernelFormats.AnchoredDate, x => x.AsOf)
        .Means("The day to which the count relates.");

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
