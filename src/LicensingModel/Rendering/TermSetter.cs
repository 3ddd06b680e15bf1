using LicensingModel.Provisions;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>
/// Sets terms: what each is, and below it what sources say of it. Terms of which nothing is recorded are gathered into one line, and where a document has one source only,
/// that source is not named again for what it says in no words of its own.
/// </summary>
internal sealed class TermSetter(Layout layout, TermWords words, SourceId? onlySource = null)
{
    private readonly List<(string Label, DisclosureState State)> _absent = [];

    private readonly HashSet<SourceId> _cited = [];
    private readonly HashSet<(SourceId Source, string Text)> _quoted = [];
    private ClauseReference? _clause;

    /// <summary>Begins an agreement or a provision: within it, its own clause is not cited again, and the same words of a source are quoted once.</summary>
    internal void Begin(ClauseReference? clause)
    {
        _clause = clause;
        _cited.Clear();
        _quoted.Clear();
    }

    /// <summary>Whether a term is its value and nothing else that would be shown.</summary>
    internal bool IsBare(Disclosed term)
        => term.StatedValue is { } value && term.Choice is null && term.UnrecognizedMembers.Count == 0 && term.Claims.All(claim => IsBare(claim, value));

    /// <summary>Sets a term under the name of its path; one of which nothing is recorded only where its absence should be seen.</summary>
    internal void Set(int depth, string path, Disclosed term, bool isAlwaysShown, string more = "")
    {
        if (term.IsBlank && !isAlwaysShown)
            return;

        // Who only says so stands behind the value; who says it in words of its own, or says something else, below it.
        var agreeing = term.Claims.Where(claim => IsAgreeing(claim, term.StatedValue)).ToList();
        var sources = agreeing.Where(claim => !IsBare(claim, term.StatedValue)).Select(Cite).Distinct(StringComparer.Ordinal).ToList();
        layout.Term(depth, MemberWords.Of(path, term), term, Reckoned(Said(term), term, more), sources.Count > 0 ? string.Join("; ", sources) : null);
        Claims(depth + 1, term.Claims.Where(claim => !agreeing.Contains(claim)), term.StatedValue);
    }

    /// <summary>Sets what sources say of a whole provision; a source that was cited for one of its terms, and says no more, is not named again.</summary>
    internal void ProvisionClaims(int depth, IEnumerable<Claim> claims)
        => Claims(depth, claims.Where(claim => claim.Stance != ClaimStance.Asserts || (claim.Clause is not null && claim.Clause != _clause) || (claim.Quotation is null ? !_cited.Contains(claim.Source) : !IsQuoted(claim))).ToList());

    /// <summary>Sets a term; where nothing is recorded of it, only later, with the others of which nothing is.</summary>
    internal void SetOrGather(int depth, string path, Disclosed term, bool isAlwaysShown)
    {
        if (!TermWords.IsAbsent(term))
            Set(depth, path, term, isAlwaysShown);
        else if (!term.IsBlank || isAlwaysShown)
            _absent.Add((MemberWords.Of(path, term), term.State));
    }

    /// <summary>Sets the terms that were gathered: those that were not seen on one line, and those on which the text is silent on another.</summary>
    internal void SetGathered(int depth)
    {
        foreach (var state in _absent.GroupBy(entry => entry.State))
        {
            var (label, term) = state.Key == DisclosureState.Unstated ? ("the text is silent on", Disclosed<LocalizedText>.Unstated) : (layout.NotSeen, Disclosed<LocalizedText>.NotCaptured);
            layout.Term(depth, label, term, string.Join("; ", state.Select(entry => entry.Label)));
        }

        _absent.Clear();
    }

    /// <summary>Sets from when and until when something operates.</summary>
    internal void Set(int depth, OperativeTerm term, bool isAlwaysShown)
    {
        if (term.IsBlank && !isAlwaysShown)
            return;

        Set(depth, "term/from", term.From, isAlwaysShown: true);
        Set(depth, "term/until", term.Until, isAlwaysShown: true);
        Set(depth, "term/atLeast", term.AtLeast, isAlwaysShown: false, words.Reckoned(term));
        NotUnderstood(depth, term.UnrecognizedMembers);
    }

    /// <summary>Sets what each source says, in its own words and language where they are quoted; those that say the same in no words of their own stand together.</summary>
    internal void Claims(int depth, IEnumerable<Claim> claims, object? stated = null)
    {
        var shown = claims.Where(claim => !IsBare(claim, stated));
        foreach (var same in shown.GroupBy(claim => claim.Quotation is null ? (object)(words.Said(claim, stated), claim.Clause) : claim))
        {
            var said = words.Claims([.. same], stated);
            layout.Claim(depth, same.First().Source == onlySource ? said with { Source = "the text" } : said);
            _cited.UnionWith(same.Select(claim => claim.Source));
            if (same.First() is { Quotation: { } quotation } claim)
                _quoted.Add((claim.Source, quotation.Text));
        }
    }

    /// <summary>Sets what sources say inside of a part whose words are set already.</summary>
    internal void ClaimsInside(int depth, IEnumerable<Claim> claims)
        => Claims(depth, claims.Where(claim => claim.Source != onlySource || claim.Quotation is not null || claim.Stance != ClaimStance.Asserts));

    /// <summary>Names the members that are not understood.</summary>
    internal void NotUnderstood(int depth, ValueList<UnrecognizedMember> members)
    {
        foreach (var member in members)
            layout.Item(depth, "not understood", $"“{member.Name}”; what it may bear on counts as unknown");
    }

    // The day that was reckoned follows the value, not the reason for it.
    private string Reckoned(string said, Disclosed term, string more)
        => more.Length > 0 && term.StatedValue is { } value && words.Value(value) is var shown && said.StartsWith(shown, StringComparison.Ordinal) ? shown + more + said[shown.Length..] : said;

    private string Said(Disclosed term) => words.Of(term) is var said && said == TermWords.NotSeen ? layout.NotSeen : said;

    private bool IsAgreeing(Claim claim, object? stated)
        => claim is { Stance: ClaimStance.Asserts, UnrecognizedMembers.Count: 0 } && (claim.ClaimedValue is null || claim.ClaimedValue.Equals(stated)) && (claim.Quotation is null || IsQuoted(claim));

    private bool IsQuoted(Claim claim) => claim.Quotation is { } quotation && _quoted.Contains((claim.Source, quotation.Text));

    private string Cite(Claim claim)
    {
        _cited.Add(claim.Source);
        var clause = claim.Clause is { } place && place != _clause ? place.ToString() : string.Empty;
        return claim.Source == onlySource && clause.Length > 0 ? clause : $"{words.Source(claim)} {clause}".TrimEnd();
    }

    private bool IsBare(Claim claim, object? stated)
        => claim.Source == onlySource && claim is { Stance: ClaimStance.Asserts, UnrecognizedMembers.Count: 0 } && (claim.Quotation is null || IsQuoted(claim))
            && (claim.Clause is null || claim.Clause == _clause) && (claim.ClaimedValue is null || claim.ClaimedValue.Equals(stated));
}
