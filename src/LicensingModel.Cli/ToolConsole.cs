using System.Text;

namespace LicensingModel.Cli;

/// <summary>Where a command reads and writes. Text is UTF-8 without a byte order mark and lines end with a line feed, whatever the machine.</summary>
internal sealed class ToolConsole : IDisposable
{
    internal ToolConsole(Stream input, TextWriter output, TextWriter error, bool isErrorColored = false, bool isErrorTerminal = false)
    {
        Input = input;
        Output = output;
        Error = error;
        IsErrorColored = isErrorColored;
        IsErrorTerminal = isErrorTerminal;
        output.NewLine = "\n";
        error.NewLine = "\n";
    }

    /// <summary>The standard input, as bytes.</summary>
    internal Stream Input { get; }

    /// <summary>The standard output: answers and nothing else.</summary>
    internal TextWriter Output { get; }

    /// <summary>The standard error: findings, usage, progress.</summary>
    internal TextWriter Error { get; }

    /// <summary>Whether findings are coloured.</summary>
    internal bool IsErrorColored { get; }

    /// <summary>Whether somebody watches the standard error, so that progress is shown.</summary>
    internal bool IsErrorTerminal { get; }

    /// <summary>The streams of this process. Colour only on a terminal, and not where <c>NO_COLOR</c> is set or the terminal is dumb.</summary>
    internal static ToolConsole OfProcess()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isColored = !Console.IsErrorRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new ToolConsole(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), encoding, 16 * 1024),
            new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true },
            isColored,
            !Console.IsErrorRedirected);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }
}
