using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.States;
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
            layout.Paragraph($"{mark} {answer.Question.Id ?? "question"}: {Said(answer.Answer, new TermWords(names, words), words, names)}{title}");
            foreach (var mismatch in answer.Mismatches)
                layout.Marked(1, '✗', $"{mismatch.Member}: expected {mismatch.Expected}, answered {mismatch.Actual}");
        }

        var passed = all.Count(answer => answer.IsAsExpected == true);
        var failed = all.Count(answer => answer.IsAsExpected == false);
        layout.Gap();
        layout.Paragraph(FormattableString.Invariant($"{all.Length} asked: {passed} as expected, {failed} not, {all.Length - passed - failed} without an expectation."));
        return layout.ToString();
    }

    /// <summary>An answer in a few words.</summary>
    internal static string Said(Answer answer, TermWords terms, ValueWords values, Names names) => answer switch
    {
        MayAnswer may => OutcomeWords.Of(may.Outcome),
        AssertAnswer asserted => VerdictWords.Of(asserted.Verdict),
        ValueAnswer { Term: { } term } => terms.Of(term),
        ValueAnswer { Value: { } value } => values.Of(value),
        StatusAnswer status => StatusText.Short(status),
        GrantAnswer grant => VerdictWords.Of(grant.Verdict),
        FactAnswer fact => FactText.Said(fact, values, names),
        OwedAnswer owed => OwedText.Said(owed),
        BreachAnswer breach => OwedText.Word(breach.Outcome),
        _ => "not seen",
    };
}
