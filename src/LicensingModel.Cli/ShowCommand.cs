using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Rendering;
using LicensingModel.Serialization;

namespace LicensingModel.Cli;

/// <summary><c>licensing show</c>: a term sheet that a person can read.</summary>
internal sealed class ShowCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _agreement = new("--agreement") { Description = "The agreement to show, by id; all of them if left out.", HelpName = "id" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Markdown, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("show", "Show agreements as a term sheet: who, when, what, what is not known, where sources differ.") { _files, _agreement, _format, _languages };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        var agreement = parsed.GetValue(_agreement) is { } id ? Find(document, id) : null;
        var languages = (parsed.GetValue(_languages) ?? []).ToValueList();
        switch (parsed.GetValue(_format))
        {
            case SharedOptions.Json when agreement is not null: console.WriteJson(writer => LicensingJson.Write(writer, agreement)); break;
            case SharedOptions.Json: console.WriteJson(writer => LicensingJson.Write(writer, document)); break;
            case SharedOptions.Markdown: console.Output.Write(TermSheet.ToMarkdown(document, agreement?.Id, languages)); break;
            default: console.Output.Write(TermSheet.ToText(document, agreement?.Id, languages)); break;
        }

        return ExitCode.Done;
    }

    private static Agreement Find(LicensingDocument document, string id)
        => document.Agreements.FirstOrDefault(agreement => agreement.Id.Value == id)
            ?? throw new ToolException($"--agreement: no agreement has the id `{id}`{Typo.Suggest(id, document.Agreements.Select(agreement => agreement.Id.Value))}.");
}
