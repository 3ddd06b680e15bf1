using LicensingModel.Agreements;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>The table of <see cref="WrittenSale"/>.</summary>
internal sealed class SaleTable : RecordFormat<WrittenSale>
{
    private static readonly Field<WrittenSale, PartyId> SellerField = Required("seller", KernelFormats.PartyId, x => x.Seller);
    private static readonly Field<WrittenSale, PartyId> BuyerField = Optional("buyer", KernelFormats.PartyId, x => x.Buyer);
    private static readonly Field<WrittenSale, CountryCode> CountryField = Required("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<WrittenSale, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On);
    private static readonly Field<WrittenSale, ProductId> ProductField = Optional("product", KernelFormats.ProductId, x => x.Product);
    private static readonly Field<WrittenSale, ValueSet<PatentId>> EmbodiesField = Set("embodies", KernelFormats.PatentId, x => x.Embodies);

    internal SaleTable()
        : base(null, SellerField, BuyerField, CountryField, OnField, ProductField, EmbodiesField)
    {
    }

    private protected override WrittenSale Create(Slots slots) => new()
    {
        Seller = slots.Get(SellerField),
        Buyer = slots.Find(BuyerField),
        Country = slots.Get(CountryField),
        On = slots.Get(OnField),
        Product = slots.Find(ProductField),
        Embodies = slots.Get(EmbodiesField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
