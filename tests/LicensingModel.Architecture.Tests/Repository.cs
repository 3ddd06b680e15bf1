using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace LicensingModel.Architecture.Tests;

/// <summary>The checkout that these tests were built from: its files, and the library's compiled assembly.</summary>
internal static class Repository
{
    private static readonly string[] NeverListed = [".git", "artifacts", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput"];

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Where LicensingModel.dll lies beside the tests.</summary>
    public static string CoreAssembly { get; } = typeof(PartyId).Assembly.Location;

    /// <summary>Where LicensingModel.Testing.dll, the test kit, lies beside the tests.</summary>
    public static string KitAssembly { get; } = typeof(Testing.World).Assembly.Location;

    /// <summary>Where LicensingModel.Yaml.dll lies beside the tests.</summary>
    public static string YamlAssembly { get; } = typeof(Yaml.LicensingYaml).Assembly.Location;

    public static string PathTo(params string[] segments) => Path.Combine([Root, .. segments]);

    /// <summary>The C# files under the given top folders, without what the build wrote, sorted by path.</summary>
    public static IReadOnlyList<SourceFile> Sources(params string[] folders)
        => [.. Files("*.cs", folders).Select(path => new SourceFile(path, File.ReadAllText(PathTo(path))))];

    /// <summary>Paths relative to the root, with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Files(string pattern, params string[] folders)
        => [.. folders
            .Select(folder => PathTo(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(segment => segment is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];

    /// <summary>What lies at the top of the repository and is not ignored: as git sees it, or, without git, all but the build's own folders.</summary>
    public static IReadOnlyList<string> TopLevel()
    {
        var files = GitFiles() ?? Directory.EnumerateFileSystemEntries(Root).Select(path => Path.GetFileName(path)).Except(NeverListed);
        return [.. files.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string[]? GitFiles()
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
