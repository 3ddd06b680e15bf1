using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Dealings;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="PatentGrant"/>.</summary>
internal sealed class PatentGrantFormat : RecordFormat<PatentGrant>
{
    private static readonly Field<PatentGrant, GrantEffect> EffectField = Required("effect", new CodeFormat<GrantEffect>(), x => x.Effect)
        .Means("What it gives: a licence, a covenant not to sue, a release, an option, and so on.");
    private static readonly Field<PatentGrant, PartySet> GrantorsField = Required("grantors", PartyFormats.PartySet, x => x.Grantors)
        .Means("Who grants.");
    private static readonly Field<PatentGrant, PartySet> GranteesField = Required("grantees", PartyFormats.PartySet, x => x.Grantees)
        .Means("To whom it is granted.");
    private static readonly Field<PatentGrant, Disclosed<PatentScope>> SubjectField = Term("subject", PatentScopeFormat.Instance, x => x.Subject)
        .Means("Under which patents.");
    private static readonly Field<PatentGrant, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count)
        .Means("How many patents that are, as the sources count them; what is granted is decided by `subject` alone.");
    private static readonly Field<PatentGrant, Disclosed<ValueSet<Act>>> ActsField = Term("acts", new SetFormat<Act>(new CodeFormat<Act>(), 1), x => x.Acts)
        .Means("For which acts.");
    private static readonly Field<PatentGrant, Disclosed<ProductScope>> ProductsField = Term("products", ProductScopeFormat.Instance, x => x.Products)
        .Means("For which products.");
    private static readonly Field<PatentGrant, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory)
        .Means("Where.");
    private static readonly Field<PatentGrant, ValueSet<ScopeDimension>> ConfinedInField = Set("confinedIn", new CodeFormat<ScopeDimension>(), x => x.ConfinedIn)
        .Means("The dimensions on which the text says that the stated scope is all there is (\"only\", \"solely\"). In a full text that goes without saying; a press report or summary that states a scope does not thereby exclude what lies outside it.");
    private static readonly Field<PatentGrant, Disclosed<QuantityLimit>> QuantityField = Term("quantity", new QuantityLimitFormat(), x => x.Quantity)
        .Means("How many units.");
    private static readonly Field<PatentGrant, Disclosed<Exclusivity>> ExclusivityField = Term("exclusivity", new CodeFormat<Exclusivity>(), x => x.Exclusivity)
        .Means("Whom else it excludes.");
    private static readonly Field<PatentGrant, ValueList<ExclusivityChange>> ExclusivityChangesField = List("exclusivityChanges", new ExclusivityChangeFormat(), x => x.ExclusivityChanges)
        .Means("When its exclusivity changes, in order of days: exclusive for five years, then not.");
    private static readonly Field<PatentGrant, Disclosed<Sublicensing>> SublicensingField = Term("sublicensing", new SublicensingFormat(), x => x.Sublicensing)
        .Means("Whether and to whom sublicences may be granted.");
    private static readonly Field<PatentGrant, Disclosed<HaveMade>> HaveMadeField = Term("haveMade", new HaveMadeFormat(), x => x.HaveMade)
        .Means("Whether products may be made by others for the grantee. Silence is not exclusion.");
    private static readonly Field<PatentGrant, Disclosed<ValueSet<TransferRule>>> TransferabilityField = Term("transferability", new SetFormat<TransferRule>(new CodeFormat<TransferRule>(), 1), x => x.Transferability)
        .Means("In which ways it may pass to somebody else.");
    private static readonly Field<PatentGrant, Disclosed<Revocability>> RevocabilityField = Term("revocability", new CodeFormat<Revocability>(), x => x.Revocability)
        .Means("Whether it can be taken back.");
    private static readonly Field<PatentGrant, Disclosed<PassThrough>> PassThroughField = Term("passThrough", new PassThroughFormat(), x => x.PassThrough)
        .Means("Who is covered through products of the grantee.");
    private static readonly Field<PatentGrant, Disclosed<AnchoredDate>> PastActsUntilField = Term("pastActsUntil", KernelFormats.AnchoredDate, x => x.PastActsUntil)
        .Means("Of a release: the last day of the acts that it forgives.");
    private static readonly Field<PatentGrant, Disclosed<CovenantBar>> BarsField = Term("bars", new CodeFormat<CovenantBar>(), x => x.Bars)
        .Means("Of a covenant: which of two days it looks at, that of the act or that of the suit.");
    private static readonly Field<PatentGrant, Disclosed<UndertakingTerms>> UndertakingField = Term("undertaking", new CodeFormat<UndertakingTerms>(), x => x.Undertaking)
        .Means("Of an undertaking: on which terms a licence is promised.");
    private static readonly Field<PatentGrant, Disclosed<ValueSet<Dealing>>> DealingsField = Term("dealings", new SetFormat<Dealing>(new CodeFormat<Dealing>(), 1), x => x.Dealings)
        .Means("Of a right of first refusal, offer or negotiation: what must be offered to its grantees first, an assignment, a licence or both. A full text that does not say so is of an assignment.");

    internal PatentGrantFormat()
        : base("patentGrant", EffectField, GrantorsField, GranteesField, SubjectField, CountField, ActsField, ProductsField, TerritoryField, ConfinedInField, QuantityField, ExclusivityField, ExclusivityChangesField, SublicensingField, HaveMadeField, TransferabilityField, RevocabilityField, PassThroughField, PastActsUntilField, BarsField, UndertakingField, DealingsField)
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
        Dealings = slots.Term(DealingsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RightGrant"/>.</summary>
internal sealed class RightGrantFormat : RecordFormat<RightGrant>
{
    private static readonly Field<RightGrant, GrantEffect> EffectField = Required("effect", new CodeFormat<GrantEffect>(), x => x.Effect)
        .Means("What it gives: a licence, a covenant not to sue, a release, an option, and so on.");
    private static readonly Field<RightGrant, PartySet> GrantorsField = Required("grantors", PartyFormats.PartySet, x => x.Grantors)
        .Means("Who grants.");
    private static readonly Field<RightGrant, PartySet> GranteesField = Required("grantees", PartyFormats.PartySet, x => x.Grantees)
        .Means("To whom it is granted.");
    private static readonly Field<RightGrant, Disclosed<IntangibleScope>> SubjectField = Term("subject", IntangibleScopeFormat.Instance, x => x.Subject)
        .Means("In what.");
    private static readonly Field<RightGrant, Disclosed<ValueSet<Act>>> ActsField = Term("acts", new SetFormat<Act>(new CodeFormat<Act>(), 1), x => x.Acts)
        .Means("For which acts.");
    private static readonly Field<RightGrant, Disclosed<ProductScope>> ProductsField = Term("products", ProductScopeFormat.Instance, x => x.Products)
        .Means("For which products, and in which field of use.");
    private static readonly Field<RightGrant, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory)
        .Means("Where.");
    private static readonly Field<RightGrant, ValueSet<ScopeDimension>> ConfinedInField = Set("confinedIn", new CodeFormat<ScopeDimension>(), x => x.ConfinedIn)
        .Means("The dimensions on which the text says that the stated scope is all there is (\"only\", \"solely\"). In a full text that goes without saying; a press report or summary that states a scope does not thereby exclude what lies outside it.");
    private static readonly Field<RightGrant, Disclosed<QuantityLimit>> QuantityField = Term("quantity", new QuantityLimitFormat(), x => x.Quantity)
        .Means("How many units.");
    private static readonly Field<RightGrant, Disclosed<Exclusivity>> ExclusivityField = Term("exclusivity", new CodeFormat<Exclusivity>(), x => x.Exclusivity)
        .Means("Whom else it excludes, from its beginning.");
    private static readonly Field<RightGrant, ValueList<ExclusivityChange>> ExclusivityChangesField = List("exclusivityChanges", new ExclusivityChangeFormat(), x => x.ExclusivityChanges)
        .Means("When its exclusivity changes, in order of days: exclusive for five years, then not.");
    private static readonly Field<RightGrant, Disclosed<Sublicensing>> SublicensingField = Term("sublicensing", new SublicensingFormat(), x => x.Sublicensing)
        .Means("Whether and to whom sublicences may be granted.");
    private static readonly Field<RightGrant, Disclosed<HaveMade>> HaveMadeField = Term("haveMade", new HaveMadeFormat(), x => x.HaveMade)
        .Means("Whether products may be made by others for the grantee. Silence is not exclusion.");
    private static readonly Field<RightGrant, Disclosed<ValueSet<TransferRule>>> TransferabilityField = Term("transferability", new SetFormat<TransferRule>(new CodeFormat<TransferRule>(), 1), x => x.Transferability)
        .Means("In which ways it may pass to somebody else.");
    private static readonly Field<RightGrant, Disclosed<Revocability>> RevocabilityField = Term("revocability", new CodeFormat<Revocability>(), x => x.Revocability)
        .Means("Whether it can be taken back.");
    private static readonly Field<RightGrant, Disclosed<PassThrough>> PassThroughField = Term("passThrough", new PassThroughFormat(), x => x.PassThrough)
        .Means("Who is covered through products of the grantee.");
    private static readonly Field<RightGrant, Disclosed<AnchoredDate>> PastActsUntilField = Term("pastActsUntil", KernelFormats.AnchoredDate, x => x.PastActsUntil)
        .Means("Of a release: the last day of the acts that it forgives.");
    private static readonly Field<RightGrant, Disclosed<CovenantBar>> BarsField = Term("bars", new CodeFormat<CovenantBar>(), x => x.Bars)
        .Means("Of a covenant: which of two days it looks at, that of the act or that of the suit.");
    private static readonly Field<RightGrant, Disclosed<UndertakingTerms>> UndertakingField = Term("undertaking", new CodeFormat<UndertakingTerms>(), x => x.Undertaking)
        .Means("Of an undertaking: on which terms a licence is promised.");
    private static readonly Field<RightGrant, Disclosed<ValueSet<Dealing>>> DealingsField = Term("dealings", new SetFormat<Dealing>(new CodeFormat<Dealing>(), 1), x => x.Dealings)
        .Means("Of a right of first refusal, offer or negotiation: what must be offered to its grantees first, an assignment, a licence or both. A full text that does not say so is of an assignment.");

    internal RightGrantFormat()
        : base("rightGrant", EffectField, GrantorsField, GranteesField, SubjectField, ActsField, ProductsField, TerritoryField, ConfinedInField, QuantityField, ExclusivityField, ExclusivityChangesField, SublicensingField, HaveMadeField, TransferabilityField, RevocabilityField, PassThroughField, PastActsUntilField, BarsField, UndertakingField, DealingsField)
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
        Dealings = slots.Term(DealingsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
