using System.CommandLine;
using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Cli;

/// <summary><c>licensing schema</c>: the document format in JSON Schema.</summary>
internal sealed class SchemaCommand(ToolConsole console)
{
    internal Command Build()
    {
        var version = new Option<int?>("--version") { HelpName = "N", Description = "The version of the document format; the current one if left out." };
        version.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int?>() is { } wanted && wanted != LicensingDocument.CurrentSchemaVersion)
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"There is no schema of version {wanted}; this tool writes that of version {LicensingDocument.CurrentSchemaVersion}."));
        });
        var command = new Command("schema", "Write the JSON Schema (2020-12) of the document format.") { version };
        command.SetAction(_ =>
        {
            console.Output.Write(LicensingSchema.Write());
            return ExitCode.Done;
        });
        return command;
    }
}
