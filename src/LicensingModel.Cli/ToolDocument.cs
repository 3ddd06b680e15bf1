using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;

namespace LicensingModel.Cli;

/// <summary>The document that a command works on.</summary>
internal static class ToolDocument
{
    private const int MostWarnings = 20;

    /// <summary>Reads files as one document; null where it has errors, which have then been written.</summary>
    internal static LicensingDocument? Load(ToolConsole console, InputFiles input, IEnumerable<string> paths)
    {
        var files = DocumentFiles.Read(paths.Select(input.Read).ToValueList());
        if (files.HasErrors || files.Document is null)
        {
            console.WriteFindings(files.Findings);
            console.Error.WriteLine("licensing: the document has errors; nothing is said of it before they are mended.");
            return null;
        }

        WriteWarnings(console, files.Findings.Where(finding => finding.Diagnostic.Severity == Severity.Warning).ToList());
        return files.Document;
    }

    /// <summary>Writes what may decide an answer without being an error.</summary>
    private static void WriteWarnings(ToolConsole console, List<FileFinding> warnings)
    {
        console.WriteFindings(warnings.Take(MostWarnings));
        if (warnings.Count > MostWarnings)
            console.Error.WriteLine($"licensing: {ToolOutput.Count(warnings.Count - MostWarnings, "more warning", "more warnings")} about the document; `licensing validate` lists them.");
    }
}
