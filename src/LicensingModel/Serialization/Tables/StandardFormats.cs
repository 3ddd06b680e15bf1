using LicensingModel.Patents.Standards;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Standard"/>.</summary>
internal sealed class StandardFormat : RecordFormat<Standard>
{
    private static readonly Field<Standard, StandardId> IdField = Required("id", KernelFormats.StandardId, x => x.Id)
        .Means("The id by which scopes and patents refer to it.");
    private static readonly Field<Standard, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name)
        .Means("Its name, in one language or several.");
    private static readonly Field<Standard, StandardDesignation> DesignationField = Optional("designation", new ScalarFormat<StandardDesignation>(), x => x.Designation)
        .Means("What the body that makes it calls it, in one spelling: `3GPP TS 38.331 V15.3.0`. Left out for a family of standards, or where that was not recorded.");
    private static readonly Field<Standard, StandardBody> BodyField = Optional("body", new CodeFormat<StandardBody>(), x => x.Body)
        .Means("The body that makes it, where no designation says it.");
    private static readonly Field<Standard, string> VersionField = Optional("version", KernelFormats.Text, x => x.Version)
        .Means("The version, where no designation names it.");
    private static readonly Field<Standard, StandardRelease> ReleaseField = Optional("release", new ScalarFormat<StandardRelease>(), x => x.Release)
        .Means("The release of the 3rd Generation Partnership Project, or all from one on (`Rel-15+`), where no designation names it.");
    private static readonly Field<Standard, StandardId> WithinField = Optional("within", KernelFormats.StandardId, x => x.Within)
        .Means("The family it belongs to (5G NR within cellular); left out for a family of its own.");

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
    private static readonly Field<Essentiality, StandardId> StandardField = Required("standard", KernelFormats.StandardId, x => x.Standard)
        .Means("The standard.");
    private static readonly Field<Essentiality, EssentialityStatus> StatusField = Required("status", new CodeFormat<EssentialityStatus>(), x => x.Status)
        .Means("Declared, assessed or adjudicated, and with what result.");
    private static readonly Field<Essentiality, LocalizedText> ByField = Optional("by", KernelFormats.LocalizedText, x => x.By)
        .Means("Who declared, assessed or decided it.");
    private static readonly Field<Essentiality, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The day on which it was declared, assessed or decided.");

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
