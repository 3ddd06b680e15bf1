using System.CommandLine;
using System.Text;
using LicensingModel.Interchange;
using LicensingModel.Interchange.PatentRegisters;
using LicensingModel.Serialization;

namespace LicensingModel.Cli.Patents;

/// <summary><c>licensing patents import</c>: makes a document of somebody else's list of patents and declarations.</summary>
internal sealed class PatentsImportCommand(ToolConsole console)
{
    internal const string CycloneDx = "cyclonedx";

    private const string Isld = "etsi-isld";

    private readonly Argument<string> _file = new("FILE") { Description = "The file; `-` is the standard input." };
    private readonly Option<string> _from = new("--from") { Description = $"What the file is: {Isld} (ETSI's ISLD-export.csv) or {CycloneDx} (CycloneDX {CycloneDxPatents.SpecVersion}, JSON).", HelpName = "format", Required = true };

    internal Command Build()
    {
        _from.AcceptOnlyFromAmong(Isld, CycloneDx);
        var command = new Command("import", "Write a document with the parties, standards, patents and declarations of a file; what could not be carried over is said; 1 if rows or entries could not be read.") { _file, _from };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_file);
        var import = parsed.GetValue(_from) == Isld ? ReadTable(path) : CycloneDxPatents.Read(new InputFiles(console).ReadAsItIs(path).Utf8);
        var name = path == InputFiles.StandardInput ? "<stdin>" : path;
        console.WriteFindings(import.Diagnostics.Select(diagnostic => new FileFinding { File = name, Diagnostic = diagnostic }));
        console.WriteJson(writer => LicensingJson.Write(writer, import.Document));
        return import.HasErrors ? ExitCode.NotGood : ExitCode.Done;
    }

    /// <summary>Reads a table row by row, so that its size does not matter; ends where the user asks for it.</summary>
    private PatentImport ReadTable(string path)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler onCancel = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        try
        {
            using var stream = path == InputFiles.StandardInput ? console.Input : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
            using var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var import = IsldImport.Read(text, progress: console.IsErrorTerminal ? new Progress(console.Error) : null, cancellation: stop.Token);
            if (console.IsErrorTerminal)
                console.Error.Write("\r\e[K");
            return import;
        }
        catch (OperationCanceledException problem)
        {
            throw new ToolException($"{path}: stopped before its end; nothing is written.", problem);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"{path}: there is no such file.", problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new ToolException(Directory.Exists(path) ? $"{path}: is a directory; name the file in it." : $"{path}: may not be read.", problem);
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
        }
    }

    /// <summary>Says how many rows were read, to somebody who watches.</summary>
    private sealed class Progress(TextWriter error) : IProgress<long>
    {
        public void Report(long value) => error.Write(FormattableString.Invariant($"\r{value:#,0} rows read"));
    }
}
