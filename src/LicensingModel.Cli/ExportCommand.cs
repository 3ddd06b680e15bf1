using System.CommandLine;
using LicensingModel.Serialization;
using LicensingModel.Yaml;

namespace LicensingModel.Cli;

/// <summary><c>licensing export</c>: the document in another notation.</summary>
internal sealed class ExportCommand(ToolConsole console)
{
    private const string Yaml = "yaml";

    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _to = new("--to") { Description = $"The notation: {Yaml} or {SharedOptions.Json}.", HelpName = "notation", Required = true };

    internal Command Build()
    {
        var command = new Command("export", "Write files that are read as one document in another notation. Comments are not part of a document, and are not written.") { _files, _to };
        _to.AcceptOnlyFromAmong(Yaml, SharedOptions.Json);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        if (parsed.GetValue(_to) == Yaml)
            console.Output.Write(LicensingYaml.Write(document));
        else
            console.WriteJson(writer => LicensingJson.Write(writer, document));
        return ExitCode.Done;
    }
}
