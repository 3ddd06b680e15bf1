using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Aspects;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Rendering;
using LicensingModel.Serialization;

namespace LicensingModel.Cli;

/// <summary><c>licensing show</c>: a term sheet that a person can read.</summary>
internal sealed class ShowCommand(ToolConsole console)
{
    private const string Collaboration = "collaboration";
    private const string Reciprocity = "reciprocity";

    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _agreement = new("--agreement") { Description = "The agreement to show, by id; all of them if left out.", HelpName = "id" };
    private readonly Option<string> _question = new("--question") { Description = "A file with one question; its answer with its proof is shown with the term sheet.", HelpName = "file" };
    private readonly Option<string> _aspect = new("--aspect") { Description = "Show one aspect alone: collaboration (who does what on which topic, how bindingly, who owns the results) or reciprocity (each direction, and every asymmetry).", HelpName = "aspect" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Markdown, SharedOptions.Html, SharedOptions.Svg, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("show", "Show agreements as a term sheet: who, when, what, what is not known, where sources differ; as text, Markdown, a page of HTML, or a picture of who gives what to whom and when.") { _files, _agreement, _question, _aspect, _format, _languages };
        _aspect.AcceptOnlyFromAmong(Collaboration, Reciprocity);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetValue(_format);
        if (parsed.GetResult(_question) is not null && format is SharedOptions.Json or SharedOptions.Svg)
            throw new ToolException($"--question: the answer goes with a term sheet, not with --format {format}; for the answer as JSON use `licensing ask`.");

        if (parsed.GetResult(_aspect) is not null && (parsed.GetResult(_question) is not null || format == SharedOptions.Svg))
            throw new ToolException($"--aspect: an aspect is shown alone, not with {(format == SharedOptions.Svg ? "--format svg" : "--question")}.");

        var input = new InputFiles(console);
        if (ToolDocument.Load(console, input, parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        Question? question = null;
        if (parsed.GetValue(_question) is { } path && (question = ToolQuestions.ReadOne(console, input, path, document)) is null)
            return ExitCode.Wrong;

        var agreement = parsed.GetValue(_agreement) is { } id ? Find(document, id) : null;
        var languages = (parsed.GetValue(_languages) ?? []).ToValueList();
        if (parsed.GetValue(_aspect) is { } aspect)
        {
            ShowAspect(aspect, format, document, agreement?.Id, languages);
            return ExitCode.Done;
        }

        var answer = question is null ? null : document.Ask(question);
        switch (format)
        {
            case SharedOptions.Json when agreement is not null: console.WriteJson(writer => LicensingJson.Write(writer, agreement)); break;
            case SharedOptions.Json: console.WriteJson(writer => LicensingJson.Write(writer, document)); break;
            case SharedOptions.Html: console.Output.Write(TermSheet.ToHtml(document, agreement?.Id, languages, answer)); break;
            case SharedOptions.Svg: console.Output.Write(TermSheet.ToSvg(document, agreement?.Id, languages)); break;
            case SharedOptions.Markdown: console.Output.Write(TermSheet.ToMarkdown(document, agreement?.Id, languages)); break;
            default: console.Output.Write(TermSheet.ToText(document, agreement?.Id, languages)); break;
        }

        if (answer is not null && format != SharedOptions.Html)
            ShowAnswer(answer, document, languages, format == SharedOptions.Markdown);
        return ExitCode.Done;
    }

    private void ShowAspect(string aspect, string? format, LicensingDocument document, AgreementId? agreement, ValueList<LanguageTag> languages)
    {
        switch (format)
        {
            case SharedOptions.Json when aspect == Collaboration: console.WriteJson(writer => AspectJson.Write(writer, CollaborationAspect.Of(document, agreement))); break;
            case SharedOptions.Json: console.WriteJson(writer => AspectJson.Write(writer, ReciprocityAspect.Of(document, agreement))); break;
            case SharedOptions.Html: console.Output.Write(aspect == Collaboration ? CollaborationReport.ToHtml(document, agreement, languages) : ReciprocityReport.ToHtml(document, agreement, languages)); break;
            case SharedOptions.Markdown: console.Output.Write(aspect == Collaboration ? CollaborationReport.ToMarkdown(document, agreement, languages) : ReciprocityReport.ToMarkdown(document, agreement, languages)); break;
            default: console.Output.Write(aspect == Collaboration ? CollaborationReport.ToText(document, agreement, languages) : ReciprocityReport.ToText(document, agreement, languages)); break;
        }
    }

    private void ShowAnswer(Answer answer, LicensingDocument document, ValueList<LanguageTag> languages, bool isMarkdown)
    {
        var proof = ProofText.Of(answer, document, languages);
        console.Output.WriteLine();
        console.Output.Write(isMarkdown ? $"```text\n{proof}```\n" : proof);
    }

    private static Agreement Find(LicensingDocument document, string id)
        => document.Agreements.FirstOrDefault(agreement => agreement.Id.Value == id)
            ?? throw new ToolException($"--agreement: no agreement has the id `{id}`{Typo.Suggest(id, document.Agreements.Select(agreement => agreement.Id.Value))}.");
}
