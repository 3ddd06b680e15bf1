using LicensingModel.Serialization.Formats;
using LicensingModel.Sources;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Source"/>.</summary>
internal sealed class SourceFormat : RecordFormat<Source>
{
    private static readonly Field<Source, SourceId> IdField = Required("id", KernelFormats.SourceId, x => x.Id);
    private static readonly Field<Source, SourceKind> KindField = Required("kind", new CodeFormat<SourceKind>(), x => x.Kind);
    private static readonly Field<Source, LocalizedText> PublisherField = Optional("publisher", KernelFormats.LocalizedText, x => x.Publisher);
    private static readonly Field<Source, LocalizedText> TitleField = Optional("title", KernelFormats.LocalizedText, x => x.Title);
    private static readonly Field<Source, LanguageTag> LanguageField = Required("language", KernelFormats.LanguageTag, x => x.Language);
    private static readonly Field<Source, Disclosed<AnchoredDate>> PublishedField = Term("published", KernelFormats.AnchoredDate, x => x.Published);
    private static readonly Field<Source, string> ReferenceField = Optional("reference", KernelFormats.Text, x => x.Reference);
    private static readonly Field<Source, ValueSet<SourceId>> ReliesOnField = Set("reliesOn", KernelFormats.SourceId, x => x.ReliesOn);

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
