using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A question whether somebody may grant or transfer something. <see cref="Patent"/> is the short way to name one patent.</summary>
internal sealed record WrittenGrant : WrittenQuestion
{
    internal const string KindName = "grant";

    internal required Given<GrantAction> What { get; init; }

    internal required PartyId By { get; init; }

    internal Dimension<PartyId> To { get; init; }

    internal BeneficiaryClass? ToClass { get; init; }

    internal AgreementId? Agreement { get; init; }

    internal ProvisionId? Provision { get; init; }

    internal TransferOccasion? In { get; init; }

    internal PatentId? Patent { get; init; }

    internal Dimension<PatentScope> Patents { get; init; }

    internal Dimension<IntangibleId> Intangible { get; init; }

    internal Dimension<Act> Act { get; init; }

    internal Dimension<ProductId> Product { get; init; }

    internal Dimension<CountryCode> Country { get; init; }

    internal required FixedDate On { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["outcome", "basis", "consents", "missing", "clauses", "fails"];

    private protected override Question Bare => new GrantQuestion
    {
        What = What.Value,
        By = By,
        To = To,
        ToClass = ToClass,
        Agreement = Agreement,
        Provision = Provision,
        Occasion = In,
        Patents = Patent is { } patent ? PatentScope.Listed(patent) : Patents,
        Intangible = Intangible,
        Act = Act,
        Product = Product,
        Country = Country,
        On = On.Date,
    };

    internal static WrittenGrant Of(GrantQuestion question)
    {
        var alone = question.Patents.TryGetValue(out var scope) && scope is ListedPatents { Patents: [var only], UnrecognizedMembers.Count: 0 } ? only : null;
        return new WrittenGrant
        {
            What = new(question.What),
            By = question.By,
            To = question.To,
            ToClass = question.ToClass,
            Agreement = question.Agreement,
            Provision = question.Provision,
            In = question.Occasion,
            Patent = alone,
            Patents = alone is null ? question.Patents : default,
            Intangible = question.Intangible,
            Act = question.Act,
            Product = question.Product,
            Country = question.Country,
            On = new FixedDate { Date = question.On },
        };
    }
}

/// <summary>The table of <see cref="WrittenGrant"/>.</summary>
internal sealed class GrantTable : QuestionTable<WrittenGrant>
{
    private static readonly Field<WrittenGrant, Given<GrantAction>> WhatField = Required("what", new GivenFormat<GrantAction>(AnswerFormats.GrantAction), x => x.What);
    private static readonly Field<WrittenGrant, PartyId> ByField = Required("by", KernelFormats.PartyId, x => x.By);
    private static readonly Field<WrittenGrant, Dimension<PartyId>> ToField = Open("to", KernelFormats.PartyId, x => x.To);
    private static readonly Field<WrittenGrant, BeneficiaryClass> ToClassField = Optional("toClass", new CodeFormat<BeneficiaryClass>(), x => x.ToClass);
    private static readonly Field<WrittenGrant, AgreementId> AgreementField = Optional("agreement", KernelFormats.AgreementId, x => x.Agreement);
    private static readonly Field<WrittenGrant, ProvisionId> ProvisionField = Optional("provision", KernelFormats.ProvisionId, x => x.Provision);
    private static readonly Field<WrittenGrant, TransferOccasion> InField = Optional("in", new CodeFormat<TransferOccasion>(), x => x.In);
    private static readonly Field<WrittenGrant, PatentId> PatentField = Optional("patent", KernelFormats.PatentId, x => x.Patent);
    private static readonly Field<WrittenGrant, Dimension<PatentScope>> PatentsField = Open("patents", PatentScopeFormat.Instance, x => x.Patents);
    private static readonly Field<WrittenGrant, Dimension<IntangibleId>> IntangibleField = Open("intangible", KernelFormats.IntangibleId, x => x.Intangible);
    private static readonly Field<WrittenGrant, Dimension<Act>> ActField = Open("act", new CodeFormat<Act>(), x => x.Act);
    private static readonly Field<WrittenGrant, Dimension<ProductId>> ProductField = Open("product", KernelFormats.ProductId, x => x.Product);
    private static readonly Field<WrittenGrant, Dimension<CountryCode>> CountryField = Open("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<WrittenGrant, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On);

    internal GrantTable()
        : base(WrittenGrant.KindName, WhatField, ByField, ToField, ToClassField, AgreementField, ProvisionField, InField, PatentField, PatentsField, IntangibleField, ActField, ProductField, CountryField, OnField)
    {
    }

    private protected override WrittenGrant CreateBare(Slots slots) => new()
    {
        What = slots.Get(WhatField),
        By = slots.Get(ByField),
        To = slots.Get(ToField, default),
        ToClass = slots.Find(ToClassField),
        Agreement = slots.Find(AgreementField),
        Provision = slots.Find(ProvisionField),
        In = slots.Find(InField),
        Patent = slots.Find(PatentField),
        Patents = slots.Get(PatentsField, default),
        Intangible = slots.Get(IntangibleField, default),
        Act = slots.Get(ActField, default),
        Product = slots.Get(ProductField, default),
        Country = slots.Get(CountryField, default),
        On = slots.Get(OnField),
    };
}
