using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Patent"/>.</summary>
internal sealed class PatentFormat : RecordFormat<Patent>
{
    private static readonly Field<Patent, PatentId> IdField = Required("id", KernelFormats.PatentId, x => x.Id);
    private static readonly Field<Patent, string> NumberField = Optional("number", KernelFormats.Text, x => x.Number);
    private static readonly Field<Patent, LocalizedText> TitleField = Optional("title", KernelFormats.LocalizedText, x => x.Title);
    private static readonly Field<Patent, Disclosed<AnchoredDate>> FiledField = Term("filed", KernelFormats.AnchoredDate, x => x.Filed);
    private static readonly Field<Patent, Disclosed<AnchoredDate>> FirstFiledField = Term("firstFiled", KernelFormats.AnchoredDate, x => x.FirstFiled);
    private static readonly Field<Patent, Disclosed<ValueList<NationalRight>>> ProtectionField = Term("protection", new ListFormat<NationalRight>(new NationalRightFormat()), x => x.Protection);
    private static readonly Field<Patent, Disclosed<ValueList<TitleHolding>>> HoldersField = Term("holders", new ListFormat<TitleHolding>(new TitleHoldingFormat()), x => x.Holders);
    private static readonly Field<Patent, Disclosed<ValueList<Essentiality>>> EssentialityField = Term("essentiality", new ListFormat<Essentiality>(new EssentialityFormat()), x => x.Essentiality);

    internal PatentFormat()
        : base(null, IdField, NumberField, TitleField, FiledField, FirstFiledField, ProtectionField, HoldersField, EssentialityField)
    {
    }

    private protected override Patent Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Number = slots.Find(NumberField),
        Title = slots.Find(TitleField),
        Filed = slots.Term(FiledField),
        FirstFiled = slots.Term(FirstFiledField),
        Protection = slots.Term(ProtectionField),
        Holders = slots.Term(HoldersField),
        Essentiality = slots.Term(EssentialityField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="NationalRight"/>.</summary>
internal sealed class NationalRightFormat : RecordFormat<NationalRight>
{
    private static readonly Field<NationalRight, CountryCode> CountryField = Required("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> GrantedField = Term("granted", KernelFormats.AnchoredDate, x => x.Granted);
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> LastDayInForceField = Term("lastDayInForce", KernelFormats.AnchoredDate, x => x.LastDayInForce);

    internal NationalRightFormat()
        : base(null, CountryField, GrantedField, LastDayInForceField)
    {
    }

    private protected override NationalRight Create(Slots slots) => new()
    {
        Country = slots.Get(CountryField),
        Granted = slots.Term(GrantedField),
        LastDayInForce = slots.Term(LastDayInForceField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="TitleHolding"/>.</summary>
internal sealed class TitleHoldingFormat : RecordFormat<TitleHolding>
{
    private static readonly Field<TitleHolding, PartyId> HolderField = Required("holder", KernelFormats.PartyId, x => x.Holder);
    private static readonly Field<TitleHolding, DateSpan> DuringField = Required("during", KernelFormats.DateSpan, x => x.During);

    internal TitleHoldingFormat()
        : base(null, HolderField, DuringField)
    {
    }

    private protected override TitleHolding Create(Slots slots) => new()
    {
        Holder = slots.Get(HolderField),
        During = slots.Get(DuringField),
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
