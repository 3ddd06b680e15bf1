using System.Globalization;
using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Collects the findings of an import, no more than the limit.</summary>
internal sealed class ImportLog(int maximum)
{
    private const int Shown = 120;

    private readonly List<Diagnostic> _findings = [];
    private long _omitted;
    private int _firstOmitted;

    internal void Add(DiagnosticDescriptor descriptor, int line, JsonPointer place, params ReadOnlySpan<string> arguments)
    {
        if (_findings.Count >= maximum)
        {
            if (_omitted++ == 0)
                _firstOmitted = line;
            return;
        }

        List<string> shown = [];
        foreach (var argument in arguments)
            shown.Add(argument.Length <= Shown ? argument : string.Concat(argument.AsSpan(0, Shown - 1), "…"));
        _findings.Add(new Diagnostic { Descriptor = descriptor, Pointer = place, Position = At(line), Arguments = shown.ToValueList() });
    }

    internal void Add(DiagnosticDescriptor descriptor, int line, string column, params ReadOnlySpan<string> arguments) => Add(descriptor, line, JsonPointer.Root.Append(column), arguments);

    internal ValueList<Diagnostic> ToValueList() => _omitted == 0
        ? _findings.ToValueList()
        : [.. _findings, new Diagnostic { Descriptor = RegisterDiagnostics.MoreFindings, Pointer = JsonPointer.Root, Position = At(_firstOmitted), Arguments = [_omitted.ToString(CultureInfo.InvariantCulture)] }];

    private static TextPosition At(int line) => line == 0 ? default : new TextPosition(line, 1);
}
