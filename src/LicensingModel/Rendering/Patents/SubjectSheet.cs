using LicensingModel.Agreements;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Patents;

/// <summary>Sets out which patents are in a subject and why, which are out and what alone keeps them out, and of which nobody can say.</summary>
public static class SubjectSheet
{
    /// <summary>Writes it as plain text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="resolution">The resolution.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    public static string ToText(LicensingDocument document, SubjectResolution resolution, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(resolution);
        var layout = new TextLayout();
        var names = new Names(document, languages ?? []);
        layout.Heading(1, resolution.Subject);
        layout.Item(0, "on", IsoDay.Format(resolution.On));
        Set(layout, names, "In", resolution.In);
        Set(layout, names, "Out by one part only", resolution.NearMisses);
        Set(layout, names, "Out", resolution.Out.Where(static patent => patent.OnlyObstacle is null));
        Set(layout, names, "Not known", resolution.Unknown);
        return layout.ToString();
    }

    private static void Set(TextLayout layout, Names names, string heading, IEnumerable<ResolvedPatent> patents)
    {
        var all = patents.ToList();
        if (all.Count == 0)
            return;

        layout.Heading(2, FormattableString.Invariant($"{heading} ({all.Count})"));
        foreach (var patent in all)
        {
            layout.Item(0, names.Of(patent.Patent), patent.OnlyObstacle is { } obstacle ? $"but for “{obstacle.Part}”: {obstacle.Reason}" : string.Join("; ", patent.Findings.Select(finding => $"{Mark(finding.Result)} {finding.Part}: {finding.Reason}")));
            foreach (var missing in patent.Missing)
                layout.Item(1, "missing", missing.Explanation);
        }
    }

    private static string Mark(Truth result) => result.IsTrue ? "✓" : result.IsFalse ? "✗" : "?";
}
