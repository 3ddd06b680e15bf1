using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Rendering.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Amending;

/// <summary>The text of a day, for people: which amendments are in it and which are not, what comes from which, and the term sheet of what it then says.</summary>
public static class ConsolidationSheet
{
    /// <summary>The sheet as plain text, lines at most 100 columns wide.</summary>
    /// <param name="consolidation">The text of a day.</param>
    /// <param name="document">The document of which it was made.</param>
    /// <param name="agreement">The agreement; all of them if null.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    /// <exception cref="ArgumentException">The document has no such agreement.</exception>
    public static string ToText(Consolidation consolidation, LicensingDocument document, AgreementId? agreement = null, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(consolidation);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document, languages ?? []);
        var layout = new TextLayout();
        var standings = consolidation.Amendments.Where(standing => agreement is null || standing.Agreement == agreement).ToList();
        layout.Heading(1, $"As of {IsoDay.Format(consolidation.On)}");
        if (standings.Count == 0)
            layout.Paragraph("No amendment is recorded: the text is what it was at first.");
        foreach (var standing in standings)
            layout.Marked(0, Mark(standing.State), $"{names.Of(standing.Amendment)} ({names.Of(standing.Agreement)}): {Word(standing.State)}. {standing.Reason}{(standing.IsDayPresumed ? " That it is the day on which it was made is presumed." : string.Empty)}");
        foreach (var conflict in consolidation.Conflicts.Where(conflict => agreement is null || conflict.Agreement == agreement))
            layout.Marked(0, '✗', $"{conflict} What the text then says is not known.");
        new OriginsText(layout, names).Write(consolidation.Origins.Where(origin => agreement is null || origin.Agreement == agreement).ToValueList());
        return layout + "\n" + TermSheet.ToText(consolidation.Document, agreement, languages);
    }

    private static char Mark(AmendmentState state) => state switch
    {
        AmendmentState.Applied => '✓',
        AmendmentState.Undetermined => '?',
        _ => '✗',
    };

    private static string Word(AmendmentState state) => state switch
    {
        AmendmentState.Applied => "in the text",
        AmendmentState.Later => "not in the text yet",
        AmendmentState.NotBinding => "not in the text",
        _ => "nobody can say whether it is in the text",
    };
}
