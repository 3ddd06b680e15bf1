using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>The table of <see cref="WrittenMay"/>.</summary>
internal sealed class MayTable : RecordFormat<WrittenMay>
{
    private static readonly Field<WrittenMay, Dimension<PartyId>> ActorField = Open("actor", KernelFormats.PartyId, x => x.Actor);
    private static readonly Field<WrittenMay, Dimension<Act>> ActField = Open("act", new CodeFormat<Act>(), x => x.Act);
    private static readonly Field<WrittenMay, Dimension<ProductId>> ProductField = Open("product", KernelFormats.ProductId, x => x.Product);
    private static readonly Field<WrittenMay, Dimension<CountryCode>> CountryField = Open("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<WrittenMay, Dimension<FixedDate>> OnField = Open("on", KernelFormats.Day, x => x.On);
    private static readonly Field<WrittenMay, PatentId> PatentField = Optional("patent", KernelFormats.PatentId, x => x.Patent);
    private static readonly Field<WrittenMay, Dimension<PatentScope>> PatentsField = Open("patents", PatentScopeFormat.Instance, x => x.Patents);
    private static readonly Field<WrittenMay, WrittenConfines> WithinField = Optional("within", new ConfinesTable(), x => x.Within);
    private static readonly Field<WrittenMay, FixedDate> PresumeThroughField = Optional("presumeThrough", KernelFormats.Day, x => x.PresumeThrough);
    private static readonly Field<WrittenMay, WrittenAssumptions> AssumeField = Optional("assume", new AssumptionsTable(), x => x.Assume);

    internal MayTable()
        : base(WrittenMay.KindName, ActorField, ActField, ProductField, CountryField, OnField, PatentField, PatentsField, WithinField, PresumeThroughField, AssumeField)
    {
    }

    private protected override WrittenMay Create(Slots slots) => new()
    {
        Actor = slots.Get(ActorField, default),
        Act = slots.Get(ActField, default),
        Product = slots.Get(ProductField, default),
        Country = slots.Get(CountryField, default),
        On = slots.Get(OnField, default),
        Patent = slots.Find(PatentField),
        Patents = slots.Get(PatentsField, default),
        Within = slots.Find(WithinField),
        PresumeThrough = slots.Find(PresumeThroughField),
        Assume = slots.Find(AssumeField),
        UnrecognizedMembers = slots.Unrecognized,
    };

    private static Field<WrittenMay, Dimension<T>> Open<T>(string name, JsonFormat<T> format, Func<WrittenMay, Dimension<T>> get)
        where T : notnull
        => Optional(name, new DimensionFormat<T>(format), get, Dimension<T>.Open);
}

/// <summary>The table of <see cref="WrittenValue"/>.</summary>
internal sealed class ValueTable : RecordFormat<WrittenValue>
{
    private static readonly Field<WrittenValue, AgreementId> AgreementField = Required("agreement", KernelFormats.AgreementId, x => x.Agreement);
    private static readonly Field<WrittenValue, ProvisionId> ProvisionField = Optional("provision", KernelFormats.ProvisionId, x => x.Provision);
    private static readonly Field<WrittenValue, string> TermField = Required("term", KernelFormats.Text, x => x.Term);

    internal ValueTable()
        : base(WrittenValue.KindName, AgreementField, ProvisionField, TermField)
    {
    }

    private protected override WrittenValue Create(Slots slots) => new()
    {
        Agreement = slots.Get(AgreementField),
        Provision = slots.Find(ProvisionField),
        Term = slots.Get(TermField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="WrittenConfines"/>.</summary>
internal sealed class ConfinesTable : RecordFormat<WrittenConfines>
{
    private static readonly Field<WrittenConfines, ValueList<AgreementId>> AgreementsField = List("agreements", KernelFormats.AgreementId, x => x.Agreements);
    private static readonly Field<WrittenConfines, ValueList<ProvisionId>> ProvisionsField = List("provisions", KernelFormats.ProvisionId, x => x.Provisions);

    internal ConfinesTable()
        : base(null, AgreementsField, ProvisionsField)
    {
    }

    private protected override WrittenConfines Create(Slots slots) => new()
    {
        Agreements = slots.Get(AgreementsField, []),
        Provisions = slots.Get(ProvisionsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="WrittenAssumptions"/>.</summary>
internal sealed class AssumptionsTable : RecordFormat<WrittenAssumptions>
{
    private static readonly Field<WrittenAssumptions, ValueList<Patent>> PatentsField = List("patents", new PatentFormat(), x => x.Patents);

    internal AssumptionsTable()
        : base(null, PatentsField)
    {
    }

    private protected override WrittenAssumptions Create(Slots slots) => new()
    {
        Patents = slots.Get(PatentsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
