namespace LicensingModel.Cli;

/// <summary>The command <c>licensing</c>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var console = ToolConsole.OfProcess();
        return new LicensingTool(console).Run(arguments);
    }
}
