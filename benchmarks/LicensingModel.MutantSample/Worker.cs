using System.Diagnostics;

namespace LicensingModel.MutantSample;

/// <summary>Another process of this program, so that a mutant that never ends, or ends the process, is one that was found.</summary>
internal sealed class Worker : IDisposable
{
    private readonly Process _process;

    internal Worker(params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>The next line that it says; null when it has ended.</summary>
    internal string? Next() => _process.StandardOutput.ReadLine();

    /// <summary>Whether it ended well.</summary>
    internal bool EndedWell()
    {
        _process.WaitForExit();
        return _process.ExitCode == 0;
    }

    public void Dispose() => _process.Dispose();
}
