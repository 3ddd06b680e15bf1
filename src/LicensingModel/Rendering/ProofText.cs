using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.States;
using LicensingModel.Rendering.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>
/// An answer with its proof, as text that a lawyer reads without help: the answer in one sentence, the provisions on which it rests, what is missing, what was presumed,
/// what nearly covers it, when it changes, and every test of every provision with its reason (✓ passed, ✗ failed, ? not known).
/// </summary>
public static class ProofText
{
    /// <summary>The text, lines at most 100 columns wide.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="document">The document that gave it.</param>
    /// <param name="languages">The languages in which names are wanted, the best first; any if null.</param>
    public static string Of(Answer answer, LicensingDocument document, ValueList<LanguageTag>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(document);
        var names = new Names(document, languages ?? []);
        var layout = new TextLayout();
        Set(layout, answer, names);
        return layout.ToString();
    }

    /// <summary>Sets an answer in whatever form.</summary>
    internal static void Set(Layout layout, Answer answer, Names names)
    {
        if (answer is MayAnswer may)
            new MayText(layout, names).Write(may);
        else if (answer is ValueAnswer value)
            new ValueText(layout, names).Write(value);
        else if (answer is AssertAnswer asserted)
            new AssertText(layout, names).Write(asserted);
        else if (answer is StatusAnswer status)
            new StatusText(layout, names).Write(status);
        else if (answer is GrantAnswer grant)
            new GrantText(layout, names).Write(grant);
        else if (answer is FactAnswer fact)
            new FactText(layout, names).Write(fact);
        else if (answer is OwedAnswer owed)
            new OwedText(layout, names).Write(owed);
        else if (answer is BreachAnswer breach)
            new OwedText(layout, names).Write(breach);
        new ProofLines(layout, names).List("The same whichever it is (shown for the first)", answer.Immaterial.Select(static fact => $"{fact.Explanation} ({fact.Subject}: {fact.Term})"));
        new OriginsText(layout, names).Write(answer.Origins);
    }
}
