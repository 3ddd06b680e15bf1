using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Rendering;

namespace LicensingModel.Cli;

/// <summary>How commands write: JSON on the standard output and nothing beside it, findings on the standard error.</summary>
internal static class ToolOutput
{
    private static readonly JsonWriterOptions _json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one JSON value and a line feed.</summary>
    internal static void WriteJson(this ToolConsole console, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _json))
            write(writer);
        // Piece by piece: what is written may be larger than anybody wants to hold twice.
        var decoder = Encoding.UTF8.GetDecoder();
        var characters = new char[16 * 1024];
        for (var rest = buffer.WrittenSpan; !rest.IsEmpty;)
        {
            decoder.Convert(rest, characters, flush: false, out var used, out var count, out _);
            console.Output.Write(characters, 0, count);
            rest = rest[used..];
        }

        console.Output.WriteLine();
    }

    /// <summary>Writes findings, one after another.</summary>
    internal static void WriteFindings(this ToolConsole console, IEnumerable<FileFinding> findings)
    {
        foreach (var finding in findings)
        {
            var lines = DiagnosticText.Lines(finding);
            console.Error.WriteLine(console.IsErrorColored ? Color(finding.Diagnostic.Severity) + lines[0] + "\e[0m" : lines[0]);
            foreach (var line in lines.Skip(1))
                console.Error.WriteLine(line);
        }
    }

    /// <summary>A number with its unit: <c>1 error</c>, <c>2 errors</c>.</summary>
    internal static string Count(int number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");

    private static string Color(Severity severity) => severity switch
    {
        Severity.Error => "\e[31m",
        Severity.Warning => "\e[33m",
        Severity.Advisory => "\e[35m",
        _ => "\e[36m",
    };
}
