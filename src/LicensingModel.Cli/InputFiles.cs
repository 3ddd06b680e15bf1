using LicensingModel.Interchange;
using LicensingModel.Serialization.Reading;
using LicensingModel.Yaml;

namespace LicensingModel.Cli;

/// <summary>Reads the files that a command names, each once and none larger than the library takes. What is written in YAML is read as what it means in JSON.</summary>
internal sealed class InputFiles(ToolConsole console)
{
    /// <summary>What stands for the standard input.</summary>
    internal const string StandardInput = "-";

    private const string StandardInputName = "<stdin>";

    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Reads a file in JSON or YAML. It is YAML by the end of its name, or else where it begins as no JSON does.</summary>
    /// <param name="path">Its path, or <see cref="StandardInput"/>.</param>
    /// <exception cref="ToolException">It was read before, cannot be read, or is too large.</exception>
    internal NamedText Read(string path)
    {
        var file = ReadAsItIs(path);
        var isYaml = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".YAML" or ".YML" => true,
            ".JSON" => false,
            _ => BeginsAsYaml(file.Utf8.Span),
        };
        return isYaml ? new NamedText(file.Name, LicensingYaml.ToJson(file.Utf8)) : file;
    }

    /// <summary>Reads a file, whatever is in it.</summary>
    /// <param name="path">Its path, or <see cref="StandardInput"/>.</param>
    /// <exception cref="ToolException">It was read before, cannot be read, or is too large.</exception>
    internal NamedText ReadAsItIs(string path)
    {
        if (path == StandardInput)
        {
            if (!_read.Add(path))
                throw new ToolException("the standard input `-` is named twice; it can be read once.");
            return new NamedText(StandardInputName, ReadAll(StandardInputName, console.Input));
        }

        if (Directory.Exists(path))
            throw new ToolException($"{path}: is a directory; name the files in it.");
        if (!_read.Add(FullPath(path)))
            throw new ToolException($"{path}: is named twice; every id in it would be declared twice.");
        return new NamedText(path, ReadFile(path));
    }

    private static bool BeginsAsYaml(ReadOnlySpan<byte> text)
    {
        var start = (text.StartsWith("\uFEFF"u8) ? text[3..] : text).TrimStart(" \t\r\n"u8);
        return start.StartsWith("---"u8) || start.StartsWith("- "u8) || (start.Length > 0 && (start[0] is (byte)'#' or (byte)'%' || (char.IsAsciiLetter((char)start[0]) && start.IndexOfAny(":\n"u8) is >= 0 and var at && start[at] == ':')));
    }

    private static string FullPath(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or NotSupportedException or UnauthorizedAccessException)
        {
            throw Unreadable(path, problem);
        }
    }

    private static ReadOnlyMemory<byte> ReadFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
            return ReadAll(path, stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Unreadable(path, problem);
        }
    }

    private static ToolException Unreadable(string path, Exception problem) => new(
        problem switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"{path}: there is no such file.",
            UnauthorizedAccessException => $"{path}: may not be read.",
            _ => $"{path}: cannot be read: {problem.Message}",
        },
        problem);

    private static ReadOnlyMemory<byte> ReadAll(string name, Stream stream)
    {
        var limit = ReadLimits.Default.MaximumBytes;
        using var buffer = new MemoryStream();
        var block = new byte[64 * 1024];
        while (stream.Read(block) is > 0 and var count)
        {
            buffer.Write(block, 0, count);
            if (buffer.Length > limit)
                throw new ToolException(FormattableString.Invariant($"{name}: is larger than the {limit / (1024 * 1024)} MiB that are read."));
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
