using LicensingModel.Agreements;
using LicensingModel.Decisions.Collisions;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Collisions;

/// <summary>Sets out for people which grants of a document cannot both stand, or perhaps cannot.</summary>
public static class CollisionSheet
{
    /// <summary>Writes it as plain text.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="document">The document in which it was looked for, for the names.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    public static string ToText(CollisionReport report, LicensingDocument document, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document, languages ?? []);
        var layout = new TextLayout();
        layout.Heading(1, "Collisions");
        layout.Paragraph(Counts(report));
        if (report.IsBoundExceeded)
            layout.Paragraph("There was too much to look at all of it; there may be more.");
        foreach (var collision in report.Collisions)
            Set(layout, collision, names, new QuestionWords(names, new ValueWords(names)));
        return layout.ToString();
    }

    private static string Counts(CollisionReport report)
    {
        var certain = report.Collisions.Count(collision => collision.IsCertain.IsTrue);
        var compared = FormattableString.Invariant($"{report.Pairs} {(report.Pairs == 1 ? "pair" : "pairs")} of grants compared of which one is exclusive or may be");
        return report.Collisions.Count == 0
            ? $"None found; {compared}."
            : FormattableString.Invariant($"{certain} certain, {report.Collisions.Count - certain} possible; {compared}.");
    }

    private static void Set(TextLayout layout, GrantCollision collision, Names names, QuestionWords words)
    {
        layout.Heading(2, $"{collision.Exclusive.Provision} and {collision.Other.Provision} {(collision.IsCertain.IsTrue ? "collide" : "may collide")}");
        layout.Item(0, collision.IsCertain.IsTrue ? "came first" : "may have come first", Named(collision.Exclusive, names));
        layout.Item(0, collision.IsCertain.IsTrue ? "cannot stand beside it" : "perhaps cannot stand beside it", Named(collision.Other, names));
        layout.Item(0, "when", $"{(collision.Since is { } since ? $"since {IsoDay.Format(since)}" : "from the beginning")}, {(collision.Until is { } until ? $"until {IsoDay.Format(until)} at the latest" : "with no end that is known")}");
        if (collision.IsCertain.IsTrue)
            layout.Item(0, "why", collision.Reason);
        layout.Item(0, "for example", $"{words.Actor(collision.Example)}: {words.Deed(collision.Example)}");
        foreach (var fact in collision.Missing)
            layout.Marked(0, '?', $"{fact.Explanation} ({fact.Subject}/{fact.Term})");
    }

    private static string Named(CollidingGrant grant, Names names)
        => $"{grant.Provision} of {names.Of(grant.Agreement)}{(grant.Clause is { } clause ? $", {clause}" : string.Empty)} ({(grant.Exclusivity is { } degree ? ValueWords.Code(degree) : "exclusivity not known")})";
}
