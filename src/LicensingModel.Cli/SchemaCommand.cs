using System.CommandLine;
using LicensingModel.Serialization;

namespace LicensingModel.Cli;

/// <summary><c>licensing schema</c>: the document format in JSON Schema.</summary>
internal sealed class SchemaCommand(ToolConsole console)
{
    internal Command Build()
    {
        var command = new Command("schema", "Write the JSON Schema (2020-12) of the document format.");
        command.SetAction(_ =>
        {
            console.Output.Write(LicensingSchema.Write());
            return ExitCode.Done;
        });
        return command;
    }
}
