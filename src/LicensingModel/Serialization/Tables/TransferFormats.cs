using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="PatentTransfer"/>.</summary>
internal sealed class PatentTransferFormat : RecordFormat<PatentTransfer>
{
    private static readonly Field<PatentTransfer, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From);
    private static readonly Field<PatentTransfer, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To);
    private static readonly Field<PatentTransfer, Disclosed<PatentScope>> SubjectField = Term("subject", PatentScopeFormat.Instance, x => x.Subject);
    private static readonly Field<PatentTransfer, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count);
    private static readonly Field<PatentTransfer, Disclosed<AnchoredDate>> ClosingField = Term("closing", KernelFormats.AnchoredDate, x => x.Closing);
    private static readonly Field<PatentTransfer, Disclosed<PastDamages>> PastDamagesField = Term("pastDamages", new CodeFormat<PastDamages>(), x => x.PastDamages);
    private static readonly Field<PatentTransfer, Disclosed<Encumbrances>> EncumbrancesField = Term("encumbrances", new CodeFormat<Encumbrances>(), x => x.Encumbrances);
    private static readonly Field<PatentTransfer, ProvisionId> FallbackField = Optional("fallback", KernelFormats.ProvisionId, x => x.Fallback);

    internal PatentTransferFormat()
        : base("patentTransfer", FromField, ToField, SubjectField, CountField, ClosingField, PastDamagesField, EncumbrancesField, FallbackField)
    {
    }

    private protected override PatentTransfer Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        To = slots.Get(ToField),
        Subject = slots.Term(SubjectField),
        Count = slots.Term(CountField),
        Closing = slots.Term(ClosingField),
        PastDamages = slots.Term(PastDamagesField),
        Encumbrances = slots.Term(EncumbrancesField),
        Fallback = slots.Find(FallbackField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RightTransfer"/>.</summary>
internal sealed class RightTransferFormat : RecordFormat<RightTransfer>
{
    private static readonly Field<RightTransfer, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From);
    private static readonly Field<RightTransfer, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To);
    private static readonly Field<RightTransfer, Disclosed<IntangibleScope>> SubjectField = Term("subject", IntangibleScopeFormat.Instance, x => x.Subject);
    private static readonly Field<RightTransfer, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count);
    private static readonly Field<RightTransfer, Disclosed<AnchoredDate>> ClosingField = Term("closing", KernelFormats.AnchoredDate, x => x.Closing);
    private static readonly Field<RightTransfer, Disclosed<PastDamages>> PastDamagesField = Term("pastDamages", new CodeFormat<PastDamages>(), x => x.PastDamages);
    private static readonly Field<RightTransfer, Disclosed<Encumbrances>> EncumbrancesField = Term("encumbrances", new CodeFormat<Encumbrances>(), x => x.Encumbrances);
    private static readonly Field<RightTransfer, ProvisionId> FallbackField = Optional("fallback", KernelFormats.ProvisionId, x => x.Fallback);

    internal RightTransferFormat()
        : base("rightTransfer", FromField, ToField, SubjectField, CountField, ClosingField, PastDamagesField, EncumbrancesField, FallbackField)
    {
    }

    private protected override RightTransfer Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        To = slots.Get(ToField),
        Subject = slots.Term(SubjectField),
        Count = slots.Term(CountField),
        Closing = slots.Term(ClosingField),
        PastDamages = slots.Term(PastDamagesField),
        Encumbrances = slots.Term(EncumbrancesField),
        Fallback = slots.Find(FallbackField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
