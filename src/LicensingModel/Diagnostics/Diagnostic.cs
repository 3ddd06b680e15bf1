namespace LicensingModel.Diagnostics;

/// <summary>One finding: what is wrong, where, and which page explains it. Immutable; compared by value.</summary>
public sealed record Diagnostic
{
    /// <summary>Which kind of finding it is.</summary>
    public required DiagnosticDescriptor Descriptor
    {
        get;
        init
        {
            field = Preconditions.NotNull(value);
            Severity = value.Severity;
        }
    }

    /// <summary>The permanent code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters: the descriptor's severity, unless a host raised or lowered it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Severity Severity { get; init => field = Preconditions.Defined(value); }

    /// <summary>Where in the document.</summary>
    public required JsonPointer Pointer { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Line and column, where the document came from text.</summary>
    public TextPosition Position { get; init; }

    /// <summary>What fills the places of the message: the user's own text, what was expected.</summary>
    public ValueList<string> Arguments { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Other places that it is about.</summary>
    public ValueList<RelatedPlace> Related { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>One sentence: what is wrong and what was expected.</summary>
    public string Message => Descriptor.Format(Arguments);

    /// <summary>Code, place and message on one line; long names are cut.</summary>
    public override string ToString()
        => $"{(Position == default ? string.Empty : $"{Position.Line}:{Position.Column} ")}{Severity.ToString().ToLowerInvariant()} {Code} at {(Pointer.Segments.Count == 0 ? "the document" : Pointer.Abridged)}: {Message}";
}
