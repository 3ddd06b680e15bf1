using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>The table of <see cref="WrittenMay"/>.</summary>
internal sealed class MayTable : DeedTable<WrittenMay>
{
    private static readonly Field<WrittenMay, Dimension<PartyId>> ActorField = Open("actor", KernelFormats.PartyId, x => x.Actor);
    private static readonly Field<WrittenMay, Dimension<Act>> ActField = Open("act", new CodeFormat<Act>(), x => x.Act);
    private static readonly Field<WrittenMay, Dimension<ProductId>> ProductField = Open("product", KernelFormats.ProductId, x => x.Product);
    private static readonly Field<WrittenMay, Dimension<CountryCode>> CountryField = Open("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<WrittenMay, Dimension<FixedDate>> OnField = Open("on", KernelFormats.Day, x => x.On);
    private static readonly Field<WrittenMay, PatentId> PatentField = Optional("patent", KernelFormats.PatentId, x => x.Patent);
    private static readonly Field<WrittenMay, Dimension<PatentScope>> PatentsField = Open("patents", PatentScopeFormat.Instance, x => x.Patents);

    internal MayTable()
        : base(WrittenMay.KindName, ActorField, ActField, ProductField, CountryField, OnField, PatentField, PatentsField)
    {
    }

    private protected override WrittenMay CreateDeed(Slots slots) => new()
    {
        Actor = slots.Get(ActorField, default),
        Act = slots.Get(ActField, default),
        Product = slots.Get(ProductField, default),
        Country = slots.Get(CountryField, default),
        On = slots.Get(OnField, default),
        Patent = slots.Find(PatentField),
        Patents = slots.Get(PatentsField, default),
    };
}

/// <summary>The table of <see cref="WrittenValue"/>.</summary>
internal sealed class ValueTable : QuestionTable<WrittenValue>
{
    private static readonly Field<WrittenValue, AgreementId> AgreementField = Required("agreement", KernelFormats.AgreementId, x => x.Agreement);
    private static readonly Field<WrittenValue, ProvisionId> ProvisionField = Optional("provision", KernelFormats.ProvisionId, x => x.Provision);
    private static readonly Field<WrittenValue, string> TermField = Required("term", KernelFormats.Text, x => x.Term);

    internal ValueTable()
        : base(WrittenValue.KindName, AgreementField, ProvisionField, TermField)
    {
    }

    private protected override WrittenValue CreateBare(Slots slots) => new()
    {
        Agreement = slots.Get(AgreementField),
        Provision = slots.Find(ProvisionField),
        Term = slots.Get(TermField),
    };
}

/// <summary>The table of a kind of question about something that somebody does.</summary>
internal abstract class DeedTable<T> : QuestionTable<T>
    where T : WrittenDeed
{
    private static readonly Field<T, ValueList<WrittenSale>> SalesField = List("sales", new SaleTable(), x => x.Sales);
    private static readonly Field<T, Quantity> UnitsField = Optional("units", KernelFormats.Quantity, x => x.Units);
    private static readonly Field<T, BeneficiaryClass> AsField = Optional("as", new CodeFormat<BeneficiaryClass>(), x => x.As);
    private static readonly Field<T, PartyId> ThroughField = Optional("of", KernelFormats.PartyId, x => x.Through);

    private protected DeedTable(string kind, params Field<T>[] fields)
        : base(kind, [.. fields, SalesField, UnitsField, AsField, ThroughField])
    {
    }

    /// <summary>The question of the values read, without what is said of the deed.</summary>
    private protected abstract T CreateDeed(Slots slots);

    private protected sealed override T CreateBare(Slots slots) => (T)((WrittenDeed)CreateDeed(slots) with
    {
        Sales = slots.Get(SalesField, []),
        Units = slots.Find(UnitsField),
        As = slots.Find(AsField),
        Through = slots.Find(ThroughField),
    });
}

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
