using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;

namespace LicensingModel.Cli;

/// <summary>The document that a command works on.</summary>
internal static class ToolDocument
{
    private const int MostWarnings = 20;

    /// <summary>Reads files as one document; null where it has errors, which have then been written.</summary>
    /// <param name="console">Where findings are written.</param>
    /// <param name="input">Reads the files.</param>
    /// <param name="paths">The files.</param>
    internal static LicensingDocument? Load(ToolConsole console, InputFiles input, IEnumerable<string> paths)
    {
        var files = DocumentFiles.Read(paths.Select(input.Read).ToValueList());
        if (files.Document is null || files.Findings.Any(finding => finding.Diagnostic.Severity == Severity.Error))
        {
            console.WriteFindings(files.Findings);
            console.Error.WriteLine("licensing: the document has errors; nothing is said of it before they are mended.");
            return null;
        }

        WriteWarnings(console, files.Findings.Where(finding => finding.Diagnostic.Severity == Severity.Warning).ToList());
        return files.Document;
    }

    /// <summary>The agreement that a command is about: the one named, or else the only one.</summary>
    /// <exception cref="ToolException">There is no such agreement, or none is named and there are several.</exception>
    internal static Agreement Agreement(LicensingDocument document, string? id)
        => id is not null ? document.Agreements.FirstOrDefault(agreement => agreement.Id.Value == id) ?? throw new ToolException($"the document has no agreement `{id}`; it has {string.Join(", ", document.Agreements.Select(static agreement => $"`{agreement.Id}`"))}.")
            : document.Agreements is [var only] ? only : throw new ToolException("the document has several agreements; name one with --agreement.");

    /// <summary>Writes what may decide an answer without being an error.</summary>
    private static void WriteWarnings(ToolConsole console, List<FileFinding> warnings)
    {
        console.WriteFindings(warnings.Take(MostWarnings));
        if (warnings.Count > MostWarnings)
            console.Error.WriteLine($"licensing: {ToolOutput.Count(warnings.Count - MostWarnings, "more warning", "more warnings")} about the document; `licensing validate` lists them.");
    }
}
