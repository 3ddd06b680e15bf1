using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="PatentTransfer"/>.</summary>
internal sealed class PatentTransferFormat : RecordFormat<PatentTransfer>
{
    private static readonly Field<PatentTransfer, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From)
        .Means("Who assigns.");
    private static readonly Field<PatentTransfer, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To)
        .Means("To whom.");
    private static readonly Field<PatentTransfer, Disclosed<PatentScope>> SubjectField = Term("subject", PatentScopeFormat.Instance, x => x.Subject)
        .Means("Which patents pass.");
    private static readonly Field<PatentTransfer, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count)
        .Means("How many pass.");
    private static readonly Field<PatentTransfer, Disclosed<AnchoredDate>> ClosingField = Term("closing", KernelFormats.AnchoredDate, x => x.Closing)
        .Means("The day on which title passes; signing and closing may be apart.");
    private static readonly Field<PatentTransfer, Disclosed<PastDamages>> PastDamagesField = Term("pastDamages", new CodeFormat<PastDamages>(), x => x.PastDamages)
        .Means("Whether claims for earlier infringements pass with it.");
    private static readonly Field<PatentTransfer, Disclosed<Encumbrances>> EncumbrancesField = Term("encumbrances", new CodeFormat<Encumbrances>(), x => x.Encumbrances)
        .Means("What becomes of licences that exist.");
    private static readonly Field<PatentTransfer, ProvisionId> FallbackField = Optional("fallback", KernelFormats.ProvisionId, x => x.Fallback)
        .Means("The grant that stands in where title cannot pass; null where there is none.");

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
    private static readonly Field<RightTransfer, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From)
        .Means("Who assigns.");
    private static readonly Field<RightTransfer, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To)
        .Means("To whom.");
    private static readonly Field<RightTransfer, Disclosed<IntangibleScope>> SubjectField = Term("subject", IntangibleScopeFormat.Instance, x => x.Subject)
        .Means("What passes.");
    private static readonly Field<RightTransfer, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count)
        .Means("How many pass.");
    private static readonly Field<RightTransfer, Disclosed<AnchoredDate>> ClosingField = Term("closing", KernelFormats.AnchoredDate, x => x.Closing)
        .Means("The day on which title passes.");
    private static readonly Field<RightTransfer, Disclosed<PastDamages>> PastDamagesField = Term("pastDamages", new CodeFormat<PastDamages>(), x => x.PastDamages)
        .Means("Whether claims for earlier infringements pass with it.");
    private static readonly Field<RightTransfer, Disclosed<Encumbrances>> EncumbrancesField = Term("encumbrances", new CodeFormat<Encumbrances>(), x => x.Encumbrances)
        .Means("What becomes of licences that exist.");
    private static readonly Field<RightTransfer, ProvisionId> FallbackField = Optional("fallback", KernelFormats.ProvisionId, x => x.Fallback)
        .Means("The grant that stands in where title cannot pass; null where there is none.");

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
