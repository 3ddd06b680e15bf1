using LicensingModel.Diagnostics;

namespace DealService;

/// <summary>A finding of the library in a response.</summary>
internal sealed record FindingBody
{
    /// <summary>The permanent code, such as <c>LM2001</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>error</c>, <c>warning</c>, <c>advisory</c> or <c>info</c>.</summary>
    public required string Severity { get; init; }

    /// <summary>Where it stands, as an RFC 6901 pointer into what was sent.</summary>
    public required string Pointer { get; init; }

    /// <summary>The line, from one; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from one; null where it is not known.</summary>
    public int? Column { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>The page that explains the code.</summary>
    public required string Help { get; init; }

    internal static FindingBody Of(Diagnostic finding) => new()
    {
        Code = finding.Code,
        Severity = finding.Severity.ToString().ToLowerInvariant(),
        Pointer = finding.Pointer.ToString(),
        Line = finding.Position.IsNone ? null : finding.Position.Line,
        Column = finding.Position.IsNone ? null : finding.Position.Column,
        Message = finding.Message,
        Help = finding.Descriptor.HelpAddress,
    };
}
