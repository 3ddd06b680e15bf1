using System.Globalization;
using LicensingModel.Diagnostics;

namespace LicensingModel.Tests.Hostile;

/// <summary>What came of feeding readers with changed texts.</summary>
internal sealed class FuzzReport(IReadOnlyList<DiagnosticDescriptor> wanted)
{
    private readonly SortedDictionary<string, int> _reached = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>What went wrong, each with the text that did it.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>How many texts were read, by reader.</summary>
    public IReadOnlyDictionary<string, long> Texts => _texts;

    /// <summary>The codes that were not reached.</summary>
    public IEnumerable<string> Missed => wanted.Select(descriptor => descriptor.Code).Where(code => !_reached.ContainsKey(code));

    public void Read(string reader, long texts = 1) => _texts[reader] = _texts.GetValueOrDefault(reader) + texts;

    public void Reached(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
            _reached[finding.Code] = _reached.GetValueOrDefault(finding.Code) + 1;
    }

    public void Wrong(string what, byte[] text) => _problems.Add($"{what}\n{Convert.ToBase64String(text)}");

    public override string ToString()
    {
        var texts = string.Join(", ", _texts.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Value:N0} {entry.Key}")));
        var reached = string.Join(" ", _reached.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key}×{entry.Value}")));
        var missed = string.Join(" ", Missed);
        return string.Create(CultureInfo.InvariantCulture, $"Texts: {texts}.\nReached: {reached}\nNot reached: {(missed.Length == 0 ? "none" : missed)}.\n{_problems.Count} problems.");
    }
}
