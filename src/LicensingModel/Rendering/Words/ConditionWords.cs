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
        Happening happening => Deed(happening) + parts.Rest(happening, "what", "by", "affiliates", "against", "notAgainst", "againstAffiliates", "agreements", "provisions"),
        ComplianceCondition complies => Compliance(complies),
        DeterminedCondition determined => $"“{names.Of(determined.Determination)}” is answered yes",
        ConditionForActs some => $"only to {Listing.Or(some.Acts.Select(ValueWords.Code))}: {Of(some.Condition)}",
        ConditionDescribed described => $"“{names.Of(described.Description)}”",
        UnrecognizedCondition unknown => $"a condition of the kind “{SafeText.Line(unknown.Kind)}”, which is not understood",
        _ => parts.Members(condition),
    };

    /// <summary>What an event is: <c>suit by Acme against Borealis</c>; nothing where that was not recorded.</summary>
    internal string Of(RecordedEvent happening) => Deed(happening.Kind, By(happening.Kind, happening.By), Against(happening.Against), Concerned(happening.Agreements, happening.Provisions));

    private static bool IsDeed(Condition condition) => condition switch
    {
        Happening happening => happening.UnrecognizedMembers.Count == 0,
        AllConditions all => all.Conditions.All(IsDeed),
        AnyCondition any => any.Conditions.All(IsDeed),
        _ => false,
    };

    private string Deed(Happening happening) => Deed(
        happening.What,
        By(happening.What, happening.By),
        OrAffiliates(happening.Affiliates),
        Against(happening.Against),
        happening.NotAgainst.Count > 0 ? $"but not against {Listing.Or(happening.NotAgainst.Select(names.Any))}" : null,
        OrAffiliates(happening.AgainstAffiliates),
        Concerned(happening.Agreements, happening.Provisions));

    private static string Deed(EventKind? what, params string?[] said) => string.Join(' ', said.Prepend(what is null ? null : ValueWords.Code(what)).OfType<string>());

    private string? By(EventKind? what, ValueSet<PartyId> by) => by.Count > 0 ? $"{(what is not null && _states.Contains(what) ? "of" : "by")} {Listing.Or(by.Select(names.Any))}" : null;

    private string? Against(ValueSet<PartyId> against) => against.Count > 0 ? $"against {Listing.Or(against.Select(names.Any))}" : null;

    private string? OrAffiliates(Disclosed<AffiliateRule> affiliates) => parts.Affiliates("or", affiliates) is { Length: > 0 } reach ? reach[1..] : null;

    private string? Concerned(ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions) => Concerning(agreements, provisions) is { Length: > 0 } concerned ? $"concerning {concerned}" : null;

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
