using System.CommandLine;

namespace LicensingModel.Cli;

/// <summary><c>licensing patents</c>: what is done with patents apart from agreements.</summary>
internal sealed class PatentsCommand(ToolConsole console)
{
    internal Command Build() => new("patents", "Read and normalise patent numbers.") { new NormalizeCommand(console).Build() };
}
