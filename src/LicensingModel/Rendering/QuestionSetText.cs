using LicensingModel.Agreements;
using LicensingModel.Interchange;
using LicensingModel.Rendering.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>What came of a file of questions, as text: a line for each question, and below it where the answer is not as expected.</summary>
public static class QuestionSetText
{
    /// <summary>The report, lines at most 100 columns wide; the last line counts.</summary>
    /// <param name="answers">The answers, in the order of the file.</param>
    /// <param name="document">The document that gave them.</param>
    /// <param name="languages">The languages in which names and titles are wanted, the best first; any if null.</param>
    public static string Of(IEnumerable<PosedAnswer> answers, LicensingDocument document, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document, languages ?? []);
        var words = new ValueWords(names);
        var layout = new TextLayout();
        var all = answers.ToArray();
        foreach (var answer in all)
        {
            var title = answer.Question.Title is { } text ? $" — {names.Of(text)}" : string.Empty;
            var mark = answer.IsAsExpected switch { true => "pass", false => "FAIL", _ => "    " };
            layout.Paragraph($"{mark} {answer.Question.Id ?? "question"}: {AnswerWords.Of(answer.Answer, new TermWords(names, words), words, names)}{title}");
            foreach (var mismatch in answer.Mismatches)
                layout.Marked(1, '✗', $"{mismatch.Member}: expected {mismatch.Expected}, answered {mismatch.Actual}");
        }

        var passed = all.Count(answer => answer.IsAsExpected == true);
        var failed = all.Count(answer => answer.IsAsExpected == false);
        layout.Gap();
        layout.Paragraph(FormattableString.Invariant($"{all.Length} asked: {passed} as expected, {failed} not, {all.Length - passed - failed} without an expectation."));
        return layout.ToString();
    }
}
