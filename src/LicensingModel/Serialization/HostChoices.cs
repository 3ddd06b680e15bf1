using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Serialization;

/// <summary>The choices that a host may use, as a whole and case by case.</summary>
internal static class HostChoices
{
    internal static void Add(HostTypeTable table)
    {
        AddPatents(table);
        AddProducts(table);
        AddIntangibles(table);
        AddConditions(table);
        AddChanges(table);
        AddBodies(table);
    }

    private static void AddPatents(HostTypeTable table)
    {
        table.Choice(static () => PatentScopeFormat.Instance);
        table.Case<PatentScope, AllPatents>(PatentScopeFormat.Instance, "a scope of kind `allPatents`");
        table.Case<PatentScope, ListedPatents>(PatentScopeFormat.Instance, "a scope of kind `listed`");
        table.Case<PatentScope, PatentsOwnedBy>(PatentScopeFormat.Instance, "a scope of kind `ownedBy`");
        table.Case<PatentScope, StandardEssentialPatents>(PatentScopeFormat.Instance, "a scope of kind `standardEssential`");
        table.Case<PatentScope, PatentsEssentialTo>(PatentScopeFormat.Instance, "a scope of kind `essentialTo`");
        table.Case<PatentScope, ListedClaims>(PatentScopeFormat.Instance, "a scope of kind `claims`");
        table.Case<PatentScope, PatentsByDate>(PatentScopeFormat.Instance, "a scope of kind `byDate`");
        table.Case<PatentScope, PatentFamilies>(PatentScopeFormat.Instance, "a scope of kind `families`");
        table.Case<PatentScope, PatentsNecessaryFor>(PatentScopeFormat.Instance, "a scope of kind `necessaryFor`");
        table.Case<PatentScope, PatentsClassified>(PatentScopeFormat.Instance, "a scope of kind `classified`");
        table.Case<PatentScope, PatentsUsedIn>(PatentScopeFormat.Instance, "a scope of kind `usedIn`");
        table.Case<PatentScope, PatentsDescribed>(PatentScopeFormat.Instance, "a scope of kind `described`");
        table.Case<PatentScope, PatentUnion>(PatentScopeFormat.Instance, "a scope of kind `anyOf`");
        table.Case<PatentScope, PatentIntersection>(PatentScopeFormat.Instance, "a scope of kind `allOf`");
        table.Case<PatentScope, PatentDifference>(PatentScopeFormat.Instance, "a scope of kind `except`");
        table.Case<PatentScope, UnrecognizedPatentScope>(PatentScopeFormat.Instance, "a scope of unrecognized kind");
    }

    private static void AddProducts(HostTypeTable table)
    {
        table.Choice(static () => ProductScopeFormat.Instance);
        table.Case<ProductScope, AllProducts>(ProductScopeFormat.Instance, "a scope of kind `allProducts`");
        table.Case<ProductScope, ProductsIn>(ProductScopeFormat.Instance, "a scope of kind `categories`");
        table.Case<ProductScope, ProductsCompliantWith>(ProductScopeFormat.Instance, "a scope of kind `compliantWith`");
        table.Case<ProductScope, ProductsUnderBrand>(ProductScopeFormat.Instance, "a scope of kind `underBrand`");
        table.Case<ProductScope, ProductsExistingAt>(ProductScopeFormat.Instance, "a scope of kind `existingAt`");
        table.Case<ProductScope, NaturalEvolutions>(ProductScopeFormat.Instance, "a scope of kind `naturalEvolutions`");
        table.Case<ProductScope, FoundryProducts>(ProductScopeFormat.Instance, "a scope of kind `foundry`");
        table.Case<ProductScope, CopiesDistributedBy>(ProductScopeFormat.Instance, "a scope of kind `distributedBy`");
        table.Case<ProductScope, ProductsDescribed>(ProductScopeFormat.Instance, "a scope of kind `described`");
        table.Case<ProductScope, ProductUnion>(ProductScopeFormat.Instance, "a scope of kind `anyOf`");
        table.Case<ProductScope, ProductIntersection>(ProductScopeFormat.Instance, "a scope of kind `allOf`");
        table.Case<ProductScope, ProductDifference>(ProductScopeFormat.Instance, "a scope of kind `except`");
        table.Case<ProductScope, UnrecognizedProductScope>(ProductScopeFormat.Instance, "a scope of unrecognized kind");
    }

    private static void AddIntangibles(HostTypeTable table)
    {
        table.Choice(static () => IntangibleScopeFormat.Instance);
        table.Case<IntangibleScope, ListedIntangibles>(IntangibleScopeFormat.Instance, "a scope of kind `listed`");
        table.Case<IntangibleScope, IntangiblesOfKind>(IntangibleScopeFormat.Instance, "a scope of kind `ofKind`");
        table.Case<IntangibleScope, IntangiblesDescribed>(IntangibleScopeFormat.Instance, "a scope of kind `described`");
        table.Case<IntangibleScope, IntangibleUnion>(IntangibleScopeFormat.Instance, "a scope of kind `anyOf`");
        table.Case<IntangibleScope, IntangibleDifference>(IntangibleScopeFormat.Instance, "a scope of kind `except`");
        table.Case<IntangibleScope, UnrecognizedIntangibleScope>(IntangibleScopeFormat.Instance, "a scope of unrecognized kind");
    }

    private static void AddConditions(HostTypeTable table)
    {
        table.Choice(static () => ConditionFormat.Instance);
        table.Case<Condition, AllConditions>(ConditionFormat.Instance, "a condition of kind `allOf`");
        table.Case<Condition, AnyCondition>(ConditionFormat.Instance, "a condition of kind `anyOf`");
        table.Case<Condition, NotCondition>(ConditionFormat.Instance, "a condition of kind `not`");
        table.Case<Condition, AfterEvent>(ConditionFormat.Instance, "a condition of kind `after`");
        table.Case<Condition, Happening>(ConditionFormat.Instance, "a condition of kind `happens`");
        table.Case<Condition, ComplianceCondition>(ConditionFormat.Instance, "a condition of kind `complies`");
        table.Case<Condition, DeterminedCondition>(ConditionFormat.Instance, "a condition of kind `determined`");
        table.Case<Condition, ConditionForActs>(ConditionFormat.Instance, "a condition of kind `forActs`");
        table.Case<Condition, ConditionDescribed>(ConditionFormat.Instance, "a condition of kind `described`");
        table.Case<Condition, UnrecognizedCondition>(ConditionFormat.Instance, "a condition of unrecognized kind");
    }

    private static void AddChanges(HostTypeTable table)
    {
        var change = new AmendmentChangeFormat();
        table.Element(() => change);
        table.Case<AmendmentChange, AddProvision>(change, "a change of kind `add`");
        table.Case<AmendmentChange, ReplaceProvision>(change, "a change of kind `replace`");
        table.Case<AmendmentChange, RemoveProvision>(change, "a change of kind `remove`");
        table.Case<AmendmentChange, RestateText>(change, "a change of kind `restate`");
        table.Case<AmendmentChange, ExtendTerm>(change, "a change of kind `extend`");
        table.Case<AmendmentChange, NovateParty>(change, "a change of kind `novate`");
        table.Case<AmendmentChange, AssignBenefit>(change, "a change of kind `assign`");
        table.Case<AmendmentChange, TerminateText>(change, "a change of kind `terminate`");
        table.Case<AmendmentChange, CorrectProvision>(change, "a change of kind `correct`");
        table.Case<AmendmentChange, UnrecognizedChange>(change, "a change of unrecognized kind");
    }

    private static void AddBodies(HostTypeTable table)
    {
        var body = new ProvisionBodyFormat();
        table.Element(() => body);
        table.Case<ProvisionBody, Grant>(body, "a body that grants something");
        table.Case<ProvisionBody, Transfer>(body, "a body that transfers something");
        table.Case<ProvisionBody, PatentGrant>(body, "a body of kind `patentGrant`");
        table.Case<ProvisionBody, RightGrant>(body, "a body of kind `rightGrant`");
        table.Case<ProvisionBody, PatentTransfer>(body, "a body of kind `patentTransfer`");
        table.Case<ProvisionBody, RightTransfer>(body, "a body of kind `rightTransfer`");
        table.Case<ProvisionBody, Reciprocity>(body, "a body of kind `reciprocity`");
        table.Case<ProvisionBody, TriggeredEffect>(body, "a body of kind `effect`");
        table.Case<ProvisionBody, CollaborationScope>(body, "a body of kind `collaborationScope`");
        table.Case<ProvisionBody, Duty>(body, "a body of kind `duty`");
        table.Case<ProvisionBody, Payment>(body, "a body of kind `payment`");
        table.Case<ProvisionBody, GeneralTerm>(body, "a body of kind `generalTerm`");
        table.Case<ProvisionBody, UnrecognizedBody>(body, "a body of unrecognized kind");
    }
}
