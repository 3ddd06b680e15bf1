using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Interchange;
using LicensingModel.Reconciliation;
using LicensingModel.Rendering;

namespace LicensingModel.Cli;

/// <summary><c>licensing sources</c>: what each source says, where they conflict, and what was chosen and why.</summary>
internal sealed class SourcesCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _added = new("--added") { Description = "Only what this source brings to what the others say: what it contradicts, adds, confirms.", HelpName = "id" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("sources", "Set side by side what the sources say: conflicts, what was chosen and why, what stands on one source alone.") { _files, _added, _format, _languages };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        if (parsed.GetValue(_added) is { } id)
            return RunAdded(parsed, document, id);

        var entries = SourceReconciliation.Of(document);
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => ReconciliationJson.Write(writer, entries));
        else
            console.Output.Write(SourcesText.Of(entries, document, (parsed.GetValue(_languages) ?? []).ToValueList()));
        return ExitCode.Done;
    }

    private int RunAdded(ParseResult parsed, LicensingDocument document, string id)
    {
        if (document.Sources.FirstOrDefault(source => source.Id.Value == id)?.Id is not { } added)
            throw new ToolException($"--added: no source has the id `{id}`.");

        var additions = SourceReconciliation.OfAdded(document, added);
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => ReconciliationJson.Write(writer, added, additions));
        else
            console.Output.Write(SourcesText.Of(added, additions, document, (parsed.GetValue(_languages) ?? []).ToValueList()));
        return ExitCode.Done;
    }
}
