using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names what a person found. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class DeterminationId : Identifier<DeterminationId>, IScalar<DeterminationId>
{
    private DeterminationId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a determination id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DeterminationId? result)
    {
        result = IsWellFormed(text) ? new DeterminationId(text.ToString()) : null;
        return result is not null;
    }
}
