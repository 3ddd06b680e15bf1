using LicensingModel.Interchange;
using LicensingModel.Rendering;

namespace LicensingModel.Testing;

/// <summary>A scenario file, or a document that it names, cannot be read or means nothing. The message lists every finding with file, line and column.</summary>
public sealed class ScenarioFileException : Exception
{
    internal ScenarioFileException(string message, ValueList<FileFinding>? findings = null, Exception? cause = null)
        : base(string.Join('\n', (findings ?? []).SelectMany(DiagnosticText.Lines).Prepend(message)), cause)
        => Findings = findings ?? [];

    /// <summary>What is wrong, each finding in its file; empty where a file could not be opened.</summary>
    public ValueList<FileFinding> Findings { get; }
}
