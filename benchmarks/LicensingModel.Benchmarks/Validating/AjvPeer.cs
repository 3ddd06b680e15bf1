using System.Diagnostics;
using System.Globalization;

namespace LicensingModel.Benchmarks.Validating;

/// <summary>ajv in a process of Node's, which times itself: what a JSON Schema can say of the dozen rules, compiled, on the text as it was parsed.</summary>
internal static class AjvPeer
{
    /// <summary>The microseconds of one validation; null where there is no Node or no ajv, which is said.</summary>
    internal static double? Measure()
    {
        var folder = Folder();
        if (folder is null || !Directory.Exists(Path.Combine(folder, "tests", "interop", "node_modules", "ajv")))
        {
            Console.WriteLine("ajv: skipped, it is not installed; `tests/interop/run` does that where there is Node.");
            return null;
        }

        try
        {
            var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, UseShellExecute = false };
            start.ArgumentList.Add(Path.Combine(folder, "tests", "interop", "time.mjs"));
            start.ArgumentList.Add(Path.Combine(folder, "benchmarks", "LicensingModel.Benchmarks", "Deals", "small.json"));
            using var node = Process.Start(start)!;
            var said = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? double.Parse(said, CultureInfo.InvariantCulture) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("ajv: skipped, there is no Node here.");
            return null;
        }
    }

    private static string? Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LicensingModel.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
