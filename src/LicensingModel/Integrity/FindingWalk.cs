using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>A walk that collects findings.</summary>
internal abstract class FindingWalk : ModelVisitor
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What was found.</summary>
    internal IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>What was found, and no longer is: the walk goes on with another element.</summary>
    internal IReadOnlyList<Diagnostic> Take()
    {
        var found = _findings.ToArray();
        _findings.Clear();
        return found;
    }

    /// <summary>Where the walk stands.</summary>
    private protected JsonPointer Here => JsonPointer.Of(Path);

    private protected void Report(DiagnosticDescriptor descriptor, JsonPointer pointer, params ReadOnlySpan<string> arguments)
        => _findings.Add(new Diagnostic { Descriptor = descriptor, Pointer = pointer, Arguments = ValueList.Create(arguments) });

    private protected void Report(Diagnostic finding) => _findings.Add(finding);
}
