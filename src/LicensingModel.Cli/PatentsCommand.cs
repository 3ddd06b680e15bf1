using System.CommandLine;

namespace LicensingModel.Cli;

/// <summary><c>licensing patents</c>: what concerns patents rather than agreements.</summary>
internal sealed class PatentsCommand(ToolConsole console)
{
    internal Command Build() => new("patents", "Patents: bring them in from other files, and write them for others.")
    {
        new PatentsImportCommand(console).Build(),
        new PatentsExportCommand(console).Build(),
    };
}
