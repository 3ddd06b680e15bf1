using System.CommandLine;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Valuation;
using LicensingModel.Rendering.Valuation;
using LicensingModel.Valuation;

namespace LicensingModel.Cli.Valuation;

/// <summary><c>licensing value</c>: what a licence or the legs of a cross-licence are worth, by the methods of a file.</summary>
internal sealed class ValueCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _agreement = new("--agreement") { Description = "The agreement; may be left out where the document has one.", HelpName = "id" };
    private readonly Option<string> _inputs = new("--inputs") { Description = "The methods and their inputs, in JSON or YAML.", HelpName = "file", Required = true };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);

    internal Command Build()
    {
        var command = new Command("value", "Reckon what a licence or the legs of a cross-licence are worth, by comparables, top-down, unpacking, discounting and splitting; 1 if something is not known, has no meaning or is to be doubted.")
        {
            _files,
            _agreement,
            _inputs,
            _format,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var files = new InputFiles(console);
        if (ToolDocument.Load(console, files, parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        var agreement = ToolDocument.Agreement(document, parsed.GetValue(_agreement));
        var text = files.Read(parsed.GetRequiredValue(_inputs));
        var read = ValuationInputsJson.Read(text.Text);
        console.WriteFindings(read.Diagnostics.Select(diagnostic => new FileFinding { File = text.Name, Diagnostic = diagnostic }));
        if (!read.TryGetValue(out var inputs))
            return ExitCode.Wrong;

        var report = document.Value(agreement.Id, inputs);
        report = report with { Diagnostics = read.Text.Locate(report.Diagnostics) };
        console.WriteFindings(report.Diagnostics.Select(diagnostic => new FileFinding { File = text.Name, Diagnostic = diagnostic }));
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => ValuationJson.Write(writer, report));
        else
            console.Output.Write(ValuationText.Of(report));
        return report.IsWhole ? ExitCode.Done : ExitCode.NotGood;
    }
}
