using LicensingModel.Patents.Standards;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Standard"/>.</summary>
internal sealed class StandardFormat : RecordFormat<Standard>
{
    private static readonly Field<Standard, StandardId> IdField = Required("id", KernelFormats.StandardId, x => x.Id);
    private static readonly Field<Standard, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name);
    private static readonly Field<Standard, StandardDesignation> DesignationField = Optional("designation", new ScalarFormat<StandardDesignation>(), x => x.Designation);
    private static readonly Field<Standard, StandardBody> BodyField = Optional("body", new CodeFormat<StandardBody>(), x => x.Body);
    private static readonly Field<Standard, string> VersionField = Optional("version", KernelFormats.Text, x => x.Version);
    private static readonly Field<Standard, StandardRelease> ReleaseField = Optional("release", new ScalarFormat<StandardRelease>(), x => x.Release);
    private static readonly Field<Standard, StandardId> WithinField = Optional("within", KernelFormats.StandardId, x => x.Within);

    internal StandardFormat()
        : base(null, IdField, NameField, DesignationField, BodyField, VersionField, ReleaseField, WithinField)
    {
    }

    private protected override Standard Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Name = slots.Get(NameField),
        Designation = slots.Find(DesignationField),
        Body = slots.Find(BodyField),
        Version = slots.Find(VersionField),
        Release = slots.Find(ReleaseField),
        Within = slots.Find(WithinField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Essentiality"/>.</summary>
internal sealed class EssentialityFormat : RecordFormat<Essentiality>
{
    private static readonly Field<Essentiality, StandardId> StandardField = Required("standard", KernelFormats.StandardId, x => x.Standard);
    private static readonly Field<Essentiality, EssentialityStatus> StatusField = Required("status", new CodeFormat<EssentialityStatus>(), x => x.Status);
    private static readonly Field<Essentiality, LocalizedText> ByField = Optional("by", KernelFormats.LocalizedText, x => x.By);
    private static readonly Field<Essentiality, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On);

    internal EssentialityFormat()
        : base(null, StandardField, StatusField, ByField, OnField)
    {
    }

    private protected override Essentiality Create(Slots slots) => new()
    {
        Standard = slots.Get(StandardField),
        Status = slots.Get(StatusField),
        By = slots.Find(ByField),
        On = slots.Term(OnField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
