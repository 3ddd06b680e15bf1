using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="PatentGrant"/>.</summary>
internal sealed class PatentGrantFormat : RecordFormat<PatentGrant>
{
    private static readonly Field<PatentGrant, GrantEffect> EffectField = Required("effect", new CodeFormat<GrantEffect>(), x => x.Effect);
    private static readonly Field<PatentGrant, PartySet> GrantorsField = Required("grantors", PartyFormats.PartySet, x => x.Grantors);
    private static readonly Field<PatentGrant, PartySet> GranteesField = Required("grantees", PartyFormats.PartySet, x => x.Grantees);
    private static readonly Field<PatentGrant, Disclosed<PatentScope>> SubjectField = Term("subject", PatentScopeFormat.Instance, x => x.Subject);
    private static readonly Field<PatentGrant, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count);
    private static readonly Field<PatentGrant, Disclosed<ValueSet<Act>>> ActsField = Term("acts", new SetFormat<Act>(new CodeFormat<Act>(), 1), x => x.Acts);
    private static readonly Field<PatentGrant, Disclosed<ProductScope>> ProductsField = Term("products", ProductScopeFormat.Instance, x => x.Products);
    private static readonly Field<PatentGrant, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory);
    private static readonly Field<PatentGrant, ValueSet<ScopeDimension>> ConfinedInField = Set("confinedIn", new CodeFormat<ScopeDimension>(), x => x.ConfinedIn);
    private static readonly Field<PatentGrant, Disclosed<QuantityLimit>> QuantityField = Term("quantity", new QuantityLimitFormat(), x => x.Quantity);
    private static readonly Field<PatentGrant, Disclosed<Exclusivity>> ExclusivityField = Term("exclusivity", new CodeFormat<Exclusivity>(), x => x.Exclusivity);
    private static readonly Field<PatentGrant, ValueList<ExclusivityChange>> ExclusivityChangesField = List("exclusivityChanges", new ExclusivityChangeFormat(), x => x.ExclusivityChanges);
    private static readonly Field<PatentGrant, Disclosed<Sublicensing>> SublicensingField = Term("sublicensing", new SublicensingFormat(), x => x.Sublicensing);
    private static readonly Field<PatentGrant, Disclosed<HaveMade>> HaveMadeField = Term("haveMade", new HaveMadeFormat(), x => x.HaveMade);
    private static readonly Field<PatentGrant, Disclosed<ValueSet<TransferRule>>> TransferabilityField = Term("transferability", new SetFormat<TransferRule>(new CodeFormat<TransferRule>(), 1), x => x.Transferability);
    private static readonly Field<PatentGrant, Disclosed<Revocability>> RevocabilityField = Term("revocability", new CodeFormat<Revocability>(), x => x.Revocability);
    private static readonly Field<PatentGrant, Disclosed<PassThrough>> PassThroughField = Term("passThrough", new PassThroughFormat(), x => x.PassThrough);
    private static readonly Field<PatentGrant, Disclosed<AnchoredDate>> PastActsUntilField = Term("pastActsUntil", KernelFormats.AnchoredDate, x => x.PastActsUntil);
    private static readonly Field<PatentGrant, Disclosed<CovenantBar>> BarsField = Term("bars", new CodeFormat<CovenantBar>(), x => x.Bars);
    private static readonly Field<PatentGrant, Disclosed<UndertakingTerms>> UndertakingField = Term("undertaking", new CodeFormat<UndertakingTerms>(), x => x.Undertaking);

    internal PatentGrantFormat()
        : base("patentGrant", EffectField, GrantorsField, GranteesField, SubjectField, CountField, ActsField, ProductsField, TerritoryField, ConfinedInField, QuantityField, ExclusivityField, ExclusivityChangesField, SublicensingField, HaveMadeField, TransferabilityField, RevocabilityField, PassThroughField, PastActsUntilField, BarsField, UndertakingField)
    {
    }

    private protected override PatentGrant Create(Slots slots) => new()
    {
        Effect = slots.Get(EffectField),
        Grantors = slots.Get(GrantorsField),
        Grantees = slots.Get(GranteesField),
        Subject = slots.Term(SubjectField),
        Count = slots.Term(CountField),
        Acts = slots.Term(ActsField),
        Products = slots.Term(ProductsField),
        Territory = slots.Term(TerritoryField),
        ConfinedIn = slots.Get(ConfinedInField, []),
        Quantity = slots.Term(QuantityField),
        Exclusivity = slots.Term(ExclusivityField),
        ExclusivityChanges = slots.Get(ExclusivityChangesField, []),
        Sublicensing = slots.Term(SublicensingField),
        HaveMade = slots.Term(HaveMadeField),
        Transferability = slots.Term(TransferabilityField),
        Revocability = slots.Term(RevocabilityField),
        PassThrough = slots.Term(PassThroughField),
        PastActsUntil = slots.Term(PastActsUntilField),
        Bars = slots.Term(BarsField),
        Undertaking = slots.Term(UndertakingField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RightGrant"/>.</summary>
internal sealed class RightGrantFormat : RecordFormat<RightGrant>
{
    private static readonly Field<RightGrant, GrantEffect> EffectField = Required("effect", new CodeFormat<GrantEffect>(), x => x.Effect);
    private static readonly Field<RightGrant, PartySet> GrantorsField = Required("grantors", PartyFormats.PartySet, x => x.Grantors);
    private static readonly Field<RightGrant, PartySet> GranteesField = Required("grantees", PartyFormats.PartySet, x => x.Grantees);
    private static readonly Field<RightGrant, Disclosed<IntangibleScope>> SubjectField = Term("subject", IntangibleScopeFormat.Instance, x => x.Subject);
    private static readonly Field<RightGrant, Disclosed<ValueSet<Act>>> ActsField = Term("acts", new SetFormat<Act>(new CodeFormat<Act>(), 1), x => x.Acts);
    private static readonly Field<RightGrant, Disclosed<ProductScope>> ProductsField = Term("products", ProductScopeFormat.Instance, x => x.Products);
    private static readonly Field<RightGrant, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory);
    private static readonly Field<RightGrant, ValueSet<ScopeDimension>> ConfinedInField = Set("confinedIn", new CodeFormat<ScopeDimension>(), x => x.ConfinedIn);
    private static readonly Field<RightGrant, Disclosed<QuantityLimit>> QuantityField = Term("quantity", new QuantityLimitFormat(), x => x.Quantity);
    private static readonly Field<RightGrant, Disclosed<Exclusivity>> ExclusivityField = Term("exclusivity", new CodeFormat<Exclusivity>(), x => x.Exclusivity);
    private static readonly Field<RightGrant, ValueList<ExclusivityChange>> ExclusivityChangesField = List("exclusivityChanges", new ExclusivityChangeFormat(), x => x.ExclusivityChanges);
    private static readonly Field<RightGrant, Disclosed<Sublicensing>> SublicensingField = Term("sublicensing", new SublicensingFormat(), x => x.Sublicensing);
    private static readonly Field<RightGrant, Disclosed<HaveMade>> HaveMadeField = Term("haveMade", new HaveMadeFormat(), x => x.HaveMade);
    private static readonly Field<RightGrant, Disclosed<ValueSet<TransferRule>>> TransferabilityField = Term("transferability", new SetFormat<TransferRule>(new CodeFormat<TransferRule>(), 1), x => x.Transferability);
    private static readonly Field<RightGrant, Disclosed<Revocability>> RevocabilityField = Term("revocability", new CodeFormat<Revocability>(), x => x.Revocability);
    private static readonly Field<RightGrant, Disclosed<PassThrough>> PassThroughField = Term("passThrough", new PassThroughFormat(), x => x.PassThrough);
    private static readonly Field<RightGrant, Disclosed<AnchoredDate>> PastActsUntilField = Term("pastActsUntil", KernelFormats.AnchoredDate, x => x.PastActsUntil);
    private static readonly Field<RightGrant, Disclosed<CovenantBar>> BarsField = Term("bars", new CodeFormat<CovenantBar>(), x => x.Bars);
    private static readonly Field<RightGrant, Disclosed<UndertakingTerms>> UndertakingField = Term("undertaking", new CodeFormat<UndertakingTerms>(), x => x.Undertaking);

    internal RightGrantFormat()
        : base("rightGrant", EffectField, GrantorsField, GranteesField, SubjectField, ActsField, ProductsField, TerritoryField, ConfinedInField, QuantityField, ExclusivityField, ExclusivityChangesField, SublicensingField, HaveMadeField, TransferabilityField, RevocabilityField, PassThroughField, PastActsUntilField, BarsField, UndertakingField)
    {
    }

    private protected override RightGrant Create(Slots slots) => new()
    {
        Effect = slots.Get(EffectField),
        Grantors = slots.Get(GrantorsField),
        Grantees = slots.Get(GranteesField),
        Subject = slots.Term(SubjectField),
        Acts = slots.Term(ActsField),
        Products = slots.Term(ProductsField),
        Territory = slots.Term(TerritoryField),
        ConfinedIn = slots.Get(ConfinedInField, []),
        Quantity = slots.Term(QuantityField),
        Exclusivity = slots.Term(ExclusivityField),
        ExclusivityChanges = slots.Get(ExclusivityChangesField, []),
        Sublicensing = slots.Term(SublicensingField),
        HaveMade = slots.Term(HaveMadeField),
        Transferability = slots.Term(TransferabilityField),
        Revocability = slots.Term(RevocabilityField),
        PassThrough = slots.Term(PassThroughField),
        PastActsUntil = slots.Term(PastActsUntilField),
        Bars = slots.Term(BarsField),
        Undertaking = slots.Term(UndertakingField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
