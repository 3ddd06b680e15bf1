using LicensingModel.Agreements;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Determination"/>.</summary>
internal sealed class DeterminationFormat : RecordFormat<Determination>
{
    private static readonly Field<Determination, DeterminationId> IdField = Required("id", KernelFormats.DeterminationId, x => x.Id);
    private static readonly Field<Determination, LocalizedText> QuestionField = Required("question", KernelFormats.LocalizedText, x => x.Question);
    private static readonly Field<Determination, DeterminationMatter> MatterField = Optional("matter", new CodeFormat<DeterminationMatter>(), x => x.Matter);
    private static readonly Field<Determination, Disclosed<DeterminationResult>> FindingField = Term("finding", new CodeFormat<DeterminationResult>(), x => x.Finding);
    private static readonly Field<Determination, LocalizedText> ByField = Optional("by", KernelFormats.LocalizedText, x => x.By);
    private static readonly Field<Determination, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On);
    private static readonly Field<Determination, LocalizedText> BasisField = Optional("basis", KernelFormats.LocalizedText, x => x.Basis);
    private static readonly Field<Determination, ValueSet<ProvisionId>> AboutField = Set("about", KernelFormats.ProvisionId, x => x.About);
    private static readonly Field<Determination, ValueSet<ProductId>> ProductsField = Set("products", KernelFormats.ProductId, x => x.Products);
    private static readonly Field<Determination, ValueSet<PatentId>> PatentsField = Set("patents", KernelFormats.PatentId, x => x.Patents);
    private static readonly Field<Determination, ValueSet<PartyId>> PartiesField = Set("parties", KernelFormats.PartyId, x => x.Parties);
    private static readonly Field<Determination, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims);

    internal DeterminationFormat()
        : base(null, IdField, QuestionField, MatterField, FindingField, ByField, OnField, BasisField, AboutField, ProductsField, PatentsField, PartiesField, ClaimsField)
    {
    }

    private protected override Determination Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Question = slots.Get(QuestionField),
        Matter = slots.Find(MatterField),
        Finding = slots.Term(FindingField),
        By = slots.Find(ByField),
        On = slots.Term(OnField),
        Basis = slots.Find(BasisField),
        About = slots.Get(AboutField, []),
        Products = slots.Get(ProductsField, []),
        Patents = slots.Get(PatentsField, []),
        Parties = slots.Get(PartiesField, []),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
