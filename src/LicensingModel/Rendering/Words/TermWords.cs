using LicensingModel.Provisions;

namespace LicensingModel.Rendering.Words;

/// <summary>Says what is known of a term, in words.</summary>
internal sealed class TermWords(Names names, ValueWords values)
{
    /// <summary>What is said of a term of which nothing was captured.</summary>
    internal const string NotSeen = "not seen";

    /// <summary>The state of a term that has no value.</summary>
    internal static string State(Disclosed term) => term.UnrecognizedMembers.Count > 0
        ? "written in a way that is not understood"
        : IsOnlyInWords(term) ? "only in words"
        : term.State switch
        {
            DisclosureState.Stated => "stated",
            DisclosureState.Undisclosed => "not disclosed",
            DisclosureState.Redacted => "blacked out in the text",
            DisclosureState.Unstated => "the text is silent",
            DisclosureState.Contested => "sources differ",
            _ => term.Claims.Any(claim => claim is { Stance: ClaimStance.Asserts, ClaimedValue: not null }) ? "not all of it seen"
                : term.Claims.Any(claim => claim.Stance == ClaimStance.Asserts) ? "mentioned, no particulars seen"
                : NotSeen,
        };

    /// <summary>Whether a source speaks of a term in words from which no value was drawn: then it is neither unseen nor is the text silent.</summary>
    internal static bool IsOnlyInWords(Disclosed term)
        => term.State is DisclosureState.NotCaptured or DisclosureState.Unstated && term.Claims.Any(claim => claim is { Stance: ClaimStance.Asserts, Quotation: not null });

    /// <summary>Whether nothing is recorded of a term, or only that the text is silent on it.</summary>
    internal static bool IsAbsent(Disclosed term)
        => term.State is DisclosureState.NotCaptured or DisclosureState.Unstated && term.Claims.Count == 0 && term.Choice is null && term.UnrecognizedMembers.Count == 0;

    /// <summary>The value, or why there is none, or which values sources give; with the reason for which a value was chosen.</summary>
    internal string Of(Disclosed term)
    {
        if (term.UnrecognizedMembers.Count > 0 || (term.StatedValue is null && term.State != DisclosureState.Contested))
            return State(term);
        if (term.StatedValue is not { } value)
            return $"sources differ: {string.Join("; ", term.ClaimedValues.Select(claimed => $"{values.Of(claimed)} ({Sources(term, claimed)})"))}{Unread(term)}";
        return values.Of(value) + (term.Choice is { } choice ? $" — {(IsGiven(term) ? "chosen among" : "read in")} what sources say: {Choice(choice)}" : string.Empty);
    }

    /// <summary>The day to which a least time runs, where it can be reckoned.</summary>
    internal string Reckoned(OperativeTerm term) => names.Reckoned(term);

    /// <summary>A value in words.</summary>
    internal string Value(object value) => values.Of(value);

    /// <summary>Why a value was chosen.</summary>
    internal string Choice(ReadingChoice choice)
    {
        var rule = choice.Rule == ChoiceRule.OfficialBeforeOthers ? "official sources go before others"
            : choice.Rule == ChoiceRule.FilingBeforePress ? "a filing goes before the press"
            : choice.Rule == ChoiceRule.PressBeforeRumour ? "the press goes before rumour"
            : choice.Rule == ChoiceRule.Person ? $"by {(choice.By is { } by ? SafeText.Line(by) : "a person")}"
            : ValueWords.Code(choice.Rule);
        return choice.Reason is { } reason ? $"{rule} ({names.Of(reason)})" : rule;
    }

    /// <summary>What one source says: its name, its stance, the value it gives, and its own words with their language.</summary>
    internal ClaimWords Claim(Claim claim) => Claims([claim], null);

    /// <summary>What sources say that say the same; of the value that is stated only that they say so.</summary>
    internal ClaimWords Claims(IReadOnlyList<Claim> same, object? stated)
    {
        var sources = same.Select(claim => names.Of(claim.Source)).Distinct(StringComparer.Ordinal).ToList();
        return new ClaimWords(Listing.And(sources), Said(same[0], stated, isPlural: sources.Count > 1), same[0].Quotation, same[0].Clause);
    }

    /// <summary>The name of the source of a claim.</summary>
    internal string Source(Claim claim) => names.Of(claim.Source);

    /// <summary>What a source does, and the value it gives.</summary>
    internal string Said(Claim claim, object? stated, bool isPlural = false)
    {
        var stance = (claim.Stance, claim.ClaimedValue, isPlural) switch
        {
            (ClaimStance.Denies, _, false) => "denies it",
            (ClaimStance.Denies, _, true) => "deny it",
            (ClaimStance.ReportsAsRumour, _, false) => "passes on as rumour",
            (ClaimStance.ReportsAsRumour, _, true) => "pass on as rumour",
            (_, null, false) => claim.Quotation is null ? "mentions it" : "says, in words only",
            (_, null, true) => "mention it",
            (_, _, false) => "says",
            _ => "say",
        };
        return claim.ClaimedValue is not { } given ? stance : $"{stance} {(claim.Stance == ClaimStance.Asserts && given.Equals(stated) ? "so" : values.Of(given))}";
    }

    /// <summary>Who speaks of a contested term in words that were not read as a value: they may still weigh.</summary>
    private string Unread(Disclosed term)
    {
        var sources = term.Claims.Where(claim => claim is { ClaimedValue: null, Quotation: not null }).Select(claim => names.Of(claim.Source)).Distinct(StringComparer.Ordinal).ToList();
        return sources.Count > 0 ? $"; {Listing.And(sources)} {(sources.Count > 1 ? "speak" : "speaks")} of it in words that say less" : string.Empty;
    }

    /// <summary>Whether some source gives a value, and not only words in which one was read.</summary>
    private static bool IsGiven(Disclosed term) => term.Claims.Count == 0 || term.Claims.Any(claim => claim is { Stance: not ClaimStance.Denies, ClaimedValue: not null });

    private string Sources(Disclosed term, object claimed)
        => Listing.And(term.Claims.Where(claim => claim.Stance == ClaimStance.Asserts && claimed.Equals(claim.ClaimedValue)).Select(claim => names.Of(claim.Source)).Distinct(StringComparer.Ordinal));
}
