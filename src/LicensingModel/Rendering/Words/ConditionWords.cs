using LicensingModel.Agreements;
using LicensingModel.Conditions;

namespace LicensingModel.Rendering.Words;

/// <summary>Says conditions in words that can stand behind "if".</summary>
internal sealed class ConditionWords(Names names, ValueWords values, PartWords parts)
{
    internal string Of(Condition condition) => condition switch
    {
        AllConditions all => string.Join(" and ", all.Conditions.Select(Operand)),
        AnyCondition any => string.Join(" or ", any.Conditions.Select(Operand)),
        NotCondition not => $"not {Operand(not.Condition)}",
        AfterEvent after => $"after {names.Of(after.Event)}",
        Happening happening => Deed(happening.What, happening.By, happening.Against, happening.Agreements, happening.Provisions) + parts.Rest(happening, "what", "by", "against", "agreements", "provisions"),
        ComplianceCondition complies => Compliance(complies),
        DeterminedCondition determined => $"it is found so: “{names.Of(determined.Determination)}”",
        ConditionForActs some => $"for {values.Of(some.Acts)} only: {Operand(some.Condition)}",
        ConditionDescribed described => $"“{names.Of(described.Description)}”",
        UnrecognizedCondition unknown => $"a condition of the kind “{SafeText.Line(unknown.Kind)}”, which is not understood",
        _ => parts.Members(condition),
    };

    /// <summary>What an event is: <c>suit by Acme against Borealis</c>; nothing where that was not recorded.</summary>
    internal string Of(RecordedEvent happening) => Deed(happening.Kind, happening.By, happening.Against, happening.Agreements, happening.Provisions);

    private string Deed(EventKind? what, ValueSet<PartyId> by, ValueSet<PartyId> against, ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions)
    {
        string?[] said =
        [
            what is null ? null : ValueWords.Code(what),
            by.Count > 0 ? $"by {Listing.Or(by.Select(names.Of))}" : null,
            against.Count > 0 ? $"against {Listing.Or(against.Select(names.Of))}" : null,
            Concerning(agreements, provisions) is { Length: > 0 } concerned ? $"concerning {concerned}" : null,
        ];
        return string.Join(' ', said.OfType<string>());
    }

    private string Compliance(ComplianceCondition condition)
    {
        var who = condition.By.Count switch { 0 => "whoever takes the right complies", 1 => $"{names.Of(condition.By)} complies", _ => $"{names.Of(condition.By)} comply" };
        var with = Concerning(condition.Agreements, condition.Provisions);
        var requirement = condition.Requirement is { } words ? $"“{names.Of(words)}”" : string.Empty;
        return with.Length == 0 && requirement.Length == 0 ? who : $"{who} with {string.Join(": ", new[] { with, requirement }.Where(part => part.Length > 0))}";
    }

    private string Concerning(ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions)
        => Listing.And([.. agreements.Select(names.Of), .. provisions.Select(names.Of)]);

    private string Operand(Condition condition)
        => condition is AllConditions or AnyCondition or ConditionForActs or NotCondition ? $"({Of(condition)})" : Of(condition);
}
