using System.Collections.Frozen;
using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Steps;

namespace LicensingModel.Integrity;

/// <summary>The kinds that this version knows, by what stands in for one that it does not know. The formats have the same; a test compares.</summary>
internal static class KnownKinds
{
    private static readonly FrozenDictionary<Type, string[]> _kinds = new Dictionary<Type, string[]>
    {
        [typeof(UnrecognizedDate)] = ["event", "offset", "earlierOf", "laterOf", "startOf", "never", "unstated"],
        [typeof(UnrecognizedPatentScope)] = ["allPatents", "listed", "ownedBy", "standardEssential", "essentialTo", "claims", "byDate", "families", "necessaryFor", "classified", "usedIn", "described", "anyOf", "allOf", "except"],
        [typeof(UnrecognizedProductScope)] = ["allProducts", "categories", "compliantWith", "underBrand", "existingAt", "naturalEvolutions", "foundry", "distributedBy", "described", "anyOf", "allOf", "except"],
        [typeof(UnrecognizedIntangibleScope)] = ["listed", "ofKind", "described", "anyOf", "except"],
        [typeof(UnrecognizedCondition)] = ["allOf", "anyOf", "not", "after", "happens", "complies", "determined", "forActs", "described"],
        [typeof(UnrecognizedBody)] = ["patentGrant", "rightGrant", "patentTransfer", "rightTransfer", "reciprocity", "effect", "collaborationScope", "duty", "payment", "generalTerm"],
        [typeof(UnrecognizedChange)] = ["add", "replace", "remove", "restate", "extend", "novate", "assign", "terminate", "correct"],
        [typeof(UnrecognizedRate)] = ["percent", "perUnit", "flat", "reported", "tiers", "lesserOf", "greaterOf", "sum"],
        [typeof(UnrecognizedStep)] = ["base", "deduction", "apportionment", "weight", "rate", "limit", "reduction", "stacking", "offset", "minimum", "recoupment", "reserve", "conversion", "withholding"],
    }.ToFrozenDictionary();

    /// <summary>The kinds among which the value would be one, if it were known.</summary>
    internal static IReadOnlyList<string> Beside(IUnrecognized unrecognized) => _kinds[unrecognized.GetType()];
}
