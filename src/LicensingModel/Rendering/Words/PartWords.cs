using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Rendering.Words;

/// <summary>Says parts of terms in words. What a part has beside what its sentence says follows member by member, so that nothing is left out.</summary>
internal sealed class PartWords(Names names, ValueWords values, TermWords terms)
{
    internal string Of(Element part) => part switch
    {
        Quantity quantity => Number(quantity),
        PartyFlow flow => $"from {names.Of(flow.From)} to {names.Of(flow.To)}",
        PartySet set => Circle(set),
        AffiliateRule rule => new AffiliateWords(names, values, terms).Of(rule),
        NationalRight right => $"{right.Country} (from {terms.Of(right.Granted)} until {terms.Of(right.LastDayInForce)})",
        TitleHolding holding => $"{string.Join(", ", holding.Holders.Select(names.Of))} ({values.Of(holding.During)})",
        Essentiality essentiality => $"{names.Of(essentiality.Standard)} ({ValueWords.Code(essentiality.Status)}{Rest(essentiality, "standard", "status")})",
        CapturePeriod period => DateWords.Between(values, period.From, period.Until),
        OperativeTerm term => $"from {terms.Of(term.From)} until {terms.Of(term.Until)}{Rest(term, "from", "until")}",
        AssignmentRule assignment => $"with consent{(assignment.ConsentOf.Count > 0 ? " of " + names.Of(assignment.ConsentOf) : string.Empty)}{Rest(assignment, "consentOf")}",
        BusinessDayRule rule => $"{ValueWords.Code(rule.Convention)}{(rule.Matters.Count > 0 ? $" for {Listing.And(rule.Matters.Select(ValueWords.Code))}" : string.Empty)}{Rest(rule, "convention", "matters")}",
        QuantityLimit limit => $"at most {Number(limit.Maximum)} {names.Of(limit.Unit)}{(limit.Every is { } period ? $" every {values.Of(period)}" : string.Empty)}",
        ExclusivityChange change => $"{ValueWords.Code(change.Becomes)} from {values.Of(change.From)}",
        Sublicensing sublicensing => Sublicences(sublicensing) + Rest(sublicensing, "rule", "to"),
        HaveMade { Condition.IsBlank: true } haveMade when haveMade.Rule == HaveMadeRule.Conditional => "allowed under conditions that were not seen",
        HaveMade haveMade => MadeFor(haveMade.Rule) + If(haveMade.Condition),
        PassThrough through => (through.To.Count > 0 ? values.Of(through.To) : "nobody") + If(through.Condition),
        Survival survival => ValueWords.Code(survival.Extent) + (survival.Period.IsBlank ? string.Empty : $", for {terms.Of(survival.Period)}") + If(survival.Condition),
        Contribution contribution => $"{names.Of(contribution.Party)}: {names.Of(contribution.Does)}{Rest(contribution, "party", "does", "claims")}",
        ResultRights rights => Ground(rights.Ground) + Rest(rights, "ground"),
        FrozenProducts frozen => $"products {(frozen.Stages.Count > 0 ? Listing.Or(frozen.Stages.Select(ValueWords.Code)) : "that existed")} on that day{(frozen.Distributors.Count > 0 ? $", distributed by {Listing.Or(frozen.Distributors.Select(names.Any))}" : string.Empty)}{With(" and besides", "besides", frozen.Besides)}{Rest(frozen, "stages", "distributors", "besides")}",
        Milestone milestone => names.Of(milestone.Name) + Rest(milestone, "name"),
        Instalment instalment => $"{values.Of(instalment.On)}: {terms.Of(instalment.Amount)}",
        Membership membership => $"{names.Of(membership.Member)} in {names.Of(membership.Class)} ({values.Of(membership.During)})",
        OwnershipStake stake => $"{names.Of(stake.Owner)} in {names.Of(stake.Owned)} ({values.Of(stake.During)}){Rest(stake, "owner", "owned", "during", "claims")}",
        PartyIdentifier identifier => $"{ValueWords.Code(identifier.Scheme)} {SafeText.Line(identifier.Value)}",
        Determination determination => $"“{names.Of(determination.Question)}”{Rest(determination, "id", "question", "claims")}",
        Quotation quotation => $"“{SafeText.Line(quotation.Text)}”",
        UnrecognizedBody unknown => $"of the kind “{SafeText.Line(unknown.Kind)}”; what it may bear on ({ValueWords.Code(unknown.BearsOn)}) counts as unknown",
        _ => Members(part),
    };

    /// <summary>One way in which a right may pass; where there are several, each is enough by itself.</summary>
    internal static string Of(TransferRule rule)
        => rule == TransferRule.WithConsent ? "with the grantor’s consent"
            : rule == TransferRule.WithBusiness ? "with the business (merger, or sale of substantially all assets)"
            : rule == TransferRule.ToAffiliates ? "to affiliates"
            : rule == TransferRule.Free ? "freely"
            : ValueWords.Code(rule);

    /// <summary>The members of an element and what they hold: what is said where there is no better sentence.</summary>
    internal string Members(Element element) => Written(element, []) is { Length: > 0 } members ? members : "nothing";

    /// <summary>The members that were not yet said, each behind a semicolon.</summary>
    internal string Rest(Element element, params ReadOnlySpan<string> said) => Written(element, said) is { Length: > 0 } rest ? "; " + rest : string.Empty;

    /// <summary>A term as part of a sentence: behind its lead where it is stated, in brackets where it is not, and nothing where it was not captured.</summary>
    internal string With(string lead, string label, Disclosed term)
        => term.IsBlank ? string.Empty : term.StatedValue is null || term.UnrecognizedMembers.Count > 0 ? $" ({label}: {terms.Of(term)})" : $"{lead} {terms.Of(term)}";

    private static string Number(Quantity quantity)
    {
        var number = quantity.Number.ToString("#,0", CultureInfo.InvariantCulture);
        return quantity.Precision switch { Precision.MoreThan => "more than " + number, Precision.About => "about " + number, _ => number };
    }

    private static string Ground(ResultGround ground)
        => ground == ResultGround.Foreground ? "foreground (what the work brings forth)" : ground == ResultGround.Background ? "background (what was there before)" : ValueWords.Code(ground);

    private static string MadeFor(HaveMadeRule rule)
        => rule == HaveMadeRule.Granted ? "allowed" : rule == HaveMadeRule.Conditional ? "allowed under conditions" : rule == HaveMadeRule.Excluded ? "not allowed" : ValueWords.Code(rule);

    private string If(Disclosed condition)
        => condition.IsBlank ? string.Empty : condition.StatedValue is null || condition.UnrecognizedMembers.Count > 0 ? $"; condition: {terms.Of(condition)}" : $", if {terms.Of(condition)}";

    /// <summary>Which affiliates belong to those named before; nothing where nobody says.</summary>
    internal string Affiliates(string join, Disclosed<AffiliateRule> affiliates)
        => affiliates.TryGetValue(out var rule) ? $" {join} affiliates ({values.Of(rule)})" : TermWords.IsAbsent(affiliates) ? string.Empty : $" (affiliates: {terms.Of(affiliates)})";

    private string Circle(PartySet set)
        => names.Of(set.Parties) + Affiliates("and", set.Affiliates);

    private string Sublicences(Sublicensing sublicensing)
    {
        var to = values.Of(sublicensing.To);
        if (sublicensing.Rule == SublicensingRule.ListedClasses)
            return to.Length > 0 ? $"only to {to}" : ValueWords.Code(sublicensing.Rule);
        var rule = sublicensing.Rule == SublicensingRule.Permitted ? "allowed" : sublicensing.Rule == SublicensingRule.None ? "not allowed" : ValueWords.Code(sublicensing.Rule);
        return to.Length > 0 ? $"{rule}, to {to}" : rule;
    }

    private string Written(Element element, ReadOnlySpan<string> said)
    {
        var written = new List<string>();
        foreach (var (member, value) in MemberWalk.Of(element))
        {
            if (value is not null and not Disclosed { State: DisclosureState.Unstated, Claims.Count: 0, UnrecognizedMembers.Count: 0 } && !said.Contains(member))
                written.Add($"{MemberWords.Inside(member)}: {(value is Disclosed term ? terms.Of(term) : values.Of(value))}");
        }

        return string.Join("; ", written);
    }
}
