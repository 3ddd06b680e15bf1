using LicensingModel.Parties;

namespace LicensingModel.Rendering.Words;

/// <summary>Says which affiliates are in a set of parties.</summary>
internal sealed class AffiliateWords(Names names, ValueWords values, TermWords terms)
{
    internal string Of(AffiliateRule rule)
    {
        var who = rule.Directions.Count == 0 ? "none" : $"{Listing.And(rule.Directions.Select(ValueWords.Code))}{(rule.Control.IsStated && rule.Control.UnrecognizedMembers.Count == 0 ? $" by {terms.Of(rule.Control)} of the votes" : string.Empty)}";
        string?[] more =
        [
            rule.Control.IsBlank || rule.Control.IsPlain || (rule.Control.IsStated && rule.Control.UnrecognizedMembers.Count == 0 && rule.Directions.Count > 0) ? null : $"share that makes control: {terms.Of(rule.Control)}",
            Term(rule.Chain, chain => chain == ChainCounting.EachLink ? "at each link" : chain == ChainCounting.Multiplied ? "shares along a chain multiplied" : null, "along a chain of owners"),
            Term(rule.Membership, On, "on which day"),
            rule.AsOf.IsBlank ? null : $"as of {terms.Of(rule.AsOf)}",
            rule.Included.Count > 0 ? $"also {names.Of(rule.Included)}" : null,
            rule.Excluded.Count > 0 ? $"but not {names.Of(rule.Excluded)}" : null,
            Term(rule.OnLeaving, Leaving, "who leaves"),
            rule.Tail.IsBlank ? null : $"that time being {terms.Of(rule.Tail)}",
            Term(rule.Acquirers, acquirers => acquirers == AcquirerRule.Included ? "acquirers come in" : acquirers == AcquirerRule.Excluded ? "acquirers stay out" : null, "acquirers"),
        ];
        return string.Join("; ", more.OfType<string>().Prepend(who));
    }

    private static string? On(AffiliateMembership membership)
        => membership == AffiliateMembership.FromTimeToTime ? "whoever is one on the day of the act"
            : membership == AffiliateMembership.AsOfDate ? "whoever was one on a certain day"
            : membership == AffiliateMembership.ListedOnly ? "only those listed"
            : null;

    private static string? Leaving(LeavingRule rule)
        => rule == LeavingRule.EndsAtOnce ? "the rights of one that leaves end at once"
            : rule == LeavingRule.EndsAfterTail ? "the rights of one that leaves end after a time"
            : rule == LeavingRule.Frozen ? "one that leaves keeps its rights for what it then made or sold"
            : rule == LeavingRule.Continues ? "one that leaves keeps its rights"
            : null;

    // A plain word has a sentence; a term of which there is more to say, or whose word is not known, is said as it is.
    private string? Term<T>(Disclosed<T> term, Func<T, string?> sentence, string label)
        where T : class, IEquatable<T>
        => term.IsBlank ? null
            : term.UnrecognizedMembers.Count == 0 && term.Choice is null && term.TryGetValue(out var value) && sentence(value) is { } said ? said
            : $"{label}: {(term.StatedValue is { } stated && term.UnrecognizedMembers.Count == 0 && term.Choice is null ? values.Of(stated) : terms.Of(term))}";
}
