using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;

namespace LicensingModel.Cli;

/// <summary>The document that a command works on.</summary>
internal static class ToolDocument
{
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

        var warnings = files.Findings.Count(finding => finding.Diagnostic.Severity == Severity.Warning);
        if (warnings > 0)
            console.Error.WriteLine($"licensing: {ToolOutput.Count(warnings, "warning", "warnings")} about the document; run `licensing validate` to see what.");
        return files.Document;
    }
}
