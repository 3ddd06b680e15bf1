using System.CommandLine;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Reports;

namespace LicensingModel.Cli;

/// <summary><c>licensing validate</c>: reads files as one document and says what is wrong with it.</summary>
internal sealed class ValidateCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json, SharedOptions.Sarif);
    private readonly Option<Uri?> _help = new("--help-at")
    {
        Description = "With `--format sarif`: where the pages about codes are published.",
        HelpName = "address",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[^1].Value, UriKind.Absolute, out var address))
                return address;

            result.AddError($"--help-at: `{result.Tokens[^1].Value}` is not an address; expected one as `https://example.org/docs/`.");
            return null;
        },
    };

    internal Command Build()
    {
        var command = new Command("validate", "Read files as one document and say what is wrong with it; 1 if there are errors.") { _files, _format, _help };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(_help) is not null && parsed.GetValue(_format) != SharedOptions.Sarif)
                parsed.AddError("--help-at goes with `--format sarif`.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var input = new InputFiles(console);
        var files = DocumentFiles.Read(parsed.GetRequiredValue(_files).Select(input.Read).ToValueList());
        if (parsed.GetValue(_format) == SharedOptions.Json)
        {
            console.WriteJson(writer => FindingsJson.Write(writer, files));
        }
        else if (parsed.GetValue(_format) == SharedOptions.Sarif)
        {
            console.WriteJson(writer => SarifJson.Write(writer, files, parsed.GetValue(_help)));
        }
        else
        {
            console.WriteFindings(files.Findings);
            console.Output.WriteLine(Summary(files));
        }

        return files.HasErrors ? ExitCode.NotGood : ExitCode.Done;
    }

    private static string Summary(DocumentFiles files)
    {
        var counts = files.Findings.CountBy(finding => finding.Diagnostic.Severity).ToDictionary();
        var parts = new[]
        {
            ToolOutput.Count(counts.GetValueOrDefault(Severity.Error), "error", "errors"),
            ToolOutput.Count(counts.GetValueOrDefault(Severity.Warning), "warning", "warnings"),
            ToolOutput.Count(counts.GetValueOrDefault(Severity.Advisory), "advisory", "advisories"),
            ToolOutput.Count(counts.GetValueOrDefault(Severity.Info), "note", "notes"),
        };
        return $"{ToolOutput.Count(files.Names.Count, "file", "files")}: {string.Join(", ", parts)}.";
    }
}
