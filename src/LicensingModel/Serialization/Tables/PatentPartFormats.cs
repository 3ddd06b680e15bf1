using LicensingModel.Patents;
using LicensingModel.Patents.Numbers;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The formats that several parts of a patent share.</summary>
internal static class PatentPartFormats
{
    internal static readonly SpelledTextFormat<DocumentNumber> DocumentNumber = new(Patents.DocumentNumber.Suggest, static text => PatentNumberReading.Of(text).Message);

    internal static readonly ListFormat<LegalStatusEntry> Statuses = new(new LegalStatusEntryFormat());
}

/// <summary>The table of <see cref="Priority"/>.</summary>
internal sealed class PriorityFormat : RecordFormat<Priority>
{
    private static readonly Field<Priority, DocumentNumber> NumberField = Optional("number", PatentPartFormats.DocumentNumber, x => x.Number);
    private static readonly Field<Priority, PatentId> PatentField = Optional("patent", KernelFormats.PatentId, x => x.Patent);
    private static readonly Field<Priority, PriorityKind> KindField = Required("kind", new CodeFormat<PriorityKind>(), x => x.Kind);
    private static readonly Field<Priority, Disclosed<AnchoredDate>> FiledField = Term("filed", KernelFormats.AnchoredDate, x => x.Filed);

    internal PriorityFormat()
        : base(null, NumberField, PatentField, KindField, FiledField)
    {
    }

    private protected override Priority Create(Slots slots) => new()
    {
        Number = slots.Find(NumberField),
        Patent = slots.Find(PatentField),
        Kind = slots.Get(KindField),
        Filed = slots.Term(FiledField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Classification"/>.</summary>
internal sealed class ClassificationFormat : RecordFormat<Classification>
{
    private static readonly Field<Classification, ClassificationScheme> SchemeField = Required("scheme", new CodeFormat<ClassificationScheme>(), x => x.Scheme);
    private static readonly Field<Classification, string> SymbolField = Required("symbol", KernelFormats.Text, x => x.Symbol);

    internal ClassificationFormat()
        : base(null, SchemeField, SymbolField)
    {
    }

    private protected override Classification Create(Slots slots) => new()
    {
        Scheme = slots.Get(SchemeField),
        Symbol = slots.Get(SymbolField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="NationalRight"/>.</summary>
internal sealed class NationalRightFormat : RecordFormat<NationalRight>
{
    private static readonly Field<NationalRight, CountryCode> CountryField = Required("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> GrantedField = Term("granted", KernelFormats.AnchoredDate, x => x.Granted);
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> LastDayInForceField = Term("lastDayInForce", KernelFormats.AnchoredDate, x => x.LastDayInForce);
    private static readonly Field<NationalRight, Disclosed<ContractPeriod>> AdjustmentField = Term("adjustment", KernelFormats.ContractPeriod, x => x.Adjustment);
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> DisclaimedToField = Term("disclaimedTo", KernelFormats.AnchoredDate, x => x.DisclaimedTo);
    private static readonly Field<NationalRight, Disclosed<ContractPeriod>> ExtensionField = Term("extension", KernelFormats.ContractPeriod, x => x.Extension);
    private static readonly Field<NationalRight, Disclosed<ValueList<SupplementaryCertificate>>> CertificatesField = Term("certificates", new ListFormat<SupplementaryCertificate>(new SupplementaryCertificateFormat()), x => x.Certificates);
    private static readonly Field<NationalRight, Disclosed<ValueList<LegalStatusEntry>>> StatusesField = Term("statuses", PatentPartFormats.Statuses, x => x.Statuses);

    internal NationalRightFormat()
        : base(null, CountryField, GrantedField, LastDayInForceField, AdjustmentField, DisclaimedToField, ExtensionField, CertificatesField, StatusesField)
    {
    }

    private protected override NationalRight Create(Slots slots) => new()
    {
        Country = slots.Get(CountryField),
        Granted = slots.Term(GrantedField),
        LastDayInForce = slots.Term(LastDayInForceField),
        Adjustment = slots.Term(AdjustmentField),
        DisclaimedTo = slots.Term(DisclaimedToField),
        Extension = slots.Term(ExtensionField),
        Certificates = slots.Term(CertificatesField),
        Statuses = slots.Term(StatusesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="UnitaryEffect"/>.</summary>
internal sealed class UnitaryEffectFormat : RecordFormat<UnitaryEffect>
{
    private static readonly Field<UnitaryEffect, Disclosed<AnchoredDate>> RegisteredField = Required("registered", new DisclosedFormat<AnchoredDate>(KernelFormats.AnchoredDate), x => x.Registered);
    private static readonly Field<UnitaryEffect, Disclosed<AnchoredDate>> GrantedField = Term("granted", KernelFormats.AnchoredDate, x => x.Granted);
    private static readonly Field<UnitaryEffect, Disclosed<AnchoredDate>> LastDayInForceField = Term("lastDayInForce", KernelFormats.AnchoredDate, x => x.LastDayInForce);
    private static readonly Field<UnitaryEffect, Disclosed<ValueList<LegalStatusEntry>>> StatusesField = Term("statuses", PatentPartFormats.Statuses, x => x.Statuses);

    internal UnitaryEffectFormat()
        : base(null, RegisteredField, GrantedField, LastDayInForceField, StatusesField)
    {
    }

    private protected override UnitaryEffect Create(Slots slots) => new()
    {
        Registered = slots.Get(RegisteredField),
        Granted = slots.Term(GrantedField),
        LastDayInForce = slots.Term(LastDayInForceField),
        Statuses = slots.Term(StatusesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="SupplementaryCertificate"/>.</summary>
internal sealed class SupplementaryCertificateFormat : RecordFormat<SupplementaryCertificate>
{
    private static readonly Field<SupplementaryCertificate, ProductId> ProductField = Required("product", KernelFormats.ProductId, x => x.Product);
    private static readonly Field<SupplementaryCertificate, Disclosed<AnchoredDate>> AuthorisedField = Term("authorised", KernelFormats.AnchoredDate, x => x.Authorised);
    private static readonly Field<SupplementaryCertificate, Disclosed<ContractPeriod>> PaediatricExtensionField = Term("paediatricExtension", KernelFormats.ContractPeriod, x => x.PaediatricExtension);

    internal SupplementaryCertificateFormat()
        : base(null, ProductField, AuthorisedField, PaediatricExtensionField)
    {
    }

    private protected override SupplementaryCertificate Create(Slots slots) => new()
    {
        Product = slots.Get(ProductField),
        Authorised = slots.Term(AuthorisedField),
        PaediatricExtension = slots.Term(PaediatricExtensionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LegalStatusEntry"/>.</summary>
internal sealed class LegalStatusEntryFormat : RecordFormat<LegalStatusEntry>
{
    private static readonly Field<LegalStatusEntry, LegalStatus> StatusField = Required("status", new CodeFormat<LegalStatus>(), x => x.Status);
    private static readonly Field<LegalStatusEntry, AnchoredDate> OnField = Required("on", KernelFormats.AnchoredDate, x => x.On);

    internal LegalStatusEntryFormat()
        : base(null, StatusField, OnField)
    {
    }

    private protected override LegalStatusEntry Create(Slots slots) => new()
    {
        Status = slots.Get(StatusField),
        On = slots.Get(OnField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="TitleHolding"/>.</summary>
internal sealed class TitleHoldingFormat : RecordFormat<TitleHolding>
{
    private static readonly Field<TitleHolding, ValueSet<PartyId>> HoldersField = Required("holders", new SetFormat<PartyId>(KernelFormats.PartyId), x => x.Holders);
    private static readonly Field<TitleHolding, DateSpan> DuringField = Required("during", KernelFormats.DateSpan, x => x.During);

    internal TitleHoldingFormat()
        : base(null, HoldersField, DuringField)
    {
    }

    private protected override TitleHolding Create(Slots slots) => new()
    {
        Holders = slots.Get(HoldersField),
        During = slots.Get(DuringField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
