using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;
using LicensingModel.Suppositions;

namespace LicensingModel.Rendering.Suppositions;

/// <summary>Sets out for people which answers change if something is supposed: before and after, on what that rests, and which tests come out differently.</summary>
public static class SuppositionSheet
{
    /// <summary>Writes it as plain text. Questions that change in the same way for the same reason stand together.</summary>
    /// <param name="report">What changes.</param>
    /// <param name="document">The document that was asked, for the names.</param>
    /// <param name="standing">The questions that were made of the document, if they were what was asked; else null.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    public static string ToText(SuppositionReport report, LicensingDocument document, StandingQuestions? standing = null, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document.Supposing(report.Assumptions), languages ?? []);
        var layout = new TextLayout();
        var setter = new SuppositionSetter(layout, names, isOneAgreement: document.Agreements.Count == 1);
        layout.Heading(1, "What if");
        foreach (var supposed in new SupposedWords(names, document).Of(report.Assumptions))
            layout.Marked(0, '•', supposed);
        layout.Gap();
        layout.Paragraph(Counts(report));
        if (standing is not null)
            layout.Paragraph(Asked(standing));
        setter.Write("Another answer", report.Answers.Where(static answer => answer.IsAnotherAnswer));
        setter.Write("The same answer on other grounds", report.Answers.Where(static answer => answer.Differs && !answer.IsAnotherAnswer));
        setter.WriteNotAsked(report.NotAsked);
        setter.WriteUnchanged(report.Answers.Where(static answer => answer.IsAsked && !answer.Differs));
        return layout.ToString();
    }

    private static string Counts(SuppositionReport report)
    {
        var (another, different) = (report.Answers.Count(static answer => answer.IsAnotherAnswer), report.Different.Count);
        var notAsked = report.NotAsked.Count > 0 ? FormattableString.Invariant($" {report.NotAsked.Count} could not be asked.") : string.Empty;
        return FormattableString.Invariant($"{report.Answers.Count} {(report.Answers.Count == 1 ? "question" : "questions")}: {another} with another answer, {different - another} with the same answer on other grounds, {report.Answers.Count - different - report.NotAsked.Count} unchanged.{notAsked}");
    }

    private static string Asked(StandingQuestions standing)
        => $"No questions were given. Asked was, for {IsoDay.Format(standing.On)} and presuming that nothing else happened until then: the state of each agreement and provision, what may be done under each licence and covenant, what is owed."
            + (standing.Left > 0 ? FormattableString.Invariant($" Only the first {standing.Questions.Count} were asked, up to {standing.Questions[^1].Id}; {standing.Left} more were not.") : string.Empty);
}
