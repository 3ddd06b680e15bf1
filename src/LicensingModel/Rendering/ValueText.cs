using LicensingModel.Decisions.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Writes the answer to a question what a term is.</summary>
internal sealed class ValueText(Layout layout, Names names)
{
    private readonly ValueWords _values = new(names);

    internal void Write(ValueAnswer answer)
    {
        var words = new TermWords(names, _values);
        var question = answer.Question;
        var owner = question.Provision is { } provision ? $"{provision} of {names.Of(question.Agreement)}" : names.Of(question.Agreement);
        layout.Paragraph($"{MemberWords.Of(question.Term)} ({question.Term}) of {owner}: {Known(answer, words)}.");
        foreach (var bound in answer.Bounds)
            layout.Marked(0, '•', $"{MemberWords.Of(bound.Path)}: {words.Of(bound.Term)}");

        if (answer.Term is not { Claims.Count: > 0 } term)
            return;

        layout.Gap();
        layout.Paragraph("What the sources say:");
        foreach (var claim in term.Claims)
            layout.Marked(0, '•', words.Claim(claim).ToString());
    }

    private string Known(ValueAnswer answer, TermWords words)
        => answer.Term is { } term ? words.Of(term)
            : answer.Value is { } value ? _values.Of(value)
            : "not seen";
}
