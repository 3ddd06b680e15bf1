using LicensingModel.Serialization.Formats;
using LicensingModel.Sources;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Source"/>.</summary>
internal sealed class SourceFormat : RecordFormat<Source>
{
    private static readonly Field<Source, SourceId> IdField = Required("id", KernelFormats.SourceId, x => x.Id)
        .Means("The id by which claims cite the source.");
    private static readonly Field<Source, SourceKind> KindField = Required("kind", new CodeFormat<SourceKind>(), x => x.Kind)
        .Means("What sort of source it is.");
    private static readonly Field<Source, LocalizedText> PublisherField = Optional("publisher", KernelFormats.LocalizedText, x => x.Publisher)
        .Means("Who published it; left out where that is not known.");
    private static readonly Field<Source, LocalizedText> TitleField = Optional("title", KernelFormats.LocalizedText, x => x.Title)
        .Means("Its title, in its own language and any other; left out where it has none.");
    private static readonly Field<Source, LanguageTag> LanguageField = Required("language", KernelFormats.LanguageTag, x => x.Language)
        .Means("The language it is written in.");
    private static readonly Field<Source, Disclosed<AnchoredDate>> PublishedField = Term("published", KernelFormats.AnchoredDate, x => x.Published)
        .Means("The day on which it appeared.");
    private static readonly Field<Source, string> ReferenceField = Optional("reference", KernelFormats.Text, x => x.Reference)
        .Means("Where it can be found: an address, an exhibit number, a file; left out where that was not recorded.");
    private static readonly Field<Source, ValueSet<SourceId>> ReliesOnField = Set("reliesOn", KernelFormats.SourceId, x => x.ReliesOn)
        .Means("Sources that it names, quotes or carries: it repeats them and does not confirm them, so that the two together stand on one source.");

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
