using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

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
    private static readonly Field<WrittenMay, IntangibleId> IntangibleField = Optional("intangible", KernelFormats.IntangibleId, x => x.Intangible);
    private static readonly Field<WrittenMay, Dimension<IntangibleScope>> IntangiblesField = Open("intangibles", IntangibleScopeFormat.Instance, x => x.Intangibles);

    internal MayTable()
        : base(WrittenMay.KindName, ActorField, ActField, ProductField, CountryField, OnField, PatentField, PatentsField, IntangibleField, IntangiblesField)
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
        Intangible = slots.Find(IntangibleField),
        Intangibles = slots.Get(IntangiblesField, default),
    };
}

/// <summary>The table of <see cref="WrittenValue"/>.</summary>
internal sealed class ValueTable : QuestionTable<WrittenValue>
{
    private static readonly Field<WrittenValue, string> OfField = Optional("of", KernelFormats.Text, static _ => null);
    private static readonly Field<WrittenValue, AgreementId> AgreementField = Required("agreement", KernelFormats.AgreementId, x => x.Agreement);
    private static readonly Field<WrittenValue, ProvisionId> ProvisionField = Optional("provision", KernelFormats.ProvisionId, x => x.Provision);
    private static readonly Field<WrittenValue, string> TermField = Required("term", KernelFormats.Text, x => x.Term);
    private static readonly Field<WrittenValue, FixedDate> OnField = Optional("on", KernelFormats.Day, x => x.On);

    internal ValueTable()
        : base(WrittenValue.KindName, OfField, AgreementField, ProvisionField, TermField, OnField)
    {
    }

    private protected override WrittenValue CreateBare(Slots slots) => new()
    {
        Agreement = slots.Get(AgreementField),
        Provision = slots.Find(ProvisionField),
        Term = slots.Get(TermField),
        On = slots.Find(OnField),
    };
}
