using System.Diagnostics;

namespace LicensingModel.Docs.Tests.Commands;

/// <summary>The library's command line, as it was built beside these tests, run as a process of its own from the repository's root.</summary>
internal static class LicensingProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly Lazy<string?> Tool = new(Find);

    /// <summary>Runs it, without input.</summary>
    /// <returns>The exit code, and what it printed: output first, then errors.</returns>
    public static (int ExitCode, string Printed) Run(IReadOnlyList<string> arguments)
    {
        var tool = Tool.Value ?? throw new InvalidOperationException("src/LicensingModel.Cli has not been built.");
        var start = new ProcessStartInfo("dotnet", ["exec", tool, .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"It still ran after {Patience}.");
        }

        return (process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>The assembly that has a runtime configuration, in the same configuration (Debug, Release) as these tests.</summary>
    private static string? Find()
    {
        var configuration = AppContext.BaseDirectory.Replace('\\', '/').Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var folder = Repository.PathTo($"src/LicensingModel.Cli/bin/{configuration}");
        return !Directory.Exists(folder)
            ? null
            : Directory.EnumerateFiles(folder, "*.runtimeconfig.json", SearchOption.AllDirectories)
                .Select(path => path[..^".runtimeconfig.json".Length] + ".dll")
                .FirstOrDefault(File.Exists);
    }
}
