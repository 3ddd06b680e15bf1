using System.CommandLine;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.PatentRegisters;
using NodaTime.Text;

namespace LicensingModel.Cli.Patents;

/// <summary><c>licensing patents export</c>: writes the patents of a document for others.</summary>
internal sealed class PatentsExportCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _to = new("--to") { Description = $"What is written: {PatentsImportCommand.CycloneDx} (CycloneDX {CycloneDxPatents.SpecVersion}, JSON).", HelpName = "format", Required = true };
    private readonly Option<string> _on = new("--on") { Description = "The day of which the legal status is written, as 2025-01-31.", HelpName = "date", Required = true };

    internal Command Build()
    {
        _to.AcceptOnlyFromAmong(PatentsImportCommand.CycloneDx);
        var command = new Command("export", "Write the patents of a document, and its declarations, in a format of others; what that has no place for is said.") { _files, _to, _on };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var on = parsed.GetRequiredValue(_on);
        if (!LocalDatePattern.Iso.Parse(on).TryGetValue(default, out var day))
            throw new ToolException($"--on: `{on}` is not a day as in 2025-01-31.");
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        ValueList<Diagnostic> lost = [];
        console.WriteJson(writer => lost = CycloneDxPatents.Write(writer, document, day));
        console.WriteFindings(lost.Select(diagnostic => new FileFinding { File = "<document>", Diagnostic = diagnostic }));
        return ExitCode.Done;
    }
}
