using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a patent or application within a document; not its number. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class PatentId : Identifier<PatentId>, IScalar<PatentId>
{
    private PatentId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a patent id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PatentId? result)
    {
        result = IsWellFormed(text) ? new PatentId(text.ToString()) : null;
        return result is not null;
    }
}
