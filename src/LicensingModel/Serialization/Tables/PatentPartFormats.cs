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
    private static readonly Field<Priority, DocumentNumber> NumberField = Optional("number", PatentPartFormats.DocumentNumber, x => x.Number)
        .Means("The number of the earlier application. Families are computed from it, so that one without a number leaves the family unknown.");
    private static readonly Field<Priority, PatentId> PatentField = Optional("patent", KernelFormats.PatentId, x => x.Patent)
        .Means("The earlier patent, where the document declares it.");
    private static readonly Field<Priority, PriorityKind> KindField = Required("kind", new CodeFormat<PriorityKind>(), x => x.Kind)
        .Means("On what ground it goes back to it.");
    private static readonly Field<Priority, Disclosed<AnchoredDate>> FiledField = Term("filed", KernelFormats.AnchoredDate, x => x.Filed)
        .Means("The day on which the earlier application was filed.");

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
    private static readonly Field<Classification, ClassificationScheme> SchemeField = Required("scheme", new CodeFormat<ClassificationScheme>(), x => x.Scheme)
        .Means("The classification.");
    private static readonly Field<Classification, string> SymbolField = Required("symbol", KernelFormats.Text, x => x.Symbol)
        .Means("The symbol of the class.");

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
    private static readonly Field<NationalRight, CountryCode> CountryField = Required("country", KernelFormats.CountryCode, x => x.Country)
        .Means("The country.");
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> GrantedField = Term("granted", KernelFormats.AnchoredDate, x => x.Granted)
        .Means("The day from which it can be enforced.");
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> LastDayInForceField = Term("lastDayInForce", KernelFormats.AnchoredDate, x => x.LastDayInForce)
        .Means("The last day on which it can be infringed, where a source says so. Elsewhere it is computed, as far as the other members are known. Never presumed.");
    private static readonly Field<NationalRight, Disclosed<ContractPeriod>> AdjustmentField = Term("adjustment", KernelFormats.ContractPeriod, x => x.Adjustment)
        .Means("By how much the office prolonged the term for its own delay; `P0D` where it did not.");
    private static readonly Field<NationalRight, Disclosed<AnchoredDate>> DisclaimedToField = Term("disclaimedTo", KernelFormats.AnchoredDate, x => x.DisclaimedTo)
        .Means("The day beyond which the term was disclaimed; `{ \"kind\": \"never\" }` where nothing was.");
    private static readonly Field<NationalRight, Disclosed<ContractPeriod>> ExtensionField = Term("extension", KernelFormats.ContractPeriod, x => x.Extension)
        .Means("By how much the term was extended for the time that an authorisation took; `P0D` where it was not.");
    private static readonly Field<NationalRight, Disclosed<ValueList<SupplementaryCertificate>>> CertificatesField = Term("certificates", new ListFormat<SupplementaryCertificate>(new SupplementaryCertificateFormat()), x => x.Certificates)
        .Means("The certificates that protect single products after it. Stated means all of them.");
    private static readonly Field<NationalRight, Disclosed<ValueList<LegalStatusEntry>>> StatusesField = Term("statuses", PatentPartFormats.Statuses, x => x.Statuses)
        .Means("What became of it at the office. Stated means everything.");

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
    private static readonly Field<UnitaryEffect, Disclosed<AnchoredDate>> RegisteredField = Required("registered", new DisclosedFormat<AnchoredDate>(KernelFormats.AnchoredDate), x => x.Registered)
        .Means("The day on which unitary effect was registered; it fixes the states.");
    private static readonly Field<UnitaryEffect, Disclosed<AnchoredDate>> GrantedField = Term("granted", KernelFormats.AnchoredDate, x => x.Granted)
        .Means("The day on which the grant was published, from which the right can be enforced in those states.");
    private static readonly Field<UnitaryEffect, Disclosed<AnchoredDate>> LastDayInForceField = Term("lastDayInForce", KernelFormats.AnchoredDate, x => x.LastDayInForce)
        .Means("The last day on which it can be infringed, where a source says so; elsewhere it is computed.");
    private static readonly Field<UnitaryEffect, Disclosed<ValueList<LegalStatusEntry>>> StatusesField = Term("statuses", PatentPartFormats.Statuses, x => x.Statuses)
        .Means("What became of it at the office. Stated means everything.");

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
    private static readonly Field<SupplementaryCertificate, ProductId> ProductField = Required("product", KernelFormats.ProductId, x => x.Product)
        .Means("The authorised product.");
    private static readonly Field<SupplementaryCertificate, Disclosed<AnchoredDate>> AuthorisedField = Term("authorised", KernelFormats.AnchoredDate, x => x.Authorised)
        .Means("The day of the first authorisation to place it on the market in the European Economic Area.");
    private static readonly Field<SupplementaryCertificate, Disclosed<ContractPeriod>> PaediatricExtensionField = Term("paediatricExtension", KernelFormats.ContractPeriod, x => x.PaediatricExtension)
        .Means("By how much the certificate was prolonged for paediatric studies: six months, or `P0D` where it was not.");

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
    private static readonly Field<LegalStatusEntry, LegalStatus> StatusField = Required("status", new CodeFormat<LegalStatus>(), x => x.Status)
        .Means("The state.");
    private static readonly Field<LegalStatusEntry, AnchoredDate> OnField = Required("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The first day on which it is in that state: a right that lapsed on a day is not in force on it.");

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
    private static readonly Field<TitleHolding, ValueSet<PartyId>> HoldersField = Required("holders", new SetFormat<PartyId>(KernelFormats.PartyId), x => x.Holders)
        .Means("The holders: all of them together, as co-owners where there are several. Two holdings of the same day are a fork in the chain.");
    private static readonly Field<TitleHolding, DateSpan> DuringField = Required("during", KernelFormats.DateSpan, x => x.During)
        .Means("The days, both ends included.");

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
