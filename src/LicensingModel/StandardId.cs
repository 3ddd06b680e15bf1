using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a standard, or a family of standards, in a document's taxonomy. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class StandardId : Identifier<StandardId>, IScalar<StandardId>
{
    private StandardId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a standard id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StandardId? result)
    {
        result = IsWellFormed(text) ? new StandardId(text.ToString()) : null;
        return result is not null;
    }
}
