using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Parties;

namespace LicensingModel.Rendering.Words;

/// <summary>Says conditions in words that can stand behind "if".</summary>
internal sealed class ConditionWords(Names names, PartWords parts)
{
    // What befalls somebody, and is not done by them.
    private static readonly HashSet<EventKind> _states = [EventKind.ChangeOfControl, EventKind.Insolvency, EventKind.Leaving, EventKind.Joining, EventKind.Expiry];

    /// <summary>A condition behind the word that it needs: <c>upon suit by Acme</c>, <c>after closing</c>, <c>if it is marked</c>.</summary>
    internal string When(Condition condition) => IsDeed(condition) ? $"upon {Of(condition)}" : condition is AfterEvent ? Of(condition) : $"if {Of(condition)}";

    internal string Of(Condition condition) => condition switch
    {
        AllConditions { Conditions.Count: 2 } all when IsDeed(all) => $"both {string.Join(" and ", all.Conditions.Select(Operand))}",
        AllConditions all => string.Join(" and ", all.Conditions.Select(Operand)),
        AnyCondition any => string.Join(" or ", any.Conditions.Select(Operand)),
        NotCondition { Condition: DeterminedCondition { UnrecognizedMembers.Count: 0 } determined } => $"“{names.Of(determined.Determination)}” is answered no",
        NotCondition not => $"not {Operand(not.Condition)}",
        AfterEvent after => $"after {names.Of(after.Event)}",
        Happening happening => Deed(happening.What, happening.By, happening.Against, happening.Agreements, happening.Provisions, happening.Affiliates, happening.NotAgainst) + parts.Rest(happening, "what", "by", "affiliates", "against", "notAgainst", "agreements", "provisions"),
        ComplianceCondition complies => Compliance(complies),
        DeterminedCondition determined => $"“{names.Of(determined.Determination)}” is answered yes",
        ConditionForActs some => $"only to {Listing.Or(some.Acts.Select(ValueWords.Code))}: {Of(some.Condition)}",
        ConditionDescribed described => $"“{names.Of(described.Description)}”",
        UnrecognizedCondition unknown => $"a condition of the kind “{SafeText.Line(unknown.Kind)}”, which is not understood",
        _ => parts.Members(condition),
    };

    /// <summary>What an event is: <c>suit by Acme against Borealis</c>; nothing where that was not recorded.</summary>
    internal string Of(RecordedEvent happening) => Deed(happening.Kind, happening.By, happening.Against, happening.Agreements, happening.Provisions);

    private static bool IsDeed(Condition condition) => condition switch
    {
        Happening happening => happening.UnrecognizedMembers.Count == 0,
        AllConditions all => all.Conditions.All(IsDeed),
        AnyCondition any => any.Conditions.All(IsDeed),
        _ => false,
    };

    private string Deed(EventKind? what, ValueSet<PartyId> by, ValueSet<PartyId> against, ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions, Disclosed<AffiliateRule>? affiliates = null, ValueSet<PartyId>? notAgainst = null)
    {
        string?[] said =
        [
            what is null ? null : ValueWords.Code(what),
            by.Count > 0 ? $"{(what is not null && _states.Contains(what) ? "of" : "by")} {Listing.Or(by.Select(names.Any))}" : null,
            affiliates is not null && parts.Affiliates("or", affiliates) is { Length: > 0 } reach ? reach[1..] : null,
            against.Count > 0 ? $"against {Listing.Or(against.Select(names.Any))}" : null,
            notAgainst is { Count: > 0 } ? $"but not against {Listing.Or(notAgainst.Select(names.Any))}" : null,
            Concerning(agreements, provisions) is { Length: > 0 } concerned ? $"concerning {concerned}" : null,
        ];
        return string.Join(' ', said.OfType<string>());
    }

    private string Compliance(ComplianceCondition condition)
    {
        var who = condition.By.Count switch { 0 => "whoever takes the right complies", 1 => $"{names.Of(condition.By)} complies", _ => $"{names.Of(condition.By)} comply" };
        var requirement = condition.Requirement is { } words ? $"“{names.Of(words)}”" : string.Empty;

        // Where the requirement stands in words, a provision that has no name but its id adds nothing.
        var provisions = requirement.Length > 0 ? condition.Provisions.Where(names.HasName).ToValueSet() : condition.Provisions;
        var with = Concerning(condition.Agreements, provisions);
        return with.Length == 0 && requirement.Length == 0 ? who : $"{who} with {string.Join(": ", new[] { with, requirement }.Where(part => part.Length > 0))}";
    }

    private string Concerning(ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions)
        => Listing.And(new[] { names.Of(agreements.Where(agreement => !names.IsOnly(agreement))), names.Of(provisions) }.Where(part => part.Length > 0));

    private string Operand(Condition condition)
        => condition is AllConditions or AnyCondition or ConditionForActs or NotCondition ? $"({Of(condition)})" : Of(condition);
}
