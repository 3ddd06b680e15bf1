using System.CommandLine;

namespace LicensingModel.Cli.Patents;

/// <summary><c>licensing patents</c>: what concerns patents rather than agreements.</summary>
internal sealed class PatentsCommand(ToolConsole console)
{
    internal Command Build() => new("patents", "Patents: read and normalise their numbers, show what is known of them, bring them in from other files, and write them for others.")
    {
        new NormalizeCommand(console).Build(),
        new PatentsShowCommand(console).Build(),
        new PatentsImportCommand(console).Build(),
        new PatentsExportCommand(console).Build(),
    };
}
