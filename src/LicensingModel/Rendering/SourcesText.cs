using LicensingModel.Agreements;
using LicensingModel.Reconciliation;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>
/// What the sources of a document say, side by side, as text: conflicts first, then values of different breadth, then what stands on one source alone, then what several
/// agree on, those first that are not independent of each other. Each source speaks in its own words and language.
/// </summary>
public static class SourcesText
{
    private static readonly (string Heading, Func<TermReconciliation, bool> Holds)[] _groups =
    [
        ("Sources conflict", entry => entry.Agreeing == SourceAgreement.Conflict),
        ("Sources say more or less of the same", entry => entry.Agreeing == SourceAgreement.DifferInBreadth),
        ("Stands on one source alone", entry => entry.Agreeing == SourceAgreement.SingleSource && !HasOthers(entry)),
        ("Several sources agree, none independent of the others", entry => entry.Agreeing == SourceAgreement.SingleSource && HasOthers(entry)),
        ("Several independent sources agree", entry => entry.Agreeing == SourceAgreement.Agreed),
    ];

    /// <summary>The report, lines at most 100 columns wide.</summary>
    /// <param name="entries">What is to be shown.</param>
    /// <param name="document">The document to which they belong.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    public static string Of(ValueList<TermReconciliation> entries, LicensingDocument document, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document, languages ?? []);
        var words = new TermWords(names, new ValueWords(names));
        var layout = new TextLayout();
        if (entries.Count == 0)
            layout.Paragraph("No source says anything of what the document holds.");

        foreach (var (heading, holds) in _groups)
        {
            var group = entries.Where(holds).ToList();
            if (group.Count > 0)
                layout.Heading(2, $"{heading} ({group.Count})");
            foreach (var entry in group)
                Set(layout, entry, names, words);
        }

        return layout.ToString();
    }

    /// <summary>What one source brings to what the others say, lines at most 100 columns wide: what it contradicts first, what it only mentions last.</summary>
    /// <param name="source">The source.</param>
    /// <param name="additions">What it brings.</param>
    /// <param name="document">The document to which they belong.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    public static string Of(SourceId source, ValueList<SourceAddition> additions, LicensingDocument document, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(additions);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document, languages ?? []);
        var words = new TermWords(names, new ValueWords(names));
        var layout = new TextLayout();
        layout.Heading(1, $"What {names.Of(source)} brings");
        if (additions.Count == 0)
            layout.Paragraph("It says nothing of what the document holds.");
        foreach (var group in additions.GroupBy(static addition => addition.Effect).OrderBy(static group => group.Key))
        {
            layout.Heading(2, $"{Heading(group.Key)} ({group.Count()})");
            foreach (var addition in group)
                Set(layout, addition.Entry, names, words);
        }

        return layout.ToString();
    }

    private static string Heading(SourceEffect effect) => effect switch
    {
        SourceEffect.Contradicts => "It contradicts others",
        SourceEffect.DiffersInBreadth => "It says more or less of the same than others",
        SourceEffect.Adds => "It adds",
        SourceEffect.Confirms => "It confirms, independently",
        SourceEffect.Repeats => "It repeats, and is not independent",
        _ => "It speaks of it and adds nothing",
    };

    /// <summary>Whether more than one source speaks.</summary>
    private static bool HasOthers(TermReconciliation entry) => entry.Claims.Any(claim => claim.Source != entry.Claims[0].Source);

    private static void Set(TextLayout layout, TermReconciliation entry, Names names, TermWords words)
    {
        layout.Item(0, Where(entry, names), entry.Term is { } term ? words.Of(term) : "as the sources report it");
        foreach (var claim in entry.Claims)
        {
            layout.Item(1, null, $"{words.Claim(claim)}{(entry.IndependentSources.Contains(claim.Source) ? string.Empty : " — not independent of the others")}");
        }
    }

    private static string Where(TermReconciliation entry, Names names)
    {
        if (entry.Provision is { } provision)
            return $"{provision}, {MemberWords.Of(entry.Path)}";
        if (entry.Agreement is { } agreement)
            return $"{names.Of(agreement)}, {MemberWords.Of(entry.Path)}";

        // Outside agreements only its place tells one from another.
        return $"{MemberWords.Of(entry.Path)} ({entry.Pointer})";
    }
}
