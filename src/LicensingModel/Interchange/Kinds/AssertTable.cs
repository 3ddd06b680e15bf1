using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>The table of <see cref="WrittenAssert"/>.</summary>
internal sealed class AssertTable : DeedTable<WrittenAssert>
{
    private static readonly EnumFormat<Remedy> RemedyFormat = new((Remedy.Damages, "damages"), (Remedy.Injunction, "injunction"));

    private static readonly Field<WrittenAssert, PartyId> HolderField = Required("holder", KernelFormats.PartyId, x => x.Holder);
    private static readonly Field<WrittenAssert, Dimension<PartyId>> AgainstField = Open("against", KernelFormats.PartyId, x => x.Against);
    private static readonly Field<WrittenAssert, Dimension<Act>> ActField = Open("act", new CodeFormat<Act>(), x => x.Act);
    private static readonly Field<WrittenAssert, Dimension<ProductId>> ProductField = Open("product", KernelFormats.ProductId, x => x.Product);
    private static readonly Field<WrittenAssert, Dimension<CountryCode>> CountryField = Open("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<WrittenAssert, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On);
    private static readonly Field<WrittenAssert, FixedDate> SuitField = Optional("suit", KernelFormats.Day, x => x.Suit);
    private static readonly Field<WrittenAssert, Dimension<Remedy>> RemedyField = Open("remedy", RemedyFormat, x => x.Remedy);
    private static readonly Field<WrittenAssert, PatentId> PatentField = Optional("patent", KernelFormats.PatentId, x => x.Patent);
    private static readonly Field<WrittenAssert, Dimension<PatentScope>> PatentsField = Open("patents", PatentScopeFormat.Instance, x => x.Patents);

    internal AssertTable()
        : base(WrittenAssert.KindName, HolderField, AgainstField, ActField, ProductField, CountryField, OnField, SuitField, RemedyField, PatentField, PatentsField)
    {
    }

    private protected override WrittenAssert CreateDeed(Slots slots) => new()
    {
        Holder = slots.Get(HolderField),
        Against = slots.Get(AgainstField, default),
        Act = slots.Get(ActField, default),
        Product = slots.Get(ProductField, default),
        Country = slots.Get(CountryField, default),
        On = slots.Get(OnField),
        Suit = slots.Find(SuitField),
        Remedy = slots.Get(RemedyField, default),
        Patent = slots.Find(PatentField),
        Patents = slots.Get(PatentsField, default),
    };
}
