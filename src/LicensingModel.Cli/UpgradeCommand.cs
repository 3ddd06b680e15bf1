using System.CommandLine;
using LicensingModel.Interchange;
using LicensingModel.Serialization;

namespace LicensingModel.Cli;

/// <summary><c>licensing upgrade</c>: writes a document of an older version of the format in the current one.</summary>
internal sealed class UpgradeCommand(ToolConsole console)
{
    private readonly Argument<string> _file = new("FILE") { Description = "A document in JSON; `-` is the standard input." };

    internal Command Build()
    {
        var command = new Command("upgrade", "Write a document of an older version of the format in the current one.") { _file };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = new InputFiles(console).Read(parsed.GetRequiredValue(_file));
        var read = LicensingJson.Read(file.Utf8, new ReadOptions { CheckIntegrity = false });
        console.WriteFindings(read.Diagnostics.Select(diagnostic => new FileFinding { File = file.Name, Diagnostic = diagnostic }).ToValueList());
        if (!read.TryGetValue(out var document))
            return ExitCode.Wrong;

        console.Output.Write(LicensingJson.Write(document));
        return ExitCode.Done;
    }
}
