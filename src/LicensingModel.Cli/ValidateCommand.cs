using System.CommandLine;
using LicensingModel.Advisories;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Advisories;
using LicensingModel.Interchange.Reports;
using NodaTime;

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

    private readonly Option<bool> _advisories = new("--advisories") { Description = "Also say what counsel should look at: triggers in laws of competition, contract and registration, never verdicts." };
    private readonly Option<LocalDate?> _on = SharedOptions.Day("--on", "With `--advisories`: the day on which agreements are looked at; every day of theirs if left out.");
    private readonly Option<string> _facts = new("--facts") { Description = "With `--advisories`: what no agreement says of itself, such as market shares, as JSON.", HelpName = "file" };

    internal Command Build()
    {
        var command = new Command("validate", "Read files as one document and say what is wrong with it; 1 if there are errors.") { _files, _advisories, _on, _facts, _format, _help };
        command.Validators.Add(parsed =>
        {
            if (!parsed.GetValue(_advisories) && (parsed.GetResult(_on) is not null || parsed.GetResult(_facts) is not null))
                parsed.AddError("--on and --facts go with `--advisories`.");
            if (parsed.GetResult(_help) is not null && parsed.GetValue(_format) != SharedOptions.Sarif)
                parsed.AddError("--help-at goes with `--format sarif`.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var input = new InputFiles(console);
        var request = parsed.GetValue(_advisories) ? Request(parsed) : null;
        var files = DocumentFiles.Read(parsed.GetRequiredValue(_files).Select(input.Read).ToValueList(), advisories: request);
        if (files.Document is { } document && request?.Facts.Agreements.FirstOrDefault(facts => document.Agreements.All(agreement => agreement.Id != facts.Agreement)) is { } stray)
            throw new ToolException($"the document has no agreement `{stray.Agreement}`, of which there are facts.");
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

    private AdvisoryRequest Request(ParseResult parsed)
    {
        var day = parsed.GetValue(_on);
        if (parsed.GetValue(_facts) is not { } path)
            return new AdvisoryRequest { On = day };
        try
        {
            return new AdvisoryRequest { On = day, Facts = AdvisoryFactsJson.Read(File.ReadAllBytes(path)) };
        }
        catch (FormatException problem)
        {
            throw new ToolException($"`{path}`: {problem.Message}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"`{path}` cannot be read: {problem.Message}", problem);
        }
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
